import { describe, expect, it } from 'vitest'
import { given, written } from '../../../tests/contract/given.ts'
import {
  believedFirst,
  countedGenerations,
  firstOf,
  type Holder,
  type KeyPurpose,
  type KeyState,
  keyPurposes,
  keyStream,
  lastGeneration,
  missingBoxes,
  newestFirst,
  purposesToRenew,
  receiversOf,
  rotatedWithout,
  sheetStanding,
} from './keys.ts'

const ids = { one: 'a'.repeat(16), two: 'b'.repeat(16), other: 'c'.repeat(16) } as const
const made = (keyId: string, generation: number, more: object = {}) =>
  ({ type: 'KeyMade', keyId, generation, boxes: {}, ...more }) as const
const at = (seq: number) => written('pilot', seq)
const stateOf = (...events: readonly Parameters<typeof keyStream.evolve>[1][]): KeyState =>
  given(keyStream, ...events.map((event, index) => [event, at(index + 1)] as const)).state

describe('the keys that change when a station is put out', () => {
  it.each([
    ['moderator', []],
    ['booth', ['show']],
    ['reception', ['people']],
    ['cloud', ['remote']],
    ['pilot', keyPurposes.filter((purpose) => purpose !== 'common')],
  ] as const)('a %s', (role, purposes) => expect(rotatedWithout(role)).toEqual(purposes))
})

describe('generations', () => {
  it('made apart under one number are ordered alike everywhere', () => {
    const [one, other] = [
      { keyId: ids.one, generation: 2 },
      { keyId: ids.two, generation: 2 },
    ]
    const first = { keyId: ids.other, generation: 1 }
    expect(newestFirst([one, first, other])).toEqual([other, one, first])
    expect(newestFirst([other, one, first])).toEqual([other, one, first])
    expect(firstOf([one, first])).toBe(first)
  })

  it('that two stations tell of are one, with the boxes of both', () => {
    const { generations } = stateOf(made(ids.one, 1, { boxes: { a: 'x' } }), made(ids.one, 7, { boxes: { b: 'y' } }))
    expect(generations).toMatchObject([{ generation: 1, boxes: { a: 'x', b: 'y' } }])
  })

  it('are given to each station in a separate box, and an unknown key gets no box', () => {
    const state = stateOf(made(ids.one, 1), { type: 'KeyGiven', keyId: ids.one, to: 'desk', box: 'x' })
    expect(state.generations[0]?.boxes).toEqual({ desk: 'x' })
    expect(stateOf({ type: 'KeyGiven', keyId: ids.two, to: 'desk', box: 'x' }).generations).toEqual([])
  })
})

describe('who receives a key', () => {
  const station = (stationId: string, more: Partial<Holder> = {}): Holder => ({
    stationId,
    role: 'reception',
    isRevoked: false,
    boxKey: `box of ${stationId}`,
    ...more,
  })
  it('is paired for a role that holds it, was not put out, and has told its box key', () => {
    const stations = [
      station('desk'),
      station('booth', { role: 'booth' }),
      station('stranger', { role: undefined }),
      station('out', { isRevoked: true }),
      station('mute', { boxKey: null }),
    ]
    expect(receiversOf('people', stations)).toEqual([{ stationId: 'desk', boxKey: 'box of desk' }])
  })

  it('is given each generation once', () => {
    const state = stateOf(made(ids.one, 1, { boxes: { desk: 'x' } }), made(ids.two, 2))
    const to = { stationId: 'desk', boxKey: 'box of desk' }
    expect(missingBoxes('people', state, [station('desk')])).toEqual([{ keyId: ids.two, to }])
  })
})

describe('an event that began with the first release', () => {
  const old = stateOf(made(ids.one, 1, { because: 'first-release' }))
  const renewed = stateOf(
    made(ids.one, 1, { because: 'first-release' }),
    made(ids.two, 2, { because: 'after-first-release' }),
  )
  it('has every key renewed, once', () => {
    const ofFirst = (purpose: KeyPurpose) => (purpose === 'safeguarding' ? keyStream.initial : old)
    expect(purposesToRenew(ofFirst)).toEqual(keyPurposes)
    expect(purposesToRenew(() => renewed)).toEqual([])
  })
  it('goes on under keys that no station of the first release knew, but for the ids of people', () => {
    const firstOfPurpose = (purpose: KeyPurpose) =>
      believedFirst(countedGenerations(purpose, renewed.generations), () => false, ids.one)?.keyId
    expect(firstOfPurpose('people')).toBe(ids.one)
    for (const purpose of ['common', 'access'] as const) expect(firstOfPurpose(purpose)).toBe(ids.two)
    expect(countedGenerations('access', old.generations)).toEqual(old.generations)
  })
  it('gives its old common key to no station that comes later', () => {
    const late = { stationId: 'late', role: 'booth', isRevoked: false, boxKey: 'key' } as const
    expect(missingBoxes('common', renewed, [late]).map(({ keyId }) => keyId)).toEqual([ids.two])
  })
  it('is told from one that began later, whose keys stay', () => {
    expect(purposesToRenew(() => stateOf(made(ids.one, 1)))).toEqual([])
    expect(purposesToRenew(() => keyStream.initial)).toEqual([])
  })
  it('has a sheet to be printed again', () => expect(sheetStanding(renewed)).toBe('replaced-by-update'))
})

it('the first generation is the one that a station has gone by, else one of a station that was not put out', () => {
  const events = [made(ids.two, 1), made(ids.one, 1)] as const
  const { generations } = given(keyStream, [events[0], written('lost', 1)], [events[1], written('pilot', 2)]).state
  const first = (isPutOut: (station: string) => boolean, soFar?: string) =>
    believedFirst(generations, isPutOut, soFar)?.keyId
  expect(first(() => false)).toBe(ids.two)
  expect(first((station) => station === 'lost')).toBe(ids.one)
  // Also if the event's first station is put out and another one is lost later.
  expect(first((station) => station === 'pilot', ids.one)).toBe(ids.one)
  expect(first(() => true)).toBe(ids.two)
})

it('a generation far ahead of those that are known does not count', () => {
  const far = stateOf(made(ids.one, 1), made(ids.two, 1e15), made(ids.two, 1001))
  expect(far.generations.map(({ generation }) => generation)).toEqual([1, 1001])
  expect(lastGeneration(far)).toBe(1001)
})

it('one station makes no more generations of a purpose than the recovery sheet holds', () => {
  const many = Array.from({ length: 101 }, (_, at) => made(`k${at}`.padEnd(16, 'a'), at + 1))
  const state = given(keyStream, ...many.map((event, index) => [event, at(index + 1)] as const), [
    made('z'.repeat(16), 101),
    written('standby', 200),
  ]).state
  expect(state.generations).toHaveLength(101)
  expect(state.generations.at(-1)).toMatchObject({ keyId: 'z'.repeat(16), by: 'standby' })
})

it('a recovery sheet is valid while the letters that were shown last are the newest', () => {
  const shown = (keyId: string) => ({ type: 'RecoveryLettersShown', keyId }) as const
  expect(sheetStanding(stateOf(made(ids.one, 1)))).toBe('never-shown')
  expect(sheetStanding(stateOf(made(ids.one, 1), shown(ids.one)))).toBe('valid')
  const replaced = [made(ids.one, 1), shown(ids.one), made(ids.two, 2, { because: 'station-revoked' })] as const
  expect(sheetStanding(stateOf(...replaced))).toBe('replaced')
  expect(sheetStanding(stateOf(...replaced, shown(ids.two)))).toBe('valid')
})
