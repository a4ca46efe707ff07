import { setTimeout as pause } from 'node:timers/promises'
import type { ChosenTransition, Scene } from '../../../shared/domain/show/obs.ts'
import {
  type AskedLeg,
  type AskedObsLeg,
  isOfObs,
  isSent,
  type PaintedLeg,
  type SentLeg,
  type TakeState,
} from '../../../shared/domain/show/take.ts'
import { droppedName } from '../../../shared/domain/show/taking.ts'
import { base32 } from '../../../shared/kernel/base32.ts'
import { createBuckets } from '../bucket.ts'
import type { Change } from '../event-log/change.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { Writing } from '../event-log/writing.ts'
import { createFoundLegs } from './found-legs.ts'
import type { Settled } from './obs/orders.ts'
import { asksFor } from './obs/scene-named.ts'
import type { ObsFleet } from './obs-fleet.ts'
import { isHere } from './outputs/is-here.ts'
import type { TakeBook } from './take-book.ts'

/** An order of another station that comes later than this, in ms, is not sent any more: the moment is over. */
const freshMs = 15_000
/** Of legs at other stations, in ms: 10 s beyond a transition, and their way here. */
const awayMs = 20_000
/** Legs that another station may have executed here: far more than presses ask for, far fewer than a quota holds. */
const legsOfAsker = { burst: 100, perSecond: 20 }
/** What a page is given to say that it has painted, in ms; and after a start of the station, until it is here again. */
const paintMs = 2000
const comeBackMs = 10_000
/** What a connection that has lost its lease is given to come back, in ms, and to tell what it shows. */
const answerMs = 3000

/** How far an order is that the log does not say to have settled. */
interface Progress {
  state: 'sent' | 'acknowledged' | 'confirmed'
}
type AskedKind = NonNullable<TakeState['asked']>['kind']

const isSwallowed = (settled: Settled): boolean => settled.state === 'failed' && settled.reason === 'another-scene'

export type Takes = ReturnType<typeof createTakes>

/**
 * The orders of takes, from the log alone: what was asked for is there before anything is sent, so that after a crash
 * it is compared with what OBS shows, and never sent again.
 */
