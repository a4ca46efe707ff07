import { revocationText, type StationRevocation } from '../../../shared/domain/stations/station.ts'
import type { Crypto } from '../../../shared/kernel/crypto.ts'

/** The pilot's signed revocation of a station. Its events up to `cut` still count. */
export function revocationWord(
  crypto: Crypto,
  pilotPrivateKey: Uint8Array,
  {
    eventId,
    stationId,
    cut,
  }: { readonly eventId: string; readonly stationId: string } & Pick<StationRevocation, 'cut'>,
): { readonly type: 'StationRevoked' } & StationRevocation {
  const signature = crypto.sign(pilotPrivateKey, revocationText(eventId, stationId, cut))
  return { type: 'StationRevoked', cut, signature: Buffer.from(signature).toString('base64') }
}
