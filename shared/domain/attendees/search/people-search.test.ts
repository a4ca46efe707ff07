import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPeopleSearch, type PersonEntry } from './people-search.ts'
import { createSearchIndex } from './search-index.ts'

const person = (lastName: string, firstName: string, more: Partial<PersonEntry> = {}): PersonEntry => ({
  lastName,
  firstName,
  organisation: '',
  firstNameOnly: false,
  ...more,
})
const hidden = { firstNameOnly: true }
function searchOf(people: Readonly<Record<string, PersonEntry>>) {
  const search = createPeopleSearch()
  for (const [id, entry] of Object.entries(people)) search.upsert(id, entry)
  return search
}

describe('a person under first name only', () => {
  const search = searchOf({
    m: person('Kerzerho Le Goff', 'Maïwenn', { ...hidden, organisation: 'Foyer des Ormes' }),
    n: person('Kerbrat', 'Maïwenn'),
    o: person('Ormes', 'Kevin'),
  })
  const atDesk = (query: string) => search.search(query, 12, false)
  const atPilot = (query: string) => search.search(query, 12, true)

  it('is found at a desk by the first name, and by the whole name as it is said', () => {
    for (const query of ['maiwenn', 'MAÏW']) expect(atDesk(query)).toEqual(['m', 'n'])
    for (const query of ['Maïwenn Kerzerho Le Goff', 'kerzerho-le goff maiwenn', 'goff le maiwenn kerzerho'])
      expect(atDesk(query)).toEqual(['m'])
  })

  it('and by no part of the last name, no slip of the keyboard and no organisation', () => {
    for (const query of ['kerzerho', 'kerzerho le goff', 'maiwenn k', 'maiwenn kerzerho', 'maiwenn le goff', 'legoff'])
      expect([query, atDesk(query)]).toEqual([query, query === 'maiwenn k' ? ['n', 'm'] : []])
    expect(atDesk('maiwenn kerzerho le gofff')).toEqual([])
    expect(atDesk('ormes')).toEqual(['o'])
  })

  it('is seen beside somebody of the typed name, by the beginning of the first name', () => {
    // "kerbrat mai" may be n, and may as well be m, whose last name nobody here may read.
    for (const query of ['kerbrat mai', 'mai kerb']) expect(atDesk(query)).toEqual(['n', 'm'])
    expect(atDesk('kerbrat m')).toEqual(['n'])
    expect(atDesk('kerbrat')).toEqual(['n'])
  })

  it('is found by the pilot as everybody is', () => {
    for (const query of ['kerz', 'maiwenn kerzerho', 'goff', 'kerzerhp']) expect(atPilot(query)).toEqual(['m'])
    expect(atPilot('maiwenn')).toEqual(['m', 'n'])
    expect(atPilot('ormes')).toEqual(['o'])
    expect(search.inOrder()).toEqual(['n', 'm', 'o'])
  })

  it('is found as usual once that ends, and not at all once gone', () => {
    const people = searchOf({ m: person('Kerzerho', 'Maïwenn', hidden), n: person('Kerzerho', 'Maïwenn', hidden) })
    people.upsert('m', person('Kerzerho', 'Maïwenn'))
    expect(people.search('kerz', 12, false)).toEqual(['m'])
    people.upsert('n', person('Kerbrat', 'Maïwenn', hidden))
    expect(people.search('maiwenn kerzerho', 12, false)).toEqual(['m', 'n'])
    expect(people.search('maiwenn kerbrat', 12, false)).toEqual(['n'])
    for (const id of ['m', 'n']) people.remove(id)
    for (const reads of [true, false]) expect(people.search('maiwenn kerbrat', 12, reads)).toEqual([])
    expect(people.inOrder()).toEqual([])
  })
})

describe('an identifier', () => {
  const search = searchOf({
    a: person('Le Goff', 'Ronan', { email: 'r.legoff@exemple.fr', registrationNumber: 'AN10001', order: 'C-2026/014' }),
    b: person('Petit', 'Léa', { email: 'lea@exemple.fr', registrationNumber: 'AN10002', order: 'C-2026/014' }),
    m: person('Kerzerho', 'Maïwenn', { ...hidden, email: 'm.kerzerho@exemple.fr', order: 'C-2026/014' }),
    n: person('An', 'Orange', { organisation: 'Mairie du 10001' }),
  })
  const atDesk = (query: string) => search.search(query, 12, false)

  it.each([
    ['r.legoff@exemple.fr', ['a']],
    [' R.LeGoff@Exemple.FR ', ['a']],
    ['an10001', ['a']],
    ['AN 10001', ['a', 'n']],
    ['c2026 014', ['a', 'b']],
    ['m.kerzerho@exemple.fr', ['m']],
    ['10001', ['n']],
  ])('"%s" finds %s', (query, ids) => expect(atDesk(query)).toEqual(ids))

  it.each(['r.legoff@exemple', 'm.kerzerho@', 'AN1000', 'c2026', '@', '1'])(
    'that is not whole finds nobody: "%s"',
    (query) => expect(atDesk(query)).toEqual([]),
  )

  it('finds a person no more once it has changed, or the person is gone', () => {
    const search = searchOf({ a: person('Le Goff', 'Ronan', { registrationNumber: 'AN1' }) })
    search.upsert('a', person('Le Goff', 'Ronan', { registrationNumber: 'AN2' }))
    expect([search.search('an1', 12, false), search.search('an2', 12, false)]).toEqual([[], ['a']])
    search.remove('a')
    expect(search.search('an2', 12, false)).toEqual([])
  })
})

const names = fc.constantFrom('Kerzerho', 'Kerbrat', 'Le Goff', 'Legoff', 'Goff', 'Maïwenn', 'Ker', 'Émile', 'Émilie')
const entry = fc.record({ lastName: names, firstName: names, organisation: names, firstNameOnly: fc.boolean() })
const everybody = fc.array(entry, { maxLength: 12 })
const queries = fc
  .array(fc.constantFrom('ker', 'kerzerho', 'k', 'le', 'goff', 'legof', 'maiw', 'maiwenn', 'emile', 'kerzerhp', 'o'), {
    minLength: 1,
    maxLength: 3,
  })
  .map((words) => words.join(' '))

it('a desk’s answers are the same whatever the last names are that it may not read', () => {
  fc.assert(
    fc.property(everybody, queries, fc.integer({ min: 1, max: 5 }), (people, query, limit) => {
      const answers = ['Zzyzx Zzyzx', 'Aabb Aabb'].map((lastName) => {
        const search = createPeopleSearch()
        for (const [id, one] of people.entries())
          search.upsert(`${id}`, one.firstNameOnly ? { ...one, lastName, organisation: lastName } : one)
        return search.search(query, limit, false)
      })
      expect(answers[0]).toEqual(answers[1])
    }),
  )
})

it('a pilot finds the same people as with one common index, in the same order', () => {
  fc.assert(
    fc.property(everybody, queries, (people, query) => {
      const [together, alone] = [createPeopleSearch(), createSearchIndex()]
      for (const [id, one] of people.entries()) {
        together.upsert(`${id}`, one)
        alone.upsert(`${id}`, one)
      }
      expect(new Set(together.search(query, 50, true))).toEqual(new Set(alone.search(query, 50)))
      const namesOf = (ids: readonly string[]) =>
        ids.map((id) => [people[Number(id)]?.lastName, people[Number(id)]?.firstName])
      expect(namesOf(together.inOrder())).toEqual(namesOf(alone.inOrder()))
    }),
  )
})
