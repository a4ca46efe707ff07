import type { CueEvent, CueState } from './cue.ts'
import type { SpeakerMark } from './cue-speaker.ts'
import type { RunItem } from './run-item.ts'
import { plannedTimes } from './run-of-show.ts'

/**
 * A cue as a rehearsal plays it: planned and cast as it really is, with the runs, the decisions and the marks of that
 * rehearsal alone. `copy`: the rehearsal's own stream of the cue.
 */
export function rehearsedCue(real: CueState, copy: CueState): CueState {
  const { runs, held, skipped, adjustments } = copy
  const marks = new Map(copy.speakers.map(({ speakerId, marks }) => [speakerId, marks]))
  const speakers = real.speakers.map((speaker) => ({ ...speaker, marks: marks.get(speaker.speakerId) ?? [] }))
  return { ...real, runs, held, skipped, adjustments, speakers }
}

/** What is written in the copy to mark a speaker, whom it must hold first: without names, which stay where they are. */
export function markRehearsed(
  real: CueState,
  copy: CueState,
  { speakerId, mark, on }: { readonly speakerId: string; readonly mark: SpeakerMark; readonly on: boolean },
): readonly CueEvent[] {
  const isHeld = copy.speakers.some((one) => one.speakerId === speakerId)
  const speakers = real.speakers.map(({ speakerId: id, image, firstNameOnly, attendeeId }) => {
    return { speakerId: id, image, firstNameOnly, attendeeId }
  })
  return [
    ...(isHeld ? [] : [{ type: 'CueSpeakersSet', speakers, person: { names: [] } } as const]),
    { type: 'SpeakerMarked', speakerId, mark, on },
  ]
}

/** A rehearsal's day begins when its first item does: the plan of its items moves by as much. `items`: in order. */
export function inStep<Item extends RunItem>(items: readonly Item[]): readonly Item[] {
  const planned = plannedTimes(items)
  const begun = items.flatMap(({ cueId, startedAt }) => {
    const plan = planned.get(cueId)
    return startedAt === null || plan === undefined ? [] : [{ startedAt, plan }]
  })
  const [first] = begun.toSorted((one, other) => one.startedAt - other.startedAt)
  if (!first) return items
  const byMs = first.startedAt - first.plan
  return items.map((item) => (item.plannedAt === null ? item : { ...item, plannedAt: item.plannedAt + byMs }))
}
