import { describe, expect, it } from 'vitest'
import { deepestMerge, rootOf } from './merging.ts'

/** Each number is merged into the next one, up to the last. */
const chainTo = (last: number) => (id: string) => (Number(id) < last ? String(Number(id) + 1) : null)

describe('the question that one is shown as', () => {
  it('is the end of what it was merged into', () => {
    expect(rootOf('0', () => null)).toBe('0')
    expect(rootOf('0', chainTo(deepestMerge))).toBe(String(deepestMerge))
  })

  it('is the smallest of a ring, wherever it is asked', () => {
    const ring = (id: string) => ({ a: 'b', b: 'c', c: 'a' })[id] ?? 'a'
    for (const id of ['a', 'b', 'c', 'd']) expect(rootOf(id, ring)).toBe('a')
  })

  it('is looked for no deeper than people merge', () => {
    let asked = 0
    const endless = (id: string) => {
      asked += 1
      return String(Number(id) + 1)
    }
    expect(rootOf('0', endless)).toBe(String(deepestMerge))
    expect(asked).toBeLessThan(deepestMerge + 3)
  })
})
