import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createIndexedPeople } from './indexed-people.ts'
import { naiveSearch } from './naive-search.ts'
import { foldEntry } from './name-words.ts'
import { guessStage } from './search.ts'
import {
  buildSearchIndex,
  createSearchIndex,
  createSearchIndexBuilder,
  type SearchEntry,
  type SearchIndex,
} from './search-index.ts'

describe('a person types a name', () => {
  it.each([
    ['le', 'from two letters'],
    ['goff', 'by any word of the name'],
    ['LE GOFF', 'whatever the case'],
    ['goff le', 'in any order of words'],
    ['eloise', 'without accents'],
    ['Éloïse', 'with accents'],
    ['elo go', 'by the beginnings of words'],
    ['legoff', 'run together'],
    ['legoffeloise', undefined],
    ['le-goff', 'with a hyphen'],
    ['e', undefined],
    ['', undefined],
    ['  é ', undefined],
    ['le goff paul', undefined],
  ])('"%s" finds Éloïse Le Goff: %s', (query, how) => {
    expect(found(query, person('Le Goff', 'Éloïse'))).toEqual(how ? ['Le Goff Éloïse'] : [])
  })

  it.each([
    ['jeanpierre', 'Dupont', 'Jean-Pierre'],
    ['jean pierre', 'Dupont', 'Jean-Pierre'],
    ['dupontmoretti', 'Dupont-Moretti', 'Anne'],
    ['moretti', 'Dupont-Moretti', 'Anne'],
    ['latour', 'de La Tour', 'Luc'],
    ['delatour', 'de La Tour', 'Luc'],
    ['d arvel', "d'Arvel", 'Léa'],
    ["d'arv", 'd’Arvel', 'Léa'],
    ['darvel', "d'Arvel", 'Léa'],
    ['coeur', 'Cœur', 'Zoé'],
    ['laetitia', 'Brun', 'Lætitia'],
    ['weiss', 'Weiß', 'Jan'],
    ['lukasz', 'Nowak', 'Łukasz'],
    ['le goff', 'Legoff', 'Yann'],
    ['jean luc martin', 'Martin', 'Jeanluc'],
  ])('"%s" finds %s %s', (query, lastName, firstName) => {
    expect(found(query, person(lastName, firstName), person('Autre', 'Ôna'))).toEqual([`${lastName} ${firstName}`])
  })

  it('a particle is found glued to its name as well as apart, and apart as well as glued', () => {
    const people = [person('Legoff', 'Yann'), person('Le Goff', 'Zoé'), person('Leroux', 'Goffette')]
    expect(found('le goff', ...people)).toEqual(['Le Goff Zoé', 'Legoff Yann', 'Leroux Goffette'])
    expect(found('legoff', ...people)).toEqual(['Legoff Yann', 'Le Goff Zoé'])
    expect(found('le goff yann', ...people)).toEqual(['Legoff Yann'])
    const tours = [person('de La Tour', 'Luc'), person('Delatour', 'Ana'), person('De Latour', 'Ève')]
    expect(found('de latour', ...tours)).toEqual(['de La Tour Luc', 'De Latour Ève', 'Delatour Ana'])
    const away = [person('Roux', 'Luc', 'Le Goff et fils'), person('Legoff', 'Yann')]
    expect(found('le goff', ...away), 'names before organisations').toEqual(['Legoff Yann', 'Roux Luc'])
  })

  it.each([
    ['y é', 'Y', 'É', true],
    ['E Y', 'Y', 'É', true],
    ['o x', 'O', 'X', true],
    ['x', 'O', 'X', false],
    ['x x', 'O', 'X', true],
    ['o z', 'O', 'X', false],
    ['o x', 'Orange', 'Xavier', false],
    ['o x', 'Oxford', 'Anna', false],
    ['张 伟', '张', '伟', true],
    ['张伟', '张', '伟', true],
    ['伟张', '张', '伟', true],
    ['张伟', '张伟', '', true],
    ['张 伟', '张伟', '', true],
    ['张', '张', '伟', false],
    ['张伟', '张', '伟明', true],
    ['欧阳娜娜', '欧阳', '娜娜', true],
    ['𠮷', '𠮷田', '茂', false],
    ['𠮷田茂', '𠮷田', '茂', true],
    ['やまだはなこ', 'やまだ', 'はなこ', true],
    ['김민수', '김', '민수', true],
  ])('"%s" finds %s %s: %s', (query, lastName, firstName, isFound) => {
    const others = [person('Dupont', 'Yann', "L'Œuvre d'Orée"), person('李', '娜', '张伟大学')]
    const names = found(query, person(lastName, firstName), ...others)
    expect(names.includes(`${lastName} ${firstName}`)).toBe(isFound)
    expect(names.filter((name) => name === 'Dupont Yann')).toEqual([])
  })

  it('single letters never lead to an organisation', () => {
    expect(found('d l', person('Roux', 'Ada', "Maison d'accueil de l'Orme"))).toEqual([])
  })

  it('a slip of the keyboard is forgiven when nothing else matches', () => {
    const people = [person('Kervella', 'Martine'), person('Kerguelen', 'Marc')]
    const slips = ['kervlela', 'kervela', 'kervvella', 'karvella', 'ekrvella', 'krevella', 'kervell martien']
    for (const slip of [...slips, 'lervella', 'ervella', 'akervella', 'kerv matrine']) {
      expect(found(slip, ...people), slip).toEqual(['Kervella Martine'])
    }
    expect(found('kervxxla', ...people)).toEqual([])
    for (const slip of ['mrac', 'maec', 'mac kerg', 'narc'])
      expect(found(slip, ...people), slip).toEqual(slip === 'mac kerg' ? [] : ['Kerguelen Marc'])
    expect(found('zzzz', person('Simon', 'Zoé')), 'what has hardly a sound sounds like nobody').toEqual([])
    expect(found('kervella4', ...people), 'a number is taken as typed').toEqual([])
    expect(found('maic', person('Marchand', 'Ana')), 'four letters are a whole name').toEqual([])
  })

  it.each([
    ['stefane', 'Le Goff', 'Stéphane'],
    ['marketti', 'Marchetti', 'Ana'],
    ['philipe evrar', 'Évrard', 'Philippe'],
    ['kristof du', 'Dumas', 'Christophe'],
    ['filip', 'Dumas', 'Philippe'],
    ['lefevre', 'Lefebvre', 'Ana'],
    ['tibo', 'Dumas', 'Thibault'],
  ])('as a name sounds, "%s" finds %s %s', (query, lastName, firstName) => {
    const others = [person('Autre', 'Ôna', 'Mairie'), person('Marc', 'Stella')]
    expect(found(query, person(lastName, firstName), ...others)).toEqual([`${lastName} ${firstName}`])
  })

  it('the words that somebody has as typed are taken so first, and guessed too if nobody has all', () => {
    const people = [person('Durand', 'Marie'), person('Durant', 'Paul'), person('Dupont', 'Maria')]
    expect(found('durant mariee', ...people, person('Durant', 'Marie'))).toEqual(['Durant Marie'])
    expect(found('durant marie', ...people)).toEqual(['Durand Marie'])
  })

  it('a name that sounds as typed comes before one with a slip, and both after none', () => {
    const people = [person('Abgrall', 'Stefania'), person('Zola', 'Stéphane'), person('Martin', 'Stiffane')]
    expect(found('steffane', ...people)).toEqual(['Zola Stéphane', 'Abgrall Stefania', 'Martin Stiffane'])
    expect(found('steffane', ...people, person('Petit', 'Steffane'))).toEqual(['Petit Steffane'])
  })
})

