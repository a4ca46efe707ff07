import { type AdmissionState, inConflict, inside } from '../../../shared/domain/check-in/admission.ts'
import type { Change } from '../event-log/projector.ts'

/** Who is in, in numbers: per checkpoint and event day, kept in memory and following each change. */
export type Attendance = ReturnType<typeof createAttendance>

const quarterMs = 15 * 60_000

const isInside = (state: AdmissionState): boolean => inside(state).length > 0

export function createAttendance() {
  const counters = new Map<string, { admitted: number; quarters: Map<number, number> }>()
  const conflicts = new Map<string, AdmissionState>()

  function counterOf(checkpoint: string, date: string) {
    const key = `${checkpoint}/${date}`
    let counter = counters.get(key)
    if (!counter) {
      counter = { admitted: 0, quarters: new Map() }
      counters.set(key, counter)
    }
    return counter
  }

  /** Whoever has gone out is no more in, and has arrived all the same. */
  function count(checkpoint: string, date: string, state: AdmissionState, by: 1 | -1): void {
    const [first] = state.standing
    if (!first) return
    const counter = counterOf(checkpoint, date)
    const quarter = Math.floor(first.at / quarterMs) * quarterMs
    if (isInside(state)) counter.admitted += by
    counter.quarters.set(quarter, (counter.quarters.get(quarter) ?? 0) + by)
  }

  return {
    apply({ kind, id, before, after }: Change): void {
      if (kind !== 'admission') return
      const [, checkpoint = '', date = ''] = id.split('/')
      count(checkpoint, date, before as AdmissionState, -1)
      count(checkpoint, date, after as AdmissionState, 1)
      if (inConflict(after as AdmissionState).length > 0) conflicts.set(id, after as AdmissionState)
      else conflicts.delete(id)
    },
    /** `unsettled`: what the transaction at work has changed and is not counted yet. */
    admitted(checkpoint: string, date: string, unsettled: Iterable<Change> = []): number {
      let admitted = counters.get(`${checkpoint}/${date}`)?.admitted ?? 0
      for (const { kind, id, before, after } of unsettled)
        if (kind === 'admission' && id.endsWith(`/${checkpoint}/${date}`))
          admitted += Number(isInside(after as AdmissionState)) - Number(isInside(before as AdmissionState))
      return admitted
    },
    /** From the first quarter hour with an arrival to the last, in order; `from` in ms since 1970. */
    quarters(checkpoint: string, date: string): { from: number; admitted: number }[] {
      const quarters = counters.get(`${checkpoint}/${date}`)?.quarters ?? new Map<number, number>()
      const known = [...quarters.keys()].filter((from) => (quarters.get(from) ?? 0) > 0)
      if (known.length === 0) return []
      const [first, last] = [Math.min(...known), Math.max(...known)]
      // A clock that jumped would stretch the day: 24 hours are shown at most.
      const start = Math.max(first, last - 95 * quarterMs)
      return Array.from({ length: (last - start) / quarterMs + 1 }, (_, index) => {
        const from = start + index * quarterMs
        return { from, admitted: quarters.get(from) ?? 0 }
      })
    },
    conflicts: (): IterableIterator<[id: string, AdmissionState]> => conflicts.entries(),
  }
}
