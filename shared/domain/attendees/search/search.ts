import { type BestAnswers, createBestAnswers } from './best-answers.ts'
import type { IndexedPeople } from './indexed-people.ts'
import { searchOneWord, searchSeveralWords } from './name-search.ts'
import { collectNear, shortestGuess } from './near-words.ts'
import { searchOrganisations } from './organisation-search.ts'
import { Marks, matchWord, mostWords, type QueryWord } from './query-words.ts'
import { createNumberBuffer } from './vocabulary.ts'

/**
 * The stages of one search, each only where the one before left something to wish for: names; organisations when
 * there is room; then, when nobody was found, words run together and slips of the keyboard.
 */
export function createSearch(people: IndexedPeople): (folded: string, limit: number) => readonly string[] {
  const buffer = createNumberBuffer()
  const inNames = new Marks()
  const inOrganisations = new Marks()

  return findIds

  function findIds(folded: string, limit: number): readonly string[] {
    const texts = distinct(folded.split(' '))
    if (!(limit >= 1) || !texts.some((text) => text.length >= 2)) return []
    const found = asTyped(folded, texts, limit)
    if (found.length > 0) return found.map(people.idOf)
    return (runTogether(folded, limit) ?? guessed(texts, limit)).map(people.idOf)
  }

  function asTyped(folded: string, texts: readonly string[], limit: number): readonly number[] {
    return matching(texts, undefined, (words) => {
      const byName = createBestAnswers(limit, people.alphabetical)
      searchNames(words, folded, byName)
      if (byName.size === limit) return byName.people()
      const byOrganisation = createBestAnswers(limit - byName.size, people.alphabetical, byName.people())
      searchOrganisations(people, words, buffer.values, inNames, inOrganisations, byOrganisation)
      return [...byName.people(), ...byOrganisation.people()]
    })
  }

  /** "le goff" may be written Legoff in the file. */
  function runTogether(folded: string, limit: number): readonly number[] | undefined {
    const words = folded.split(' ').slice(0, mostWords)
    for (let at = 0; at < words.length - 1; at++) {
      const joined = [...words.slice(0, at), `${words[at]}${words[at + 1]}`, ...words.slice(at + 2)]
      const found = namesOnly(distinct(joined), undefined, limit)
      if (found.length > 0) return found
    }
    return undefined
  }

  function guessed(texts: readonly string[], limit: number): readonly number[] {
    if (!texts.some((text) => text.length >= shortestGuess)) return []
    return namesOnly(
      texts,
      (text, into) => {
        if (text.length >= shortestGuess) collectNear(people.vocabulary, text, into)
        else people.vocabulary.collect(text, into)
      },
      limit,
    )
  }

  function namesOnly(texts: readonly string[], collect: Collect | undefined, limit: number): readonly number[] {
    return matching(texts, collect, (words) => {
      const best = createBestAnswers(limit, people.alphabetical)
      searchNames(words, texts.join(' '), best)
      return best.people()
    })
  }

  function searchNames(words: readonly QueryWord[], folded: string, best: BestAnswers): void {
    const [only, another] = words
    if (only && !another) searchOneWord(people, only, buffer.values, best)
    else searchSeveralWords(people, words, folded, buffer.values, inNames, best)
  }

  /** Gives the words of the query with what each may stand for, marked, and takes the marks away again. */
  function matching<Found>(
    texts: readonly string[],
    collect: Collect | undefined,
    searchFor: (words: readonly QueryWord[]) => Found,
  ): Found {
    buffer.size = 0
    const words = texts.map((text, index) => matchWord(people, text, 1 << index, buffer, collect))
    inNames.reserve(people.vocabulary.capacity)
    // One word needs no marks: whatever its numbers lead to is an answer.
    if (words.length > 1) {
      for (const word of words) {
        for (let at = word.from; at < word.to; at++) inNames.mark(buffer.values[at] ?? 0, word, false)
        if (word.exact >= 0) inNames.mark(word.exact, word, true)
      }
    }
    const found = searchFor(words)
    if (words.length > 1) inNames.clear(buffer.values, buffer.size)
    return found
  }
}

/** A single letter that another word begins with asks for nothing more, and would look at a tenth of all names. */
function distinct(words: readonly string[]): readonly string[] {
  const texts = [...new Set(words)].slice(0, mostWords)
  return texts.filter((text) => text.length > 1 || !texts.some((other) => other.length > 1 && other.startsWith(text)))
}

type Collect = (text: string, into: ReturnType<typeof createNumberBuffer>) => void
