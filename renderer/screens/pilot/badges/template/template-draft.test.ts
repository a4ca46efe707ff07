import { expect, test } from 'vitest'
import { parseScale } from './screen-scale.ts'
import {
  changedFormats,
  coloursOf,
  isLegible,
  noDrafts,
  readLogo,
  readSvg,
  settled,
  type Template,
  withColours,
  withFields,
  withoutLogo,
  withoutOwn,
} from './template-draft.ts'

const fields = { organisation: true, event: true, part: true, code: true }
const usualColours = { band: '#17181c', accent: '#3b46c4' }
const ours: Template = {
  format: 'a6',
  widthMm: 105,
  heightMm: 148,
  blackAndWhite: false,
  own: false,
  svg: '<svg/>',
  logo: null,
  colours: null,
  usualColours,
  fields,
  changedAt: null,
}
const green = { band: '#0f5c4a', accent: '#0f5c4a' }

test('a value equal to the one in use is no change', () => {
  const changed = withFields(ours, {}, { ...fields, part: false })
  expect(changed).toEqual({ fields: { ...fields, part: false } })
  expect(withFields(ours, changed, fields)).toEqual({})
  expect(withColours(ours, withColours(ours, {}, green), usualColours)).toEqual({})
  expect(withoutLogo(ours, { logo: { type: 'image/png', data: 'AAAA' } })).toEqual({})
  expect(withoutOwn(ours, { svg: '<svg></svg>' })).toEqual({})
})

test('a draft put to use is none any more, unless it has been changed since', () => {
  const draft = { fields: { ...fields, part: false } }
  const drafts = { ...noDrafts, a6: draft }
  expect(changedFormats(drafts)).toEqual(['a6'])
  expect(changedFormats(settled(drafts, 'a6', draft))).toEqual([])
  const since = { ...drafts, a6: { ...draft, logo: null } }
  expect(settled(since, 'a6', draft)).toBe(since)
})

test('restoring the delivered value is a change', () => {
  const theirs: Template = { ...ours, own: true, colours: green, logo: { type: 'image/png', bytes: 3 } }
  expect(withoutOwn(theirs, {})).toEqual({ svg: null })
  expect(withoutLogo(theirs, {})).toEqual({ logo: null })
  expect(withColours(theirs, {}, null)).toEqual({ colours: null })
  expect(coloursOf(theirs, { colours: null })).toEqual(usualColours)
})

test('a colour is legible under white letters from a contrast of 4.5', () => {
  expect(['#17181c', '#3b46c4', '#767676'].map(isLegible)).toEqual([true, true, true])
  expect(['#777777', '#e09a12', '#fff', 'red', ''].map(isLegible)).toEqual([false, false, false, false, false])
})

test('a logo is known by how it begins, not by its name', async () => {
  const file = (bytes: BlobPart, name = 'x.png') => new File([bytes], name)
  expect(await readLogo(file(Uint8Array.of(0x89, 0x50, 1, 2)))).toEqual({
    logo: { type: 'image/png', data: 'iVABAg==' },
  })
  expect(await readLogo(file(Uint8Array.of(0xff, 0xd8, 1)))).toMatchObject({ logo: { type: 'image/jpeg' } })
  expect(await readLogo(file('<?xml version="1.0"?><svg/>'))).toMatchObject({ logo: { type: 'image/svg+xml' } })
  expect(await readLogo(file('GIF89a'))).toEqual({ fault: 'logo-unreadable' })
  expect(await readLogo(file(new Uint8Array(103_000)))).toEqual({ fault: 'logo-too-large' })
})

test('a drawing larger than the station takes is refused before it is sent', async () => {
  expect(await readSvg(new File(['a'.repeat(66_000)], 'a.svg'))).toEqual({ fault: 'template-too-large' })
  expect(await readSvg(new File([''], 'a.svg'))).toEqual({ fault: 'unreadable' })
  expect(await readSvg(new File(['<svg/>'], 'a.svg'))).toEqual({ svg: '<svg/>' })
})

test('a scale that cannot be one is that of the browser', () => {
  expect([null, '', 'x', '0', '9', '-1', 'Infinity'].map(parseScale)).toEqual([1, 1, 1, 1, 1, 1, 1])
  expect(parseScale('1.085')).toBe(1.085)
})
