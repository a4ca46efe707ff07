import { timingSafeEqual } from 'node:crypto'
import { base32 } from '../../../shared/kernel/base32.ts'
import type { EventLog } from '../event-log/event-log.ts'

/**
 * The secrets of an access, made from the event's key and its id: they hold at every station of the event, are never
 * stored, and can be told again to whoever repeats the command. 40 letters are 200 bits.
 */
export function createAccessSecrets({ crypto, identity }: Pick<EventLog, 'crypto' | 'identity'>) {
  const secret = (purpose: 'token' | 'code', accessId: string) =>
    `${accessId}.${base32(crypto.hmac(identity.eventKey, `access-${purpose}\n${accessId}`), 40)}`

  return {
    /** For a script's Bearer header, and a browser's cookie. */
    token: (accessId: string) => secret('token', accessId),
    /** For the fragment of a link; exchanged once. */
    code: (accessId: string) => secret('code', accessId),
    /** The id of the access that a presented secret proves, or undefined. */
    proves(purpose: 'token' | 'code', presented: string): string | undefined {
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
