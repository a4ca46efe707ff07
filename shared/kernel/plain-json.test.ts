import { expect, it } from 'vitest'
import { isPlainJson } from './plain-json.ts'

const most = 256 * 1024
const nested = (depth: number, open: string, close: string): unknown =>
  JSON.parse(`${open.repeat(depth)}1${close.repeat(depth)}`)

it('what our own pages send is plain, however it is nested within reason', () => {
  for (const one of [
    undefined,
    null,
    1,
    '',
    'x',
    true,
    [],
    {},
    { q: 'quemeneur', days: [1, 2], pass: { evening: false } },
  ])
    expect(isPlainJson(one, most)).toBe(true)
  expect(isPlainJson(nested(32, '[', ']'), most)).toBe(true)
  expect(isPlainJson(nested(32, '{"a":', '}'), most)).toBe(true)
  expect(isPlainJson(JSON.parse('{"__proto__":{"a":1}}'), most)).toBe(true)
})

it('a value that overflows the stack when it is written is not', () => {
  for (const deep of [nested(100_000, '[', ']'), nested(100_000, '{"a":', '}')]) {
    expect(() => JSON.stringify(deep)).toThrow(RangeError)
    expect(isPlainJson(deep, most)).toBe(false)
    expect(isPlainJson({ sessionId: deep }, most)).toBe(false)
  }
  expect(isPlainJson(nested(33, '[', ']'), most)).toBe(false)
})

it('its size is at most that of its text', () => {
  const texts = ['""', '"x"', '[1,1,1]', '{"a":"b","c":[null,true]}', `["${'x'.repeat(100)}"]`, '{"":{"":""}}']
  for (const text of texts) expect(isPlainJson(JSON.parse(text), text.length)).toBe(true)
  expect(isPlainJson('x'.repeat(101), 100)).toBe(false)
  expect(isPlainJson({ ['x'.repeat(101)]: 1 }, 100)).toBe(false)
  expect(
    isPlainJson(
      Array.from({ length: 101 }, () => 0),
      100,
    ),
  ).toBe(false)
  expect(
    isPlainJson(
      Array.from({ length: 101 }, () => []),
      100,
    ),
  ).toBe(false)
})

it('bytes and what else is no JSON are not plain', () => {
  for (const odd of [new Uint8Array(3), new Map(), new Date(0)]) {
    expect(isPlainJson(odd, most)).toBe(false)
    expect(isPlainJson({ a: [odd] }, most)).toBe(false)
  }
})
