import { inside } from '../../../shared/domain/check-in/admission.ts'
import type { Instant } from '../../../shared/kernel/ids.ts'
import type { MergedPeople } from '../attendees/merged-people.ts'
import type { EventLog } from '../event-log/event-log.ts'

interface Surplus {
  /** Surplus admissions of people who are in under several of their entries. */
  readonly inside: number
  /** The times of a person's later arrivals: the first admission of each entry, except the earliest. */
  readonly arrivals: readonly Instant[]
}

const nothing: Surplus = { inside: 0, arrivals: [] }

/** The surplus in counts because of people with several entries, by checkpoint and event day. Computed on request. */
export function createCountedTwice(log: EventLog, mergedPeople: MergedPeople) {
  const known = new Map<string, Surplus>()
  let asOf = -1

  function surplusAt(place: string): Surplus {
    let twice = 0
    const arrivals: Instant[] = []
    for (const entries of mergedPeople.people()) {
      const states = entries.map((id) => log.streams.state('admission', `${id}/${place}`))
      twice += Math.max(0, states.filter((state) => inside(state).length > 0).length - 1)
      const firsts = states.flatMap(({ standing: [first] }) => (first ? [first.at] : []))
      arrivals.push(...firsts.sort((one, other) => one - other).slice(1))
    }
    return { inside: twice, arrivals }
  }

  return {
    /** A person's admissions changed. A person with a single entry is never counted twice. */
    forget(attendeeId: string): void {
      if (known.size > 0 && mergedPeople.entriesOf(attendeeId).length > 1) known.clear()
    },
    at(checkpoint: string, date: string): Surplus {
      if (asOf !== mergedPeople.version()) known.clear()
      asOf = mergedPeople.version()
      if (asOf === 0) return nothing
      const place = `${checkpoint}/${date}`
      const surplus = known.get(place) ?? surplusAt(place)
      known.set(place, surplus)
      return surplus
    },
  }
}
