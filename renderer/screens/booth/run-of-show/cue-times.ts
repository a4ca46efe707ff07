/** `+4:12`, `−25:00`, `+1:04:00`: the difference from the plan. */
export function signed(seconds: number): string {
  const all = Math.abs(Math.round(seconds))
  const two = (value: number) => String(value).padStart(2, '0')
  const [hours, minutes, rest] = [Math.floor(all / 3600), Math.floor((all % 3600) / 60), all % 60]
  const clock = hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`
  return `${seconds < 0 ? '−' : '+'}${clock}`
}
