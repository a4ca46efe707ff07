import type { LegReason } from '../../../../shared/domain/show/take.ts'

export type Settled = { readonly state: 'confirmed' } | { readonly state: 'failed'; readonly reason: LegReason }

interface Waiting {
  readonly run: (isOvertaken: AbortSignal) => Promise<Settled>
  readonly resolve: (settled: Settled) => void
}

/**
 * The orders to one OBS, one at a time: it lies about what is on air when a second one comes during a fade. One that
 * overtakes leaves nothing behind it that could put another scene on air afterwards.
 */
export function createOrders() {
  let waiting: Waiting[] = []
  let running: AbortController | null = null

  async function next(): Promise<void> {
    const one = waiting.shift()
    if (!one) return
    running = new AbortController()
    const settled = await one.run(running.signal).catch((): Settled => ({ state: 'failed', reason: 'obs-lost' }))
    running = null
    one.resolve(settled)
    void next()
  }

  return {
    add(run: Waiting['run'], { overtakes = false } = {}): Promise<Settled> {
      if (overtakes) {
        for (const { resolve } of waiting) resolve({ state: 'failed', reason: 'overtaken' })
        waiting = []
        running?.abort()
      }
      return new Promise((resolve) => {
        waiting.push({ run, resolve })
        if (!running) void next()
      })
    },
  }
}
