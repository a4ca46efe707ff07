import { wordsOf } from '../../kernel/fold-text.ts'
import { isStopWord, stem } from './french-stems.ts'
import { agreement, type Turn, turnOf } from './opposite-words.ts'

/** The similarity, 0 to 1, from which two questions are proposed as one; found on the groups and traps of the tests. */
const leastLikeness = 0.5
/**
 * What two questions share is at most the square of the other's length. Below this part of one's own square, no other
 * can be similar enough.
 */
const leastProduct = leastLikeness ** 2
/** Only the nearest are proposed, but every literal duplicate: a moderator reads them. */
const mostProposed = 12
/** A stem in so large a share of the questions tells nothing, and is not followed. */
const commonShare = 0.25
const fewQuestions = 20

export interface NearDuplicates {
  /** Adds a question, or its new text. */
  add(id: string, text: string): void
  remove(id: string): void
  /** The literal duplicates of a question, then the near ones, nearest first, without the question itself. */
  near(id: string): readonly string[]
}

/** A question with its own index in the scores. */
interface Entry {
  readonly id: string
  readonly place: number
  /** Its words without case, accents and punctuation: equal for literal duplicates. */
  readonly folded: string
  readonly bearings: readonly Bearing[]
  readonly turn: Turn
}

/** A stem, and the entries that contain it, by index. */
interface Bearing {
  readonly stem: string
  readonly places: Set<number>
}

/**
 * Proposes which questions of a session ask nearly the same: by shared stems, rare ones weighing more (cosine over
 * idf). It knows no synonyms: a moderator decides, and merges.
 */
export function createNearDuplicates(): NearDuplicates {
  const entries = new Map<string, Entry>()
  const entryAt: (Entry | undefined)[] = []
  const freePlaces: number[] = []
  const bearingOf = new Map<string, Bearing>()
  const stemOf = new Map<string, string>()
  const idsOf = new Map<string, Set<string>>()
  let scores = new Float64Array(256)

  const weight = ({ places }: Bearing): number => Math.log(1 + (entries.size + 1) / (places.size + 0.5))
  const squareOf = ({ bearings }: Entry): number => bearings.reduce((sum, bearing) => sum + weight(bearing) ** 2, 0)

  function bearing(word: string): Bearing {
    const known = stemOf.get(word) ?? stem(word)
    stemOf.set(word, known)
    const found = bearingOf.get(known) ?? { stem: known, places: new Set() }
    bearingOf.set(known, found)
    return found
  }

  function remove(id: string): void {
    const entry = entries.get(id)
    if (!entry) return
    for (const { stem: known, places } of entry.bearings) {
      places.delete(entry.place)
      if (places.size === 0) bearingOf.delete(known)
    }
    entries.delete(id)
    const same = idsOf.get(entry.folded)
    same?.delete(id)
    if (same?.size === 0) idsOf.delete(entry.folded)
    entryAt[entry.place] = undefined
    freePlaces.push(entry.place)
  }

  function add(id: string, text: string): void {
    remove(id)
    const words = wordsOf(text)
    const place = freePlaces.pop() ?? entryAt.length
    const bearings = [...new Set(words.filter((word) => !isStopWord(word)).map(bearing))]
    for (const { places } of bearings) places.add(place)
    const folded = words.join(' ') || text.trim()
    const entry = { id, place, folded, bearings, turn: turnOf(words) }
    entries.set(id, entry)
    idsOf.set(folded, (idsOf.get(folded) ?? new Set()).add(id))
    entryAt[place] = entry
    if (place >= scores.length) scores = new Float64Array(scores.length * 2)
  }

  function near(id: string): readonly string[] {
    const entry = entries.get(id)
    if (!entry) return []
    // For a question of few words, or one that half the hall asks, no stem tells anything; the whole text does.
    const same = [...(idsOf.get(entry.folded) ?? [])].filter((other) => other !== id).sort()
    const square = squareOf(entry)
    const touched = share(entry, square)
    const found: { readonly id: string; readonly alike: number }[] = []
    for (const place of touched) {
      const product = scores[place] ?? 0
      scores[place] = 0
      const other = entryAt[place]
      if (!other || other.folded === entry.folded || product < leastProduct * square) continue
      const alike = (product / Math.sqrt(square * squareOf(other))) * agreement(entry.turn, other.turn)
      if (alike >= leastLikeness) found.push({ id: other.id, alike })
    }
    const nearest = found.sort((one, other) => other.alike - one.alike || (one.id < other.id ? -1 : 1))
    return [...same, ...nearest.slice(0, Math.max(0, mostProposed - same.length)).map((one) => one.id)]
  }

  /** Adds up what the others share with an entry. Returns the entries with scores. */
  function share({ bearings }: Entry, square: number): readonly number[] {
    const most = Math.max(fewQuestions, entries.size * commonShare)
    const rarestFirst = [...bearings].sort((one, other) => one.places.size - other.places.size)
    const touched: number[] = []
    let rest = square
    for (const one of rarestFirst) {
      const added = weight(one) ** 2
      // An entry that shares only the rest cannot be similar enough, so only entries that were met before are
      // considered.
      const isLate = rest < leastProduct * square || one.places.size > most
      if (isLate && touched.length < one.places.size) {
        for (const place of touched) if (one.places.has(place)) scores[place] = (scores[place] ?? 0) + added
      } else {
        for (const place of one.places) {
          const score = scores[place] ?? 0
          if (score === 0 && isLate) continue
          if (score === 0) touched.push(place)
          scores[place] = score + added
        }
      }
      rest -= added
    }
    return touched
  }

  return { add, remove, near }
}
