/** The usual size of a thermal roll for badges. */
export const usualRoll = '500'

/** The station's limit. */
const mostLabels = 20_000

/** The number of labels of a new roll, as typed. Null if invalid. */
export function labelsOfRoll(text: string): number | null {
  const digits = text.replaceAll(/\s/g, '')
  const labels = /^\d{1,5}$/.test(digits) ? Number(digits) : 0
  return labels >= 1 && labels <= mostLabels ? labels : null
}
