import { crc32 } from 'node:zlib'
import { expect, test } from 'vitest'
import { cpuMs } from '../../../../tests/support/cpu-ms.ts'
import { badgePdf } from './badge-pdf.ts'
import { badgePng } from './badge-png.ts'
import { badgeOf, label80, labelA6, samples, testDesigns, testFonts } from './badge-samples.ts'
import { badgeSvg } from './badge-svg.ts'

const fonts = testFonts()
const designs = testDesigns()

const hostile: readonly (readonly [string, string])[] = [
  ['markup', `</text><script>alert(1)</script><image href="file:///etc/passwd"/>&amp;'"]]>`],
  ['an entity', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>&a;'],
  ['our own placeholder', '{{lastName}} $& $1 %s'],
  ['printer orders', '\u001b@\u001dV\u0000^XA^FO\u0007\u009b'],
  ['direction marks', '\u202eABC\u202c\u2066\u2069\u200f'],
  ['emoji', '👩‍👩‍👧‍👦🎉🇫🇷❤️'],
  ['other scripts', '王小明 محمد דוד 한글'],
  ['accents without end', `a${'\u0301'.repeat(500)}b`],
  ['4 kB without a space', 'é'.repeat(4096)],
  ['4 kB of words', 'de La '.repeat(700)],
  ['4 kB of hyphens', '-'.repeat(4096)],
  ['spaces only', ' \u00a0\t\n'],
  ['half characters', '\ud800\udc00\ud83c'],
  ['the last code points', '\uffff\ufffe\u{10ffff}'],
]

test.each(hostile)('%s in every field gives a well-formed picture of text, boxes and a QR only', async (_, text) => {
  const badge = badgeOf({ firstName: text, lastName: text, organisation: text, eventName: text, specimen: true })
  for (const label of [label80, labelA6]) {
    const svg = badgeSvg(badge, label, fonts, designs)
    const names = new Set(Array.from(svg.matchAll(/<\/?([^\s/>]+)/g), ([, name]) => name))
    expect([...names].sort()).toEqual(['path', 'rect', 'svg', 'text'])
    // Line feeds are ours, between the elements.
    expect(svg.replaceAll('\n', '')).not.toMatch(/\p{C}/u)
    // resvg's parser accepts well-formed XML only.
    expect(badgePng(badge, label, fonts, designs).length).toBeGreaterThan(1000)
    expect((await badgePdf(badge, label, fonts, designs)).length).toBeGreaterThan(1000)
  }
})

test('a hostile badge costs about what any badge costs', () => {
  const spent = cpuMs(() => {
    for (const [, text] of hostile) {
      const badge = badgeOf({ firstName: text, lastName: text, organisation: text, eventName: text })
      badgeSvg(badge, label80, fonts, designs)
    }
  })
  expect(spent / hostile.length).toBeLessThan(250)
})

test('the QR stands on whole dots', () => {
  expect(badgeSvg(badgeOf(), label80, fonts, designs)).toMatch(/<path transform="translate\(\d+ \d+\) scale\(6\)"/)
})

test.each([
  [label80, 8000],
  [labelA6, 11_811],
])('a PNG says how large it is: %o', (label, dotsPerMetre) => {
  const png = Buffer.from(badgePng(badgeOf(), label, fonts, designs))
  const at = png.indexOf('pHYs')
  expect([png.readUInt32BE(at + 4), png.readUInt32BE(at + 8), png[at + 12]]).toEqual([dotsPerMetre, dotsPerMetre, 1])
  expect(png.readUInt32BE(at + 13)).toBe(crc32(png.subarray(at, at + 13)))
})

test('the same badge gives the same bytes, in every format', async () => {
  for (const badge of samples.slice(0, 6)) {
    expect(badgeSvg(badge, label80, fonts, designs)).toBe(badgeSvg(badge, label80, testFonts(), designs))
    expect(badgePng(badge, label80, fonts, designs)).toEqual(badgePng(badge, label80, testFonts(), designs))
    expect(
      Buffer.compare(
        await badgePdf(badge, label80, fonts, designs),
        await badgePdf(badge, label80, testFonts(), designs),
      ),
    ).toBe(0)
  }
})
