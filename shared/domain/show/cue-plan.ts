import { accept, type Result, refuse } from '../../kernel/result.ts'
import { whatIsNew } from '../given-fields.ts'
import { type CueEvent, type CueSettings, type CueState, longestCueS } from './cue.ts'
import type { CueLeg } from './cue-leg.ts'
import { isBreakTitle } from './cue-row.ts'
import { type AskedSpeaker, speakersEvent } from './cue-speaker.ts'
import type { NamedScene } from './obs.ts'
import { countedAnew, mostChanged, orderAfter, orderStep, type RunItem } from './run-item.ts'

/** Events of several cues, each with the cue's id, in the order in which they are written. */
export type EventsByCue = readonly (readonly [cueId: string, event: CueEvent])[]

/** A leg as a person gives it: a scene by its name or UUID. */
type LegInput =
  | Exclude<CueLeg, { readonly kind: 'scene' }>
  | { readonly roomId: string; readonly kind: 'scene'; readonly scene: string }

/** Instants: ms since 1970. */
type Planned = Omit<CueSettings, 'roomId' | 'legs'> & {
  readonly legs: readonly LegInput[]
  readonly speakers: readonly AskedSpeaker[]
}
export type CueInput = { readonly [Field in keyof Planned]?: Planned[Field] | undefined }

export interface PlanFacts {
  readonly isRoom: (roomId: string) => boolean
  /** A scene of the room by name or UUID, as its OBS has it. */
  readonly sceneIn: (roomId: string, nameOrUuid: string) => NamedScene
  /** The cues of a room, in order. */
  readonly cuesOf: (roomId: string) => readonly Pick<RunItem, 'cueId' | 'order'>[]
  readonly newSpeakerId: (index: number) => string
  readonly isOfPilot: boolean
}
type LegRefusal = 'unknown-room' | 'room-twice'

/** Of an item of which nobody has said how long it takes. */
const usualS = 300

/** `after`: the cue behind which it comes, null: before all; by its planned time where left out, else last. */
export function addCue(
  cueId: string,
  {
    roomId,
    title,
    after,
    ...given
  }: CueInput & { readonly roomId: string; readonly title: string; readonly after?: string | null | undefined },
  facts: PlanFacts,
): Result<EventsByCue, LegRefusal | 'unknown-cue'> {
  if (!facts.isRoom(roomId)) return refuse('unknown-room')
  const legs = boundLegs(given.legs ?? [], facts)
  if (!legs.ok) return legs
  const cues = facts.cuesOf(roomId)
  if (after && !cues.some((one) => one.cueId === after)) return refuse('unknown-cue')
  const plannedAt = given.plannedAt ?? null
  const last = cues.at(-1)
  const byTime = plannedAt === null ? (last ? last.order + orderStep : 0) : plannedAt / 1000
  const { order, moved } = after === undefined ? { order: byTime, moved: [] } : placed(cues, cueId, after)
  const added: CueEvent = {
    type: 'CueAdded',
    roomId,
    title,
    plannedAt,
    legs: legs.value,
    order,
    lengthS: given.lengthS ?? usualS,
    isBreak: given.isBreak ?? isBreakTitle(title),
    isFixed: given.isFixed ?? false,
    onFailure: given.onFailure ?? 'hold',
    ...(given.note && { note: given.note }),
    ...(given.colour && { colour: given.colour }),
    ...(given.autoFollow && { autoFollow: true }),
    ...(given.noteForHost && { noteForHost: true }),
  }
  const { speakers = [] } = given
  return accept([
    ...moved,
    [cueId, added],
    ...(speakers.length > 0 ? [[cueId, namedIn(speakers, [], facts)] as const] : []),
  ])
}

