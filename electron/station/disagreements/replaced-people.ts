import type { AttendeeState } from '../../../shared/domain/attendees/attendee-state.ts'
import { isThere } from '../../../shared/domain/attendees/attendee-stream.ts'
import { type SeveralOnOneTicket, severalOnOneTicket } from '../../../shared/domain/attendees/substitutions.ts'
import type { AdmissionState } from '../../../shared/domain/check-in/admission.ts'
import type { MergedPeople } from '../attendees/merged-people.ts'
import { substitutionsOf } from '../attendees/substitutes.ts'
import type { Change } from '../event-log/change.ts'
import type { EventLog } from '../event-log/event-log.ts'

/**
 * Replaced people with their entries. There are few, kept in memory, so that a scan of anybody else costs one lookup in
 * a map.
 */
export type ReplacedPeople = ReturnType<typeof createReplacedPeople>

interface Replaced {
  readonly state: AttendeeState
  readonly entries: Map<string, AdmissionState>
}

export function createReplacedPeople(log: EventLog, mergedPeople: MergedPeople) {
  const people = new Map<string, Replaced>()

  function look(id: string, state: AttendeeState): void {
    if (state.substitutions === null) people.delete(id)
    else people.set(id, { state, entries: people.get(id)?.entries ?? entriesOf(id) })
  }
  const entriesOf = (id: string) => new Map(log.streams.within('admission', `${id}/`))

  const held = (id: string, { reviewedSubstitutions, ...state }: AttendeeState) => ({
    reviewedSubstitutions,
    substitutions: substitutionsOf(log.streams, id, state),
  })
  const personOf = (id: string): string | null =>
    isThere(log.streams.state('attendee', id)) ? mergedPeople.shownFor(id) : null

  return {
    look,
    apply({ kind, id, after }: Change): void {
      if (kind === 'attendee') look(id, after)
      else if (kind === 'admission') people.get(id.slice(0, id.indexOf('/')))?.entries.set(id, after)
    },
    /**
     * The state of one person's ticket, read from the log and not from memory: a settlement must name everything that
     * exists.
     */
    of: (id: string, state: AttendeeState): SeveralOnOneTicket | null =>
      severalOnOneTicket(id, held(id, state), state.substitutions === null ? [] : entriesOf(id).values(), personOf),
    *all(): Generator<readonly [attendeeId: string, several: SeveralOnOneTicket]> {
      for (const [id, { state, entries }] of people) {
        // Nearly all have one substitute and no admission of their own, so the log is not read for them.
        if (
          (state.substitutions?.length ?? 0) < 2 &&
          ![...entries.values()].some(({ standing }) => standing.length > 0)
        )
          continue
        const several = severalOnOneTicket(id, held(id, state), entries.values(), personOf)
        if (several) yield [id, several]
      }
    },
  }
}
