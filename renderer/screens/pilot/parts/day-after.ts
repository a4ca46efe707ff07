/** The day after a calendar date. Empty if there is none. Noon UTC, so that no change of clocks shifts it. */
export const dayAfter = (date: string): string => {
  const noon = Date.parse(`${date}T12:00:00Z`)
  return Number.isNaN(noon) ? '' : new Date(noon + 86_400_000).toISOString().slice(0, 10)
}
