import { atExtraCost, type BestAnswers, createBestAnswers } from './best-answers.ts'
import type { IndexedPeople } from './indexed-people.ts'
import { isLoneLetter, isLongEnough, splitsOf } from './letters.ts'
import { searchOneWord, searchSeveralWords } from './name-search.ts'
import { collectNear, collectSounding, shortestGuess } from './near-words.ts'
import { searchOrganisations } from './organisation-search.ts'
import { Marks, matchWord, mostWords, type QueryWord, runTogetherCost, wholeNameCost } from './query-words.ts'
import { append, createNumberBuffer } from './vocabulary.ts'

/** A found person. A lower cost is better. */
export interface Answer {
  readonly id: string
  readonly cost: number
}

/** The extra cost of an answer by an organisation; a slip of the keyboard costs more than both. */
const organisationStage = 1e6
export const guessStage = 1e9
/** The extra cost of a slip over a name that sounds as typed: more than those of all words. */
const slipCost = 1e5

/**
 * The stages of one search; each runs only if the one before left room. First names as typed, then with neighbours
 * joined or an ideographic word split, then organisations. If nobody was found, names that sound as typed, then slips of
 * the keyboard.
 */
export function createSearch(people: IndexedPeople): (folded: string, limit: number) => readonly Answer[] {
  const buffer = createNumberBuffer()
  const inNames = new Marks()
  const inOrganisations = new Marks()
  const organisations = createNumberBuffer()

  return find

  function find(folded: string, limit: number): readonly Answer[] {
    const texts = distinct(folded.split(' '))
    if (!(limit >= 1) || !isLongEnough(folded)) return []
    if (texts.every(isLoneLetter)) return wholeLetters(folded, texts, limit)
    const found = asTyped(folded, texts, limit)
    return found.length > 0 ? found : guessed(texts, limit)
  }

  function answersOf(best: BestAnswers, stage = 0): readonly Answer[] {
    const costs = best.costs()
    return best.people().map((person, at) => ({ id: people.idOf(person), cost: stage + (costs[at] ?? 0) }))
  }

  /**
   * Whole names of one letter. Organisations contain single letters everywhere ("d'", "l'"), which nobody looks for.
   */
  function wholeLetters(folded: string, texts: readonly string[], limit: number): readonly Answer[] {
    const best = createBestAnswers(limit, people.alphabetical)
    searchNames(texts, folded, best, (text, into) => {
      const word = people.vocabulary.numberOf(text)
      if (word !== undefined) append(into, word)
    })
    return answersOf(best)
  }

  function asTyped(folded: string, texts: readonly string[], limit: number): readonly Answer[] {
    const byName = createBestAnswers(limit, people.alphabetical)
    searchNames(texts, folded, byName)
    if (byName.size === limit) return answersOf(byName)
    const atMore = atExtraCost(byName, runTogetherCost)
    runTogether(folded, atMore)
    takeApart(folded, atMore)
    if (byName.size === limit) return answersOf(byName)
    const byOrganisation = createBestAnswers(limit - byName.size, people.alphabetical, byName.people())
    matching(texts, undefined, (words) =>
      searchOrganisations(people, words, buffer.values, inNames, inOrganisations, organisations, byOrganisation),
    )
    return [...answersOf(byName), ...answersOf(byOrganisation, organisationStage)]
  }

  /** The file may have "le goff" as Legoff, also if it has Le Goffs. */
  function runTogether(folded: string, best: BestAnswers): void {
    const words = folded.split(' ').slice(0, mostWords)
    for (let at = 0; at < words.length - 1 && best.ceiling >= wholeNameCost; at++) {
      const texts = distinct([...words.slice(0, at), `${words[at]}${words[at + 1]}`, ...words.slice(at + 2)])
      searchNames(texts, texts.join(' '), best)
    }
  }

  /** The file may have "张伟" as 张 in one column and 伟 in the other. */
  function takeApart(folded: string, best: BestAnswers): void {
    const words = folded.split(' ').slice(0, mostWords)
    for (let at = 0; at < words.length && best.ceiling >= wholeNameCost; at++) {
      for (const parts of splitsOf(words[at] ?? '')) {
        const texts = distinct([...words.slice(0, at), ...parts, ...words.slice(at + 1)])
        searchNames(texts, texts.join(' '), best)
      }
    }
  }

  /** First the words that nobody has as they are typed: a person who mistypes one word has the others right. */
  function guessed(texts: readonly string[], limit: number): readonly Answer[] {
    const guessable = texts.filter(isGuessed)
    const unknown = guessable.filter((text) => !people.vocabulary.hasBeginning(text))
    const found = unknown.length < guessable.length ? guessedOnly(texts, unknown, limit) : []
    return found.length > 0 ? found : guessedOnly(texts, guessable, limit)
  }

  function guessedOnly(texts: readonly string[], uncertain: readonly string[], limit: number): readonly Answer[] {
    if (uncertain.length === 0) return []
    const best = createBestAnswers(limit, people.alphabetical)
    const guess = (collect: typeof collectNear, into: BestAnswers) =>
      searchNames(texts, texts.join(' '), into, (text, buffer) => {
        if (uncertain.includes(text)) collect(people.vocabulary, text, buffer)
        else people.vocabulary.collect(text, buffer)
      })
    guess(collectSounding, best)
    if (best.size < limit) guess(collectNear, atExtraCost(best, slipCost))
    return answersOf(best, guessStage)
  }

  function searchNames(texts: readonly string[], wholeQuery: string, best: BestAnswers, collect?: Collect): void {
    matching(texts, collect, (words) => {
      const [only, another] = words
      if (only && !another) searchOneWord(people, only, buffer.values, best)
      else searchSeveralWords(people, words, wholeQuery, buffer.values, inNames, best)
    })
  }

  /** Gives the words of the query with what each may stand for, marked, and then removes the marks. */
  function matching(
    texts: readonly string[],
    collect: Collect | undefined,
    searchFor: (words: readonly QueryWord[]) => void,
  ): void {
    buffer.size = 0
    const words = texts.map((text, index) => matchWord(people, text, 1 << index, buffer, collect))
    inNames.reserve(people.vocabulary.capacity)
    // One word needs no marks: everything that its numbers lead to is an answer.
    if (words.length > 1) {
      for (const word of words) {
        for (let at = word.from; at < word.to; at++) inNames.mark(buffer.values[at] ?? 0, word, false)
        if (word.exact >= 0) inNames.mark(word.exact, word, true)
      }
    }
    searchFor(words)
    if (words.length > 1) inNames.clear(buffer.values, buffer.size)
  }
}

/** A slip in a number would be somebody else's number. */
const isGuessed = (text: string): boolean => text.length >= shortestGuess && !/[0-9]/.test(text)

/** A single letter that begins another word adds nothing, and would look at a tenth of all names. */
function distinct(words: readonly string[]): readonly string[] {
  const texts = [...new Set(words)].slice(0, mostWords)
  return texts.filter((text) => text.length > 1 || !texts.some((other) => other.length > 1 && other.startsWith(text)))
}

type Collect = (text: string, into: ReturnType<typeof createNumberBuffer>) => void
