/**
 * By origin, the last seq that a pilot's station held when it was first started with birthplaces. Null: no pilot's station has
 * said so yet.
 */
export type FirstReleaseCut = Readonly<Record<string, number>> | null

/**
 * Whether an event is held to the rules of the first release, which asked for a lane and a type alone. So what was written
 * then keeps its meaning. Where no cut is known, every event is.
 */
export const isOfFirstRelease = (cut: FirstReleaseCut, origin: string, seq: number): boolean =>
  cut === null || (Object.hasOwn(cut, origin) && seq <= (cut[origin] ?? 0))

/** Two pilots' stations may each have held something that the other one did not: both count. */
export function joinedCuts(one: FirstReleaseCut, other: Readonly<Record<string, number>>): FirstReleaseCut {
  const joined = new Map(Object.entries(other))
  for (const [origin, seq] of Object.entries(one ?? {})) joined.set(origin, Math.max(seq, joined.get(origin) ?? 0))
  return Object.fromEntries(joined)
}
