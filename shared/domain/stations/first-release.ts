/**
 * By origin, the last sequence number that pilots' stations held when they were first started with birthplaces. Null:
 * no pilot's station has written it yet.
 */
export type FirstReleaseCut = Readonly<Record<string, number>> | null

/** The same by pilot's station. */
export type FirstReleaseWords = Readonly<Record<string, Readonly<Record<string, number>>>>

/** The two cuts that follow from all words. */
export interface FirstReleaseCuts {
  /** The highest of the words that count. It applies to everything but stations and the event. */
  readonly believed: FirstReleaseCut
  /**
   * The lowest of all words. It applies to streams of stations and of the event. Those decide which words count, so
   * what counts in them must not depend on that.
   */
  readonly common: FirstReleaseCut
}

/**
 * Whether the rules of the first release apply, which checked only lane and type. So the events of that time keep their
 * meaning. Without a known cut they apply to every event.
 */
export const isOfFirstRelease = (cut: FirstReleaseCut, origin: string, seq: number): boolean =>
  cut === null || (Object.hasOwn(cut, origin) && seq <= (cut[origin] ?? 0))

/** Two pilots' stations may each have held something that the other did not: both count. */
export function joinedCuts(
  one: FirstReleaseCut,
  other: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const joined = new Map(Object.entries(other))
  for (const [origin, seq] of Object.entries(one ?? {})) joined.set(origin, Math.max(seq, joined.get(origin) ?? 0))
  return Object.fromEntries(joined)
}

/** The part that both have. An origin that one of them lacks is left out. */
export function commonCut(
  one: FirstReleaseCut,
  other: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  if (one === null) return other
  const both = Object.entries(one).filter(([origin]) => Object.hasOwn(other, origin))
  return Object.fromEntries(both.map(([origin, seq]) => [origin, Math.min(seq, other[origin] ?? 0)]))
}

/**
 * The writers whose words count: stations that were not put out. A lost pilot's laptop may have named chains that are
 * written later. If every writer was put out, all words count, so that an event that began with birthplaces keeps them.
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
