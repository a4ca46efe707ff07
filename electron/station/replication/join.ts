import { pairingText } from '../../../shared/domain/stations/station.ts'
import type { Crypto } from '../../../shared/kernel/crypto.ts'
import type { EventId } from '../../../shared/kernel/ids.ts'
import type { Identity, Joined } from '../event-log/identity.ts'
import { guardFrames } from '../server/guard-frames.ts'
import { openLink } from './hub-client.ts'
import { linkCertificateOf } from './link-certificate.ts'
import { introduction, type PairRefusal, pairAnswer } from './link-wire.ts'
import { hubFingerprintOf, parseCode } from './pairing-codes.ts'

export type JoinRefusal = PairRefusal | 'malformed-code' | 'other-event'
export interface Admitted {
  readonly joined: Joined
  /** SPKI DER, base64: the key that identifies the hub's links. */
  readonly hubKey: string
}
export type JoinAnswer =
  | { readonly admitted: Admitted }
  | { readonly refused: JoinRefusal }
  /** No hub answers at that address. Trying again may help. */
  | { readonly refused: 'no-hub' }

/** For the whole conversation, in ms. */
const joinMs = 8000

/**
 * Joins an event with a code. First the hub proves, by its certificate and the pilot's signed pairing, that it is the
 * hub in the code. Only then does the station send the secret.
 */
export async function join(
  { url, code }: { readonly url: string; readonly code: string },
  identity: Identity,
  crypto: Crypto,
  nowMs: number,
): Promise<JoinAnswer> {
  const parsed = parseCode(code)
  if (!parsed) return { refused: 'malformed-code' }
  let shownKey = ''
  const certificate = await linkCertificateOf(identity, nowMs)
  const socket = openLink(url, certificate, (key) => {
    shownKey = key
    return true
  })
  guardFrames(socket, () => socket.disconnect())
  try {
    return await new Promise<JoinAnswer>((resolve) => {
      const nobody = () => resolve({ refused: 'no-hub' })
      const tooLong = setTimeout(nobody, joinMs)
      tooLong.unref()
      socket.once('connect_error', nobody).once('disconnect', nobody)
      socket.once('connect', () => {
        socket.emit('introduce', (raw) => {
          const hub = introduction.safeParse(raw)
          if (!hub.success) return nobody()
          const pilotPublicKey = Buffer.from(hub.data.pilotPublicKey, 'base64')
          const { eventId, stationId, pairing } = hub.data
          const text = pairingText(eventId, stationId, pairing.role, pairing.publicKey)
          const isProved =
            hubFingerprintOf(crypto, pilotPublicKey, shownKey) === parsed.fingerprint &&
            pairing.publicKey === shownKey &&
            pairing.role === 'pilot' &&
            crypto.verify(pilotPublicKey, text, Buffer.from(pairing.signature, 'base64'))
          if (!isProved) return resolve({ refused: 'other-event' })
          socket.emit('pair', { secret: parsed.secret, stationId: identity.stationId }, (given) => {
            const answer = pairAnswer.safeParse(given)
            if (!answer.success) return nobody()
            if ('refused' in answer.data) return resolve(answer.data)
            const { pilotPrivateKey, recoveryCode } = answer.data.admitted
            const admitted: Admitted = {
              hubKey: shownKey,
              joined: {
                eventId: eventId as EventId,
                pilotPublicKey,
                ...(pilotPrivateKey !== undefined && { pilotPrivateKey: Buffer.from(pilotPrivateKey, 'base64') }),
                ...(recoveryCode !== undefined && { recoveryCode }),
              },
            }
            resolve({ admitted })
          })
        })
      })
    })
  } finally {
    socket.removeAllListeners()
    socket.disconnect()
  }
}
