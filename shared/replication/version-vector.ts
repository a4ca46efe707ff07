import type { Lane } from '../domain/lanes.ts'
import type { Crypto } from '../kernel/crypto.ts'
import { parseOrigin } from './recorded-event.ts'

/** The last number of each origin that is held durably. Sequences have no gaps, so this says exactly what is held. */
export type VersionVector = ReadonlyMap<string, number>

/** The lane in an origin's name. Null for a name that no station makes. */
export const laneIn = (origin: string): Lane | null => parseOrigin(origin)?.lane ?? null

/** Short and equal for equal vectors, so that two stations need not tell each other all of them every time. */
export function digestOf(crypto: Crypto, vector: VersionVector, lanes: readonly Lane[]): string {
  const lines: string[] = []
  for (const [origin, seq] of vector) {
    const lane = laneIn(origin)
    if (seq > 0 && lane && lanes.includes(lane)) lines.push(`${origin}:${seq}`)
  }
  return crypto.hex(crypto.sha256(lines.sort().join('\n'))).slice(0, 32)
}
