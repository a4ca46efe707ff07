import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  badgeFormats,
  templateRefusals,
  templateRefusalWords,
} from '../../../../shared/domain/badges/template-refusals.ts'
import { cpuMs } from '../../../../tests/support/cpu-ms.ts'
import {
  goodTemplates,
  hidingTemplates,
  hostileTemplates,
  mutatedTemplate,
} from '../../../../tests/support/hostile-templates.ts'
import { createRandom } from '../../../../tests/support/random.ts'
import { badgePdf } from '../render/badge-pdf.ts'
import { badgeOf, label80, labelA6, testDesigns, testFonts } from '../render/badge-samples.ts'
import { badgeSvg } from '../render/badge-svg.ts'
import { readTemplate } from './read-template.ts'

test.each(badgeFormats)('our template of %s is one, and of no other format', (format) => {
  const read = readTemplate(goodTemplates[format], format)
  expect(read.ok && read.value.boxes.map(({ field }) => field)).toEqual(
    expect.arrayContaining(['name', 'qr', 'organisation', 'event', 'part', 'code', 'logo']),
  )
  const other = readTemplate(goodTemplates[format], format === 'a6' ? '80x50' : 'a6')
  expect(!other.ok && other.refusal.name).toBe('template-wrong-size')
})

test.each(hostileTemplates.map(([svg, refusal], index) => [index, refusal, svg] as const))(
  'hostile template %i is refused: %s',
  (_, refusal, svg) => {
    const read = readTemplate(svg, '80x50')
    expect(read.ok ? 'taken' : read.refusal.name).toBe(refusal)
    if (read.ok) return
    const { fr, en } = templateRefusalWords(read.refusal)
    expect(fr).not.toBe(en)
    // Whoever drew it is told where, never repeated what the file holds.
    for (const words of [fr, en]) expect(words).not.toMatch(/x\.example|passwd|[<>{}]/)
  },
)

test('every reason to refuse has an example', () => {
  const shown = hostileTemplates.map(([, refusal]) => refusal)
  // This one only drawing tells: tests/contract/badges/badge-templates.test.ts.
  expect(new Set([...shown, 'template-name-hidden'])).toEqual(new Set(Object.keys(templateRefusals)))
  for (const svg of hidingTemplates) expect(readTemplate(svg, '80x50').ok).toBe(true)
})

test('the line of what is wrong is told', () => {
  const read = readTemplate(goodTemplates.a6.replace('</svg>', '\n<image/>\n</svg>'), 'a6')
  const last = goodTemplates.a6.trimEnd().split('\n').length
  expect(read).toMatchObject({ ok: false, refusal: { what: 'image', line: last + 1 } })
})

test('fixed words may hold the five signs of XML, and an address', () => {
  const words =
    '<rect data-field="words" data-words="a &lt; b &amp; &quot;c&quot; https://x.example" x="20" y="28" width="5" height="1"/>'
  const read = readTemplate(goodTemplates['80x50'].replace('</svg>', `${words}</svg>`), '80x50')
  expect(read.ok && read.value.boxes.at(-1)?.words).toBe('a < b & "c" https://x.example')
})

describe('templates that somebody has damaged or poisoned', () => {
  const fonts = testFonts()
  // What a drawing library could fetch or run: none of it may be in what is drawn, whatever the file said.
  const outside = /href|url\(|@import|<!|<\?|script|foreignObject|\son\w+=|x\.example|etc\/passwd/i

  test.each(badgeFormats)(
    '%s: hundreds never crash the reading, and none lets anything in from outside',
    async (format) => {
      let taken = 0
      const label = format === 'a6' ? labelA6 : label80
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 4 }), fc.nat(), async (cuts, seed) => {
          const { next } = createRandom(seed)
          const svg = mutatedTemplate(goodTemplates[format], cuts, next)
          const read = readTemplate(svg, format)
          if (!read.ok) return
          taken += 1
          const drawn = badgeSvg(badgeOf(), { ...label, dpi: 203 }, fonts, testDesigns({ [format]: { svg } }))
          // As a page too: its library reads paths in its own way.
          await badgePdf(badgeOf(), { ...label, dpi: 203 }, fonts, testDesigns({ [format]: { svg } }))
          expect(drawn.replace(/xmlns="[^"]*"/, '')).not.toMatch(outside)
        }),
        { numRuns: 600 },
      )
      // Some are harmless: otherwise this would say nothing of what is drawn.
      expect(taken).toBeGreaterThan(5)
    },
  )

  test('a reading takes a few milliseconds, however the file was meant', () => {
    const nasty = [
      `<svg ${'a '.repeat(30_000)}>`,
      `<svg ${' '.repeat(60_000)}`,
      `<!--${'-'.repeat(60_000)}`,
      `<svg a="${'&amp;'.repeat(12_000)}"/>`,
      goodTemplates['80x50'].replace('</svg>', `<path d="${'M0 0'.repeat(14_000)}"/></svg>`),
      goodTemplates['80x50'].replace('</svg>', `<path d="M0 0${' '.repeat(58_000)}x"/></svg>`),
      goodTemplates['80x50'].replace('</svg>', `<g transform="${'scale(1)'.repeat(7_000)}"/></svg>`),
      goodTemplates['80x50'].replace('</svg>', `${'<rect width="1" height="1"/>'.repeat(280)}</svg>`),
    ]
    for (const svg of nasty)
      expect(
        cpuMs(() => readTemplate(svg, '80x50')),
        svg.slice(0, 40),
      ).toBeLessThan(400)
  })
})
