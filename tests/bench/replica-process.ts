import { Agent } from 'node:https'
import type { TLSSocket } from 'node:tls'
import { startStation } from '../../electron/station/station.ts'
import { newFolder } from './data-folders.ts'

/**
 * `node replica-process.ts FOLDER`: a station that links to its hub, and tells its parent what it had at the start of
 * the link, and when all that it is then told to wait for was durable and projected.
 */
export interface ReplicaReport {
  /** ms, of one clock: from the first word of the link to the last COMMIT. */
  readonly ms: number
  readonly bytes: number
}

const sockets: TLSSocket[] = []
const create = Agent.prototype.createConnection
Agent.prototype.createConnection = function (...args) {
  const socket = create.apply(this, args) as TLSSocket
  sockets.push(socket)
  return socket
}

const [folder = '', wanted = '0'] = process.argv.slice(2)
let linkedAt = 0
let hasTold = false
const station = await startStation({
  folder,
  version: 'bench',
  port: 0,
  pagesFolder: newFolder(),
  onLinked: (hub) => {
    if (hub !== null && linkedAt === 0) linkedAt = performance.now()
  },
  onError: (error) => console.error(error),
})
const { log } = station
const people = () =>
  Object.entries(log.origins.versionVector()).reduce(
    (sum, [name, seq]) => sum + (name.endsWith('.people') ? seq : 0),
    0,
  )

log.onCommitted(tell)
tell()
function tell(): void {
  if (hasTold || people() < Number(wanted)) return
  hasTold = true
  // After this turn, so that what follows from the COMMIT is done too.
  setImmediate(() => {
    const bytes = sockets.reduce((sum, { bytesRead, bytesWritten }) => sum + bytesRead + bytesWritten, 0)
    process.send?.({ ms: performance.now() - linkedAt, bytes } satisfies ReplicaReport)
  })
}
process.on('disconnect', () => void station.stop().then(() => process.exit(0)))