describe('a name that has lost letters in an export', () => {
  it.each([
    ['nguyen', 'Nguy?n', 'Thi Mai'],
    ['nguyen mai', 'Nguy?n', 'Thi Mai'],
    ['mai nguyen', 'Nguy\ufffdn', 'Thi Mai'],
    ['NGUYỄN', 'NGUY???N', 'Mai'],
    ['francois', 'Dupont', 'Fran?ois'],
    ['françois dup', 'Dupont', 'Fran??ois'],
    ['elodie', 'Dupont', '?lodie'],
    ['él', 'Dupont', '?lodie'],
    ['elodie dup', 'Dupont', '\ufffdlodie'],
    ['zoe', 'Dupont', 'Zo?'],
    ['rene', 'Dupont', 'Ren\ufffd'],
    ['bezier', 'B?zi?r', 'Ana'],
    ['le nguyen', 'Le Nguy?n', 'Ana'],
    ['lenguyen', 'Le Nguy?n', 'Ana'],
    ['mehaud', 'Dupont-M?haud', 'Ana'],
    ['dupontmehaud', 'Dupont-M?haud', 'Ana'],
    ['nguy?n', 'Nguy?n', 'Mai'],
    ['nguy', 'Nguy?n', 'Mai'],
    ['nguyn', 'Nguy?n', 'Mai'],
    ['fran?ois', 'Dupont', 'Fran?ois'],
  ])('is found by "%s": %s %s', (query, lastName, firstName) => {
    expect(found(query, person(lastName, firstName), person('Autre', 'Ôna'))).toEqual([`${lastName} ${firstName}`])
  })

  it('is not found by another letter, and comes behind names that are whole', () => {
    const people = [person('Nguy?n', 'Ana'), person('Nguyen', 'Zoé'), person('Nguyet', 'Luc')]
    expect(found('nguyen', ...people)).toEqual(['Nguyen Zoé', 'Nguy?n Ana'])
    expect(found('nguyet', ...people)).toEqual(['Nguyet Luc'])
  })

  it('is one that keeps half of its letters, and no name that ends in a question', () => {
    expect(found('marie', person('\ufffd\ufffd\ufffd\ufffd\ufffd', ''), person('M?????', ''))).toEqual([])
    expect(found('marie', person('\ua66e\ua66e\ua66e\ua66e', 'Ma\ua66e\ua66ee'))).toEqual([])
    const uncertain = buildSearchIndex([['a', person('Dupont ?', '? ?')]])
    expect(asTyped(uncertain, 'dupont', 5)).toEqual(['a'])
    expect(asTyped(uncertain, 'duponte', 5)).toEqual([])
  })

  it('is forgotten with its person, and follows a correction that only gives the letter back', () => {
    const index = createSearchIndex()
    index.upsert('a', person('Nguy?n', 'Mai'))
    index.upsert('a', person('Nguy n', 'Mai'))
    expect(index.weigh('nguyen', 5).filter(({ cost }) => cost < guessStage)).toEqual([])
    index.upsert('a', person('Nguy?n', 'Mai'))
    expect(index.search('nguyen')).toEqual(['a'])
    index.remove('a')
    expect(index.search('nguyen')).toEqual([])
    const people = createIndexedPeople()
    people.add('a', foldEntry(person('Nguy?n', '')))
    people.remove('a')
    expect(people.vocabulary.hasBeginning('nguyen')).toBe(false)
  })
})

