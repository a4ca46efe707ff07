import type { EventLog } from '../../electron/station/event-log/event-log.ts'
import type { Peers } from '../../electron/station/replication/peers.ts'
import type { Readings } from './metrics.ts'

/** The state of the links to hubs, for the cloud's operators. */
export const linkReadings = (
  { origins }: Pick<EventLog, 'origins'>,
  peers: Peers,
): Pick<Readings, 'hubs' | 'heardAgo' | 'waiting'> => ({
  hubs: () => peers.all().size,
  heardAgo() {
    const heard = [...peers.all()].map(({ heardAt }) => heardAt)
    return heard.length === 0 ? null : (performance.now() - Math.max(...heard)) / 1000
  },
  waiting() {
    const links = [...peers.all()].map(({ link }) => link)
    if (links.length === 0) return 0
    let count = 0
    for (const [, name] of origins.all()) {
      if (!origins.isOurs(name)) continue
      count += Math.max(0, origins.seqOf(name) - Math.max(...links.map((link) => link.heldByPeer(name))))
    }
    return count
  },
})
