import { lettersAfterStation } from '../../shared/domain/birthplaces.ts'

/**
 * Whether a list still has a place for a stream, asked once for each in turn: it shows at most `most` that one station
 * has begun, so that a stolen laptop cannot bury what the others began. A pilot's station begins streams under ids that
 * name no station, and is not bounded.
 */
export function withinBirthplace(most: number): (id: string) => boolean {
  const shown = new Map<string, number>()
  return (id) => {
    const station = id.slice(0, -lettersAfterStation)
    const count = (shown.get(station) ?? 0) + 1
    shown.set(station, count)
    return count <= most
  }
}
