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

/** The station at the other end of one connection. */
export interface Peer {
  readonly stationId: string
  readonly link: PeerLink
  /** ms, monotonic */
  heardAt: number
  clockSkewMs: number | null
}

/** Ms that a batch of 256 KiB may take over the public web, each way. */
const cloudAckMs = 20_000

/** Interval in ms between two checks of the links, shorter than all their time limits. */
const tickMs = 250

/** The established links, whichever end opened them. */
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

  /** A station that was put out may read nothing. It is told so before any link begins. */
  function readsOf(stationId: string): readonly Lane[] {
    const { pairing, revoked, metered } = catalog.get('station', stationId)
    if (!pairing) return []
    const { reads } = authority[pairing.role]
    if (revoked) return []
    // Both ends know from the log that the link is metered, so neither requests what the other does not send.
    return pairing.role === 'cloud' && metered ? reads.filter((lane) => lane !== 'people') : reads
  }
  /**
   * A desk that answers as the hub may have been put out while this station was away. It receives no data about people
   * until its own promotion has arrived, which the holder of the recovery sheet has signed.
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

  /**
   * The log with the parts that the other station may have. The cloud receives no names: it has no key of the event,
   * and none of its data come from a key's holder.
   */
  function storeFor(stationId: string): ReplicaStore {
    if (!isCloud(stationId)) return createRoleStore(store, log, () => catalog.get('station', stationId))
    const goesUp = () => catalog.event().cloudParts === 'sealed'
    return createSealedStore(store, log.keys, goesUp)
  }

  const missing = createMissingParts({ log, catalog, storeFor, readsOf, isPilots, onError: deps.onError })
  /** As `storeFor`, but records missing parts and counts waiting batches. */
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

    /** Adds a connection to a station that has proved its identity. `send` is called while the connection stands. */
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
          // Both ends of the cloud's link wait equally long for an acknowledgement.
          ackMs: isCloud(stationId) || isCloud(log.identity.stationId) ? cloudAckMs : undefined,
          isNarrow: () => catalog.get('station', stationId).metered,
          lanes: () => givenTo(stationId),
          // A station that has just joined does not have its own pairing yet. The other end knows what it may read.
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
            // Forged events name another station, so an unproved alarm is reported against the peer that sent them.
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
        /** Called for anything that arrives, including a ping's answer. */
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

    /** After each COMMIT: sends what origins have grown by. */
    committed(): void {
      for (const [origin, seq] of log.origins.takeGrown()) for (const { link } of peers) link.grown(origin, seq)
    },
    end: () => clearInterval(ticking),
  }
}
