/** How much had been written or sent at a moment, in ms. */
export interface Sample {
  readonly at: number
  readonly bytes: number
}

/** A rate is measured over at least this time, in ms, so that a burst does not count. */
const spanMs = 10_000

/** Adds the newest sample. A count that goes back belongs to another file. */
export function withSample(samples: readonly Sample[], next: Sample): readonly Sample[] {
  const last = samples.at(-1)
  if (last && next.at === last.at) return samples
  if (last && (next.bytes < last.bytes || next.at < last.at)) return [next]
  return [...samples, next].filter(({ at }) => next.at - at <= spanMs)
}

/** Bytes a second. Null until there are two samples far enough apart. */
export function rateOf(samples: readonly Sample[]): number | null {
  const [first, last] = [samples[0], samples.at(-1)]
  if (!first || !last || last.at - first.at < 1500) return null
  return ((last.bytes - first.bytes) / (last.at - first.at)) * 1000
}

/** 02:36:40 */
export function runningTime(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':')
}

/** Minutes until a disk is full at this rate. Null if nothing is written. `diskMb`: in units of 1024 x 1024 bytes. */
export const minutesLeft = (diskMb: number, rate: number | null): number | null =>
  rate === null || rate < 1 ? null : (diskMb * 1024 * 1024) / rate / 60
