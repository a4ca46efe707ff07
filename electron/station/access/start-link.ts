import { lettersAfterStation } from '../../../shared/domain/birthplaces.ts'
import type { PairedRole } from '../../../shared/domain/stations/authority.ts'
import { base32 } from '../../../shared/kernel/base32.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { pairedRole } from '../stations/paired-role.ts'
import { ownCodeOf } from './access-secrets.ts'

/** A link for an event: it outlives two days and their eve. */
export const accessLastsS = 5 * 86_400

/** How long the link itself may be opened, in s: it stands on a terminal, or in a log. */
const linkLastsS = 3600

/**
 * A link that lets one browser in, once, written where the station was started. The one of the start before ends with
 * it if nobody has opened it: else ten starts would leave ten open doors.
 */
export async function startLink(log: EventLog, url: string, role: PairedRole, label: string): Promise<string> {
  const accessId = await log.note('station', (writing) => {
    // A station that has just come in may not hold any key of the event yet, and its window opens all the same.
    const { stationId } = log.identity
    const isPilots = pairedRole(writing, stationId) === 'pilot'
    const idOf = (start: number) => {
      const derived = base32(log.crypto.hmac(log.keys.own(), `start-link\n${role}\n${start}`), 26)
      return isPilots ? derived : stationId + derived.slice(0, lettersAfterStation)
    }
    let start = 0
    while (writing.state('access', idOf(start)).grant !== null) start++
    const last = writing.state('access', idOf(start - 1))
    const mayRevoke = log.identity.pilotPrivateKey !== null
    if (mayRevoke && last.grant !== null && !last.used && !last.revoked)
      writing.append('access', idOf(start - 1), { type: 'AccessRevoked' })
    const expiresAt = writing.now + accessLastsS * 1000
    const opensUntil = writing.now + linkLastsS * 1000
    writing.append('access', idOf(start), {
      type: 'AccessCreated',
      role,
      label,
      checkpoint: null,
      expiresAt,
      opensUntil,
    })
    return idOf(start)
  })
  return `${url}/entrer#code=${ownCodeOf(log, accessId)}`
}