describe('the order of the answers', () => {
  it('exact words before beginnings, last names before first names, then the alphabet', () => {
    const people = [
      person('Zola', 'Martin'),
      person('Martineau', 'Ève'),
      person('Abadie', 'Martine'),
      person('Roux-Martin', 'Ada'),
      person('Martin', 'Zoé'),
      person('Martin-Roux', 'Ana'),
      person('Martin', 'Ali'),
    ]
    expect(found('martin', ...people)).toEqual([
      'Martin Ali',
      'Martin Zoé',
      'Martin-Roux Ana',
      'Roux-Martin Ada',
      'Zola Martin',
      'Martineau Ève',
      'Abadie Martine',
    ])
  })

  it('a person whose whole name was typed comes first, in either order', () => {
    const people = [person('Alix-Paul', 'Martin'), person('Paul', 'Martin-Alix'), person('Paul', 'Martin')]
    expect(found('martin paul', ...people)[0]).toBe('Paul Martin')
    expect(found('paul martin', ...people)[0]).toBe('Paul Martin')
  })

  it('homonyms stay together, by organisation', () => {
    const people = [
      person('Petit', 'Léa', 'Zénith'),
      person('Petit', 'Lea-Rose', 'Alpha'),
      person('PETIT', 'Lea', 'Alpha'),
      person('Petit', 'Léa', 'Mairie'),
    ]
    const index = buildSearchIndex(people.map((entry, at) => [String(at), entry]))
    expect(index.search('petit lea')).toEqual(['2', '3', '0', '1'])
  })

  it('gives as many as asked for, 12 unless said', () => {
    const index = buildSearchIndex(Array.from({ length: 40 }, (_, at) => [String(at + 10), person('Blanc', 'Al')]))
    expect(index.search('bl')).toEqual(Array.from({ length: 12 }, (_, at) => String(at + 10)))
    expect(index.search('blanc', 3)).toEqual(['10', '11', '12'])
    expect(index.search('blanc', 0)).toEqual([])
    expect(index.search('blanc', 100)).toHaveLength(40)
  })
})

