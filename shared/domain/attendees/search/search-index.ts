import { foldText } from '../../../kernel/fold-text.ts'
import { createIndexedPeople } from './indexed-people.ts'
import { type FoldedEntry, foldEntry, rememberingOrganisations, type SearchEntry } from './name-words.ts'
import { type Answer, createSearch } from './search.ts'

export type { SearchEntry } from './name-words.ts'

/**
 * Finds people by what is typed at a desk, in memory; no names are written for it. A change is complete when its call
 * returns, in some 10 microseconds among 100 000 people.
 */
export interface SearchIndex {
  /** Adds a person, or changes how the person is found. */
  upsert(id: string, entry: SearchEntry): void
  remove(id: string): void
  /**
   * Ids, best first. Each typed word begins a word of the person's names, in any order. A letter that an export has lost is
   * any letter. Organisations are searched only
   * when names leave room. A query needs two letters in all, so nobody can browse everybody. If each word is one letter
   * of an alphabet, each is a whole name.
   */
  search(query: string, limit?: number): readonly string[]
  /** The same with each cost, so that answers of several indexes can be merged. */
  weigh(query: string, limit: number): readonly Answer[]
  /** Ids of all people, by folded last name, first name, organisation. */
  inOrder(): readonly string[]
  /** The folded names. */
  namesOf(id: string): FoldedEntry | undefined
  clear(): void
  readonly size: number
}

export function createSearchIndex(): SearchIndex {
  let people = createIndexedPeople()
  let search = createSearch(people)
  const foldOrganisation = rememberingOrganisations()
  const weigh = (query: string, limit: number) => search(foldText(query.slice(0, longestQuery)), Math.floor(limit))

  return {
    upsert(id, entry) {
      const names = foldEntry(entry, foldOrganisation)
      const known = people.namesById(id)
      if (known) {
        if (isSame(known, names)) return
        people.remove(id)
      }
      people.add(id, names)
    },

    remove: (id) => people.remove(id),

    weigh,
    search: (query, limit = 12) => weigh(query, limit).map(({ id }) => id),

    inOrder: () => people.inOrder(),
    namesOf: (id) => people.namesById(id),

    clear() {
      people = createIndexedPeople()
      search = createSearch(people)
    },

    get size() {
      return people.size
    },
  }
}

export interface SearchIndexBuilder {
  /** Takes some microseconds. A caller who shares the thread with scans adds for 4 ms, yields, and continues. */
  add(id: string, entry: SearchEntry): void
  /** Immediate, because every addition left the index in order. */
  finish(): SearchIndex
}

export function createSearchIndexBuilder(): SearchIndexBuilder {
  const index = createSearchIndex()
  return { add: index.upsert, finish: () => index }
}

export function buildSearchIndex(entries: Iterable<readonly [id: string, entry: SearchEntry]>): SearchIndex {
  const index = createSearchIndex()
  for (const [id, entry] of entries) index.upsert(id, entry)
  return index
}

/** Characters: a pasted page is cut before it costs anything. */
const longestQuery = 200

const isSame = (a: FoldedEntry, b: FoldedEntry): boolean =>
  a.lastName === b.lastName &&
  a.firstName === b.firstName &&
  a.organisation === b.organisation &&
  a.marked?.lastName === b.marked?.lastName &&
  a.marked?.firstName === b.marked?.firstName
