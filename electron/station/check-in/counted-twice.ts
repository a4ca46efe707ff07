import { inside } from '../../../shared/domain/check-in/admission.ts'
import type { Instant } from '../../../shared/kernel/ids.ts'
import type { MergedPeople } from '../attendees/merged-people.ts'
import type { EventLog } from '../event-log/event-log.ts'

interface Surplus {
  /** People in with several of their entries, each as often as is too much. */
  readonly inside: number
  /** When they came again: every first admission of a person's but the earliest. */
  readonly arrivals: readonly Instant[]
}

const nothing: Surplus = { inside: 0, arrivals: [] }

/** What people merged from several entries make too much, by checkpoint and event day; worked out when it is asked for. */
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
    /** Somebody's admissions have changed: of who has one entry alone nothing is counted twice. */
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
