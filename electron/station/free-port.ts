import { once } from 'node:events'
import { createServer } from 'node:net'

/** A port that was free a moment ago, on loopback or on every network. */
export async function freePort(host: '127.0.0.1' | '0.0.0.0' = '127.0.0.1'): Promise<number> {
  const server = createServer().listen(0, host)
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
