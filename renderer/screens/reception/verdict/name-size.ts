/**
 * The largest size at which the longest line of a name fits the panel: xl 112, l 80, m 56, s 40 px. If more must be
 * shown below (`mayFill` is false), xl would push it out.
 */
export const nameSize = (lines: readonly string[], mayFill: boolean): 'xl' | 'l' | 'm' | 's' => {
  const longest = Math.max(...lines.map((line) => line.length))
  if (longest <= 11 && mayFill) return 'xl'
  if (longest <= 18) return 'l'
  return longest <= 26 ? 'm' : 's'
}
