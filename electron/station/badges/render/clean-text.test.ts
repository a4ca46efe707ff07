import { describe, expect, test } from 'vitest'
import { cleanText, drawableText, escapeXml, readableCode } from './clean-text.ts'

describe('a field is cleaned before it is printed', () => {
  test.each([
    ['accents are composed', 'Mae\u0308lle', 'Maëlle'],
    ['printer orders go', 'A\u001b@\u001dV\u0000B\u007f', 'A@VB'],
    ['lines become one', '  a\r\n\tb\u2028c  ', 'a b c'],
    ['direction marks and joiners go', '\u202eeinna\u202c \u200fB\u2066C\u200d', 'einna BC'],
    ['soft hyphens go, hyphens become plain', 'Ker\u00adguelen\u2011Le\u2010Roy', 'Kerguelen-Le-Roy'],
    ['no-break spaces hold', 'de\u202fLa\u00a0Tour', 'de\u00a0La\u00a0Tour'],
    ['lone surrogates and private characters go', 'a\ud800b\ue000c', 'abc'],
  ])('%s', (_, given, printed) => {
    expect(cleanText(given)).toBe(printed)
  })

  test('4 kB of it are cut between letters', () => {
    expect(cleanText('é'.repeat(4096))).toBe('é'.repeat(160))
    expect(cleanText(`a${'\u0301'.repeat(4096)}`).length).toBeLessThan(1300)
  })
})

describe('what the fonts cannot draw is made plain', () => {
  const covers = (text: string) => /^(?:\p{Script=Latin}|[ ?]|\p{M})*$/u.test(text)

  test.each([
    ['Zoé 🎉', 'Zoé'],
    ['王小明', '???'],
    ['Zoé 👩‍👩‍👧 Le Goff', 'Zoé Le Goff'],
    ['e\u0301\u0302\u0303\u0304\u0305\u0306', 'e\u0301\u0302\u0303'],
  ])('%j is drawn as %j', (given, drawn) => {
    expect(drawableText(given, covers)).toBe(drawn)
  })
})

test('our own codes are read in fours, a foreign one as its ticket shows it', () => {
  expect(readableCode('HBKXTNREPSGVLCDU')).toBe('HBKX TNRE PSGV LCDU')
  expect(readableCode('HA-2026-00042')).toBe('HA-2026-00042')
})

test('markup is escaped', () => {
  expect(escapeXml(`<a href="x">&'`)).toBe('&#60;a href=&#34;x&#34;&#62;&#38;&#39;')
})
