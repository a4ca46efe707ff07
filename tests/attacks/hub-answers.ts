import { setTimeout as pause } from 'node:timers/promises'
import type { Venue } from './venue.ts'

/** The hub must answer within this time, in ms. */
export const longestMs = 2000
/** Between two questions to the hub, in ms. */
const restMs = 50

/**
 * The longest answer of the hub, in ms, to whoever asks whether it is well and to a scan, while something is done. Infinite
 * where one is not answered.
 */
export async function longestWhile({ hub, hubFile }: Venue, act: () => Promise<unknown>): Promise<number> {
  let isOver = false
  let longest = 0
  const asking = async (ask: () => Promise<unknown>) => {
    while (!isOver) {
      const began = performance.now()
      const isAnswered = await ask().then(
        () => true,
        () => false,
      )
      longest = Math.max(longest, isAnswered ? performance.now() - began : Number.POSITIVE_INFINITY)
      await pause(restMs)
    }
  }
  const both = [
    asking(async () => (await fetch(`${hubFile().url}/healthz`)).text()),
    asking(() => hub.client.done('checkIn.scan', { code: 'SZQK7TUAT5' })),
  ]
  await act()
  isOver = true
  await Promise.all(both)
  return Math.round(longest)
}
