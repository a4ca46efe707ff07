import { createBucket, type Rate } from '../bucket.ts'
import type { Timing } from '../event-log/timing.ts'

/**
 * Calls `act` at once as long as `rate` permits, and with the latest value alone when it permits again. What an OBS
 * reports is written down, and an OBS that is none could otherwise fill the log.
 */
export function throttle<Value>(
  rate: Rate,
  act: (value: Value) => void,
  { elapsed, later }: Pick<Timing, 'elapsed' | 'later'>,
): (value: Value) => void {
  const bucket = createBucket(rate, elapsed)
  let waiting: { readonly value: Value } | null = null
  function wait(): void {
    later(() => {
      if (!bucket.take()) return wait()
      const { value } = waiting ?? {}
      waiting = null
      act(value as Value)
    }, 1000 / rate.perSecond)
  }
  return (value) => {
    const isWaiting = waiting !== null
    if (!isWaiting && bucket.take()) return act(value)
    waiting = { value }
    if (!isWaiting) wait()
  }
}
