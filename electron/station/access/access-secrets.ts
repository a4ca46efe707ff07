import { timingSafeEqual } from 'node:crypto'
import { base32 } from '../../../shared/kernel/base32.ts'
import type { EventLog } from '../event-log/event-log.ts'

type Purpose = 'token' | 'code'

/**
 * The secrets of an access, made from the event's key and its id: they hold at every station of the event, are never
 * stored, and can be told again to whoever repeats the command. 40 letters are 200 bits.
 */
export function createAccessSecrets({ crypto, identity }: Pick<EventLog, 'crypto' | 'identity'>) {
  const hmac = (purpose: Purpose | 'handover-key', accessId: string) =>
    crypto.hmac(identity.eventKey, `access-${purpose}\n${accessId}`)
  const secret = (purpose: Purpose, accessId: string) => `${accessId}.${base32(hmac(purpose, accessId), 40)}`

  const handover = (accessId: string, move: number) =>
    `${accessId}.${move}.${base32(crypto.hmac(identity.eventKey, `access-handover\n${accessId}\n${move}`), 40)}`

  return {
    /** For a script's Bearer header, and a browser's cookie. */
    token: (accessId: string) => secret('token', accessId),
    /** For the fragment of a link; exchanged once. */
    code: (accessId: string) => secret('code', accessId),
    /**
     * For a page that moves to another hub: exchanged there, once, for the session that it has here (decision 16). `move`:
     * how many times it has moved before, from 0.
     */
    handover,
    /** With which such a page seals what it takes along: 32 bytes, base64url. */
    handoverKey: (accessId: string) => Buffer.from(hmac('handover-key', accessId)).toString('base64url'),
    /**
     * Shows another holder of the key that a session of this access asked for `text`: under a key that only its token,
     * or the key itself, gives. Base64url.
     */
    proofOf: (accessId: string, text: string): string =>
      Buffer.from(crypto.hmac(crypto.sha256(secret('token', accessId)), `forward\n${text}`)).toString('base64url'),
    /** The id of the access that a presented secret proves, or undefined. */
    proves(purpose: Purpose, presented: string): string | undefined {
      const [accessId = ''] = presented.split('.')
      return /^[a-z2-7]{26}$/.test(accessId) && sameText(presented, secret(purpose, accessId)) ? accessId : undefined
    },
    /** The access of a handover code, and the number of its move; undefined for anything else. */
    provesHandover(presented: string): { readonly accessId: string; readonly move: number } | undefined {
      const [, accessId = '', move = ''] = /^([a-z2-7]{26})\.(0|[1-9]\d{0,5})\./.exec(presented) ?? []
      const isOurs = accessId !== '' && sameText(presented, handover(accessId, Number(move)))
      return isOurs ? { accessId, move: Number(move) } : undefined
    },
  }
}
export type AccessSecrets = ReturnType<typeof createAccessSecrets>

/** In a time that does not tell how much was right. */
export function sameText(one: string, other: string): boolean {
  const [first, second] = [Buffer.from(one), Buffer.from(other)]
  return first.length === second.length && timingSafeEqual(first, second)
}
