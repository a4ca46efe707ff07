import type { EventLog } from '../event-log/event-log.ts'
import { fingerprintOf, hubFingerprintOf } from './pairing-codes.ts'

/** A station that is alone asks the network for the hub so often, and for so long, in ms. */
const everyMs = 8000
const forMs = 2000

/** Finds the hub by the network's own announcements where no known address answers, and announces this one. */
export function createLooking(
  { crypto, identity }: Pick<EventLog, 'crypto' | 'identity'>,
  isLost: () => boolean,
  onError: (error: unknown) => void,
) {
  const event = () => fingerprintOf(crypto, identity.pilotPublicKey)
  let found: readonly string[] = []

  async function look(): Promise<void> {
    if (!isLost()) return
    const { findHubs } = await import('./discovery.ts')
    found = await findHubs(event(), forMs)
  }
  const looking = setInterval(() => void look().catch(onError), everyMs)
  looking.unref()

  return {
    /** Addresses of hubs of this event, as the network has told of them. */
    found: (): readonly string[] => found,
    /** Null where there is no multicast: such a network is told nothing, and known addresses do. */
    async announce(port: number): Promise<{ readonly stop: () => void } | null> {
      try {
        const { announceHub } = await import('./discovery.ts')
        const key = Buffer.from(identity.stationPublicKey).toString('base64')
        return announceHub({ port, event: event(), hub: hubFingerprintOf(crypto, identity.pilotPublicKey, key) })
      } catch (error) {
        onError(error)
        return null
      }
    },
    end: (): void => clearInterval(looking),
  }
}
