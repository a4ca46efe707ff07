import { expect, it } from 'vitest'
import { isBoundedText } from './json-text.ts'

const most = { depth: 3, commas: 10, objects: true }
const isOne = (text: string, bounds = most) => isBoundedText(new TextEncoder().encode(text), bounds)

it('what stands in a text counts for nothing, however it is escaped', () => {
  const texts = ['[[[{{{', ',,,,,,,,,,,,', '\\', '"', '\\"', '\\\\"[[[[', 'é😀]]]]', '\u0000\n']
  for (const text of texts) expect(isOne(JSON.stringify([text, { [text]: text }]), most)).toBe(true)
})

it('a value too many, or one level, is one too much', () => {
  expect(isOne('[1,1,1,1,1,1,1,1,1,1,1]')).toBe(true)
  expect(isOne('[1,1,1,1,1,1,1,1,1,1,1,1]')).toBe(false)
  expect(isOne('[[],[],[],[],[],[],[],[],[],[],[],[]]')).toBe(false)
  expect(isOne('[{"a":[]}]')).toBe(true)
  expect(isOne('[{"a":[[]]}]')).toBe(false)
  expect(isOne('['.repeat(1_000_000))).toBe(false)
})

it('objects are none where there are to be none, also behind a text that ends with a backslash', () => {
  for (const text of ['{}', '["a\\"",{}]', '["a\\\\",{}]'])
    expect([isOne(text), isOne(text, { ...most, objects: false })]).toEqual([true, false])
})

it('a text that never ends is looked at once', () => {
  for (const text of ['"', '"\\', '["a', '["a\\"', '']) expect(isOne(text)).toBe(true)
})