export function createTakes(deps: {
  log: EventLog
  book: TakeBook
  fleet: () => ObsFleet
  /** Whether it stands on some screen, in time. */
  painted: (leg: PaintedLeg, withinMs: number, isEnded: AbortSignal) => Promise<boolean>
  onState: () => void
  onError: (error: unknown) => void
}) {
  const { log, book, onError } = deps
  const { stationId } = log.identity
  /** `<take>/<leg>` of the orders that are on their way from here. */
  const sending = new Map<string, Progress>()
  const waiting = new Map<string, Set<() => void>>()
  const ending = new AbortController()
  let ended = false
  const askers = createBuckets(legsOfAsker, () => performance.now())
  const isAllowed = ({ station }: NonNullable<TakeState['asked']>): boolean =>
    station === stationId || askers.take(station)
  const keyOf = (takeId: string, index: number) => `${takeId}/${index}`

  /**
   * Sends what this change asks for: all legs of a new take, or one that is tried again. That another leg has settled asks
   * for nothing: after a crash the one beside it waits for its OBS to be compared with.
   */
  function begin(takeId: string, before: TakeState, { asked, settled }: TakeState, isFresh: boolean): void {
    // The moment of a take passes. Safety holds until it is left.
    if (!asked || ended || !(isFresh || asked.kind === 'safety')) return
    for (const [index, leg] of asked.legs.entries()) {
      const isAsked = settled[index] === null && (before.asked === null || before.settled[index] !== null)
      if (leg.owner !== stationId || !isAsked || sending.has(keyOf(takeId, index)) || !isSent(leg)) continue
      if (!isFresh && book.isOvertaken(takeId, leg)) continue
      if (!isAllowed(asked)) return
      void send(takeId, index, leg, asked.kind, paintMs + fadeBefore(leg, asked)).catch(onError)
    }
  }

  /** A name waits for the scene that the same press puts on air, which has a place for it. */
  function fadeBefore({ kind, roomId }: SentLeg, { legs }: NonNullable<TakeState['asked']>): number {
    const isBehind = kind === 'lower-third' && legs.some((one) => one.kind === 'scene' && one.roomId === roomId)
    return isBehind ? (deps.fleet().drivenIn(roomId)?.connection.shown()?.transitionMs ?? 0) : 0
  }

  async function send(takeId: string, index: number, leg: SentLeg, kind: AskedKind, withinMs: number): Promise<void> {
    const key = keyOf(takeId, index)
    const lapsesBefore = lapsesIn(leg.roomId)
    const progress: Progress = { state: 'sent' }
    sending.set(key, progress)
    try {
      const onAcknowledged = () => {
        progress.state = 'acknowledged'
        deps.onState()
      }
      const settled = isOfObs(leg) ? await order(leg, kind, onAcknowledged) : await painted(leg, withinMs)
      // Whoever ends now leaves it to the next start.
      if (ended && !isOfObs(leg)) return
      if (settled.state === 'failed' && lapsesIn(leg.roomId) !== lapsesBefore) {
        sending.delete(key)
        await unanswered(takeId, index, leg.roomId)
        if (ended || book.take(takeId)?.settled[index] !== null || sending.has(key)) return
      }
      if (settled.state === 'confirmed') {
        progress.state = 'confirmed'
        tell(takeId)
      }
      await settle(takeId, index, leg, settled, kind === 'safety' ? takenFrom(leg.roomId) : undefined)
    } finally {
      if (sending.get(key) === progress) sending.delete(key)
    }
  }
  /** OBS tells what came of it once it can be asked again, or whoever has the room by then. An OBS that stays away failed it. */
  async function unanswered(takeId: string, index: number, roomId: string): Promise<void> {
    found.inRoom(roomId)
    const until = performance.now() + answerMs
    while (!ended && performance.now() < until && book.take(takeId)?.settled[index] === null) await pause(50)
  }
  const lapsesIn = (roomId: string): number => deps.fleet().heardIn(roomId)?.connection.air.lapses() ?? 0

  const paintedAgain = (takeId: string, index: number, leg: PaintedLeg, kind: AskedKind): void =>
    void send(takeId, index, leg, kind, comeBackMs).catch(onError)

  function takenFrom(roomId: string): ChosenTransition | undefined {
    const obs = deps.fleet().drivenIn(roomId)
    return obs?.driver.transitionTaken(obs.connection)
  }

  async function painted(leg: PaintedLeg, withinMs: number): Promise<Settled> {
    const isThere = await deps.painted(leg, withinMs, ending.signal)
    if (isThere) return { state: 'confirmed' }
    // Pages have told the station before this one.
    return { state: 'failed', reason: leg.owner === stationId ? 'not-painted' : 'interrupted' }
  }

  async function order(leg: AskedObsLeg, kind: AskedKind, onAcknowledged: () => void): Promise<Settled> {
    await deps.fleet().begun()
    const obs = deps.fleet().drivenIn(leg.roomId)
    if (!obs) return { state: 'failed', reason: deps.fleet().heardIn(leg.roomId) ? 'not-the-owner' : 'no-obs' }
    const { takeScene, orderOutput } = obs.driver
    if (leg.kind === 'recording')
      return obs.orderOutput(() => orderOutput(obs.connection, leg, isHere(obs.address), onAcknowledged))
    const { scene } = leg
    if (!scene) return { state: 'failed', reason: 'no-safety-scene' }
    const isHiding = kind === 'safety'
    const once = (isOvertaken: AbortSignal) => takeScene(obs.connection, scene, isOvertaken, onAcknowledged, kind)
    if (kind === 'take') return obs.order(once)
    const settled = obs.order(
      async (isOvertaken) => {
        let settled = await once(isOvertaken)
        // A fade that a hand began in the same moment has swallowed it: what is to be hidden is hidden after it, and what
        // follows on that is not left undone by it.
        for (let again = 0; again < 2 && isSwallowed(settled); again++) settled = await once(isOvertaken)
        return settled
      },
      { overtakes: isHiding },
    )
    if (isHiding) void settled.then(() => obs.driver.restoreTransition(obs.connection, obs.order))
    return settled
  }

  /** With what is on air by it, in one transaction: the log never says one without the other. */
  const settle = (
    takeId: string,
    index: number,
    leg: AskedLeg,
    settled: Settled,
    transition?: ChosenTransition,
  ): Promise<unknown> =>
    log.note('obs', (writing) => {
      const reason = settled.state === 'failed' ? settled.reason : null
      writing.append('take', takeId, { type: 'TakeLegSettled', leg: index, state: settled.state, reason, transition })
      const dropped = leg.owner === stationId ? droppedName(leg, settled.state, writing.state('stage', leg.roomId)) : []
      for (const event of dropped) writing.append('stage', leg.roomId, event)
      const scene = deps.fleet().drivenIn(leg.roomId)?.connection.shown()?.program
      // Where another has followed since, that is on air by its own take.
      if (scene && settled.state === 'confirmed' && asksFor(leg, scene)) wentOnAir(writing, leg.roomId, scene, takeId)
    })

  function wentOnAir(writing: Writing, roomId: string, scene: Scene, takeId: string | null): void {
    const id = `${roomId}/${base32(log.crypto.random(10), 16)}`
    writing.append('air-change', id, { type: 'AirChanged', roomId, scene, takeId })
  }

  /** The order on its way in this room that this scene answers. */
  function isAwaited(roomId: string, scene: Scene): boolean {
    for (const key of sending.keys()) {
      const [takeId = '', index = ''] = key.split('/')
      const leg = book.take(takeId)?.asked?.legs[Number(index)]
      if (leg?.roomId === roomId && asksFor(leg, scene)) return true
    }
    return false
  }

  function onProgram(roomId: string, scene: Scene): void {
    if (ended || isAwaited(roomId, scene) || book.onAir(roomId)?.scene.uuid === scene.uuid) return
    log.note('obs', (writing) => wentOnAir(writing, roomId, scene, null)).catch(onError)
  }

  const found = createFoundLegs({
    ...{ log, book, fleet: deps.fleet, settle, isAllowed, paintedAgain, onProgram, onError },
    isSending: (takeId, index) => sending.has(keyOf(takeId, index)),
  })

  return {
    apply({ kind, id, before, after: take, own }: Change): void {
      if (kind === 'air-change') {
        const { roomId = '', takeId = '' } = take.change ?? {}
        const press = takeId === null ? book.lastScene(roomId) : undefined
        if (press) found.inTake(press.takeId)
      }
      if (kind !== 'take') return
      const age = take.asked ? log.now() - take.asked.at : 0
      begin(id, before, take, own || Math.abs(age) < freshMs)
      if (!own) found.inTake(id)
      tell(id)
      deps.onState()
    },

    /** What OBS confirmed: of an order of ours, it is told with the order's end. */
    onProgram,

    /** An OBS is there again, or the room is ours. */
    onKnown: found.inRoom,

    /** Pages come back by themselves after a crash, and say again what they show. */
    resume(): void {
      for (const { takeId, index, leg, asked } of found.open())
        if (!isOfObs(leg) && isAllowed(asked)) paintedAgain(takeId, index, leg, asked.kind)
    },

    /**
     * Resolves when every leg has settled, or no word of it has come from another station in time. What OBS confirms is
     * so before it is written: whoever pressed does not wait for the log, which is compared with OBS after a crash anyway.
     */
    settled(takeId: string): Promise<void> {
      const isDone = () => {
        const { asked, settled } = book.take(takeId) ?? { asked: null, settled: [] }
        // An order that went before a crash waits for its OBS; whoever asks is told that it was sent.
        const isKnown = (at: number) => asked?.cueId === null && stateOf(takeId, at) === 'confirmed'
        return asked === null || asked.legs.every((leg, at) => settled[at] || isKnown(at) || isLeft(takeId, at, leg))
      }
      if (isDone() || ended) return Promise.resolve()
      return new Promise((resolve) => {
        const done = () => {
          clearTimeout(timer)
          waiting.get(takeId)?.delete(look)
          if (waiting.get(takeId)?.size === 0) waiting.delete(takeId)
          resolve()
        }
        const look = () => {
          if (isDone() || ended) done()
        }
        const timer = setTimeout(done, awayMs)
        waiting.set(takeId, (waiting.get(takeId) ?? new Set()).add(look))
      })
    },

    /** Of a leg that the log does not say to have settled. */
    stateOf,

    close(): void {
      ended = true
      ending.abort()
      for (const looks of waiting.values()) for (const look of [...looks]) look()
    },
  }

  function tell(takeId: string): void {
    for (const look of waiting.get(takeId) ?? []) look()
  }

  function stateOf(takeId: string, index: number) {
    return sending.get(keyOf(takeId, index))?.state ?? 'sent'
  }

  function isLeft(takeId: string, index: number, leg: AskedLeg): boolean {
    return leg.owner === stationId && !sending.has(keyOf(takeId, index))
  }
}
