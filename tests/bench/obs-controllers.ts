import { join } from 'node:path'
import { startObeying } from './obeying-process.ts'
import type { Order } from './obs-controllers-process.ts'

export type Controllers = Awaited<ReturnType<typeof startControllers>>

/** Controllers in a process of their own, whose keys take `scene`. A press may be answered before OBS has confirmed. */
export async function startControllers(station: { readonly url: string; readonly token: string }, scene: string) {
  const file = join(import.meta.dirname, 'obs-controllers-process.ts')
  const { ask, stop } = startObeying<Order, { readonly hasDeck: boolean }>(file)
  const { hasDeck } = await ask({ do: 'start', url: station.url, token: station.token, scene })
  return {
    hasDeck,
    press: (hand: 'module' | 'deck', roomId: string) => ask({ do: 'press', hand, roomId }),
    async stop(): Promise<void> {
      await ask({ do: 'stop' })
      await stop()
    },
  }
}
