import { describe, expect, it } from 'vitest'
import { morningWords, type OpeningFacts, openingItems, openingOf, openingState, openingWords } from './opening.ts'

const printer = {
  name: 'Étiqueteuse 1',
  isTried: true,
  showsTemplate: true,
  hasTrouble: false,
  labelsLeft: 400,
  takesRolls: true,
}
const station = { name: 'Pilotage', isSelf: true, isThere: true, hasWrongClock: false, isSealed: true }
const inOrder: OpeningFacts = {
  days: 2,
  people: { onSite: 2086, remote: 400 },
  sessions: { planned: 34, outside: 0, overlapping: 0, seats: 0, lost: { people: 0, codes: [] } },
  cues: 61,
  printers: [printer],
  desksThatPrint: 1,
  stations: [station, { ...station, name: 'Accueil 1', isSelf: false }],
  accesses: [{ used: true }],
  backup: { folder: '/media/cle', lastAt: 1, isEarlier: false, uncopiedMs: null, hasProblem: false },
  sheet: 'valid',
  rehearsal: { isOn: false, times: 1, entries: 0 },
  isMorning: true,
  admitted: 1,
  scenes: { planned: 61, found: 61 },
}
const empty: OpeningFacts = {
  ...inOrder,
  days: 0,
  people: { onSite: 0, remote: 0 },
  sessions: { planned: 0, outside: 0, overlapping: 0, seats: 0, lost: { people: 0, codes: [] } },
  cues: 0,
  printers: [],
  stations: [{ ...station, isSealed: false }],
  accesses: [],
  backup: { folder: null, lastAt: null, isEarlier: false, uncopiedMs: 0, hasProblem: false },
  sheet: 'never-shown',
  rehearsal: { isOn: false, times: 0, entries: 0 },
  isMorning: false,
  admitted: 0,
  scenes: null,
}
const lostOf = (codes: readonly string[]) => ({ people: 545, codes: codes.map((code) => ({ code, people: 300 })) })
const wanting = (facts: OpeningFacts) =>
  openingOf(facts)
    .filter((point) => openingState(point) === 'wanting')
    .map(({ item, word }) => `${item} ${word}`)

