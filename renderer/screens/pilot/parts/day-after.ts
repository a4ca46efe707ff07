/** The day after a date of the calendar; empty where there is none. Noon UTC: no change of hour can shift it. */
export const dayAfter = (date: string): string => {
  const noon = Date.parse(`${date}T12:00:00Z`)
  return Number.isNaN(noon) ? '' : new Date(noon + 86_400_000).toISOString().slice(0, 10)
}
