/** `burst`: the most at once. */
export interface Rate {
  readonly burst: number
  readonly perSecond: number
}

/** `at`: when it was filled last. */
interface Bucket {
  level: number
  at: number
}

function fill(bucket: Bucket, { burst, perSecond }: Rate, now: number): void {
  bucket.level = Math.min(burst, bucket.level + ((now - bucket.at) / 1000) * perSecond)
  bucket.at = now
}

function takeFrom(bucket: Bucket, rate: Rate, now: number, amount: number): boolean {
  fill(bucket, rate, now)
  if (bucket.level < amount) return false
  bucket.level -= amount
  return true
}

function giveBackTo(bucket: Bucket, rate: Rate, now: number, amount: number): void {
  fill(bucket, rate, now)
  bucket.level = Math.min(rate.burst, bucket.level + amount)
}

function isFull(bucket: Bucket, rate: Rate, now: number): boolean {
  fill(bucket, rate, now)
  return bucket.level >= rate.burst
}

/** Emptied by each use and filled again with time. `now`: in ms, of a clock that never goes back. */
export function createBucket(rate: Rate, now: () => number) {
  const bucket: Bucket = { level: rate.burst, at: now() }
  return {
    take: (amount = 1): boolean => takeFrom(bucket, rate, now(), amount),
    giveBack: (amount = 1): void => giveBackTo(bucket, rate, now(), amount),
    isFull: (): boolean => isFull(bucket, rate, now()),
  }
}

/** A bucket for each phone, without functions of its own; those that are full again are forgotten. */
export function createBuckets(rate: Rate, now: () => number) {
  const buckets = new Map<string, Bucket>()
  /** Phones made up one after the other fill no memory. */
  let forgetAt = 10_000
  return {
    take(key: string): boolean {
      let bucket = buckets.get(key)
      if (!bucket) {
        if (buckets.size >= forgetAt) {
          for (const [one, other] of buckets) if (isFull(other, rate, now())) buckets.delete(one)
          forgetAt = Math.max(10_000, 2 * buckets.size)
        }
        bucket = { level: rate.burst, at: now() }
        buckets.set(key, bucket)
      }
      return takeFrom(bucket, rate, now(), 1)
    },
    giveBack(key: string, amount: number): void {
      const bucket = buckets.get(key)
      if (bucket) giveBackTo(bucket, rate, now(), amount)
    },
  }
}
