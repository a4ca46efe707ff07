import type { EventRow } from '../../electron/station/event-log/event-table.ts'
import { Violation } from './violation.ts'

/** One event as the simulation saw it being written, at any station. */
export interface Fact {
  readonly origin: string
  readonly station: string
  readonly lane: string
  readonly seq: number
  readonly hash: string
  readonly ts: number
  readonly stream: string
  readonly type: string
  readonly payload: string
  readonly commandId: string | null
}

export type Facts = ReturnType<typeof createFacts>

/** All events that were ever written in a run, from which the simulation derives what each station must show. */
export function createFacts() {
  const byOrigin = new Map<string, Fact[]>()
  /** By origin: events behind this number were on a single disk, which was set back. */
  const lostBehind = new Map<string, number>()
  const admissions = new Set<string>()

  function admittedOnce({ origin, type, commandId }: Fact): void {
    if (type !== 'AttendeeAdmitted') return
    const key = `${origin} ${commandId}`
    if (admissions.has(key)) throw new Violation('a command happens once', key)
    admissions.add(key)
  }

  return {
    /**
     * A station has stored this event. Returns whether it was new to all stations. `isWriter`: whether this station may
     * have written it.
     */
    seen(origin: string, row: EventRow, isWriter: boolean): boolean {
      const facts = byOrigin.get(origin) ?? []
      byOrigin.set(origin, facts)
      const hash = Buffer.from(row.hash).toString('base64')
      const known = facts[row.seq - 1]
      if (known && known.hash !== hash) throw new Violation('an event never changes', `${origin} ${row.seq}`)
      if (known) {
        if ((lostBehind.get(origin) ?? row.seq) < row.seq) lostBehind.set(origin, row.seq)
        return false
      }
      if (!isWriter) throw new Violation('no station writes for another one', `${origin} ${row.seq} ${row.type}`)
      if (facts.length !== row.seq - 1) throw new Violation('origins have no gaps', `${origin} ${row.seq}`)
      const [station = '', , lane = ''] = origin.split('.')
      const { seq, ts, stream, type, payload, command_id: commandId } = row
      const fact = { origin, station, lane, seq, hash, ts, stream, type, payload, commandId }
      admittedOnce(fact)
      facts.push(fact)
      return true
    },
    known: (origin: string, seq: number): Fact | undefined => byOrigin.get(origin)?.[seq - 1],
    lost(origin: string, behind: number): void {
      lostBehind.set(origin, Math.min(behind, lostBehind.get(origin) ?? Number.POSITIVE_INFINITY))
    },
    *all(): Generator<Fact> {
      for (const [origin, facts] of byOrigin)
        for (const fact of facts) if (fact.seq <= (lostBehind.get(origin) ?? fact.seq)) yield fact
    },
    origins: () => byOrigin.keys(),
  }
}

const isBefore = (one: Fact, other: Fact): boolean =>
  one.ts !== other.ts
    ? one.ts < other.ts
    : one.origin !== other.origin
      ? one.origin < other.origin
      : one.seq < other.seq
export const byInstant = (facts: Iterable<Fact>): Fact[] =>
  [...facts].sort((one, other) => (isBefore(one, other) ? -1 : 1))
