import type { Lane } from '../../../shared/domain/lanes.ts'
import { authority } from '../../../shared/domain/stations/authority.ts'
import { hubStreamId } from '../../../shared/domain/stations/hub.ts'
import type { PeerMessage } from '../../../shared/replication/messages.ts'
import { createPeerLink, type PeerLink, type ReplicaStore } from '../../../shared/replication/peer-link.ts'
import type { Catalog } from '../catalog.ts'
import { createSealedStore } from '../cloud/sealed-store.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { createInHand } from './in-hand.ts'
import { createMissingParts } from './missing-parts.ts'
import { createRoleStore } from './role-store.ts'

export type Peers = ReturnType<typeof createPeers>
export type StationAlarm = 'forked' | 'tampered'

/** One station at the other end of a connection. */
export interface Peer {
  readonly stationId: string
  readonly link: PeerLink
  /** ms, monotonic */
  heardAt: number
  clockSkewMs: number | null
}

/** Over the usual web a batch of 256 KiB may take so long, in ms, each way. */
const cloudAckMs = 20_000

/** How often the links are looked after, in ms: less than any of their times. */
const tickMs = 250

/** The links that stand, whichever end began them. */
export function createPeers(deps: {
  log: EventLog
  catalog: Catalog
  store: ReplicaStore
  onChange: () => void
  onError: (error: unknown) => void
}) {
  const { log, catalog, store, onChange } = deps
  const peers = new Set<Peer>()
  const lastSeen = new Map<string, number>()
  const alarms = new Map<string, StationAlarm>()

  /** A station that was put out reads nothing: it is told so before any link begins. */
  function readsOf(stationId: string): readonly Lane[] {
    const { pairing, revoked, metered } = catalog.get('station', stationId)
    if (!pairing) return []
    const { reads } = authority[pairing.role]
    if (revoked) return []
    // Both ends know it from the log, so that neither asks for what the other does not speak of.
    return pairing.role === 'cloud' && metered ? reads.filter((lane) => lane !== 'people') : reads
  }
  /**
   * A desk that answers as the hub may be one that was put out while this station was away. Nothing of people goes there
   * before its own word of being the hub, which the sheet's holder has signed, has come.
   */
  function givenTo(stationId: string): readonly Lane[] {
    const reads = readsOf(stationId)
    const hub = catalog.get('hub', hubStreamId).stationId
    const { stationId: self } = log.identity
    const isKnown = [self, stationId].includes(hub ?? '') || isPilots(self) || isPilots(stationId) || isCloud(stationId)
    return isKnown ? reads : reads.filter((lane) => lane === 'system')
  }
  const isPilots = (stationId: string): boolean => {
    const { pairing, revoked } = catalog.get('station', stationId)
    return pairing?.role === 'pilot' && revoked === null
  }
  const isCloud = (stationId: string): boolean => catalog.get('station', stationId).pairing?.role === 'cloud'

  /** Parts as the other station may have them. The cloud is given no names: it has no key of the event, nor has it what it holds from one. */
  function storeFor(stationId: string): ReplicaStore {
    if (!isCloud(stationId)) return createRoleStore(store, log.streams, () => catalog.get('station', stationId))
    const goesUp = () => catalog.event().cloudParts === 'sealed'
    return createSealedStore(store, log.keys, goesUp)
  }

  const missing = createMissingParts({ log, catalog, storeFor, readsOf, isPilots, onError: deps.onError })
  /** The same, where what could not be passed on is noted, and what waits is counted. */
  function watched(stationId: string, inHand: ReturnType<typeof createInHand>): ReplicaStore {
    const of = storeFor(stationId)
    return {
      ...of,
      take(batch, done) {
        const isOver = inHand.take(batch)
        const after: typeof done = (result) => {
          isOver()
          if (result === 'stored') missing.stored(stationId, batch)
          done(result)
        }
        of.take(batch, after, stationId)
      },
    }
  }

  const ticking = setInterval(() => {
    for (const { link } of peers) link.tick()
  }, tickMs)
  ticking.unref()

  return {
    missing,
    all: (): ReadonlySet<Peer> => peers,
    of: (stationId: string): Peer | undefined => [...peers].find((peer) => peer.stationId === stationId),
    /** ms since 1970, for people. */
    lastSeenAt: (stationId: string): number | null => lastSeen.get(stationId) ?? null,
    alarmOf: (stationId: string): StationAlarm | null => alarms.get(stationId) ?? null,

    /** A connection to a station that has proved who it is. `send` is called while it stands. */
    attach(stationId: string, send: (message: PeerMessage) => void) {
      const inHand = createInHand()
      const peer: Peer = {
        stationId,
        heardAt: performance.now(),
        clockSkewMs: null,
        link: createPeerLink({
          store: watched(stationId, inHand),
          crypto: log.crypto,
          send,
          // Of a hub the cloud awaits its word as long as it awaits the cloud's.
          ackMs: isCloud(stationId) || isCloud(log.identity.stationId) ? cloudAckMs : undefined,
          isNarrow: () => catalog.get('station', stationId).metered,
          lanes: () => givenTo(stationId),
          // A station that has just come in has not its own pairing yet: the other end knows what it may read.
          ownLanes: () => {
            const { stationId: self } = log.identity
            return catalog.get('station', self).pairing ? readsOf(self) : authority.pilot.reads
          },
          now: () => performance.now(),
          wallMs: () => log.now(),
          onHello({ wallMs }) {
            peer.clockSkewMs = Math.round(wallMs - log.now())
            onChange()
          },
          onAlarm(alarm, origin, isProved) {
            if (alarm !== 'forked' && alarm !== 'tampered') return
            // Whoever sends made-up facts names another station in them: what is not proved is told of the peer.
            const isOfOrigin = isProved || (alarm === 'forked' && isPilots(stationId))
            alarms.set((isOfOrigin && origin?.split('.')[0]) || stationId, alarm)
            onChange()
          },
        }),
      }
      peers.add(peer)
      lastSeen.set(stationId, log.now())
      peer.link.open()
      onChange()
      return {
        isFull: inHand.isFull,
        receive(message: PeerMessage): void {
          peer.link.receive(message)
        },
        /** Anything that came from there, a ping's answer too. */
        heard(): void {
          peer.heardAt = performance.now()
          lastSeen.set(stationId, log.now())
        },
        close(): void {
          peer.link.close()
          peers.delete(peer)
          onChange()
        },
      }
    },

    /** After each COMMIT: what has grown goes out. */
    committed(): void {
      for (const [origin, seq] of log.origins.takeGrown()) for (const { link } of peers) link.grown(origin, seq)
    },
    end: () => clearInterval(ticking),
  }
}
