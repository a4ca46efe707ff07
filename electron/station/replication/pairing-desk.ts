import { redeem } from '../../../shared/domain/stations/pairing-offer.ts'
import { hasLeft } from '../../../shared/domain/stations/station.ts'
import { refuse } from '../../../shared/kernel/result.ts'
import { sameText } from '../access/access-secrets.ts'
import type { Catalog } from '../catalog.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { stationIdOf } from '../event-log/identity.ts'
import { pairingWord } from '../stations/pairing-word.ts'
import { type Introduction, type PairRefusal, pairRequest } from './link-wire.ts'
import { secretOf } from './pairing-codes.ts'

/** Wrong codes from one key, or from one address, before it must wait for a new code of a pilot. */
const mostTries = { key: 10, address: 30 } as const
/** Remembered keys and addresses. The oldest is dropped first: the codes that it guessed have expired by then. */
const mostGuessers = 10_000

export type PairingDesk = ReturnType<typeof createPairingDesk>

/** The hub's side of pairing: admits stations that come with a code. */
export function createPairingDesk(log: EventLog, catalog: Catalog) {
  const { identity, crypto } = log
  const wrongTries = new Map<string, number>()
  let newestOffer = 0

  /**
   * Limits are per key and per address, so that guesses do not keep other stations out. A pilot's new code resets all
   * of them.
   */
  function isClosedTo(publicKey: string, address: string): boolean {
    const newest = Math.max(0, ...[...catalog.all('pairing')].map(([, { offer }]) => offer?.expiresAt ?? 0))
    if (newest !== newestOffer) wrongTries.clear()
    newestOffer = newest
    const triesOf = (guesser: string) => wrongTries.get(guesser) ?? 0
    return triesOf(`key ${publicKey}`) >= mostTries.key || triesOf(`address ${address}`) >= mostTries.address
  }

  function noteWrong(publicKey: string, address: string): void {
    for (const guesser of [`key ${publicKey}`, `address ${address}`]) {
      const tries = (wrongTries.get(guesser) ?? 0) + 1
      wrongTries.delete(guesser)
      wrongTries.set(guesser, tries)
    }
    for (const oldest of wrongTries.keys()) {
      if (wrongTries.size <= mostGuessers) break
      wrongTries.delete(oldest)
    }
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

    /**
     * `publicKey`: the key of the certificate that the station has shown, SPKI DER in base64. `address`: the station's
     * address.
     */
    async admit(
      request: unknown,
      publicKey: string,
      address: string,
    ): Promise<{ refused: PairRefusal } | { admitted: object }> {
      const parsed = pairRequest.safeParse(request)
      const { pilotPrivateKey } = identity
      if (!pilotPrivateKey) return { refused: 'not-the-hub' }
      if (isClosedTo(publicKey, address)) return { refused: 'too-many-tries' }
      const found = parsed.success
        ? [...catalog.all('pairing')].find(([id]) => sameText(secretOf(log, id), parsed.data.secret))
        : undefined
      if (!parsed.success || !found) {
        noteWrong(publicKey, address)
        return { refused: 'unknown-code' }
      }
      const [pairingId] = found
      const { stationId } = parsed.data
      const result = await log.note('station', (writing) => {
        const asked = writing.state('pairing', pairingId)
        const offer = redeem(asked, stationId, writing.now)
        const standing = writing.state('station', stationId)
        const { pairing: known } = standing
        if (!offer.ok) return offer
        // A copy of the station's folder contains the code as well. So a used code does not admit a station again that
        // has left or has another role.
        const isPast = hasLeft(standing) || known?.role !== offer.value.role
        if (asked.usedBy !== null && isPast) return refuse('used')
        // A station's id with another key is never accepted. Ids of the first release are random, those of later ones
        // derive from the key.
        const isTheirs = known
          ? known.publicKey === publicKey
          : stationId === stationIdOf(crypto, Buffer.from(publicKey, 'base64'))
        if (!isTheirs) return refuse('unknown')
        const { role, name } = offer.value
        writing.append('pairing', pairingId, { type: 'PairingUsed', stationId })
        const { eventId } = identity
        const word = pairingWord(crypto, pilotPrivateKey, { eventId, stationId, name, role, publicKey })
        writing.append('station', stationId, word)
        return offer
      })
      if (!result.ok) {
        if (result.refusal === 'unknown') noteWrong(publicKey, address)
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
