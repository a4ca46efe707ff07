import { nodeCrypto } from '../electron/station/crypto.ts'
import { makeFolder } from '../electron/station/make-folder.ts'
import { removeStationFile, writeStationFile } from '../electron/station/station-file.ts'
import { prepareDemo } from './demo/prepare-demo.ts'
import type { Joining } from './link/link-server.ts'
import { newLinkCode } from './link-code.ts'
import { createMetrics } from './operations/metrics.ts'
import type { ProgramLog } from './operations/program-log.ts'
import { type CloudRun, type RunningCloud, runCloud } from './run-cloud.ts'
import type { AtRest } from './store/at-rest.ts'
import { type CloudLog, openCloudLog } from './store/cloud-log.ts'
import type { Database } from './store/database.ts'

export interface CloudStart
  extends Pick<
    CloudRun,
    | 'version'
    | 'presenceEveryMs'
    | 'host'
    | 'port'
    | 'publicUrl'
    | 'audienceFolder'
    | 'pagesFolder'
    | 'textWorkerUrl'
    | 'onAct'
    | 'onError'
  > {
  /** This machine's files: `station.json` and the embedded database. */
  readonly folder: string
  readonly openDatabase: () => Promise<Database>
  readonly atRest: AtRest
  readonly demo: boolean
  readonly innerHosts?: readonly string[]
  /** See `CloudRun`. */
  readonly trustedProxies?: readonly string[]
  readonly tell?: ProgramLog['tell']
  readonly now?: () => number
}
export type Cloud = Awaited<ReturnType<typeof startCloud>>

const encode = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value))
const decode = (bytes: Uint8Array | undefined): unknown => (bytes ? JSON.parse(Buffer.from(bytes).toString()) : null)

/**
 * Opens the store and runs the cloud on it. When a hub has brought an event, the cloud starts again on the same port.
 */
export async function startCloud(start: CloudStart) {
  const { folder, now = Date.now, onError, tell = () => {} } = start
  makeFolder(folder)
  const metrics = createMetrics()
  let { port } = start
  let stopping: Promise<void> | null = null
  let changing: Promise<void> = Promise.resolve()
  let running = await begin()

  async function begin(): Promise<{ cloud: RunningCloud; log: CloudLog; linkCode: string | null }> {
    const database = await start.openDatabase()
    const log = await openCloudLog(database, {
      atRest: start.atRest,
      now,
      onError,
      watch: metrics.store,
      onOtherEvent: () => void beginAnew(log).catch(onError),
    })
    if (!(await log.store.meta()).has('cloud-link'))
      await log.store.proposeMeta(new Map([['cloud-link', encode({ code: newLinkCode(nodeCrypto) })]]))
    const link = decode((await log.store.meta()).get('cloud-link')) as {
      code?: string
      hub?: { stationId: string; publicKey: string }
    }
    const linkCode = link.code ?? null
    const cloud = await runCloud(log, {
      ...start,
      port,
      metrics,
      linkCode: () => linkCode,
      firstHub: () => link.hub ?? null,
      join: (joining) => take(log, joining),
      accessKey: (await log.store.meta()).get('access-key') ?? null,
      isOpen: start.demo,
    })
    port = cloud.port
    if (start.demo && linkCode !== null) await prepareDemo(cloud, now)
    writeStationFile(folder, {
      url: cloud.url,
      audienceUrl: cloud.publicUrl(),
      pid: process.pid,
      token: cloud.operatorToken,
      stationId: cloud.log.identity.stationId,
      name: 'Nuage',
      version: start.version,
      ...(linkCode !== null && { linkCode }),
    })
    return { cloud, log, linkCode }
  }

  /** This cloud held only its own draft event. A hub has come with the code and brings its event. */
  async function take(log: CloudLog, { event, hub }: Joining): Promise<void> {
    const raw = (text: string) => Buffer.from(text, 'base64')
    await log.store.beginEvent(
      new Map<string, Uint8Array>([
        ['event-id', Buffer.from(event.eventId)],
        ['pilot-public-key', raw(event.pilotPublicKey)],
        ['seal-key', raw(event.sealKey)],
        ['access-key', raw(event.accessKey)],
        ['cloud-link', encode({ hub })],
      ]),
      ['pilot-private-key'],
    )
    await beginAnew(log)
  }

  /** Runs once for each new event, whether this process's own link or another process's write reveals it. */
  async function beginAnew(log: CloudLog): Promise<void> {
    changing = changing.then(() => (running.log === log ? restart() : undefined))
    await changing
  }

  async function restart(): Promise<void> {
    if (stopping) return
    tell('event-changed')
    await running.cloud.stop()
    await running.log.close()
    running = await begin()
  }

  return {
    url: () => running.cloud.url,
    publicUrl: () => running.cloud.publicUrl(),
    token: () => running.cloud.operatorToken,
    linkCode: () => running.linkCode,
    log: () => running.cloud.log,
    dispatch: () => running.cloud.dispatch,
    routes: () => running.cloud.routes(),
    /** Resolves when a pending change of the event is done and everything runs on it. */
    settled: () => changing,
    stop(): Promise<void> {
      stopping ??= changing
        .catch(() => {})
        .then(async () => {
          await running.cloud.stop()
          await running.log.close()
          removeStationFile(folder)
        })
      return stopping
    },
  }
}
