import type { PeerLink } from '../../shared/replication/peer-link.ts'
import type { Watch } from './link-watch.ts'
import type { Node } from './node.ts'
import type { Run } from './run-of-station.ts'

/** A cable between a hub and a station, or between two hubs. */
export interface Cable {
  hub: Node
  readonly station: Node
  isCut: boolean
  /** Nothing arrives at this end any more, and the other end does not know it. */
  deaf: Node | null
  connection: Connection | null
}

export interface End {
  readonly node: Node
  readonly run: Run
  readonly link: PeerLink
  readonly watch: Watch
  /**
   * The earliest time at which the next message may arrive here: by lane, or for all lanes if messages do not overtake.
   */
  readonly arrivals: Map<string, number>
}

export interface Connection {
  readonly ends: readonly [End, End]
  isOpen: boolean
  /** A message was changed on the way. */
  isTampered: boolean
  deafSince: number | null
}

/** How bad the network of a run is. */
export interface Weather {
  readonly loses: number
  readonly repeats: number
  readonly slowest: number
  /** Messages of different lanes may overtake each other. */
  readonly overtakes: boolean
}
