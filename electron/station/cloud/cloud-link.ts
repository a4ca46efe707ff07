import type { Catalog } from '../catalog.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { Forwarding } from '../replication/forwarding.ts'
import type { Peers } from '../replication/peers.ts'
import { pairingWord } from '../stations/pairing-word.ts'
import type { CloudClient, CloudTrouble, KnownCloud } from './cloud-client.ts'
import { cloudIn } from './known-cloud.ts'
import { accessKeyOf } from './remote-code-hash.ts'
import { sealKeyOf } from './sealing.ts'

/** What the staff call it. */
const cloudName = 'Nuage'

/** The hub's link to the event's cloud, while this station is the hub: where it is, who it is, and whether it stands. */
export function createCloudLink(deps: {
  log: EventLog
  catalog: Catalog
  peers: Peers
  forwarding: () => Forwarding
  options: { readonly url: string | undefined; readonly code: string | undefined; readonly onLinked: () => void }
  onState: () => void
  onError: (error: unknown) => void
}) {
  const { log, catalog, options, onError } = deps
  const { identity, crypto } = log
  let client: CloudClient | null = null
  let starting: Promise<void> | null = null
  let trouble: CloudTrouble | null = null

  const url = (): string | null => options.url ?? cloudIn(catalog)?.url ?? null

  /** Signed by the pilot's key: only a pilot's station lets a cloud in. */
  async function welcome({ stationId, key }: KnownCloud): Promise<void> {
    const { pilotPrivateKey, eventId } = identity
    if (!pilotPrivateKey) throw new Error('no pilot station')
    await log.note('station', (writing) => {
      const word = { eventId, stationId, name: cloudName, role: 'cloud', publicKey: key } as const
      writing.append('station', stationId, pairingWord(crypto, pilotPrivateKey, word))
    })
  }

  /** Where the cloud says that it is reached: every hub that follows finds it there. */
  function reachable(stationId: string, cloudUrl: string): void {
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
      ...{ log, peers: deps.peers, forwarding: deps.forwarding(), url, welcome },
      code: () => options.code,
      known: () => cloudIn(catalog),
      keys: () => ({
        sealKey: Buffer.from(sealKeyOf(crypto, identity.eventKey).publicKey).toString('base64'),
        accessKey: Buffer.from(accessKeyOf(crypto, identity.eventKey)).toString('base64'),
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

  return {
    /** Where there is a cloud: a station without one loads nothing of it. */
    async start(): Promise<void> {
      if (url() === null || client) return
      starting ??= open()
        .catch(onError)
        .finally(() => {
          starting = null
        })
      await starting
    },
    stop(): void {
      client?.close()
      client = null
      trouble = null
    },
    /** Why there is no link; null: it stands, or there is no cloud. */
    trouble: (): CloudTrouble | null => trouble,
  }
}
