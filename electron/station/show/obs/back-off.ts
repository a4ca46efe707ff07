/** First wait, in ms; doubled each time. A booth restarts OBS in some seconds, and wants it back at once. */
const firstMs = 250
/** An OBS that is away all night is asked four times a minute. */
const mostMs = 15_000

/** How long to wait before each next attempt: doubling, capped, and up to a quarter shorter by lot. */
export function createBackOff(random: () => number) {
  let attempts = 0
  return {
    next(): number {
      const whole = Math.min(mostMs, firstMs * 2 ** Math.min(attempts, 10))
      attempts += 1
      return Math.round(whole * (1 - random() / 4))
    },
    attempts: (): number => attempts,
    reset(): void {
      attempts = 0
    },
  }
}
