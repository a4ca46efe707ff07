import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { type Client, connect } from './client.ts'
import { newFolder, remove } from './data-folders.ts'

/** Bytes of the raw row: those of a scan's event (305 on average, in `longDay`) and of its stream's row (249). */
const scanBytes = 554

export interface Bound {
  readonly client: Client
  stop(): Promise<void>
}

/** Starts `bound-server.ts` with a new database, and connects to it as to a station. */
export async function startBound(): Promise<Bound> {
  const folder = newFolder()
  const child = fork(join(import.meta.dirname, 'bound-server.ts'), [folder, String(scanBytes)])
  const [port] = (await once(child, 'message')) as [number]
  const client = await connect(`http://127.0.0.1:${port}`)
  return {
    client,
    async stop() {
      client.close()
      const ended = once(child, 'exit')
      child.disconnect()
      await ended
      remove(folder)
    },
  }
}
