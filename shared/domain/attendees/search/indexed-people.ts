import {
  eachNameWord,
  type FoldedEntry,
  initialBit,
  type MarkedNames,
  organisationWords,
  pairBit,
} from './name-words.ts'
import { grown, NumberLists } from './number-lists.ts'
import { createOrderedList, type OrderedList } from './ordered-list.ts'
import { createVocabulary, type Vocabulary } from './vocabulary.ts'

/** Every person by a small number, and lists from words to people. Changes happen here; searches only read. */
export interface IndexedPeople {
  readonly vocabulary: Vocabulary
  /** By last name, first name, organisation, id, so homonyms are neighbours. */
  readonly alphabetical: OrderedList
  /** `person * 4 + field` by word, and `word * 4 + field` by person. */
  readonly peopleByWord: NumberLists
  readonly wordsByPerson: NumberLists
  /** Organisations have numbers from 1. 0 is none, and is used for a person who may not be found by theirs. */
  readonly organisationsByWord: NumberLists
  readonly peopleByOrganisation: NumberLists
  /** At twice the person's number: how all their words begin, first the pairs, then the initials. */
  readonly beginnings: Uint32Array
  organisationOf(person: number): number
  readonly capacity: { readonly organisations: number }
  idOf(person: number): string
  /** Whether it is the whole name, in either order. */
  isNamed(person: number, name: string): boolean
  readonly size: number
  /** Ids in alphabetical order. */
  inOrder(): readonly string[]
  add(id: string, names: FoldedEntry): void
  remove(id: string): void
  namesById(id: string): FoldedEntry | undefined
}

export function createIndexedPeople(): IndexedPeople {
  const vocabulary = createVocabulary()
  const peopleByWord = new NumberLists()
  const wordsByPerson = new NumberLists()
  const organisations = createOrganisations(vocabulary)
  const numbers = new Map<string, number>()
  const ids: string[] = []
  const lastNames: string[] = []
  const firstNames: string[] = []
  const marked = new Map<number, MarkedNames>()
  const free: number[] = []
  let organisationByPerson = new Uint32Array(256)
  let beginnings = new Uint32Array(512)
  const organisationOf = (person: number): number => organisationByPerson[person] ?? 0
  const alphabetical = createOrderedList(
    (a, b) =>
      compareText(lastNames[a], lastNames[b]) ||
      compareText(firstNames[a], firstNames[b]) ||
      compareText(organisations.nameOf(organisationOf(a)), organisations.nameOf(organisationOf(b))) ||
      compareText(ids[a], ids[b]),
    (person) => lastNames[person] ?? '',
  )

  const namesOf = (person: number): FoldedEntry => ({
    lastName: lastNames[person] ?? '',
    firstName: firstNames[person] ?? '',
    organisation: organisations.nameOf(organisationOf(person)),
    marked: marked.get(person) ?? null,
  })

  function add(id: string, names: FoldedEntry): void {
    const person = free.pop() ?? ids.length
    if (person >= organisationByPerson.length) {
      organisationByPerson = grown(organisationByPerson, person + 1)
      beginnings = grown(beginnings, person * 2 + 2)
    }
    beginnings[person * 2] = beginnings[person * 2 + 1] = 0
    eachNameWord(names, (word, field) => {
      beginnings[person * 2] = (beginnings[person * 2] ?? 0) | pairBit(word)
      beginnings[person * 2 + 1] = (beginnings[person * 2 + 1] ?? 0) | initialBit(word)
      const value = vocabulary.use(word)
      peopleByWord.add(value, person * 4 + field)
      wordsByPerson.add(person, value * 4 + field)
    })
    numbers.set(id, person)
    ids[person] = id
    lastNames[person] = shared(names.lastName)
    firstNames[person] = shared(names.firstName)
    if (names.marked) marked.set(person, names.marked)
    organisationByPerson[person] = organisations.join(names.organisation, person)
    alphabetical.insert(person)
  }

  function remove(id: string): void {
    const person = numbers.get(id)
    if (person === undefined) return
    alphabetical.remove(person)
    organisations.leave(organisationOf(person), person)
    organisationByPerson[person] = 0
    const start = wordsByPerson.start(person)
    for (let at = start; at < start + wordsByPerson.size(person); at++) {
      const value = wordsByPerson.values[at] ?? 0
      const word = Math.floor(value / 4)
      peopleByWord.remove(word, person * 4 + (value % 4))
      vocabulary.release(word)
    }
    wordsByPerson.empty(person)
    numbers.delete(id)
    marked.delete(person)
    ids[person] = lastNames[person] = firstNames[person] = ''
    free.push(person)
  }

  function isNamed(person: number, name: string): boolean {
    const lastName = lastNames[person] ?? ''
    const firstName = firstNames[person] ?? ''
    if (lastName.length + 1 + firstName.length !== name.length) return false
    return name === `${lastName} ${firstName}` || name === `${firstName} ${lastName}`
  }

  /** The vocabulary's copy of a one-word name, so that all who have it share one string. */
  function shared(name: string): string {
    const word = vocabulary.numberOf(name)
    return word === undefined ? name : vocabulary.wordOf(word)
  }

  return {
    vocabulary,
    alphabetical,
    peopleByWord,
    wordsByPerson,
    organisationsByWord: organisations.byWord,
    peopleByOrganisation: organisations.people,
    get beginnings() {
      return beginnings
    },
    organisationOf,
    capacity: organisations,
    idOf: (person) => ids[person] ?? '',
    isNamed,
    get size() {
      return numbers.size
    },
    inOrder() {
      const all = new Uint32Array(numbers.size)
      alphabetical.copy(
        0,
        alphabetical.firstPlace(() => true),
        all,
        0,
      )
      return Array.from(all, (person) => ids[person] ?? '')
    },
    add,
    remove,
    namesById(id) {
      const person = numbers.get(id)
      return person === undefined ? undefined : namesOf(person)
    },
  }
}

/** Each organisation once, with its words, as long as a person belongs to it. */
function createOrganisations(vocabulary: Vocabulary) {
  const names = ['']
  const numbers = new Map<string, number>()
  const free: number[] = []
  const byWord = new NumberLists()
  const people = new NumberLists()
  const nameOf = (organisation: number): string => names[organisation] ?? ''

  return {
    byWord,
    people,
    nameOf,
    get organisations() {
      return names.length
    },

    join(name: string, person: number): number {
      if (name === '') return 0
      let organisation = numbers.get(name)
      if (organisation === undefined) {
        organisation = free.pop() ?? names.length
        names[organisation] = name
        numbers.set(name, organisation)
        for (const word of organisationWords(name)) byWord.add(vocabulary.use(word), organisation)
      }
      people.add(organisation, person)
      return organisation
    },

    leave(organisation: number, person: number): void {
      if (organisation === 0) return
      people.remove(organisation, person)
      if (people.size(organisation) > 0) return
      const name = nameOf(organisation)
      for (const text of organisationWords(name)) {
        const word = vocabulary.numberOf(text)
        if (word === undefined) continue
        byWord.remove(word, organisation)
        vocabulary.release(word)
      }
      numbers.delete(name)
      names[organisation] = ''
      free.push(organisation)
    },
  }
}

const compareText = (a = '', b = ''): number => (a === b ? 0 : a < b ? -1 : 1)
