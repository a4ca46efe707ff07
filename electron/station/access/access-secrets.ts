import { timingSafeEqual } from 'node:crypto'
import { base32 } from '../../../shared/kernel/base32.ts'
import type { EventLog } from '../event-log/event-log.ts'

type Purpose = 'token' | 'code' | 'handover'

/**
 * The secrets of an access, made from the event's key and its id: they hold at every station of the event, are never
 * stored, and can be told again to whoever repeats the command. 40 letters are 200 bits.
 */
export function createAccessSecrets({ crypto, identity }: Pick<EventLog, 'crypto' | 'identity'>) {
  const hmac = (purpose: Purpose | 'handover-key', accessId: string) =>
    crypto.hmac(identity.eventKey, `access-${purpose}\n${accessId}`)
  const secret = (purpose: Purpose, accessId: string) => `${accessId}.${base32(hmac(purpose, accessId), 40)}`

  return {
    /** For a script's Bearer header, and a browser's cookie. */
    token: (accessId: string) => secret('token', accessId),
    /** For the fragment of a link; exchanged once. */
    code: (accessId: string) => secret('code', accessId),
    /** For a page that moves to another hub: exchanged there for the session that it has here (decision 16). */
    handover: (accessId: string) => secret('handover', accessId),
    /** With which such a page seals what it takes along: 32 bytes, base64url. */
    handoverKey: (accessId: string) => Buffer.from(hmac('handover-key', accessId)).toString('base64url'),
    /** The id of the access that a presented secret proves, or undefined. */
    proves(purpose: Purpose, presented: string): string | undefined {
      const [accessId = ''] = presented.split('.')
      return /^[a-z2-7]{26}$/.test(accessId) && sameText(presented, secret(purpose, accessId)) ? accessId : undefined
    },
  }
}
export type AccessSecrets = ReturnType<typeof createAccessSecrets>

/** In a time that does not tell how much was right. */
export function sameText(one: string, other: string): boolean {
  const [first, second] = [Buffer.from(one), Buffer.from(other)]
  return first.length === second.length && timingSafeEqual(first, second)
}
