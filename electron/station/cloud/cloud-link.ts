import type { CloudTrouble } from '../../../shared/domain/stations/cloud-trouble.ts'
import type { Catalog } from '../catalog.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { stationIdOf } from '../event-log/identity.ts'
import { readLinkMemory, writeLinkMemory } from '../replication/link-memory.ts'
import type { Peers } from '../replication/peers.ts'
import { pairingWord } from '../stations/pairing-word.ts'
import type { CloudClient, KnownCloud } from './cloud-client.ts'
import { cloudIn } from './known-cloud.ts'
import { accessKeyOf } from './remote-code-hash.ts'

/** The staff's name for the cloud. */
const cloudName = 'Nuage'

export type CloudLink = ReturnType<typeof createCloudLink>

/** The hub's link to the event's cloud while this station is the hub: its address, its identity and its state. */
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

  /**
   * The address that the pilot has set since this start; null if the pilot removed it. It overrides the option of the
   * start.
   */
  let wish: string | null | undefined

  function url(): string | null {
    if (wish !== undefined) return wish
    // A cloud that was linked without a public address has recorded an empty one.
    return options.url ?? (cloudIn(catalog)?.url || readLinkMemory(log).cloudUrl) ?? null
  }
  const code = (): string | undefined =>
    (wish === undefined ? options.code : undefined) ?? readLinkMemory(log).cloudCode

  /** Needs the pilot's key: only a pilot's station admits a cloud. */
  async function welcome({ stationId, key }: KnownCloud): Promise<void> {
    const { pilotPrivateKey, eventId } = identity
    if (!pilotPrivateKey) throw new Error('no pilot station')
    await log.note('station', (writing) => {
      const { pairing } = writing.state('station', stationId)
      // The cloud says its own id. With another station's id it would take that station's place, and other stations count none
      // that is not drawn from its key.
      const isIts = pairing
        ? pairing.role === 'cloud' && pairing.publicKey === key
        : stationId === stationIdOf(crypto, Buffer.from(key, 'base64'))
      if (!isIts) throw new Error('the id is not drawn from the cloud’s key')
      const word = { eventId, stationId, name: cloudName, role: 'cloud', publicKey: key } as const
      writing.append('station', stationId, pairingWord(crypto, pilotPrivateKey, word))
      writeLinkMemory(log, { cloudUrl: undefined, cloudCode: undefined, cloudHolds: {} })
    })
  }

  /** Records the address at which the cloud can be reached, so that every later hub finds the cloud there. */
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

  /** Loads the client only if there is a cloud. */
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
    /**
     * Records the cloud's address again: a lost pilot's laptop may have recorded another one, to which organisers and
     * remote people would go.
     */
    tellAgain(): void {
      const [cloud, { cloudTold }] = [cloudIn(catalog), readLinkMemory(log)]
      if (cloud && cloudTold !== undefined) tell(cloud.stationId, cloudTold)
    },
    /** Sets the address for this start and, through the link's stored memory, for the next one. Connects at once. */
    async follow(asked: string | null): Promise<void> {
      await starting
      wish = asked
      stop()
      await start()
      deps.onState()
    },
    /** Why there is no link. Null if it stands, or if there is no cloud. */
    trouble: (): CloudTrouble | null => trouble,
  }
}
