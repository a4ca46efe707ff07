import { randomUUID } from 'node:crypto'
import { io, type Socket } from 'socket.io-client'
import type { CommandInput, CommandName, CommandOutcome, ViewValue } from '../../shared/contract/contract.ts'
import { type Problem, problemName } from '../../shared/contract/problem.ts'

type Session = ViewValue<'audience.session'>
type Reply = { readonly outcome?: unknown; readonly problem?: Problem }
interface Change {
  readonly version: number
  readonly upserts: Pick<Session, 'questions' | 'polls' | 'mine'>
  readonly removals: { readonly questions: readonly string[]; readonly polls: readonly string[] }
}

/** A phone's token, as its page requests it. `origin`: of a page from elsewhere. */
export async function newPhoneToken(audienceUrl: string, body: object = {}, origin?: string): Promise<string> {
  const response = await fetch(`${audienceUrl}/api/v1/devices`, {
    method: 'POST',
    headers: { ...(origin !== undefined && { origin }) },
    body: JSON.stringify(body),
  })
  const answer = (await response.json()) as { token?: string }
  if (answer.token === undefined) throw new Error(`no token: ${response.status} ${JSON.stringify(answer)}`)
  return answer.token
}

/** A phone of the audience over the public's real port. It follows one session, like the page. */
export async function connectPhone(audienceUrl: string, token?: string, headers: Record<string, string> = {}) {
  const held = token ?? (await newPhoneToken(audienceUrl))
  const socket: Socket = io(audienceUrl, {
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    auth: { token: held },
    extraHeaders: headers,
  })
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve)
    socket.once('connect_error', reject)
  })
  let shown: Session | null = null
  const versions: number[] = []
  socket.on('view', ({ version, upserts, removals, ...facts }: Change & { params: unknown; view: string }) => {
    if (!shown) return
    versions.push(version)
    const { view: _, params: __, ...told } = facts
    const merged = <Row>(rows: readonly Row[], more: readonly Row[], key: keyof Row, gone: readonly string[] = []) => [
      ...rows.filter((row) => !more.some((one) => one[key] === row[key]) && !gone.includes(String(row[key]))),
      ...more,
    ]
    shown = {
      ...shown,
      ...told,
      questions: merged(shown.questions, upserts.questions, 'questionId', removals.questions),
      polls: merged(shown.polls, upserts.polls, 'pollId', removals.polls),
      mine: merged(shown.mine, upserts.mine, 'questionId'),
    }
  })
  const send = async <Name extends CommandName>(name: Name, input: CommandInput<Name>, id: string = randomUUID()) =>
    (await socket.emitWithAck('command', { id, name, input })) as Reply

  return {
    token: held,
    socket,
    send,
    async done<Name extends CommandName>(name: Name, input: CommandInput<Name>, id?: string) {
      const { outcome, problem } = await send(name, input, id)
      if (problem) throw new Error(`${name} was refused: ${JSON.stringify(problem)}`)
      return outcome as CommandOutcome<Name>
    },
    async refused<Name extends CommandName>(name: Name, input: CommandInput<Name>): Promise<string> {
      const { problem } = await send(name, input)
      return problem ? problemName(problem) : 'not refused'
    },
    async follow(sessionId: string): Promise<Session> {
      const answer = (await socket.emitWithAck('subscribe', { view: 'audience.session', params: { sessionId } })) as {
        version: number
        value: Session
      }
      shown = answer.value
      versions.push(answer.version)
      return answer.value
    },
    /** The present content of the page. */
    shown: (): Session => {
      if (!shown) throw new Error('it follows no session')
      return shown
    },
    versions: (): readonly number[] => versions,
    /** The event's present and possible hubs, as the hub tells them. */
    hubs: async () => ((await socket.emitWithAck('time')) as { readonly hubs: readonly string[] }).hubs,
    close: () => void socket.disconnect(),
  }
}
export type Phone = Awaited<ReturnType<typeof connectPhone>>
