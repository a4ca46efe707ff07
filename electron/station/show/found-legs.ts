import {
  type AskedObsLeg,
  isOfObs,
  isSent,
  isUnsure,
  type PaintedLeg,
  type SentLeg,
  type SettledLeg,
  type TakeState,
} from '../../../shared/domain/show/take.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { Settled } from './obs/orders.ts'
import { asksFor } from './obs/scene-named.ts'
import type { Shown } from './obs/shown.ts'
import type { ObsFleet } from './obs-fleet.ts'
import type { TakeBook } from './take-book.ts'

/** A scene that comes later than this after its press, in ms, is not the answer to it. */
const comesMs = 15_000

type Asked = NonNullable<TakeState['asked']>
interface FoundLeg {
  readonly takeId: string
  readonly index: number
  readonly leg: SentLeg
  readonly asked: Asked
  readonly end: SettledLeg | null
}

/**
 * What became of the legs of which their station can't tell: it ended, it was stopped, or it has lost the room. OBS is not
 * ordered again: what it shows is the answer.
 */
export function createFoundLegs(deps: {
  log: EventLog
  book: TakeBook
  fleet: () => ObsFleet
  /** Its order is on its way from here. */
  isSending: (takeId: string, index: number) => boolean
  isAllowed: (asked: Asked) => boolean
  settle: (takeId: string, index: number, leg: SentLeg, settled: Settled) => Promise<unknown>
  /** Pages are waited for. */
  paintedAgain: (takeId: string, index: number, leg: PaintedLeg, kind: Asked['kind']) => void
  onProgram: (roomId: string, scene: NonNullable<Shown['program']>) => void
  onError: (error: unknown) => void
}) {
  const { log, book, isAllowed, settle } = deps
  const { stationId } = log.identity

  /** Legs that are not on their way from here. */
  function* legsOf(takeId: string, { asked, settled }: TakeState): Iterable<FoundLeg> {
    for (const [index, leg] of asked?.legs.entries() ?? [])
      if (asked && isSent(leg) && !deps.isSending(takeId, index))
        yield { takeId, index, leg, asked, end: settled[index] ?? null }
  }
  /** Of this station, and of others in a room that it drives now: those that have not settled. */
  function* open(drivenRoom: string | null = null): Iterable<FoundLeg> {
    for (const [takeId, take] of book.all())
      for (const one of legsOf(takeId, take))
        if (one.end === null && (one.leg.owner === stationId || one.leg.roomId === drivenRoom)) yield one
  }

  const shownIn = (roomId: string): Shown | null => deps.fleet().drivenIn(roomId)?.connection.shown() ?? null

  /** It went on air soon after the press, by what a station has seen: for this take, or without knowing of it. */
  function wasShown(takeId: string, leg: AskedObsLeg, asked: Asked): boolean {
    if (leg.kind !== 'scene') return false
    for (const [, { change }] of log.streams.all('air-change'))
      if (change?.roomId === leg.roomId && [null, takeId].includes(change.takeId) && asksFor(leg, change.scene))
        if (change.at >= asked.at && change.at - asked.at < comesMs) return true
    return false
  }
  async function answer({ takeId, index, leg, asked, end }: FoundLeg): Promise<void> {
    if (!isAllowed(asked)) return
    if (!isOfObs(leg)) return end ? undefined : deps.paintedAgain(takeId, index, leg, asked.kind)
    const shown = shownIn(leg.roomId)
    const isDone = wasShown(takeId, leg, asked) || (end === null && shown !== null && shows(shown, leg))
    if (isDone) await settle(takeId, index, leg, { state: 'confirmed' })
    else if (!end) await settle(takeId, index, leg, { state: 'failed', reason: 'interrupted' })
  }

  async function answerRoom(roomId: string): Promise<void> {
    const { connection } = deps.fleet().drivenIn(roomId) ?? {}
    // It is asked again when it is back. Its second, which has the room, answers.
    if (connection?.state() !== 'connected' || connection.air.follows()) return
    const drives = connection.air.drives()
    for (const one of [...open(drives ? roomId : null)])
      if (one.leg.roomId === roomId && (drives || isOfObs(one.leg))) await answer(one)
    // A scene of which the station before could not tell any more.
    const program = shownIn(roomId)?.program
    if (program && drives) deps.onProgram(roomId, program)
  }

  /** The station before tells of a take only after it has lost the room, or what it asked for comes on air after it was given up. */
  async function answerTake(takeId: string): Promise<void> {
    const take = book.take(takeId)
    for (const one of take ? legsOf(takeId, take) : []) {
      const isOpen = one.end === null || (one.end.state === 'failed' && isUnsure(one.end.reason))
      const { connection } = deps.fleet().drivenIn(one.leg.roomId) ?? {}
      if (isOpen && one.leg.owner !== stationId && connection?.air.mayAct()) await answer(one)
    }
  }

  return {
    open,
    /** An OBS is there again, or the room is ours. */
    inRoom: (roomId: string): void => void answerRoom(roomId).catch(deps.onError),
    inTake: (takeId: string): void => void answerTake(takeId).catch(deps.onError),
  }
}

/** Whether an OBS shows, or does, what a leg asks for. */
function shows({ program, recording, streaming }: Shown, leg: AskedObsLeg): boolean {
  if (leg.kind === 'recording')
    return (leg.output === 'file' ? recording : streaming).active === (leg.action === 'start')
  return program !== null && asksFor(leg, program)
}
