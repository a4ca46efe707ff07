/** `burst`: the most at once. */
export interface Rate {
  readonly burst: number
  readonly perSecond: number
}

/** Emptied by each use and filled again with time. `now`: in ms, of a clock that never goes back. */
export function createBucket({ burst, perSecond }: Rate, now: () => number) {
  let level = burst
  let at = now()
  const fill = () => {
    const instant = now()
    level = Math.min(burst, level + ((instant - at) / 1000) * perSecond)
    at = instant
  }
  return {
    take(amount = 1): boolean {
      fill()
      if (level < amount) return false
      level -= amount
      return true
    },
    giveBack(amount = 1): void {
      fill()
      level = Math.min(burst, level + amount)
    },
    isFull(): boolean {
      fill()
      return level >= burst
    },
  }
}

/** A bucket for each phone; those that are full again are forgotten. */
export function createBuckets(rate: Rate, now: () => number) {
  const buckets = new Map<string, ReturnType<typeof createBucket>>()
  /** Phones made up one after the other fill no memory. */
  let forgetAt = 10_000
  return {
    take(key: string): boolean {
      let bucket = buckets.get(key)
      if (!bucket) {
        if (buckets.size >= forgetAt) {
          for (const [one, other] of buckets) if (other.isFull()) buckets.delete(one)
          forgetAt = Math.max(10_000, 2 * buckets.size)
        }
        bucket = createBucket(rate, now)
        buckets.set(key, bucket)
      }
      return bucket.take()
    },
    giveBack: (key: string, amount: number): void => buckets.get(key)?.giveBack(amount),
  }
}
