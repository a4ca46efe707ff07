import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { faultLine } from './json-fault.ts'

test.each([
  ['[\n{"a": 1},\n{"a": b}\n]', 3],
  ['[\n{"a": 1}\n{"a": 2}\n]', 3],
  ['{"a": 1,\n}', 2],
  ['[1,\n2', 2],
  ['["a\nb"]', 1],
  ['[1]\n\n]', 3],
  ['{"a"\n: 1\n, 2: 3}', 3],
  ['[\n01]', 2],
  ['', 1],
])('%j stops being JSON on line %i', (text, line) => {
  expect(() => JSON.parse(text)).toThrow()
  expect(faultLine(text)).toBe(line)
})

test('a piece inserted into valid JSON is found on its line', () => {
  const value = fc.jsonValue({ maxDepth: 3 })
  void fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 8 }), fc.nat(), (values, drawn) => {
      const lines = values.map((one) => JSON.stringify(one))
      const bad = drawn % lines.length
      const text = `[\n${lines.map((line, index) => (index === bad ? `@${line}` : line)).join(',\n')}\n]`
      expect(faultLine(text)).toBe(bad + 2)
    }),
    { numRuns: 300 },
  )
})
