import { pairingText, type StationPairing } from '../../../shared/domain/stations/station.ts'
import type { Crypto } from '../../../shared/kernel/crypto.ts'

/** The signed pairing by which a pilot admits a station. `publicKey`: SPKI DER, base64. */
export function pairingWord(
  crypto: Crypto,
  pilotPrivateKey: Uint8Array,
  of: { readonly eventId: string; readonly stationId: string } & Pick<StationPairing, 'name' | 'role' | 'publicKey'>,
): { readonly type: 'StationPaired' } & StationPairing {
  const { eventId, stationId, name, role, publicKey } = of
  const signature = crypto.sign(pilotPrivateKey, pairingText(eventId, stationId, role, publicKey))
  return { type: 'StationPaired', name, role, publicKey, signature: Buffer.from(signature).toString('base64') }
}