/** What is left out, or as it was, stays. */
export function updateCue(
  cue: CueState,
  { legs, speakers, plannedAt, lengthS, ...given }: CueInput,
  facts: PlanFacts,
): Result<readonly CueEvent[], LegRefusal | 'unknown-cue'> {
  const { settings } = cue
  if (!settings || cue.removed) return refuse('unknown-cue')
  const bound = legs === undefined ? null : boundLegs(legs, facts)
  if (bound && !bound.ok) return bound
  const asked = {
    ...given,
    ...(plannedAt !== undefined && { plannedAt: baseTime(cue, plannedAt) }),
    ...(lengthS !== undefined && { lengthS: baseLength(cue, lengthS) }),
    ...(bound && { legs: bound.value }),
  }
  const changes = whatIsNew({ note: '', colour: null, autoFollow: false, noteForHost: false, ...settings }, asked)
  const shifts =
    changes?.plannedAt === null ? cue.adjustments.filter(({ how, undone }) => how === 'shift' && !undone) : []
  const updated: readonly CueEvent[] = [
    ...(changes ? [{ type: 'CueUpdated', changes } as const] : []),
    ...shifts.map(({ adjustmentId }) => ({ type: 'CueAdjustmentUndone', adjustmentId }) as const),
  ]
  return accept(speakers ? [...updated, namedIn(speakers, cue.speakers, facts)] : updated)
}

/** Behind another cue of its room; to the beginning where `after` is null. */
export function moveCue(
  cueId: string,
  { settings, removed }: CueState,
  after: string | null,
  { cuesOf }: Pick<PlanFacts, 'cuesOf'>,
): Result<EventsByCue, 'unknown-cue'> {
  if (!settings || removed || after === cueId) return refuse('unknown-cue')
  const cues = cuesOf(settings.roomId)
  if (after !== null && !cues.some((one) => one.cueId === after)) return refuse('unknown-cue')
  const { order, moved } = placed(cues, cueId, after)
  return accept([...moved, [cueId, { type: 'CueMoved', order }]])
}

/**
 * The place behind another cue; where no number is left between two, all of the room get new ones. In a room that a stolen laptop
 * has filled they do not, and it comes among those of the same number.
 */
function placed(
  cues: readonly Pick<RunItem, 'cueId' | 'order'>[],
  cueId: string,
  after: string | null,
): { readonly order: number; readonly moved: EventsByCue } {
  const others = cues.filter((cue) => cue.cueId !== cueId)
  const order = orderAfter(others, after)
  if (order !== undefined) return { order, moved: [] }
  const index = others.findIndex((cue) => cue.cueId === after) + 1
  if (others.length > mostChanged) return { order: others[index - 1]?.order ?? 0, moved: [] }
  const all = countedAnew([...others.slice(0, index), { cueId }, ...others.slice(index)], others[0]?.order ?? 0)
  const moved = all.filter((one) => one.cueId !== cueId)
  return {
    order: all[index]?.order ?? 0,
    moved: moved.map((one) => [one.cueId, { type: 'CueMoved', order: one.order }] as const),
  }
}

/** Legs with their scenes bound to what they are called in OBS now, which a rename does not change. */
function boundLegs(legs: readonly LegInput[], { isRoom, sceneIn }: PlanFacts): Result<CueLeg[], LegRefusal> {
  if (legs.some(({ roomId }) => !isRoom(roomId))) return refuse('unknown-room')
  if (new Set(legs.map(({ roomId, kind }) => `${kind} ${roomId}`)).size < legs.length) return refuse('room-twice')
  return accept(legs.map((leg) => (leg.kind === 'scene' ? { ...leg, scene: sceneIn(leg.roomId, leg.scene) } : leg)))
}

const namedIn = (
  speakers: readonly AskedSpeaker[],
  before: CueState['speakers'],
  { newSpeakerId, isOfPilot }: PlanFacts,
): CueEvent => speakersEvent(speakers, newSpeakerId, { before, isOfPilot })

/** What is edited is what the screen shows, decisions included: the plan under them is moved by as much. */
function baseTime({ adjustments }: CueState, plannedAt: number | null): number | null {
  return plannedAt === null ? null : plannedAt - 1000 * standing(adjustments, 'shiftS')
}
function baseLength({ adjustments }: CueState, lengthS: number): number {
  return Math.min(longestCueS, Math.max(0, lengthS - standing(adjustments, 'byS')))
}
const standing = (adjustments: CueState['adjustments'], of: 'byS' | 'shiftS') =>
  adjustments.reduce((sum, one) => (one.undone ? sum : sum + one[of]), 0)
