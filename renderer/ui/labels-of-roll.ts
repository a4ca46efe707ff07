/** As most thermal rolls of a badge's size are sold. */
export const usualRoll = '500'

/** What the station takes. */
const mostLabels = 20_000

/** How many labels a new roll has, as typed; null where that is no such number. */
export function labelsOfRoll(text: string): number | null {
  const digits = text.replaceAll(/\s/g, '')
  const labels = /^\d{1,5}$/.test(digits) ? Number(digits) : 0
  return labels >= 1 && labels <= mostLabels ? labels : null
}
