import { once } from 'node:events'
import { createServer } from 'node:net'

/** Below those that systems give to whoever asks for any port, or connects: from 32 768 on Linux. */
const [first, count] = [16_384, 16_384]

/**
 * A port of loopback that a test may leave and take again: no other process is given it meanwhile, as one of the
 * system's choice is while suites run side by side.
 */
export async function lastingPort(): Promise<number> {
  for (;;) {
    const port = first + Math.floor(Math.random() * count)
    const server = createServer().listen(port, '127.0.0.1')
    const isFree = await once(server, 'listening').then(
      () => true,
      () => false,
    )
    if (!isFree) continue
    server.close()
    await once(server, 'close')
    return port
  }
}
