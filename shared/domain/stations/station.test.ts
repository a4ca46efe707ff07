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
