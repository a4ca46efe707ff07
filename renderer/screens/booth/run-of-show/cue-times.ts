/** `+4:12`, `−25:00`, `+1:04:00`: the difference from the plan. */
export function signed(seconds: number): string {
  const all = Math.abs(Math.round(seconds))
  const two = (value: number) => String(value).padStart(2, '0')
  const [hours, minutes, rest] = [Math.floor(all / 3600), Math.floor((all % 3600) / 60), all % 60]
  const clock = hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`
  return `${seconds < 0 ? '−' : '+'}${clock}`
}

/** `9 min`, `1 h 30`, `45 s`, `1 min 30`: the same in both languages. */
export function lengthWords(lengthS: number): string {
  const [hours, minutes, seconds] = [Math.floor(lengthS / 3600), Math.floor((lengthS % 3600) / 60), lengthS % 60]
  if (hours > 0) return minutes > 0 ? `${hours} h ${String(minutes).padStart(2, '0')}` : `${hours} h`
  if (minutes === 0) return `${seconds} s`
  return seconds > 0 ? `${minutes} min ${String(seconds).padStart(2, '0')}` : `${minutes} min`
}
