/**
 * A time of day as organisers type it (9h30, 09:30, 14 h), as `09:30`. Null if invalid. A text field, because the
 * browser's time field follows the browser's language and would show AM or PM on an English system.
 */
export const clockTimeOf = (text: string): string | null => {
  const [, hours, minutes = '00'] = /^\s*(\d{1,2})\s*(?:[:hH.]\s*(\d{2})?)?\s*$/.exec(text) ?? []
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return null
  return `${hours.padStart(2, '0')}:${minutes}`
}
