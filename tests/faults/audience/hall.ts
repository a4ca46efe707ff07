import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { CommandInput, CommandName, CommandOutcome, ViewRow } from '../../../shared/contract/contract.ts'
import type { Problem } from '../../../shared/contract/problem.ts'
import { type Frames, greet } from '../../support/phone-frames.ts'
import { connectClient, type StationClient } from '../../support/station-client.ts'
import type { StationProcess } from '../../support/station-process.ts'
import { until } from '../../support/until.ts'
import { configureToday } from '../load/desk-day.ts'
import type { Bench } from '../scenario.ts'

const lateMs = 30_000

/** A phone over a bare websocket: its token and its frames. */
export interface Phone {
  readonly token: string
  frames: Frames
  drop(): void
}
export type Reply = { readonly outcome?: unknown; readonly problem?: Problem }

/** A hub with a plenary, and phones that hold tokens. */
export interface AudienceHall {
  /** The hub's data folder. */
  readonly folder: string
  station: StationProcess
  client: StationClient
  readonly roomId: string
  readonly sessionId: string
  audienceUrl: string
  /** The address from which phones load their pages, if that is another hub. */
  pagesFrom?: string
  /** Requests this many tokens, as fast as the hub issues them. */
  tokens(count: number): Promise<string[]>
  enter(token: string): Promise<Phone>
  startAgain(): Promise<void>
  /** Opens a poll with three options. */
  openPoll(hidden?: boolean): Promise<{ pollId: string; options: readonly string[] }>
  poll(pollId: string, client?: StationClient): Promise<ViewRow<'polls'>>
}

export async function openHall(bench: Bench): Promise<AudienceHall> {
  const folder = join(bench.folder, 'data')
  const args = ['--hub', '--name', 'Pôle']
  const station = await bench.start({ folder, args })
  const client = await connectClient(station)
  await configureToday(client)
  const { roomId } = await client.done('rooms.add', { name: 'Grande salle', capacity: 2000 })
  const { sessionId } = await client.done('sessions.add', {
    title: 'Plénière',
    kind: 'plenary',
    roomId,
    day: 1,
    registration: false,
    code: 'P1',
    startsAt: new Date().toISOString(),
    endsAt: new Date(Date.now() + 3_600_000).toISOString(),
  })
  const hall: AudienceHall = {
    folder,
    station,
    client,
    roomId,
    sessionId,
    audienceUrl: audienceUrlIn(folder),
    async tokens(count) {
      const made: string[] = []
      while (made.length < count) {
        const response = await fetch(`${hall.audienceUrl}/api/v1/devices`, { method: 'POST', body: '{}' })
        if (response.status === 429) await pause(250)
        else made.push(((await response.json()) as { token: string }).token)
      }
      return made
    },
    async enter(token) {
      const views = [{ view: 'audience.session', params: { sessionId } }]
      const { socket, frames } = await greet(hall.audienceUrl, token, views, lateMs, hall.pagesFrom)
      // A connection that a kill cuts off is not a failure of the test.
      socket.on('error', () => {})
      return { token, frames, drop: () => socket.terminate() }
    },
    async startAgain() {
      hall.client.close()
      hall.station = await bench.start({ folder, args })
      hall.client = await connectClient(hall.station)
      hall.audienceUrl = audienceUrlIn(folder)
    },
    async openPoll(hidden = false) {
      const { pollId } = await hall.client.done('polls.create', {
        sessionId,
        type: 'single',
        title: 'Les enfants sont-ils consultés ?',
        hidden,
        options: ['Souvent', 'Parfois', 'Jamais'],
      })
      await hall.client.done('polls.open', { pollId })
      return { pollId, options: (await hall.poll(pollId)).options.map(({ optionId }) => optionId) }
    },
    async poll(pollId, from = hall.client) {
      const found = (await from.rows('polls', { sessionId })).find((one) => one.pollId === pollId)
      if (!found) throw new Error('the poll is not there')
      return found
    },
  }
  bench.after(() => hall.client.close())
  return hall
}

/** The address for phones of a station that runs on this folder. */
export const audienceUrlIn = (folder: string): string =>
  (JSON.parse(readFileSync(join(folder, 'station.json'), 'utf8')) as { audienceUrl: string }).audienceUrl

/** Sends a command as a phone does. Null if the connection is lost before the answer. */
export async function send<Name extends CommandName>(
  phone: Phone,
  name: Name,
  input: CommandInput<Name>,
  id: string = crypto.randomUUID(),
  withinMs = 10_000,
): Promise<Reply | null> {
  const answer = phone.frames.ask('command', { id, name, input }) as Promise<Reply>
  return await Promise.race([answer, pause(withinMs, null)])
}

export async function done<Name extends CommandName>(
  phone: Phone,
  name: Name,
  input: CommandInput<Name>,
  id?: string,
): Promise<CommandOutcome<Name>> {
  const reply = await send(phone, name, input, id)
  if (!reply || reply.problem) throw new Error(`${name}: ${JSON.stringify(reply?.problem ?? 'no answer')}`)
  return reply.outcome as CommandOutcome<Name>
}

/** Lets all phones connect, some at a time, as access points allow. */
export async function enterAll(hall: AudienceHall, tokens: readonly string[]): Promise<Phone[]> {
  const phones: Phone[] = []
  for (let at = 0; at < tokens.length; at += 200)
    phones.push(...(await Promise.all(tokens.slice(at, at + 200).map(hall.enter))))
  return phones
}

export const untilTold = (what: string, isSo: () => Promise<boolean>): Promise<unknown> =>
  until(what, isSo, { timeoutMs: 20_000, everyMs: 50 })
