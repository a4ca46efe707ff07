import type { EventState } from '../../../../shared/domain/event/event.ts'
import type { CueState } from '../../../../shared/domain/show/cue.ts'
import type { EventsByCue } from '../../../../shared/domain/show/cue-plan.ts'
import type { SpeakerMark } from '../../../../shared/domain/show/cue-speaker.ts'
import { markRehearsed, rehearsedCue } from '../../../../shared/domain/show/rehearsed-cue.ts'
import { eventStreamId } from '../../catalog.ts'
import type { States } from '../../event-log/states.ts'
import type { Writing } from '../../event-log/writing.ts'

/** The number of the rehearsal that is on. Null if none is. */
export const rehearsalOf = ({ rehearsal, rehearsals }: Pick<EventState, 'rehearsal' | 'rehearsals'>): number | null =>
  rehearsal ? rehearsals : null

/** The stream in which a cue is played: its own, or its copy in the rehearsal that is on. */
export function playedIn(states: States, cueId: string) {
  const rehearsal = rehearsalOf(states.state('event', eventStreamId))
  return rehearsal === null ? (['cue', cueId] as const) : (['rehearsal-cue', copyId(rehearsal, cueId)] as const)
}

export const copyId = (rehearsal: number, cueId: string): string => `${rehearsal}/${cueId}`

/** A cue as it is played now: as it really is, or as the rehearsal that is on plays it. */
export function playedCue(states: States, cueId: string): CueState {
  const [kind, id] = playedIn(states, cueId)
  const real = states.state('cue', cueId)
  return kind === 'cue' ? real : rehearsedCue(real, states.state(kind, id))
}

/** Writes how cues are played where they are played. */
export function play(writing: Writing, events: EventsByCue): void {
  for (const [cueId, event] of events) {
    const [kind, id] = playedIn(writing, cueId)
    writing.append(kind, id, event)
  }
}

export function writeMark(
  writing: Writing,
  cueId: string,
  mark: { readonly speakerId: string; readonly mark: SpeakerMark; readonly on: boolean },
): void {
  const [kind, id] = playedIn(writing, cueId)
  const events =
    kind === 'cue'
      ? [{ type: 'SpeakerMarked', ...mark } as const]
      : markRehearsed(writing.state('cue', cueId), writing.state(kind, id), mark)
  play(
    writing,
    events.map((event) => [cueId, event]),
  )
}
