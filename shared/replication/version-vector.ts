import type { Lane } from '../domain/lanes.ts'
import type { Crypto } from '../kernel/crypto.ts'
import { parseOrigin } from './recorded-event.ts'

/** Each origin's last number that is held durably: with sequences without holes it tells exactly what is there. */
export type VersionVector = ReadonlyMap<string, number>

/** The lane in an origin's name; null for a name that no station could have made. */
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
