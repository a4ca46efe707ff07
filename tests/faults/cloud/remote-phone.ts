import { setTimeout as pause } from 'node:timers/promises'
import { type Frames, greet } from '../../support/phone-frames.ts'
import { until } from '../../support/until.ts'

/** A remote person, by their registration code. */
export interface Member {
  readonly code: string
}
export interface Phone {
  readonly frames: Frames
  drop(): void
}
interface Reply {
  readonly outcome?: unknown
  readonly problem?: { readonly type: string; readonly status: number }
}

const lateMs = 10_000
/** Ms after which a missing answer counts as lost. */
const lostMs = 5000

/** By person, as their page keeps it: a message that is sent again comes from the same device. */
const tokens = new WeakMap<Member, string>()

async function tokenOf(cloudUrl: string, member: Member): Promise<string> {
  const known = tokens.get(member)
  if (known !== undefined) return known
  const response = await fetch(`${cloudUrl}/api/v1/devices`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ registrationCode: member.code }),
    signal: AbortSignal.timeout(lateMs),
  })
  if (!response.ok) throw new Error(`no device: ${response.status}`)
  const { token } = (await response.json()) as { token: string }
  tokens.set(member, token)
  return token
}

/** Enters with a registration code and watches a session. */
export async function enter(cloudUrl: string, sessionId: string, member: Member): Promise<Phone> {
  const views = [{ view: 'audience.session', params: { sessionId } }]
  const { socket, frames } = await greet(cloudUrl, await tokenOf(cloudUrl, member), views, lateMs)
  socket.on('error', () => {})
  return { frames, drop: () => socket.terminate() }
}

/** Sends a command as a phone does. Null if no answer has come. */
export const send = async ({ frames }: Phone, message: { id: string; name: string; input: object }) =>
  (await Promise.race([frames.ask('command', message), pause(lostMs, null)])) as Reply | null

/** Whether a refusal is final. A cloud that has not heard of a person yet answers 404, and one that is away 503. */
const isForGood = (status: number): boolean => status < 500 && status !== 429 && status !== 404

/**
 * Sends the same message repeatedly, each time on a new connection, until it is answered. Resolves to the outcome.
 * @throws if the message is refused
 */
export async function insistOn(
  come: () => Promise<Phone>,
  message: { readonly id: string; readonly name: string; readonly input: object },
  patient: { readonly timeoutMs: number; readonly everyMs: number },
): Promise<unknown> {
  let refusal: Error | null = null
  return await until(
    `${message.name} is answered`,
    async () => {
      const reply = await come()
        .then(async (phone) => {
          const answer = await send(phone, message)
          phone.drop()
          return answer
        })
        .catch(() => null)
      if (reply?.problem && isForGood(reply.problem.status))
        refusal = new Error(`${message.name} was refused: ${JSON.stringify(reply.problem)}`)
      if (refusal) throw refusal
      return reply?.outcome
    },
    patient,
  )
}
