import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createOrderedList } from './ordered-list.ts'

it('is in order after any insertions and removals, through splits and emptied blocks', () => {
  const item = fc.nat({ max: 1_500 })
  const history = fc.array(fc.tuple(item, fc.boolean()), { minLength: 100, maxLength: 4_000, size: 'max' })
  fc.assert(
    fc.property(history, item, item, (changes, low, high) => {
      const list = createOrderedList((a, b) => rank(a) - rank(b))
      const inside = new Set<number>()
      for (const [number, isRemoval] of changes) {
        if (inside.has(number)) {
          if (isRemoval) list.remove(number)
          if (isRemoval) inside.delete(number)
        } else {
          list.insert(number)
          inside.add(number)
        }
      }
      const sorted = [...inside].sort((a, b) => rank(a) - rank(b))
      const [from, to] = [rank(low), rank(high)].sort((a, b) => a - b) as [number, number]
      const places = [from, to].map((least) => list.firstPlace((number) => rank(number) < least)) as [number, number]
      expect(list.itemFrom(places[0])).toBe(sorted.find((number) => rank(number) >= from))
      const copy = new Uint32Array(list.atMost(...places) + 1)
      const end = list.copy(...places, copy, 0)

      expect([...copy.subarray(0, end)]).toEqual(sorted.filter((number) => rank(number) >= from && rank(number) < to))
      const byPlace = [...inside].sort((a, b) => list.placeOf(a) - list.placeOf(b))
      expect(byPlace).toEqual(sorted)
    }),
    { numRuns: 60 },
  )
})

it('takes items that come in order, or backwards, as well as any', () => {
  for (const sign of [1, -1]) {
    const list = createOrderedList((a, b) => sign * (a - b))
    for (let number = 0; number < 2_000; number++) list.insert(number)
    const places = Array.from({ length: 2_000 }, (_, number) => sign * list.placeOf(number))
    expect(places).toEqual([...places].sort((a, b) => a - b))
  }
})

it('is in the order of the whole texts, of which a beginning is compared first as a number', () => {
  const letter = fc.constantFrom(...'abz 019-\u0001é\uffffß{`')
  const text = fc.oneof(fc.string({ unit: letter, maxLength: 9 }), fc.string({ unit: 'binary', maxLength: 9 }))
  fc.assert(
    fc.property(fc.uniqueArray(text, { maxLength: 600, size: 'max' }), (texts) => {
      const textOf = (item: number): string => texts[item] ?? ''
      const list = createOrderedList((a, b) => (textOf(a) < textOf(b) ? -1 : 1), textOf)
      for (const item of texts.keys()) list.insert(item)
      const byPlace = [...texts.keys()].sort((a, b) => list.placeOf(a) - list.placeOf(b))
      expect(byPlace.map(textOf)).toEqual([...texts].sort())
    }),
    { numRuns: 100 },
  )
})

/** An order that differs from the numbers' own. */
const rank = (number: number): number => (number * 7_919) % 10_007
