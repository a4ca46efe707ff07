/** `9 min`, `1 h 30`, `45 s`, `1 min 30`: the same in both languages. */
export function lengthWords(lengthS: number): string {
  const [hours, minutes, seconds] = [Math.floor(lengthS / 3600), Math.floor((lengthS % 3600) / 60), lengthS % 60]
  if (hours > 0) return minutes > 0 ? `${hours} h ${String(minutes).padStart(2, '0')}` : `${hours} h`
  if (minutes === 0) return `${seconds} s`
  return seconds > 0 ? `${minutes} min ${String(seconds).padStart(2, '0')}` : `${minutes} min`
}
