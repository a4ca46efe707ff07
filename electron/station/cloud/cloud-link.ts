import type { CloudTrouble } from '../../../shared/domain/stations/cloud-trouble.ts'
import type { Catalog } from '../catalog.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { readLinkMemory, writeLinkMemory } from '../replication/link-memory.ts'
import type { Peers } from '../replication/peers.ts'
import { pairingWord } from '../stations/pairing-word.ts'
import type { CloudClient, KnownCloud } from './cloud-client.ts'
import { cloudIn } from './known-cloud.ts'
import { accessKeyOf } from './remote-code-hash.ts'

/** What the staff call it. */
const cloudName = 'Nuage'

export type CloudLink = ReturnType<typeof createCloudLink>

/** The hub's link to the event's cloud, while this station is the hub: where it is, who it is, and whether it stands. */
export function createCloudLink(deps: {
  log: EventLog
  catalog: Catalog
  peers: Peers
  options: { readonly url: string | undefined; readonly code: string | undefined; readonly onLinked: () => void }
  onState: () => void
  onError: (error: unknown) => void
}) {
  const { log, catalog, options, onError } = deps
  const { identity, crypto } = log
  let client: CloudClient | null = null
  let starting: Promise<void> | null = null
  let trouble: CloudTrouble | null = null

  /** Where the pilot has said since this start that it is; null: nowhere. It goes before what the start was told. */
  let wish: string | null | undefined

  function url(): string | null {
    if (wish !== undefined) return wish
    // One that was linked with no address of its own has told an empty one.
    return options.url ?? (cloudIn(catalog)?.url || readLinkMemory(log).cloudUrl) ?? null
  }
  const code = (): string | undefined =>
    (wish === undefined ? options.code : undefined) ?? readLinkMemory(log).cloudCode

  /** Signed by the pilot's key: only a pilot's station lets a cloud in. */
  async function welcome({ stationId, key }: KnownCloud): Promise<void> {
    const { pilotPrivateKey, eventId } = identity
    if (!pilotPrivateKey) throw new Error('no pilot station')
    await log.note('station', (writing) => {
      const { pairing } = writing.state('station', stationId)
      // It names itself: with a station's id it would take that station's place.
      if (pairing && (pairing.role !== 'cloud' || pairing.publicKey !== key))
        throw new Error('the id is another station’s')
      const word = { eventId, stationId, name: cloudName, role: 'cloud', publicKey: key } as const
      writing.append('station', stationId, pairingWord(crypto, pilotPrivateKey, word))
      writeLinkMemory(log, { cloudUrl: undefined, cloudCode: undefined, cloudHolds: {} })
    })
  }

  /** Where the cloud says that it is reached: every hub that follows finds it there. */
  function reachable(stationId: string, cloudUrl: string): void {
    if (readLinkMemory(log).cloudTold !== cloudUrl) writeLinkMemory(log, { cloudTold: cloudUrl })
    tell(stationId, cloudUrl)
  }
  function tell(stationId: string, cloudUrl: string): void {
    if (catalog.get('station', stationId).cloudUrl === cloudUrl) return
    log
      .note('station', (writing) => {
        writing.append('station', stationId, { type: 'CloudReachable', url: cloudUrl })
      })
      .catch(onError)
  }

  async function open(): Promise<void> {
    const { createCloudClient } = await import('./cloud-client.ts')
    client = createCloudClient({
      log,
      peers: deps.peers,
      url,
      welcome,
      onError,
      code,
      known: () => cloudIn(catalog),
      keys: () => ({
        sealKey: Buffer.from(log.keys.publicKey('seal') ?? []).toString('base64'),
        accessKey: Buffer.from(accessKeyOf(log)).toString('base64'),
      }),
      onReachable: reachable,
      onState(state) {
        trouble = 'trouble' in state ? state.trouble : null
        if ('linked' in state) options.onLinked()
        deps.onState()
      },
    })
    client.start()
  }

  /** Where there is a cloud: a station without one loads nothing of it. */
  async function start(): Promise<void> {
    if (url() === null) return stop()
    if (client) return
    starting ??= open()
      .catch(onError)
      .finally(() => {
        starting = null
      })
    await starting
  }
  function stop(): void {
    client?.close()
    client = null
    trouble = null
  }

  return {
    start,
    stop,
    url,
    /** A lost pilot's laptop may have said that it is elsewhere: where organisers and people from afar would go. */
    tellAgain(): void {
      const [cloud, { cloudTold }] = [cloudIn(catalog), readLinkMemory(log)]
      if (cloud && cloudTold !== undefined) tell(cloud.stationId, cloudTold)
    },
    /** Kept for this start and, by the memory of the link, for the next: goes there at once. */
    async follow(asked: string | null): Promise<void> {
      await starting
      wish = asked
      stop()
      await start()
      deps.onState()
    },
    /** Why there is no link; null: it stands, or there is no cloud. */
    trouble: (): CloudTrouble | null => trouble,
  }
}
