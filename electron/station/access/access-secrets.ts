import { timingSafeEqual } from 'node:crypto'
import { isPilotsAccess } from '../../../shared/domain/access/access-key.ts'
import { base32 } from '../../../shared/kernel/base32.ts'
import type { Catalog } from '../catalog.ts'
import type { EventLog } from '../event-log/event-log.ts'

type Purpose = 'token' | 'code'
/**
 * `own`: this station's own secret, for windows at this station only. `access`: the key that pilots' stations share.
 */
type KeyName = 'own' | 'access'

/** An access that a presented secret proves. `key`: the key from which the secret was derived. */
export interface Proved {
  readonly accessId: string
  readonly key: KeyName
}

/**
 * The secrets of an access, derived from its id and a key. They are never stored, so a repeated command returns the
 * same ones. 40 letters are 200 bits. An access that a pilot's station created holds at every pilot's station, under
 * the newest key of `access`. Any other access holds at the station that created it, under that station's own secret
 * (decision 43). The same is true of a session that a page of the station's own machine began there, whichever station
 * created the access.
 */
export function createAccessSecrets(
  { crypto, keys }: Pick<EventLog, 'crypto' | 'keys'>,
  catalog: Pick<Catalog, 'get'>,
) {
  const hmac = (key: KeyName, purpose: Purpose | 'handover-key', accessId: string) =>
    crypto.hmac(key === 'own' ? keys.own() : keys.secret('access'), `access-${purpose}\n${accessId}`)
  const made = (key: KeyName, purpose: Purpose, accessId: string) =>
    `${accessId}.${base32(hmac(key, purpose, accessId), 40)}`

  function keysOf(accessId: string): readonly [KeyName, ...KeyName[]] {
    const { station } = catalog.get('access', accessId)
    const role = station === null ? undefined : catalog.get('station', station).pairing?.role
    const isShared = keys.holds('access') && isPilotsAccess(role)
    return isShared ? ['access', 'own'] : ['own']
  }
  const secret = (purpose: Purpose, accessId: string) => made(keysOf(accessId)[0], purpose, accessId)

  const handover = (accessId: string, move: number) =>
    `${accessId}.${move}.${base32(crypto.hmac(keys.secret('access'), `access-handover\n${accessId}\n${move}`), 40)}`

  return {
    /** For a script's Bearer header and a browser's cookie. */
    token: (accessId: string) => secret('token', accessId),
    /** The token of a session that a code or a handover has opened. */
    tokenOf: ({ accessId, key }: Proved) => made(key, 'token', accessId),
    /** For the fragment of a link. It is exchanged once. */
    code: (accessId: string) => secret('code', accessId),
    /**
     * For a page that moves to another hub. `code` is exchanged there, once, for the session that the page has here
     * (decision 16). With `key` (32 bytes, base64url) the page seals what it takes along. Null for a window of this
     * station only. `move`: the number of earlier moves of the page, from 0.
     */
    pass: (accessId: string, move: number): { readonly code: string; readonly key: string } | null =>
      keysOf(accessId)[0] === 'access'
        ? {
            code: handover(accessId, move),
            key: Buffer.from(hmac('access', 'handover-key', accessId)).toString('base64url'),
          }
        : null,
    /**
     * Proves to another holder of the key that a session of this access asked for `text`. The proof can be made only
     * from the session's token or from the key itself. Base64url.
     */
    proofOf: (accessId: string, text: string): string =>
      Buffer.from(crypto.hmac(crypto.sha256(secret('token', accessId)), `forward\n${text}`)).toString('base64url'),
    /** The access that a presented secret proves, or undefined. */
    proves(purpose: Purpose, presented: string): Proved | undefined {
      const [accessId = ''] = presented.split('.')
      if (!/^[a-z2-7]{26}$/.test(accessId)) return undefined
      const key = keysOf(accessId).find((one) => sameText(presented, made(one, purpose, accessId)))
      return key && { accessId, key }
    },
    /** The access of a handover code and the number of its move, or undefined. */
    provesHandover(presented: string): (Proved & { readonly move: number }) | undefined {
      const [, accessId = '', move = ''] = /^([a-z2-7]{26})\.(0|[1-9]\d{0,5})\./.exec(presented) ?? []
      const isOurs = keysOf(accessId)[0] === 'access' && sameText(presented, handover(accessId, Number(move)))
      return isOurs ? { accessId, key: 'access', move: Number(move) } : undefined
    },
  }
}
export type AccessSecrets = ReturnType<typeof createAccessSecrets>

/**
 * For a window that this station opens at its start, before it knows the other stations. It uses the station's own
 * secret, so the window stays when the key of `access` changes.
 */
export const ownCodeOf = ({ crypto, keys }: Pick<EventLog, 'crypto' | 'keys'>, accessId: string): string =>
  `${accessId}.${base32(crypto.hmac(keys.own(), `access-code\n${accessId}`), 40)}`

/** Compares in constant time, so that the time does not reveal how much matched. */
export function sameText(one: string, other: string): boolean {
  const [first, second] = [Buffer.from(one), Buffer.from(other)]
  return first.length === second.length && timingSafeEqual(first, second)
}
