import { accept, type Result, refuse } from '../../kernel/result.ts'
import type { CueSettings, CueState } from './cue.ts'
import type { TakeOfCue } from './cue-start.ts'
import { isSameLeg, isWithinRepeat, type LastLeg } from './double-press.ts'
import { runItemOf } from './run-item.ts'
import type { StageEvent, StageState } from './stage.ts'
import { type AskedLeg, isSent, type TakeEvent, type TakeKind, type TakeState } from './take.ts'
import { type Asked, askLeg, type LegFacts, slotOf, type WantedLeg } from './take-legs.ts'

export interface TakeFacts extends LegFacts {
  /** ms since 1970, as are all instants here. */
  readonly now: number
  readonly isRoom: (roomId: string) => boolean
  /** Its recording and stream are cut for somebody's privacy. */
  readonly isCut: (roomId: string) => boolean
  /** The last request for the same thing of the same room; null: there was none. */
  readonly lastLeg: (leg: WantedLeg) => LastLeg | null
  /** The last take of the item of this press; null: there is none, or the press is for no item. */
  readonly lastTake: Pick<TakeOfCue, 'at' | 'settled'> | null
}

export interface Taken {
  readonly asked: readonly Asked[]
  readonly stage: readonly (readonly [roomId: string, event: StageEvent])[]
  /** The cue's item is on with the press: nothing goes on air that could fail. */
  readonly begins: boolean
}

/** One press. `cue`: of which all legs are taken; null where a person names the legs. */
export function take(
  { legs, cue }: { readonly legs: readonly WantedLeg[]; readonly cue: CueState | null },
  facts: TakeFacts,
): Result<Taken, 'unknown-cue' | 'room-twice' | 'too-soon' | 'unknown-room' | 'privacy-cut'> {
  if (cue && (!cue.settings || cue.removed)) return refuse('unknown-cue')
  const settings = cue?.settings ?? null
  const wanted = cue && settings ? takenLegs(settings, runItemOf('', cue)?.lengthS ?? settings.lengthS) : legs
  if (new Set(wanted.map(slotOf)).size < wanted.length) return refuse('room-twice')
  for (const { roomId, kind } of wanted) {
    if (!facts.isRoom(roomId)) return refuse('unknown-room')
    if ((kind === 'scene' || kind === 'lower-third') && facts.isCut(roomId)) return refuse('privacy-cut')
  }
  if (cue ? isTakenAgain(cue, facts) : isAskedAgain(wanted, facts)) return refuse('too-soon')
  if (wanted.some((leg) => isBehindSafety(leg, facts))) return refuse('too-soon')
  const asked = withWaitingTimers(
    wanted.map((leg) => askLeg(leg, facts)),
    settings,
  )
  const stage = asked.flatMap(({ leg, stage: events }) => events.map((event) => [leg.roomId, event] as const))
  return accept({
    asked: asked.map(({ stage: _, ...one }) => one),
    stage: settings ? [...stage, ...hiddenBefore(settings.roomId, wanted, facts)] : stage,
    begins: cue !== null && wanted.length === 0 && cue.runs.at(-1)?.endedAt !== null,
  })
}

/** An order that has no answer after this time, in ms, is waited for no more. A fade is shorter. */
const underWayMs = 15_000

/** One item twice. Another one is what a technician who cuts fast wants. */
const isTakenAgain = ({ runs }: CueState, { now, lastTake }: TakeFacts): boolean =>
  (lastTake !== null && (isWithinRepeat(lastTake.at, now) || isUnderWay(lastTake, now))) ||
  isWithinRepeat(runs.at(-1)?.startedAt ?? null, now)

/** A page shows an item as next until its take has ended, and a moment longer. */
const isUnderWay = ({ at, settled }: NonNullable<TakeFacts['lastTake']>, now: number): boolean =>
  settled.some((leg) => (leg ? leg.state === 'confirmed' && isWithinRepeat(leg.at, now) : now - at < underWayMs))

/** All that was asked for a moment ago in the same places, and nothing else. */
const isAskedAgain = (wanted: readonly WantedLeg[], { now, lastLeg, sceneIn }: TakeFacts): boolean =>
  wanted.length > 0 &&
  wanted.every((leg) => {
    const last = lastLeg(leg)
    return last !== null && isWithinRepeat(last.at, now) && isSameLeg(leg, last.leg, sceneIn)
  })

/** Safety was pressed a moment ago, and the page of the person who takes may not show it yet. */
function isBehindSafety({ roomId, kind }: WantedLeg, { now, lastLeg }: TakeFacts): boolean {
  if (kind !== 'scene' && kind !== 'lower-third') return false
  const last = lastLeg({ roomId, kind: 'scene', scene: '' })
  return last?.kind === 'safety' && isWithinRepeat(last.at, now)
}

