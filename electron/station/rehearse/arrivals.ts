/**
 * Arrival times of a morning: few at first, most in the half hour before the opening, some late. `count` ascending
 * shares, in [0, 1), of the time between the doors' opening and the last arrival.
 */
export function arrivalsOf(count: number): number[] {
  const steps = 200
  const density = Array.from({ length: steps }, (_, step) => {
    const at = (step + 0.5) / steps
    const peak = (centre: number, width: number) => Math.exp(-(((at - centre) / width) ** 2) / 2)
    return 0.15 + peak(0.55, 0.13) + 0.35 * peak(0.78, 0.06)
  })
  const sum = density.reduce((total, one) => total + one, 0)
  const arrivals: number[] = []
  let before = 0
  let step = 0
  for (let number = 0; number < count; number++) {
    const wanted = ((number + 0.5) / count) * sum
    while (before + (density[step] ?? 0) < wanted && step < steps - 1) before += density[step++] ?? 0
    arrivals.push((step + (wanted - before) / (density[step] ?? 1)) / steps)
  }
  return arrivals
}
