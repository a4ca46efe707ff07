import { wordsOf } from '../../../kernel/fold-text.ts'
import { createIdentifierSearch, type Identifiers } from './identifier-search.ts'
import type { FoldedEntry } from './name-words.ts'
import { type Answer, guessStage } from './search.ts'
import { createSearchIndex, type SearchEntry } from './search-index.ts'

/** How a person is found: by names, by their organisation, and by whole identifiers. */
export interface PersonEntry extends SearchEntry, Partial<Identifiers> {}

/**
 * Two searches: for callers who may read every name, and for the others. People under first name only have their own
 * indexes. No prefix, guess or order of the others' search depends on a last name that they may not read. They find
 * such a person by the first name, and by the whole name as the person says it at a desk. Beside somebody of a typed
 * name they see whose first name may be meant. Their own
 * identifiers find them too, but not their order, which leads to the others of it.
 */
export function createPeopleSearch() {
  const open = createSearchIndex()
  const hidden = createSearchIndex()
  const byFirstName = createSearchIndex()
  const byIdentifier = createIdentifierSearch()
  const wholeNames = new Map<string, Set<string>>()
  const wholeNameOf = new Map<string, string>()

  function forget(id: string): void {
    const name = wholeNameOf.get(id)
    if (name === undefined) return
    wholeNameOf.delete(id)
    const namesakes = wholeNames.get(name)
    namesakes?.delete(id)
    if (namesakes?.size === 0) wholeNames.delete(name)
    hidden.remove(id)
    byFirstName.remove(id)
  }

  function hide(id: string, entry: SearchEntry): void {
    const name = inOneOrder(`${entry.firstName} ${entry.lastName}`)
    if (wholeNameOf.get(id) !== name) forget(id)
    wholeNameOf.set(id, name)
    wholeNames.set(name, (wholeNames.get(name) ?? new Set()).add(id))
    hidden.upsert(id, entry)
    byFirstName.upsert(id, { ...entry, lastName: '' })
  }

  /** Of several typed words one begins the first name: whoever it is, the desk sees that there may be two. */
  function mayBeMeant(query: string, limit: number): readonly string[] {
    const words = wordsOf(query)
    if (words.length < 2) return []
    const answers = words.filter(({ length }) => length > 1).flatMap((word) => byFirstName.weigh(word, limit))
    return answers.filter(({ cost }) => cost < guessStage).map(({ id }) => id)
  }

  return {
    upsert(id: string, entry: PersonEntry): void {
      const { email = '', registrationNumber = '', order = '' } = entry
      byIdentifier.upsert(id, [email, registrationNumber, entry.firstNameOnly ? '' : order])
      if (entry.firstNameOnly) {
        open.remove(id)
        hide(id, entry)
      } else {
        forget(id)
        open.upsert(id, entry)
      }
    },

    remove(id: string): void {
      open.remove(id)
      forget(id)
      byIdentifier.remove(id)
    },

    /** Ids, best first. `readsHidden`: the caller may read the names of people under first name only. */
    search(query: string, limit: number, readsHidden: boolean): readonly string[] {
      // Among equal costs people under first name only come first: more letters do not bring them nearer.
      const identified = atNoCost(byIdentifier.search(query))
      if (readsHidden) return bestOf([...identified, ...hidden.weigh(query, limit), ...open.weigh(query, limit)], limit)
      const named = atNoCost(wholeNames.get(inOneOrder(query)) ?? [])
      const found = bestOf(
        [...identified, ...named, ...byFirstName.weigh(query, limit), ...open.weigh(query, limit)],
        limit,
      )
      return found.length === 0 ? found : [...new Set([...found, ...mayBeMeant(query, limit)])].slice(0, limit)
    },

    /** Ids of all people, by folded last name, first name, organisation. */
    inOrder(): readonly string[] {
      const [some, others] = [open.inOrder(), hidden.inOrder()]
      if (others.length === 0) return some
      const all: string[] = []
      for (let [at, next] = [0, 0]; at < some.length || next < others.length; ) {
        const [one = '', other = ''] = [some[at], others[next]]
        if (next === others.length || (at < some.length && isBefore(open.namesOf(one), hidden.namesOf(other)))) {
          all.push(one)
          at += 1
        } else {
          all.push(other)
          next += 1
        }
      }
      return all
    },
  }
}

const atNoCost = (ids: Iterable<string>): readonly Answer[] => [...ids].map((id) => ({ id, cost: 0 }))

const inOneOrder = (name: string): string => wordsOf(name).toSorted().join(' ')

/** Slips of the keyboard are tried if nobody has the typed words. */
function bestOf(answers: readonly Answer[], limit: number): readonly string[] {
  const typed = answers.filter(({ cost }) => cost < guessStage)
  const best = (typed.length > 0 ? typed : answers).toSorted((one, other) => one.cost - other.cost)
  return [...new Set(best.map(({ id }) => id))].slice(0, limit)
}

function isBefore(one: FoldedEntry | undefined, other: FoldedEntry | undefined): boolean {
  if (!one || !other) return one !== undefined
  if (one.lastName !== other.lastName) return one.lastName < other.lastName
  if (one.firstName !== other.firstName) return one.firstName < other.firstName
  return one.organisation <= other.organisation
}
