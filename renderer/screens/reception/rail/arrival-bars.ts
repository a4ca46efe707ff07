import type { BarOf } from '../../../ui/bars.tsx'

const quarterMs = 15 * 60_000
/** As many as are legible at the rail's width. */
const places = 9

interface Quarter {
  /** The beginning of the quarter hour. */
  readonly from: string
  readonly admitted: number
}

/** The last quarter hours up to now, including empty ones: a gap in the arrivals is news too. */
export const arrivalBars = (
  quarters: readonly Quarter[],
  now: number,
  time: (at: number) => string,
): readonly (BarOf & { readonly time: string })[] => {
  const [first] = quarters
  if (first === undefined) return []
  const countAt = new Map(quarters.map(({ from, admitted }) => [Date.parse(from), admitted]))
  const start = Date.parse(first.from)
  const last = Math.max(start, ...countAt.keys())
  // After two hours without arrivals the day is over: the picture stays on its last quarters.
  const elapsed = Math.floor((now - start) / quarterMs) * quarterMs + start
  const end = elapsed > last && elapsed - last <= 8 * quarterMs ? elapsed : last
  const from = Math.max(start, end - (places - 1) * quarterMs)
  return Array.from({ length: (end - from) / quarterMs + 1 }, (_, place) => {
    const at = from + place * quarterMs
    return {
      key: String(at),
      time: time(at),
      label: place % 2 === 0 ? time(at) : '',
      value: countAt.get(at) ?? 0,
      kind: now - at < quarterMs ? 'now' : 'past',
    }
  })
}
