import { describe, expect, it } from 'vitest'
import { believedWriters, cutsOf, isOfFirstRelease } from './first-release.ts'

const words = { pilot1: { 'b.1.show': 2, 'b.1.people': 5 }, pilot2: { 'b.1.show': 4, 'c.1.show': 1 } }
const outOf =
  (...out: string[]) =>
  (station: string) =>
    out.includes(station)

describe('the cuts of the first release', () => {
  it('are the highest of the words that are believed, and the lowest of all words', () => {
    const { believed, common } = cutsOf(words, ['pilot1', 'pilot2'])
    expect(believed).toEqual({ 'b.1.show': 4, 'b.1.people': 5, 'c.1.show': 1 })
    expect(common).toEqual({ 'b.1.show': 2 })
    expect(cutsOf(words, ['pilot1'])).toEqual({ believed: words.pilot1, common: { 'b.1.show': 2 } })
  })

  it('are none before a word has come: everything is of the first release', () => {
    expect(cutsOf({}, [])).toEqual({ believed: null, common: null })
    expect([null, {}].map((cut) => isOfFirstRelease(cut, 'b.1.show', 1))).toEqual([true, false])
  })

  it('follow the words of stations that were not put out, or of all where each was', () => {
    expect(believedWriters(words, outOf())).toEqual(['pilot1', 'pilot2'])
    expect(believedWriters(words, outOf('pilot2'))).toEqual(['pilot1'])
    expect(believedWriters(words, outOf('pilot1', 'pilot2'))).toEqual(['pilot1', 'pilot2'])
  })
})
