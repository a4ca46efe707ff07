import { type AdmissionState, inside } from '../../../shared/domain/check-in/admission.ts'
import type { Instant } from '../../../shared/kernel/ids.ts'
import { pushAll } from '../../../shared/kernel/long-lists.ts'
import type { MergedPeople } from '../attendees/merged-people.ts'
import type { EventLog } from '../event-log/event-log.ts'

interface Surplus {
  /** Surplus admissions of people who are in under several of their entries. */
  inside: number
  /** The times of a person's later arrivals: the first admission of each entry, except the earliest. */
  readonly arrivals: Instant[]
}

const nothing: Readonly<Surplus> = { inside: 0, arrivals: [] }

/**
 * The surplus in counts because of people with several entries, by checkpoint and event day. Computed on request, for all
 * places at once, because a list asks for each session.
 */
export function createCountedTwice(log: EventLog, mergedPeople: MergedPeople) {
  /** By checkpoint with its day, the entries that somebody has let in. */
  const letIn = new Map<string, Set<string>>()
  let known: ReadonlyMap<string, Surplus> | null = null
  let asOf = -1

  function addSurplus(place: string, entries: readonly string[], to: Map<string, Surplus>): void {
    const found = to.get(place) ?? { inside: 0, arrivals: [] }
    to.set(place, found)
    const states = entries.map((id) => log.streams.state('admission', `${id}/${place}`))
    found.inside += Math.max(0, states.filter((state) => inside(state).length > 0).length - 1)
    const firsts = states.flatMap(({ standing: [first] }) => (first ? [first.at] : []))
    pushAll(found.arrivals, firsts.sort((one, other) => one - other).slice(1))
  }

  function surplus(): ReadonlyMap<string, Surplus> {
    const found = new Map<string, Surplus>()
    for (const entries of mergedPeople.people())
      for (const [place, ids] of letIn) {
        const several = entries.filter((id) => ids.has(id))
        if (several.length > 1) addSurplus(place, several, found)
      }
    return found
  }

  return {
    /** Somebody's admissions at a place have changed: of who has one entry alone nothing is counted twice. */
    apply(attendeeId: string, place: string, { standing }: AdmissionState): void {
      const ids = letIn.get(place) ?? new Set()
      letIn.set(place, ids)
      if (standing.length > 0) ids.add(attendeeId)
      else ids.delete(attendeeId)
      if (known && mergedPeople.entriesOf(attendeeId).length > 1) known = null
    },
    at(checkpoint: string, date: string): Readonly<Surplus> {
      if (asOf !== mergedPeople.version()) known = null
      asOf = mergedPeople.version()
      if (asOf === 0) return nothing
      known ??= surplus()
      return known.get(`${checkpoint}/${date}`) ?? nothing
    },
  }
}
