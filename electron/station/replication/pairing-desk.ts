import { redeem } from '../../../shared/domain/stations/pairing-offer.ts'
import { sameText } from '../access/access-secrets.ts'
import type { Catalog } from '../catalog.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { pairingWord } from '../stations/pairing-word.ts'
import { type Introduction, type PairRefusal, pairRequest } from './link-wire.ts'
import { secretOf } from './pairing-codes.ts'

const mostTries = 10

export type PairingDesk = ReturnType<typeof createPairingDesk>

/** Where a hub lets stations in that come with a code. */
export function createPairingDesk(log: EventLog, catalog: Catalog) {
  const { identity, crypto } = log
  let wrongTries = 0
  let newestOffer = 0

  /** A pilot who gives a new code opens the door again that ten wrong ones have closed. */
  function isClosed(): boolean {
    const newest = Math.max(0, ...[...catalog.all('pairing')].map(([, { offer }]) => offer?.expiresAt ?? 0))
    if (newest !== newestOffer) wrongTries = 0
    newestOffer = newest
    return wrongTries >= mostTries
  }

  return {
    introduce(): Introduction | null {
      const { pairing } = catalog.get('station', identity.stationId)
      if (!pairing) return null
      const { role, publicKey, signature } = pairing
      if (role === 'cloud') return null
      return {
        eventId: identity.eventId,
        stationId: identity.stationId,
        pilotPublicKey: Buffer.from(identity.pilotPublicKey).toString('base64'),
        pairing: { role, publicKey, signature },
      }
    },

    /** `publicKey`: of the certificate that the station has shown, SPKI DER in base64. */
    async admit(request: unknown, publicKey: string): Promise<{ refused: PairRefusal } | { admitted: object }> {
      const parsed = pairRequest.safeParse(request)
      const { pilotPrivateKey } = identity
      if (!pilotPrivateKey) return { refused: 'not-the-hub' }
      if (isClosed()) return { refused: 'too-many-tries' }
      const found = parsed.success
        ? [...catalog.all('pairing')].find(([id]) =>
            sameText(secretOf(crypto, pilotPrivateKey, id), parsed.data.secret),
          )
        : undefined
      if (!parsed.success || !found) {
        wrongTries += 1
        return { refused: 'unknown-code' }
      }
      const [pairingId] = found
      const { stationId } = parsed.data
      const result = await log.note('station', (writing) => {
        const offer = redeem(writing.state('pairing', pairingId), stationId, writing.now)
        const known = writing.state('station', stationId).pairing
        // Somebody else's name with another key: never.
        if (!offer.ok || (known && known.publicKey !== publicKey)) return offer
        const { role, name } = offer.value
        writing.append('pairing', pairingId, { type: 'PairingUsed', stationId })
        const { eventId } = identity
        const word = pairingWord(crypto, pilotPrivateKey, { eventId, stationId, name, role, publicKey })
        writing.append('station', stationId, word)
        return offer
      })
      if (!result.ok) {
        if (result.refusal === 'unknown') wrongTries += 1
        return { refused: result.refusal === 'expired' ? 'code-expired' : 'code-used' }
      }
      return {
        admitted: {
          ...(result.value.role === 'pilot' && {
            pilotPrivateKey: Buffer.from(pilotPrivateKey).toString('base64'),
            recoveryCode: log.keys.recoveryCode(),
          }),
        },
      }
    },
  }
}
