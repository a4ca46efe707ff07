import type { disagreementCommands } from '../../../shared/contract/disagreements.ts'
import { isThere } from '../../../shared/domain/attendees/attendee-stream.ts'
import { mostEntries, pairIdOf, unmerge } from '../../../shared/domain/attendees/same-person.ts'
import { accept, refuse } from '../../../shared/kernel/result.ts'
import { type HandlersOf, storing } from '../commands/handler.ts'
import type { MergedPeople } from './merged-people.ts'
import { substituteOf } from './substitutes.ts'

type MergeCommand = Extract<keyof typeof disagreementCommands, `attendees.${string}`>

export const createMergeHandlers = (mergedPeople: MergedPeople): HandlersOf<MergeCommand> => ({
  'attendees.merge': storing(({ attendeeId, into, note }, { writing }) => {
    const [merged, kept] = [writing.state('attendee', attendeeId), writing.state('attendee', into)]
    if (!isThere(merged) || !isThere(kept)) return refuse('unknown-attendee')
    if (substituteOf(writing, into, kept) !== null) return refuse('substituted')
    const pair = pairIdOf(attendeeId, into)
    if (attendeeId === into || mergedPeople.entriesOf(attendeeId).includes(into)) return refuse('same-attendee')
    const state = writing.state('same-person', pair)
    // A laptop may have said it of neither, which merges nobody.
    const isSaid = state.said === 'one-person' && [attendeeId, into].includes(state.attendeeId)
    if (isSaid) return refuse('same-attendee')
    if (!mergedPeople.mayMerge(attendeeId, into)) return refuse('too-many-entries')
    writing.append('same-person', pair, { type: 'AttendeeMerged', attendeeId, person: note ? { note } : null })
    return accept({})
  }),

  'attendees.unmerge': storing(({ attendeeId, note }, { writing }) => {
    if (!isThere(writing.state('attendee', attendeeId))) return refuse('unknown-attendee')
    const parted = mergedPeople
      .mergesOf(attendeeId)
      .filter(([from]) => from === attendeeId)
      .slice(0, mostEntries)
      .map(([, into]) => writing.decide('same-person', pairIdOf(attendeeId, into), (state) => unmerge(state, note)))
    return parted.some(({ ok }) => ok) ? accept({}) : refuse('not-merged')
  }),
})
