import { authority } from '../../../shared/domain/stations/authority.ts'
import { hasLeft, type StationAddress } from '../../../shared/domain/stations/station.ts'
import type { Catalog } from '../catalog.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { freePort } from '../free-port.ts'
import { rememberedPort, rememberPort } from '../ports.ts'
import { lanAddress } from './addresses.ts'

/** Where this station is reached as the hub, also while it is not. Its ports stay its own from then on. */
export async function reserveAddress(log: EventLog): Promise<StationAddress> {
  const portOf = async (name: 'link-port' | 'staff-port' | 'audience-port') => {
    const port = rememberedPort(log, name) ?? (await freePort('0.0.0.0'))
    if (port !== rememberedPort(log, name)) rememberPort(log, port, name)
    return port
  }
  const address = lanAddress()
  return {
    linkUrl: `wss://${address}:${await portOf('link-port')}`,
    staffUrl: `https://${address}:${await portOf('staff-port')}`,
    publicUrl: `http://${address}:${await portOf('audience-port')}`,
  }
}

/** A station that holds the people says where it would be reached as the hub, before it is: others may need it then. */
export async function publishAddress(log: EventLog, catalog: Catalog): Promise<void> {
  const self = log.identity.stationId
  const standing = catalog.get('station', self)
  const { pairing, address } = standing
  if (!pairing || hasLeft(standing) || !authority[pairing.role].reads.includes('people')) return
  const reached = await reserveAddress(log)
  const isKnown = (['linkUrl', 'staffUrl', 'publicUrl'] as const).every((pages) => address?.[pages] === reached[pages])
  if (isKnown) return
  await log.note('station', (writing) => {
    writing.append('station', self, { type: 'StationReachable', ...reached })
  })
}
