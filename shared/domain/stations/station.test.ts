import { describe, expect, it } from 'vitest'
import { given, written } from '../../../tests/contract/given.ts'
import { hasLeft, isAnotherStanding, isBeyondCut, stationStream } from './station.ts'

const paired = { type: 'StationPaired', name: 'Accueil 2', role: 'reception', publicKey: 'k', signature: 's' } as const
const givenBack = { type: 'StationGivenBack' } as const
const returned = (held: Record<string, number>) => ({ type: 'StationReturned', held }) as const
const revoked = (cut: Record<string, number>) => ({ type: 'StationRevoked', cut, signature: 's' }) as const
const stateAfter = (...events: Parameters<typeof stationStream.evolve>[1][]) =>
  given(stationStream, ...events.map((event, at) => [event, written('pilot', at)] as const)).state

describe('a station that was given back', () => {
  const left = stateAfter(paired, givenBack, returned({ 'b.1.people': 4 }))

  it('counts up to what the hub held of it, in chains that the hub knew', () => {
    expect(hasLeft(left)).toBe(true)
    expect(isBeyondCut(left, 'b.1.people', 4)).toBe(false)
    expect(isBeyondCut(left, 'b.1.people', 5)).toBe(true)
    expect(isBeyondCut(left, 'b.2.people', 1)).toBe(true)
    expect(isAnotherStanding(stateAfter(paired, givenBack), left)).toBe(true)
  })

  it('counts up to the least that two words tell, and in no chain that one of them lacks', () => {
    const words = [returned({ 'b.1.people': 4 }), returned({ 'b.1.people': 3, 'b.1.show': 1 })] as const
    for (const order of [words, words.toReversed()])
      expect(stateAfter(paired, givenBack, ...order).returned).toEqual({ 'b.1.people': 3 })
  })

  it('counts up to the cut of a pilot who puts it out afterwards', () => {
    const out = stateAfter(paired, givenBack, returned({ 'b.1.people': 4 }), revoked({ 'b.1.people': 2 }))
    expect(isBeyondCut(out, 'b.1.people', 3)).toBe(true)
  })

  it('counts whole again once it is paired anew', () => {
    const anew = stateAfter(paired, givenBack, returned({}), paired)
    expect(hasLeft(anew)).toBe(false)
    expect(isBeyondCut(anew, 'b.2.people', 1)).toBe(false)
  })
})

it('the cloud is where a page can go, and stays there whatever else it says', () => {
  const at = (url: string) => ({ type: 'CloudReachable', url }) as const
  const cloudUrl = (...urls: string[]) => stateAfter(...urls.map(at)).cloudUrl
  for (const url of ['https://nuage.exemple', 'http://127.0.0.1:8080', 'http://[::1]:80', ''])
    expect(cloudUrl(url)).toBe(url)
  for (const url of ['nonsense', 'javascript:alert(1)', 'https://a b', 'https://u:p@h', 'https://h/chemin'])
    expect(cloudUrl('https://nuage.exemple', url)).toBe('https://nuage.exemple')
})

it('nothing is taken from a station that was not given back', () => {
  expect(stateAfter(paired, returned({})).returned).toBeNull()
})

describe('the role of a station', () => {
  const as = (role: 'booth' | 'reception' | 'pilot') => ({ ...paired, role })
  const roleAfter = (...pairings: readonly (readonly [ReturnType<typeof as>, { isPutOut: boolean }])[]) =>
    given(stationStream, ...pairings.map(([event, by], at) => [event, { ...written('pilot', at), ...by }] as const))
      .state.pairing?.role
  const standing = { isPutOut: false }
  const putOut = { isPutOut: true }

  it('is the last that it was paired for', () => {
    expect(roleAfter([as('reception'), standing], [as('booth'), standing])).toBe('booth')
    expect(roleAfter([as('reception'), standing], [as('pilot'), standing])).toBe('pilot')
  })

  it('stays a pilot’s until it has left', () => {
    expect(roleAfter([as('pilot'), standing], [as('booth'), standing])).toBe('pilot')
    expect(stateAfter(as('pilot'), givenBack, as('booth')).pairing?.role).toBe('booth')
    expect(stateAfter(as('pilot'), revoked({}), as('booth')).pairing?.role).toBe('booth')
  })

  it('that one pilot’s station has given is taken by no other that was put out, whichever came first', () => {
    expect(roleAfter([as('reception'), standing], [as('booth'), putOut])).toBe('reception')
    expect(roleAfter([as('booth'), putOut], [as('reception'), standing])).toBe('reception')
    expect(roleAfter([as('booth'), putOut], [as('reception'), putOut])).toBe('reception')
  })

  it('of a promotion stays, though the station that wrote it was put out', () => {
    expect(roleAfter([as('reception'), standing], [as('pilot'), putOut])).toBe('pilot')
  })

  it('is remembered, also where it was not taken: copies of its keys may be of any', () => {
    const { roles } = given(
      stationStream,
      [as('reception'), written('pilot', 1)],
      [as('booth'), { ...written('pilot', 2), isPutOut: true }],
    ).state
    expect(roles).toEqual(['reception', 'booth'])
  })
})
