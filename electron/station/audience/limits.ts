/**
 * What the audience's port takes, all in one place. Limits are per phone and not per address: a hall is one address
 * behind its access points. What pages have to know of too stands in the domain: the longest question (`question.ts`),
 * and what a list of words to hold for review takes (`held-words.ts`), with the list that an event begins with.
 */
export const limits = {
  /** Whoever writes faster than this is no longer somebody who thinks of questions: 20 at once, then one each 5 s. */
  question: { burst: 20, perSecond: 1 / 5 },
  /** Support for a whole list in a row, and every change of mind in a poll. */
  message: { burst: 30, perSecond: 2 },
  /**
   * New phones, of everybody together: a hall of 2 000 that scans the same code at once is in after 30 s,
   * and a script that makes phones up has as many votes as that, not millions.
   */
  newDevice: { burst: 800, perSecond: 40 },
  /** Sessions that one page follows: the one it shows, one that it leaves, and the programme. */
  mostWatched: 6,
  /** Connections in all: three phones and tabs for each of 2 000 people. */
  mostConnections: 6000,
  /** A question of 500 characters in JSON, with room to spare; a photograph does not come this way. */
  mostBytes: 8 * 1024,
} as const

interface Rate {
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
    take(): boolean {
      fill()
      if (level < 1) return false
      level -= 1
      return true
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
  }
}
