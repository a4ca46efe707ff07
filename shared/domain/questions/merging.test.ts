import { expect, it } from 'vitest'
import { familyOf, mostMergesInARow, rootOf, wayOf } from './merging.ts'

const ids = (count: number) => Array.from({ length: count }, (_, at) => `q${String(at).padStart(4, '0')}`)
/** Each into the next one. `isRing`: the last one into the first. */
function inARow(row: readonly string[], isRing = false) {
  const into = new Map(row.flatMap((id, at) => (row[at + 1] ? [[id, row[at + 1] ?? '']] : [])) as [string, string][])
  if (isRing) into.set(row.at(-1) ?? '', row[0] ?? '')
  const partsOf = (id: string) => [...into].filter(([, to]) => to === id).map(([from]) => from)
  const mergedInto = (id: string) => into.get(id) ?? null
  return {
    root: (id: string) => rootOf(id, mergedInto),
    way: (id: string) => wayOf(id, mergedInto),
    family: (id: string) => [...familyOf(id, mergedInto, partsOf)],
  }
}

it('what was merged too many times in a row stands for itself', () => {
  const row = ids(mostMergesInARow + 3)
  const [tooFar = '', far = '', first = ''] = row
  const { root, way, family } = inARow(row)
  const last = row.at(-1) ?? ''
  expect(root(first)).toBe(last)
  expect(way(first).size).toBe(mostMergesInARow + 1)
  expect(family(last)).toEqual(row.slice(2).toReversed())
  for (const id of [tooFar, far]) expect([root(id), [...way(id)], family(id)]).toEqual([id, [id], [id]])
})

it('of a ring the smallest stands for all, and of a longer one than counts each for itself', () => {
  const ring = inARow(ids(mostMergesInARow + 1), true)
  expect(ring.root('q0007')).toBe('q0000')
  expect(ring.family('q0007').sort()).toEqual(ids(mostMergesInARow + 1))
  expect(ring.family('q0007')).toHaveLength(mostMergesInARow + 1)
  const longer = inARow(ids(mostMergesInARow + 2), true)
  expect([longer.root('q0007'), longer.family('q0007')]).toEqual(['q0007', ['q0007']])
})

it('a question that was said to be merged into itself stands for itself, with its parts', () => {
  const into = new Map([
    ['a', 'a'],
    ['b', 'a'],
  ])
  const partsOf = (id: string) => [...into].filter(([, to]) => to === id).map(([from]) => from)
  const mergedInto = (id: string) => into.get(id) ?? null
  expect(rootOf('b', mergedInto)).toBe('a')
  expect([...familyOf('a', mergedInto, partsOf)]).toEqual(['a', 'b'])
})

it('a family is walked once, however its members are asked for', () => {
  const into = new Map(ids(3000).map((id) => [id, 'root']))
  let looked = 0
  const partsOf = (id: string) => (id === 'root' ? into.keys() : [])
  const mergedInto = (id: string) => {
    looked += 1
    return into.get(id) ?? null
  }
  const met = new Set<string>()
  for (const id of ['root', ...into.keys()]) for (const _ of familyOf(id, mergedInto, partsOf, met));
  expect(met.size).toBe(3001)
  expect(looked).toBeLessThan(20 * 3001)
})
