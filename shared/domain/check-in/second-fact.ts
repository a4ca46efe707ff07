import { firstOf, type KeyGeneration, newestFirst } from '../stations/keys.ts'
import type { AdmissionState } from './admission.ts'

/** A code that Régie made. `codeKey`: its generation of `people`; the first one if absent. */
export interface MadeCode {
  readonly codeKey?: string | undefined
}

type Generation = Pick<KeyGeneration, 'keyId' | 'generation' | 'because'>

/**
 * Whether a station that was put out can make this code: a newer generation follows each holder that is put out. The
 * generation after the first release does not count, because no device was lost.
 */
export function isKnownToPutOut({ codeKey }: MadeCode, generations: readonly Generation[]): boolean {
  const own = codeKey ?? firstOf(generations)?.keyId
  const ordered = newestFirst(generations)
  const place = ordered.findIndex(({ keyId }) => keyId === own)
  const newer = place < 0 ? ordered : ordered.slice(0, place)
  return newer.some(({ because }) => because === 'station-revoked')
}

/**
 * Whether a desk asks a second fact of the person who shows this code (decision 50). `admissions`: the person's at
 * every checkpoint, read only if a station that was put out can make the code. `isPutOut`: such a station's word does
 * not count here, because it could write an entry for each badge that it means to forge.
 */
export const needsSecondFact = (
  code: MadeCode,
  generations: readonly Generation[],
  admissions: () => readonly AdmissionState[],
  isPutOut: (station: string) => boolean,
): boolean =>
  isKnownToPutOut(code, generations) &&
  admissions().every(({ standing }) => standing.every(({ station }) => isPutOut(station)))
