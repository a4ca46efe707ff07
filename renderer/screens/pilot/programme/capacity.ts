/** A number of places as typed. Null if empty. */
export const capacityOf = (text: string): number | null | 'bad' => {
  const digits = text.replaceAll(/\s/g, '')
  if (digits === '') return null
  const places = Number(digits)
  return Number.isInteger(places) && places >= 1 && places <= 100_000 ? places : 'bad'
}
