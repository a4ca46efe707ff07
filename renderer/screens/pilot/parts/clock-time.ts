/**
 * A time of day as organisers type it (9h30, 09:30, 14 h), as `09:30`; null where it is none. Typed rather than picked:
 * the browser's own field follows its language, and would ask a French desk on an English system for AM or PM.
 */
export const clockTimeOf = (text: string): string | null => {
  const [, hours, minutes = '00'] = /^\s*(\d{1,2})\s*(?:[:hH.]\s*(\d{2})?)?\s*$/.exec(text) ?? []
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return null
  return `${hours.padStart(2, '0')}:${minutes}`
}
