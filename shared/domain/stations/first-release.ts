/**
 * By origin, the last seq that pilots' stations held when they were first started with birthplaces. Null: no pilot's station has
 * said so yet.
 */
export type FirstReleaseCut = Readonly<Record<string, number>> | null

/** The same, as each pilot's station has said it, by that station's id. */
export type FirstReleaseWords = Readonly<Record<string, Readonly<Record<string, number>>>>

/** The two cuts that follow from all words. */
export interface FirstReleaseCuts {
  /** The highest of the words that are believed: everything but stations and the event itself is judged by it. */
  readonly believed: FirstReleaseCut
  /**
   * The lowest of all words: streams of stations and of the event are judged by it. Those say which words are believed, so what
   * counts in them must not follow from that.
   */
  readonly common: FirstReleaseCut
}

/**
 * Whether an event is held to the rules of the first release, which asked for a lane and a type alone. So what was written
 * then keeps its meaning. Where no cut is known, every event is.
 */
export const isOfFirstRelease = (cut: FirstReleaseCut, origin: string, seq: number): boolean =>
  cut === null || (Object.hasOwn(cut, origin) && seq <= (cut[origin] ?? 0))

/** Two pilots' stations may each have held something that the other one did not: both count. */
export function joinedCuts(
  one: FirstReleaseCut,
  other: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const joined = new Map(Object.entries(other))
  for (const [origin, seq] of Object.entries(one ?? {})) joined.set(origin, Math.max(seq, joined.get(origin) ?? 0))
  return Object.fromEntries(joined)
}

/** What both have: an origin that one of them lacks is left out. */
export function commonCut(
  one: FirstReleaseCut,
  other: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  if (one === null) return other
  const both = Object.entries(one).filter(([origin]) => Object.hasOwn(other, origin))
  return Object.fromEntries(both.map(([origin, seq]) => [origin, Math.min(seq, other[origin] ?? 0)]))
}

/**
 * Whose words are believed: those of stations that were not put out. A lost pilot's laptop may have named chains that are written
 * afterwards. Where every writer was put out all are believed: an event that began with birthplaces stays held to them.
 */
export function believedWriters(words: FirstReleaseWords, isPutOut: (station: string) => boolean): readonly string[] {
  const writers = Object.keys(words)
  const standing = writers.filter((writer) => !isPutOut(writer))
  return standing.length > 0 ? standing : writers
}

export const cutsOf = (words: FirstReleaseWords, believed: readonly string[]): FirstReleaseCuts => ({
  believed: believed.reduce<FirstReleaseCut>((cut, writer) => joinedCuts(cut, words[writer] ?? {}), null),
  common: Object.values(words).reduce<FirstReleaseCut>(commonCut, null),
})