describe('what is to be in order before the doors open', () => {
  it('is the same list in the same order, from the empty event to the doors', () => {
    for (const facts of [inOrder, empty]) expect(openingOf(facts).map(({ item }) => item)).toEqual(openingItems)
    expect(wanting(inOrder)).toEqual([])
    expect(openingOf(inOrder).every((point) => openingState(point) === 'ready')).toBe(true)
  })

  it('names all that an empty event lacks', () => {
    expect(wanting(empty)).toEqual([
      'days none',
      'people none',
      'programme none',
      'template no-printer',
      'printers none',
      'sealing clear',
      'accesses none',
      'backup none',
      'sheet never',
      'rehearsal never',
      'rolls no-printer',
    ])
  })

  it.each<[string, Partial<OpeningFacts>]>([
    ['programme lost', { sessions: { ...inOrder.sessions, lost: lostOf(['A5', 'A6']), seats: 1 } }],
    ['programme outside', { sessions: { ...inOrder.sessions, outside: 1 } }],
    ['programme overlaps', { sessions: { ...inOrder.sessions, overlapping: 2 } }],
    ['programme seats', { sessions: { ...inOrder.sessions, seats: 1 } }],
    ['template unseen', { printers: [{ ...printer, showsTemplate: false }] }],
    ['printers untried', { printers: [printer, { ...printer, isTried: false }] }],
    ['printers trouble', { printers: [printer, { ...printer, hasTrouble: true }] }],
    ['stations away', { stations: [station, { ...station, isSelf: false, isThere: false }] }],
    ['stations clock', { stations: [station, { ...station, isSelf: false, hasWrongClock: true }] }],
    ['sealing untold', { stations: [{ ...station, isSealed: null }] }],
    ['accesses unopened', { accesses: [{ used: true }, { used: false }] }],
    ['backup failed', { backup: { ...inOrder.backup, hasProblem: true } }],
    ['backup never', { backup: { ...inOrder.backup, lastAt: null } }],
    ['backup old', { backup: { ...inOrder.backup, uncopiedMs: 600_001 } }],
    ['sheet replaced', { sheet: 'replaced' }],
    ['rehearsal open', { rehearsal: { isOn: true, times: 1, entries: 212 } }],
    ['printers unchosen', { desksThatPrint: 0 }],
    ['rolls few', { printers: [{ ...printer, labelsLeft: 12 }] }],
    ['scenes missing', { scenes: { planned: 61, found: 59 } }],
  ])('%s is wanting, and nothing else', (point, facts) => {
    expect(wanting({ ...inOrder, ...facts })).toEqual([point])
  })

  it('names the codes of chosen sessions that are not there, as many as a line takes', () => {
    const named = (codes: readonly string[]) =>
      openingOf({ ...inOrder, sessions: { ...inOrder.sessions, lost: lostOf(codes) } }).find(
        ({ item }) => item === 'programme',
      )
    expect(named(['A5', 'A6'])).toMatchObject({ word: 'lost', count: 545, name: 'A5, A6' })
    expect(named(['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7'])?.name).toBe('A1, A2, A3, A4, A5, A6, …')
  })

  it('claims labels only for printers that take rolls', () => {
    const wordOf = (printers: OpeningFacts['printers']) =>
      [true, false].map((isMorning) => {
        const rolls = openingOf({ ...inOrder, isMorning, printers }).find(({ item }) => item === 'rolls')
        return rolls && [rolls.word, openingState(rolls)]
      })
    const folder = { ...printer, takesRolls: false, labelsLeft: null }
    expect(wordOf([])).toEqual([
      ['no-printer', 'wanting'],
      ['no-printer', 'wanting'],
    ])
    expect(wordOf([folder])).toEqual([
      ['no-roll', 'ready'],
      ['no-roll', 'ready'],
    ])
    expect(wordOf([folder, printer])[0]).toEqual(['ready', 'ready'])
  })

  it('says that a copy is of an earlier run, and that it failed since if it did', () => {
    const pointOf = (change: Partial<OpeningFacts['backup']>) =>
      openingOf({ ...inOrder, backup: { ...inOrder.backup, isEarlier: true, ...change } }).find(
        ({ item }) => item === 'backup',
      )
    expect(pointOf({})).toMatchObject({ word: 'earlier', at: 1 })
    expect(pointOf({ hasProblem: true })).toMatchObject({ word: 'failed', at: 1 })
  })

  it('says that a copy is old once facts have missed two copies, also of an earlier run', () => {
    const wordOf = (change: Partial<OpeningFacts['backup']>) =>
      openingOf({ ...inOrder, backup: { ...inOrder.backup, ...change } }).find(({ item }) => item === 'backup')?.word
    expect(wordOf({ uncopiedMs: 600_000 })).toBe('ready')
    expect(wordOf({ uncopiedMs: 600_001 })).toBe('old')
    expect(wordOf({ uncopiedMs: 600_001, isEarlier: true })).toBe('old')
    // Why there is no later copy says more than that there is none.
    expect(wordOf({ uncopiedMs: 600_001, hasProblem: true })).toBe('failed')
    expect(wordOf({ uncopiedMs: 600_001, lastAt: null })).toBe('never')
  })

  it('says on the eve of what is due only in the morning that it is due, and not that it is wanting', () => {
    const eve = {
      ...inOrder,
      isMorning: false,
      admitted: 0,
      scenes: null,
      printers: [{ ...printer, labelsLeft: null }],
    }
    const due = openingOf(eve).filter((point) => openingState(point) === 'due')
    expect(due.map(({ item }) => item)).toEqual(Object.keys(morningWords))
    expect(wanting(eve)).toEqual([])
  })

  it('says no word that is not listed', () => {
    const listed: Readonly<Record<string, readonly string[]>> = { ...openingWords, ...morningWords }
    for (const facts of [inOrder, empty])
      for (const { item, word } of openingOf(facts)) expect(listed[item]).toContain(word)
  })
})