describe('organisations', () => {
  const kerlaouen = 'Association Kerlaouën'

  it('are searched when names leave room, with names or without', () => {
    const people = [
      person('Le Goff', 'Yann', kerlaouen),
      person('Le Goff', 'Anne', 'Mairie'),
      person('Roux', 'Luc', kerlaouen),
    ]
    expect(found('le goff kerlaouen', ...people)).toEqual(['Le Goff Yann'])
    expect(found('kerlaouen', ...people)).toEqual(['Le Goff Yann', 'Roux Luc'])
    expect(found('kerlaouen association', ...people)).toEqual(['Le Goff Yann', 'Roux Luc'])
  })

  it('come after every name', () => {
    const people = [person('Abel', 'Jo', 'Marin et fils'), person('Zed', 'Marinette'), person('Marin', 'Lou')]
    expect(found('marin', ...people)).toEqual(['Marin Lou', 'Zed Marinette', 'Abel Jo'])
    expect(buildSearchIndex(people.map((entry, at) => [String(at), entry])).search('marin', 2), 'no room left').toEqual(
      ['2', '1'],
    )
  })

  it('never lead to a person shown by first name only, who is found by either name', () => {
    const hidden = { ...person('Le Goff', 'Yann', kerlaouen), firstNameOnly: true }
    expect(found('kerlaouen', hidden)).toEqual([])
    expect(found('le goff kerlaouen', hidden)).toEqual([])
    expect(found('yann asso', hidden)).toEqual([])
    expect(found('goff', hidden)).toHaveLength(1)
    expect(found('yann', hidden)).toHaveLength(1)
  })

  it('stop leading to a person from the moment when they choose first name only', () => {
    const index = createSearchIndex()
    index.upsert('a', person('Le Goff', 'Yann', kerlaouen))
    expect(index.search('kerlaouen')).toEqual(['a'])
    index.upsert('a', { ...person('Le Goff', 'Yann', kerlaouen), firstNameOnly: true })
    expect(index.search('kerlaouen')).toEqual([])
    expect(index.search('goff')).toEqual(['a'])
  })
})

describe('changes', () => {
  it('are found at once, and the earlier name is forgotten', () => {
    const index = createSearchIndex()
    index.upsert('a', person('Durand', 'Léo'))
    index.upsert('a', person('Morel', 'Léo'))
    expect([index.search('durand'), index.search('morel'), index.size]).toEqual([[], ['a'], 1])
    index.remove('a')
    index.remove('nobody')
    expect([index.search('morel'), index.search('leo'), index.size]).toEqual([[], [], 0])
  })

  it('keep no unused word in memory', () => {
    const people = createIndexedPeople()
    people.add('a', foldEntry(person('Durand', 'Léo', 'Mairie')))
    people.add('b', foldEntry(person('Durand', 'Ana', 'Mairie')))
    people.remove('a')
    expect(['durand', 'leo', 'mairie'].map((word) => people.vocabulary.numberOf(word) !== undefined)).toEqual([
      true,
      false,
      true,
    ])
    people.remove('b')
    expect(people.vocabulary.numberOf('durand')).toBeUndefined()
    expect(people.vocabulary.numberOf('mairie')).toBeUndefined()
  })

  it('clear() forgets everybody', () => {
    const index = buildSearchIndex([['a', person('Morel', 'Léo')]])
    index.clear()
    expect([index.search('morel'), index.size]).toEqual([[], 0])
    index.upsert('b', person('Morel', 'Léo'))
    expect(index.search('morel')).toEqual(['b'])
  })

  it('a builder driven in slices gives the same index', () => {
    const builder = createSearchIndexBuilder()
    builder.add('a', person('Morel', 'Léo'))
    builder.add('b', person('Morel', 'Ana'))
    expect(builder.finish().search('morel')).toEqual(['b', 'a'])
  })
})

