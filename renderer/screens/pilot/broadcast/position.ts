/**
 * A place in a video as players show it (`1:02:03`, `2:03`), in s. Null if invalid. A single number is invalid, because
 * it could be minutes or seconds.
 */
export function positionOf(text: string): number | null {
  const [, hours = '0', minutes, seconds] = /^\s*(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)\s*$/.exec(text) ?? []
  if (minutes === undefined || seconds === undefined) return null
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
}

/** `1:02:03`; below an hour `2:03`. */
export function positionText(s: number): string {
  const two = (number: number) => String(number).padStart(2, '0')
  const [hours, minutes, seconds] = [Math.floor(s / 3600), Math.floor(s / 60) % 60, s % 60]
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`
}
