import type { ViewValue } from '../../../../shared/contract/contract.ts'

type Quarter = ViewValue<'checkIn.stats'>['quarters'][number]

const quarterMs = 15 * 60_000
const minuteMs = 60_000

/** The last quarter hours, including those without an arrival, so that the axis is time. */
export const lastQuarters = (quarters: readonly Quarter[], limit: number): readonly Quarter[] => {
  const counts = new Map(quarters.map(({ from, admitted }) => [Date.parse(from), admitted]))
  const last = Math.max(...counts.keys())
  const first = Math.max(Math.min(...counts.keys()), last - (limit - 1) * quarterMs)
  return Array.from({ length: counts.size === 0 ? 0 : (last - first) / quarterMs + 1 }, (_, index) => {
    const from = first + index * quarterMs
    return { from: new Date(from).toISOString(), admitted: counts.get(from) ?? 0 }
  })
}

export const isCurrent = ({ from }: Quarter, now: number): boolean =>
  Date.parse(from) <= now && now < Date.parse(from) + quarterMs

/** People per minute in the current quarter hour. Null before its first full minute, or without an arrival. */
export const pace = (quarters: readonly Quarter[], now: number): number | null => {
  const current = quarters.find((quarter) => isCurrent(quarter, now))
  if (!current) return null
  const minutes = (now - Date.parse(current.from)) / minuteMs
  return minutes < 1 ? null : Math.round(current.admitted / minutes)
}
