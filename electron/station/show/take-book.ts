import type { AirChangeState } from '../../../shared/domain/show/air-change.ts'
import { bringsToSafety, isAwaitedInSafety, type LastScene } from '../../../shared/domain/show/back-to-safety.ts'
import { type ChosenTransition, isSameScene, type NamedScene, type Scene } from '../../../shared/domain/show/obs.ts'
import type { AskedLeg, Output, TakeState } from '../../../shared/domain/show/take.ts'
import { type Slot, slotOf } from '../../../shared/domain/show/take-legs.ts'
import type { Instant } from '../../../shared/kernel/ids.ts'
import type { Change } from '../event-log/change.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { asksFor } from './obs/scene-named.ts'

export type TakeBook = ReturnType<typeof createTakeBook>
type Asked = NonNullable<TakeState['asked']>
type OnAir = NonNullable<AirChangeState['change']>

/** One thing that was asked of a room. */
export interface Press {
  readonly takeId: string
  readonly kind: Asked['kind']
  readonly at: Instant
  readonly leg: AskedLeg
}

/** What was asked for and what came of it, by take and by room: in memory, of all takes of the event. */
export function createTakeBook(log: Pick<EventLog, 'streams'>) {
  const takes = new Map<string, TakeState>()
  /** What was asked of each room, by kind and in its order. */
  const presses = new Map<string, Press[]>()
  /** The last take of each cue. */
  const cues = new Map<string, string>()
  const onAir = new Map<string, OnAir>()

  let isReadAnew = false
  readAll()

  function readAll(): void {
    isReadAnew = false
    for (const kept of [takes, presses, cues, onAir]) kept.clear()
    for (const [id, state] of log.streams.all('take')) keepTake(id, state)
    for (const [, { change }] of log.streams.all('air-change')) keepChange(change)
  }

  /** Something counts no more, as its station was put out: what stood before it is the last again. Once for all of a commit. */
  function readAnew(): void {
    if (isReadAnew) return
    isReadAnew = true
    queueMicrotask(readAll)
  }

  function keepTake(takeId: string, state: TakeState): void {
    takes.set(takeId, state)
    const { cueId, at } = state.asked ?? { cueId: null, at: 0 }
    if (cueId !== null && at > (takes.get(cues.get(cueId) ?? '')?.asked?.at ?? -Infinity)) cues.set(cueId, takeId)
    for (const press of pressesOf(takeId, state)) keepPress(press)
  }
  /** Takes of other stations come in any order, and each comes again with what became of it. */
  function keepPress(press: Press): void {
    const slot = slotOf(press.leg)
    const kept = presses.get(slot) ?? []
    presses.set(slot, kept)
    const at = kept.findLastIndex((one) => isLater(press, one))
    const isKnown = kept[at]?.takeId === press.takeId
    kept.splice(isKnown ? at : at + 1, isKnown ? 1 : 0, press)
  }
  const lastIn = (slot: Slot): Press | undefined => presses.get(slotOf(slot))?.at(-1)
  function keepChange(change: OnAir | null): void {
    if (!change) return
    const before = onAir.get(change.roomId)
    if (!before || change.at >= before.at) onAir.set(change.roomId, change)
  }
  function endOf({ takeId, leg }: Press) {
    const { asked, settled } = takes.get(takeId) ?? { asked: null, settled: [] }
    return settled[asked?.legs.indexOf(leg) ?? -1] ?? null
  }
  const sceneOf = (roomId: string): Press | undefined => lastIn({ roomId, kind: 'scene' })
  const isFailed = (press: Press): boolean => endOf(press)?.state === 'failed'
  /** The last scene that was asked for in a room, of those that count. */
  const lastSceneThat = (roomId: string, counts: (press: Press) => boolean): Press | undefined =>
    presses.get(slotOf({ roomId, kind: 'scene' }))?.findLast(counts)
  /** A return or a take that failed leaves a room as it was. */
  const hasPassed = (press: Press): boolean => press.kind !== 'safety' && isFailed(press)
  function safetyOf(roomId: string): Press | null {
    const standing = lastSceneThat(roomId, (press) => !hasPassed(press))
    return standing && bringsToSafety(standing) ? standing : null
  }
  /** The take that brought a room to safety, which it has not left since. */
  function safetyTakeOf(roomId: string): string | null {
    const press = safetyOf(roomId)
    return press && !isFailed(press) ? press.takeId : null
  }
  const withEnd = (press: Press | undefined): LastScene | undefined => press && { kind: press.kind, end: endOf(press) }
  /** As `lastAsked`, but takes that failed are passed over: they have not left safety. */
  const lastForSafety = (roomId: string): LastScene | undefined =>
    withEnd(lastSceneThat(roomId, (press) => press.kind !== 'take' || !isFailed(press)))
  /** A scene that went on air at an instant had been asked for, and given up, since the last scene that OBS had confirmed then. */
  function hasFailed(roomId: string, scene: Scene, at: Instant): boolean {
    const ended = (press: Press) => (endOf(press)?.at ?? Number.POSITIVE_INFINITY) <= at
    const last = lastSceneThat(roomId, (press) => ended(press) && (!isFailed(press) || asksFor(press.leg, scene)))
    return last !== undefined && isFailed(last)
  }
  const lastStanding = (roomId: string): Press | undefined => lastSceneThat(roomId, (press) => !isFailed(press))
  /** What a room that is hidden now is to show again. That ends a take on its way, whose scene was perhaps why it is hidden. */
  function whereWeAre(roomId: string): NamedScene | null {
    const press = sceneOf(roomId)
    const shown = onAir.get(roomId)?.scene ?? null
    if (!press || endOf(press) !== null) return shown
    if (press.kind === 'return') return sceneAsked(press)
    const standing = lastSceneThat(roomId, (one) => one.takeId !== press.takeId && !hasPassed(one))
    return standing && bringsToSafety(standing) ? beforeOf(standing) : (shown ?? sceneAsked(press))
  }
  function beforeSafety(roomId: string): NamedScene | null {
    const press = safetyOf(roomId)
    return press && beforeOf(press)
  }
  /** What was there before, or what a take from before had put there when it came. */
  function beforeOf(press: Press): NamedScene | null {
    if (press.leg.kind !== 'scene' || !press.leg.before) return null
    const came = lastSceneThat(press.leg.roomId, (one) => {
      const end = endOf(one)
      return !bringsToSafety(one) && one.at <= press.at && end?.state === 'confirmed' && end.at > press.at
    })
    return (came && sceneAsked(came)) || press.leg.before
  }

  return {
    apply({ kind, id, before, after }: Change): void {
      if (kind === 'take') {
        keepTake(id, after)
        if (before.asked && !after.asked) readAnew()
      }
      if (kind === 'air-change') {
        const { change } = after
        keepChange(change)
        if (before.change && !change) readAnew()
      }
    },
    take: (takeId: string): TakeState | undefined => takes.get(takeId),
    all: (): IterableIterator<[string, TakeState]> => takes.entries(),
    /** The last request for the same thing of the same room. `changes`: those of the transaction that asks. */
    lastLeg(leg: Slot, changes: Iterable<Change>): Press | null {
      const slot = slotOf(leg)
      return takesIn(changes)
        .flatMap(([id, take]) => pressesOf(id, take).filter((press) => slotOf(press.leg) === slot))
        .reduce<Press | null>((last, one) => (last && !isLater(one, last) ? last : one), lastIn(leg) ?? null)
    },
    /** The last take of a cue; null: there is none. */
    lastTake(cueId: string, changes: Iterable<Change>) {
      const own = takesIn(changes).findLast(([, { asked }]) => asked?.cueId === cueId)?.[1]
      const { asked, settled } = own ?? takes.get(cues.get(cueId) ?? '') ?? { asked: null, settled: [] }
      return asked && { at: asked.at, settled }
    },
    /** The last scene that was asked for in a room. */
    lastScene: sceneOf,
    /** The same, and what came of it. */
    lastAsked: (roomId: string): LastScene | undefined => withEnd(sceneOf(roomId)),
    /** The last scene that was asked for and has not failed to come. */
    lastStanding,
    hasFailed,
    safetyTakeOf,
    lastForSafety,
    /** Safety failed as the room could not be reached: it goes there when it is back. */
    isAwaitedInSafety: (roomId: string): boolean => isAwaitedInSafety(lastForSafety(roomId)),
    /** Its safety scene was asked for last, and has not failed to come. */
    isInSafety: (roomId: string): boolean => safetyTakeOf(roomId) !== null,
    whereWeAre,
    /**
     * What a return from a scene goes to: what was there before safety, is on air or was asked for last. Never
     * that scene itself, which a hand in OBS may have chosen. Null: not known.
     */
    sceneBefore(roomId: string, scene: NamedScene | null): NamedScene | null {
      const asked = lastStanding(roomId)?.leg
      const known = [beforeSafety(roomId), whereWeAre(roomId), asked?.kind === 'scene' ? asked.scene : null]
      return known.find((one) => one && !(scene && isSameScene(one, scene))) ?? null
    },
    /** Whether something else was asked for in a leg's place since. */
    isOvertaken: (takeId: string, leg: AskedLeg): boolean => lastIn(leg)?.takeId !== takeId,
    /** As the room's OBS confirmed it last. */
    onAir: (roomId: string): OnAir | undefined => onAir.get(roomId),
    /** What was asked of a room's recording or stream last; null where nothing was. */
    askedFor(roomId: string, output: Output): 'start' | 'stop' | null {
      const leg = lastIn({ roomId, kind: 'recording', output })?.leg
      return leg?.kind === 'recording' ? leg.action : null
    },
    /** The transition that safety has taken from a room's OBS last, since an instant. */
    transitionTaken(roomId: string, since: number): ChosenTransition | undefined {
      const press = lastSceneThat(roomId, (one) => endOf(one)?.transition !== undefined)
      return press && press.at >= since ? endOf(press)?.transition : undefined
    },
    /** What a return goes to; null where safety was not asked for, or was left. */
    beforeSafety,
  }
}

const sceneAsked = ({ leg }: Press): NamedScene | null => (leg.kind === 'scene' ? leg.scene : null)

function pressesOf(takeId: string, { asked }: TakeState): readonly Press[] {
  return asked ? asked.legs.map((leg) => ({ takeId, kind: asked.kind, at: asked.at, leg })) : []
}

const takesIn = (changes: Iterable<Change>) =>
  [...changes].flatMap(({ kind, id, after }) => (kind === 'take' ? [[id, after] as const] : []))

function isLater(one: { at: number; takeId: string }, other: { at: number; takeId: string }): boolean {
  return one.at > other.at || (one.at === other.at && one.takeId >= other.takeId)
}
