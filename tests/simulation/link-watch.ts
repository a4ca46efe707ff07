import type { Lane } from '../../shared/domain/lanes.ts'
import type { PeerMessage } from '../../shared/replication/messages.ts'
import { linkTimes, type PeerLink } from '../../shared/replication/peer-link.ts'
import { mostInFlight } from '../../shared/replication/send-order.ts'
import { laneIn } from '../../shared/replication/version-vector.ts'
import type { Node } from './node.ts'
import { mayRead } from './stations.ts'
import { Violation } from './violation.ts'
import type { World } from './world.ts'

/** Checks all messages of one end of a link, and what that end believes of the other. */
export type Watch = ReturnType<typeof createWatch>

export function createWatch(world: World, node: Node, peer: Node) {
  /** Ends of batches, with the time until which each acknowledgement is awaited. */
  const inFlight = new Map<Lane, { readonly origin: string; readonly end: number; readonly until: number }[]>()
  /** A message was forged in the peer's name. The belief about the peer is corrected by its next genuine message. */
  let isLiedTo = false

  function mayBeTold(origin: string): Lane {
    const lane = laneIn(origin)
    if (!lane || !mayRead[peer.role].includes(lane))
      throw new Violation('a role receives only its lanes', `${node.name} tells ${peer.name} of ${origin}`)
    return lane
  }

  return {
    sent(message: PeerMessage): void {
      if (message.kind === 'hello')
        for (const [origin, seq] of Object.entries(message.vector ?? {})) {
          mayBeTold(origin)
          promise(origin, seq)
        }
      if (message.kind === 'ack') promise(message.origin, message.seq)
      if (message.kind !== 'batch') return
      const { origin, after, events } = message.batch
      const lane = mayBeTold(origin)
      const flying = (inFlight.get(lane) ?? []).filter(({ until }) => until > world.agenda.now)
      if (flying.length >= (lane === 'system' ? mostInFlight.system : mostInFlight.live))
        throw new Violation('a few batches of a lane at a time', `${node.name} to ${peer.name} ${origin} ${after}`)
      const end = after + events.length
      inFlight.set(lane, [...flying, { origin, end, until: world.agenda.now + linkTimes.ack }])
      isDurable(origin, end)
    },
    heard(message: PeerMessage): void {
      if (message.kind === 'hello' && message.vector) {
        inFlight.clear()
        isLiedTo = false
      }
      if (message.kind !== 'ack') return
      const lane = laneIn(message.origin)
      if (!lane) return
      const { origin, seq, refused } = message
      const isAwaited = (one: { readonly origin: string; readonly end: number }) =>
        one.origin !== origin || (refused === undefined && one.end > seq)
      const flying = (inFlight.get(lane) ?? []).filter(isAwaited)
      inFlight.set(
        lane,
        flying.map((one) => ({ ...one, until: world.agenda.now + linkTimes.ack })),
      )
    },
    liedTo: () => {
      isLiedTo = true
      inFlight.clear()
    },
    /** The peer holds everything that this end believes it holds. */
    check(link: PeerLink): void {
      if (isLiedTo || world.isUnsure(peer)) return
      for (const origin of world.facts.origins()) {
        const believed = link.heldByPeer(origin)
        if (believed > (peer.durable.get(origin) ?? 0))
          throw new Violation(
            'a peer holds what it has acknowledged',
            `${node.name} of ${peer.name} ${origin} ${believed}`,
          )
      }
    },
  }

  function isDurable(origin: string, seq: number): void {
    if ((node.durable.get(origin) ?? 0) < seq)
      throw new Violation('nothing is sent before COMMIT', `${node.name} ${origin} ${seq}`)
  }
  function promise(origin: string, seq: number): void {
    isDurable(origin, seq)
    node.promised.set(origin, Math.max(seq, node.promised.get(origin) ?? 0))
  }
}