describe('against a naive search of everybody', () => {
  const word = fc.constantFrom('ma', 'mar', 'martin', 'de', 'dé', 'dema', 'go', 'goff', 'm', 'd', '张', '伟', '张伟')
  const name = fc.array(word, { maxLength: 3 }).map((words) => words.join(' '))
  const entry = fc.record({
    lastName: name,
    firstName: name,
    organisation: fc.oneof(fc.constant(''), name),
    firstNameOnly: fc.boolean(),
  })
  const id = fc.nat({ max: 30 }).map((n) => `id${String(n).padStart(2, '0')}`)
  const change = fc.oneof(
    { weight: 4, arbitrary: fc.tuple(id, entry) },
    { weight: 1, arbitrary: fc.tuple(id, fc.constant(undefined)) },
  )
  const queries = fc.array(name, { minLength: 1, maxLength: 6 })
  const limit = fc.constantFrom(1, 2, 5, 12, 50)

  it('any population after any changes gives the same people in the same order', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 60 }), queries, limit, (changes, asked, most) => {
        const index = createSearchIndex()
        const people = new Map<string, SearchEntry>()
        for (const [who, said] of changes) {
          if (said) index.upsert(who, said)
          else index.remove(who)
          if (said) people.set(who, said)
          else people.delete(who)
        }
        expect(index.size).toBe(people.size)
        for (const query of asked) expect(asTyped(index, query, most)).toEqual(naiveSearch(people, query, most))
      }),
      { numRuns: 2_000 },
    )
  })

  it('of homonyms that are asked for by their whole name the first one is found, in whatever order they came', () => {
    const [one, other] = [person('Goff', 'Ma'), person('Goff', 'Ma')]
    const index = buildSearchIndex([
      ['id01', one],
      ['id00', other],
    ])
    expect(index.search('goff ma', 1)).toEqual(['id00'])
  })

  it('everybody is in order of last name, then first name, whatever was added and removed', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(id, entry), { maxLength: 40 }), (added) => {
        const index = createSearchIndex()
        for (const [who, said] of added) index.upsert(who, said)
        if (added[0]) index.remove(added[0][0])
        const people = new Map(added)
        if (added[0]) people.delete(added[0][0])
        const keyOf = (who: string) => {
          const { lastName, firstName, organisation } = foldEntry(people.get(who) as SearchEntry)
          return [lastName, firstName, organisation, who].join('\u0000')
        }
        expect(index.inOrder()).toEqual([...people.keys()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)))
      }),
    )
  })

  it('thousands of people, so that lists grow and blocks split, give the same too', () => {
    const syllables = ['ma', 'le', 'du', 'ro', 'ker', 'ti', 'go', 'ven', 'la', 'be']
    const part = (n: number) => `${syllables[n % 10]}${syllables[Math.floor(n / 10) % 10]}`
    const index = createSearchIndex()
    const people = new Map<string, SearchEntry>()
    for (let at = 0; at < 3_000; at++) {
      const n = (at * 7_919) % 100_003
      const who = person(`${part(n)}${part(Math.floor(n / 9))}`, part(Math.floor(n / 31)), part(Math.floor(n / 7)))
      people.set(String(at), who)
      index.upsert(String(at), who)
    }
    for (let at = 0; at < 3_000; at += 2) {
      people.delete(String(at))
      index.remove(String(at))
    }
    expect(new Set(index.inOrder()).size).toBe(people.size)
    for (const query of ['ma', 'le', 'ma du', 'kerti', 'rol ma', 'mama', 'be bebe go', 'venla ma']) {
      expect(asTyped(index, query, 12), query).toEqual(naiveSearch(people, query, 12))
    }
  })

  it('any text is a query', () => {
    const index = buildSearchIndex([['a', person('Le Goff', 'Éloïse', 'Mairie')]])
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (query) => void index.search(query)))
    expect(index.search('goff '.repeat(200))).toEqual(['a'])
    expect(index.search('abcdefghijklmnopqrstuvwxyz'.split('').join(' '))).toEqual([])
  })
})

function person(lastName: string, firstName: string, organisation = ''): SearchEntry {
  return { lastName, firstName, organisation, firstNameOnly: false }
}

/** The answers without guesses. */
const asTyped = (index: SearchIndex, query: string, limit: number): readonly string[] =>
  index
    .weigh(query, limit)
    .filter(({ cost }) => cost < guessStage)
    .map(({ id }) => id)

/** The names of the found people, as written. */
function found(query: string, ...people: readonly SearchEntry[]): readonly string[] {
  const index = buildSearchIndex(people.map((entry, at) => [String(at), entry]))
  return index.search(query).map((id) => `${people[Number(id)]?.lastName} ${people[Number(id)]?.firstName}`)
}
