import { highestOf } from '../../kernel/long-lists.ts'
import { accept, type Result, refuse } from '../../kernel/result.ts'
import type { AdjustmentKind, CueEvent, CueState } from './cue.ts'
import type { EventsByCue } from './cue-plan.ts'
import type { SpeakerMark } from './cue-speaker.ts'
import { type AdjustRefusal, propose } from './run-adjust.ts'
import { mostChanged, type RunItem } from './run-item.ts'
import type { StageEvent, StageState } from './stage.ts'

/** `null`: it is so already, and nothing is to be written. */
type Decided<Refusal> = Result<CueEvent | null, Refusal | 'unknown-cue'>

export function removeCue(cue: CueState): Decided<'cue-running'> {
  const resting = mayBegin(cue)
  return resting.ok ? accept({ type: 'CueRemoved' }) : resting
}

/** By a pilot's station: also of an item that another station has removed, whose names are kept until then. */
export function eraseCue(cue: CueState): Decided<'cue-running'> {
  const isKept = cue.settings !== null && cue.removed && !cue.erased
  return isKept ? accept({ type: 'CueRemoved' }) : removeCue(cue)
}

/** Passed over, and no longer waited for; or waited for again. */
export function skipCue(cue: CueState, on: boolean): Decided<'cue-running'> {
  const resting = mayBegin(cue)
  if (!resting.ok) return resting
  return accept(cue.skipped === on ? null : { type: 'CueSkipped', on })
}

/** `now`: ms since 1970. */
export function stopCue(cue: CueState, now: number): Decided<'not-running'> {
  if (!isThere(cue)) return refuse('unknown-cue')
  return isRunning(cue) ? accept({ type: 'CueEnded', at: now }) : refuse('not-running')
}

export function markSpeaker(
  cue: CueState,
  { speakerId, mark, on }: { readonly speakerId: string; readonly mark: SpeakerMark; readonly on: boolean },
): Decided<'unknown-speaker'> {
  if (!isThere(cue)) return refuse('unknown-cue')
  const speaker = cue.speakers.find((one) => one.speakerId === speakerId)
  if (!speaker) return refuse('unknown-speaker')
  return accept(speaker.marks.includes(mark) === on ? null : { type: 'SpeakerMarked', speakerId, mark, on })
}

/** Whether a person may begin the item now. */
export function mayBegin(cue: CueState): Result<null, 'unknown-cue' | 'cue-running'> {
  if (!isThere(cue)) return refuse('unknown-cue')
  return isRunning(cue) ? refuse('cue-running') : accept(null)
}

export interface Begun {
  /** ms since 1970 */
  readonly at: number
  readonly cues: EventsByCue
  /** In the stage of the item's room. */
  readonly stage: readonly StageEvent[]
}

interface BeginFacts {
  /** The items of its room. */
  readonly items: readonly Pick<RunItem, 'cueId' | 'startedAt' | 'endedAt'>[]
  readonly stage: StageState
}

/**
 * Begins an item, which ends the one of its room that is on, with the message and the timer that stood for it. Null where a
 * later one is on already, which no late word of a take may end. Without a take it is a person's word, and holds.
 */
export function beginItem(
  cueId: string,
  { settings, skipped }: CueState,
  { at, takeId }: { readonly at: number; readonly takeId: string | null },
  { items, stage }: BeginFacts,
): Begun | null {
  if (!settings) return null
  const running = items.flatMap(({ cueId: other, startedAt, endedAt }) =>
    startedAt !== null && endedAt === null && other !== cueId ? [{ other, startedAt }] : [],
  )
  const last = Math.max(at, highestOf(running.map(({ startedAt }) => startedAt)))
  if (takeId !== null && last > at) return null
  // The one that began last is on, whatever was not ended.
  const ended = running.slice(0, mostChanged).map(({ other }) => [other, { type: 'CueEnded', at: last }] as const)
  // It is on: nobody passes it over any more.
  const awaited = skipped ? [[cueId, { type: 'CueSkipped', on: false }] as const] : []
  return {
    at: last,
    cues: [...ended, ...awaited, [cueId, { type: 'CueStarted', at: last, takeId }]],
    stage: clearedStage(stage, last),
  }
}

/** What was said and timed for who spoke before is not for who speaks now. A timer of the take's own began with it, and stays. */
function clearedStage({ message, timer }: StageState, begun: number): readonly StageEvent[] {
  return [
    ...(message && message.at < begun ? [{ type: 'StageMessageCleared' } as const] : []),
    ...(timer && timer.startedAt < begun ? [{ type: 'StageTimerStopped' } as const] : []),
  ]
}

/** What a decision on the rest of a room's day writes. `items`: of that room and day, in order. */
export function adjustRun(
  {
    adjustmentId,
    how,
    cueIds,
  }: { readonly adjustmentId: string; readonly how: AdjustmentKind; readonly cueIds?: readonly string[] | undefined },
  { isRoom, items, now }: { readonly isRoom: boolean; readonly items: readonly RunItem[]; readonly now: number },
): Result<EventsByCue, AdjustRefusal | 'unknown-room'> {
  if (!isRoom) return refuse('unknown-room')
  const proposed = propose(items, now, how, cueIds)
  if (!proposed.ok) return proposed
  return accept(
    proposed.value.changes
      .slice(0, mostChanged)
      .map(({ cueId, byS, shiftS }) => [cueId, { type: 'CueAdjusted', adjustmentId, how, byS, shiftS }] as const),
  )
}

/** `adjusted`: the cues that the decision has changed. A laptop may have named it in more: another press goes on. */
export function undoAdjustment(
  adjustmentId: string,
  adjusted: readonly { readonly cueId: string; readonly isUndone: boolean }[],
): Result<EventsByCue, 'unknown-adjustment'> {
  if (adjusted.length === 0) return refuse('unknown-adjustment')
  const standing = adjusted.filter(({ isUndone }) => !isUndone).slice(0, mostChanged)
  return accept(standing.map(({ cueId }) => [cueId, { type: 'CueAdjustmentUndone', adjustmentId }] as const))
}

const isThere = ({ settings, removed }: CueState): boolean => settings !== null && !removed
const isRunning = ({ runs }: CueState): boolean => runs.at(-1)?.endedAt === null