/** What a cue does; a scene that was named while its OBS was away is looked up when it is taken. */
const takenLegs = (settings: Pick<CueSettings, 'legs' | 'lengthS'>, lengthS: number): readonly WantedLeg[] =>
  settings.legs.map((leg) => {
    if (leg.kind === 'scene' && leg.scene.uuid === null) return { ...leg, scene: leg.scene.name }
    return leg.kind === 'timer' ? { ...leg, lengthS: timedS(leg, settings, lengthS) } : leg
  })

/** A timer of the item's own length follows what the item has been shortened, or stretched, to. */
export const timedS = (
  leg: { readonly lengthS: number | null },
  settings: { readonly lengthS: number },
  lengthS: number,
): number | null => (leg.lengthS === settings.lengthS ? lengthS : leg.lengthS)

/** Where a failed action holds the item, its timer begins with the item: who speaks until then keeps the one before. */
function withWaitingTimers<One extends Asked & { readonly stage: readonly StageEvent[] }>(
  asked: readonly One[],
  settings: CueSettings | null,
): readonly One[] {
  const isSure = asked.every(({ leg, settled }) => leg.kind === 'timer' || settled?.state === 'confirmed')
  if (settings?.onFailure !== 'hold' || isSure) return asked
  return asked.map((one) => (one.leg.kind === 'timer' ? { ...one, settled: undefined, stage: [] } : one))
}

/** The name of the item before must not stand under somebody else. */
function hiddenBefore(roomId: string, wanted: readonly WantedLeg[], { stageOf }: LegFacts): Taken['stage'] {
  const isNamedAnew = wanted.some((leg) => leg.kind === 'lower-third' && leg.roomId === roomId)
  return !isNamedAnew && stageOf(roomId).lowerThird ? [[roomId, { type: 'LowerThirdHidden' }]] : []
}

/** What is written of a take: each leg with the station that drives its room, and the legs that are settled already. */
export function takeEvents(
  kind: TakeKind,
  asked: readonly Asked[],
  facts: {
    readonly cueId: string | null
    /** The number of the rehearsal that is on. Null if none is. */
    readonly rehearsal: number | null
    readonly self: string
    readonly ownerOf: (roomId: string) => string | null
  },
): readonly TakeEvent[] {
  const { cueId, rehearsal, self, ownerOf } = facts
  // What is settled already is this station's to say.
  const legs = asked.map(
    ({ leg, settled }): AskedLeg => ({
      ...leg,
      owner: settled || leg.kind === 'timer' ? self : (ownerOf(leg.roomId) ?? self),
    }),
  )
  const ends = asked.flatMap(({ settled }, leg): TakeEvent[] => {
    if (!settled) return []
    const reason = settled.state === 'failed' ? settled.reason : null
    return [{ type: 'TakeLegSettled', leg, state: settled.state, reason }]
  })
  const rehearsed = cueId !== null && rehearsal !== null ? { rehearsal } : {}
  return [{ type: 'TakeAsked', kind, cueId, legs, ...rehearsed }, ...ends]
}

/** Sends the order of a leg that failed once more; without `leg`, of all of them. A name that failed takes a new press. */
export function retryTake(
  { asked, settled }: TakeState,
  leg: number | undefined,
  { self, isOvertaken }: { readonly self: string; readonly isOvertaken: (leg: AskedLeg) => boolean },
): Result<readonly TakeEvent[], 'unknown-take' | 'nothing-failed' | 'newer-take'> {
  if (!asked) return refuse('unknown-take')
  const failed = asked.legs.flatMap((one, index) =>
    settled[index]?.state === 'failed' && one.owner === self && (leg ?? index) === index && mayRetry(one)
      ? [{ one, index }]
      : [],
  )
  if (failed.length === 0) return refuse('nothing-failed')
  // What was asked for later stands: an old order would take it off the air again.
  if (failed.some(({ one }) => isOvertaken(one))) return refuse('newer-take')
  // A person who was not to be named still is not: nothing is sent that could end otherwise.
  return accept(failed.flatMap(({ one, index }) => (isSent(one) ? [{ type: 'TakeLegRetried', leg: index }] : [])))
}

/** A name that failed is dropped, and a timer begins with its item. */
const mayRetry = (leg: AskedLeg): boolean =>
  leg.kind !== 'timer' && !(leg.kind === 'lower-third' && leg.lowerThirdId !== null)

/** A name that was told to have failed goes: it would come on air by itself with the next scene that has a place for it. */
export const droppedName = (
  leg: AskedLeg,
  state: 'confirmed' | 'failed',
  { lowerThird }: Pick<StageState, 'lowerThird'>,
): readonly StageEvent[] =>
  state === 'failed' && leg.kind === 'lower-third' && lowerThird !== null && lowerThird.id === leg.lowerThirdId
    ? [{ type: 'LowerThirdHidden' }]
    : []
