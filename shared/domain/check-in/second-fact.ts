import { firstOf, type KeyGeneration, newestFirst } from '../stations/keys.ts'
import type { AdmissionState } from './admission.ts'

/** A code that Régie made. `codeKey`: the generation of `people` under which it was made; the first one where absent. */
export interface MadeCode {
  readonly codeKey?: string | undefined
}

type Generation = Pick<KeyGeneration, 'keyId' | 'generation' | 'because'>

/**
 * Whether a station that was put out can make this code: a newer generation follows each holder that is put out. The
 * generation that follows the first release does not count: no device was lost.
 */
export function isKnownToPutOut({ codeKey }: MadeCode, generations: readonly Generation[]): boolean {
  const own = codeKey ?? firstOf(generations)?.keyId
  const ordered = newestFirst(generations)
  const place = ordered.findIndex(({ keyId }) => keyId === own)
  const newer = place < 0 ? ordered : ordered.slice(0, place)
  return newer.some(({ because }) => because === 'station-revoked')
}

/**
 * Whether a desk asks a second fact of who shows this code (decision 50). `admissions`: those of the person at every
 * checkpoint, read only where the code is one that a put-out station can make. `isPutOut`: the word of such a station counts
 * for nothing here: it could write an entry for whomever it means to forge a badge of.
 */
export const needsSecondFact = (
  code: MadeCode,
  generations: readonly Generation[],
  admissions: () => readonly AdmissionState[],
  isPutOut: (station: string) => boolean,
): boolean =>
  isKnownToPutOut(code, generations) &&
  admissions().every(({ standing }) => standing.every(({ station }) => isPutOut(station)))
