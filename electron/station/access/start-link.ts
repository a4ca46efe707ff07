import { lettersAfterStation } from '../../../shared/domain/birthplaces.ts'
import type { PairedRole } from '../../../shared/domain/stations/authority.ts'
import { base32 } from '../../../shared/kernel/base32.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { pairedRole } from '../stations/paired-role.ts'
import { ownCodeOf } from './access-secrets.ts'

/** Lasts for an event: two days and the days around them. */
export const accessLastsS = 5 * 86_400

/** How long the link itself may be opened, in s. It is shown in a terminal or a log. */
const linkLastsS = 3600

/**
 * Creates a link that admits one browser, once, for the output of the station's start. It revokes the previous start's
 * link if that was never opened; otherwise ten starts would leave ten open links.
 */
export async function startLink(log: EventLog, url: string, role: PairedRole, label: string): Promise<string> {
  const accessId = await log.note('station', (writing) => {
    // A station that has just joined may not hold any key of the event yet. Its window must open all the same.
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
