import { describe, expect, test } from 'vitest'
import type { BadgeContent, LabelSize } from './badge-content.ts'
import { layoutBadge } from './badge-layout.ts'
import { layoutImage } from './badge-png.ts'
import { badgeOf, label80, labelA6, samples, testDesigns, testFonts } from './badge-samples.ts'
import type { BadgeItem } from './layout-shapes.ts'

const fonts = testFonts()
const designs = testDesigns()
const labels: readonly (readonly [string, LabelSize])[] = [
  ['80 x 50 at 203 dpi', label80],
  ['80 x 50 with a head of 72 mm', { ...label80, printableWidthMm: 72 }],
  ['A6 at 300 dpi', labelA6],
  ['62 x 100 at 300 dpi', { widthMm: 62, heightMm: 100, dpi: 300 }],
  ['54 x 40 at 203 dpi', { widthMm: 54, heightMm: 40, dpi: 203 }],
]
const wordsOn = (badge: BadgeContent, label = label80) =>
  layoutBadge(badge, label, fonts, designs)
    .items.flatMap((item) => ('text' in item ? [item.text] : []))
    .join(' ')

describe('what a badge says', () => {
  test('name, organisation, event and code; no part for a participant', () => {
    expect(wordsOn(badgeOf())).toBe(
      'Assises nationales de la protection de l’enfance Maëlle Quéméneur Association Le Gué, Saint-Nazaire HBKX TNRE PSGV LCDU',
    )
  })

  test.each([
    ['speaker', 'INTERVENANT'],
    ['partner', 'PARTENAIRE'],
    ['press', 'PRESSE'],
    ['staff', 'ORGANISATION'],
  ] as const)('the part of a %s is %s', (part, word) => {
    expect(wordsOn(badgeOf({ part }))).toContain(word)
  })

  test.each([label80, labelA6])('first name only: neither last name nor organisation', (label) => {
    const words = wordsOn(badgeOf({ firstNameOnly: true }), label)
    expect(words).toContain('Maëlle')
    expect(words).not.toMatch(/Quéméneur|Gué|Nazaire/)
  })

  test('SPÉCIMEN stands across a rehearsal’s badge, and nowhere on a real one', () => {
    expect(wordsOn(badgeOf({ specimen: true }))).toContain('SPÉCIMEN')
    expect(wordsOn(badgeOf())).not.toContain('SPÉCIMEN')
  })

  test('the first name is the largest, and a missing one gives its place to the last name', () => {
    for (const badge of samples.filter(({ firstNameOnly, lastName }) => !firstNameOnly && lastName !== '')) {
      const { items } = layoutBadge(badge, label80, fonts, designs)
      const [first, last] = (['Bold', 'SemiBold'] as const).map((weight) =>
        Math.max(
          ...items.map((item) =>
            item.kind === 'text' && item.ink === 'black' && item.face.weight === weight ? item.size : 0,
          ),
        ),
      )
      expect(first).toBeGreaterThan(last ?? 0)
    }
    expect(wordsOn(badgeOf({ firstName: '' }))).toContain('Quéméneur')
  })

  test('a name that Atkinson lacks letters for is set whole in Noto', () => {
    const { items } = layoutBadge(badgeOf({ firstName: 'Hương' }), label80, fonts, designs)
    expect(new Set(items.flatMap((item) => ('face' in item ? [item.face.family.name] : [])))).toEqual(
      new Set(['NotoSans']),
    )
  })
})

describe.each(labels)('on a label of %s', (_, label) => {
  test.each(samples.map((badge, index) => [index, badge] as const))('person %i fits, measured', (_, badge) => {
    const layout = layoutBadge(badge, label, fonts, designs)
    const inkWidth = ((label.printableWidthMm ?? label.widthMm) / label.widthMm) * layout.widthDots
    const [left, right] = [(layout.widthDots - inkWidth) / 2 - 1, (layout.widthDots + inkWidth) / 2 + 1]
    // White boxes clear a quiet zone; paper beyond the head is white as well.
    const inked = layout.items.filter((item) => item.kind !== 'box' || item.ink === 'black')
    for (const box of inked.map(boundsOf)) {
      expect(box.left).toBeGreaterThanOrEqual(left)
      expect(box.right).toBeLessThanOrEqual(right)
      expect(box.top).toBeGreaterThanOrEqual(0)
      expect(box.bottom).toBeLessThanOrEqual(layout.heightDots)
    }
    expectApart(layout.items)
  })
})

test('names of 45 letters are printed whole', () => {
  const long = samples[5]
  if (!long) throw new Error('no such sample')
  for (const label of [label80, labelA6]) {
    expect(layoutBadge(long, label, fonts, designs).shortened).toEqual([])
    const words = wordsOn(long, label).replace(/- /g, '-')
    expect(words).toContain('Maximilienne-Alexandrine-Joséphine-Hortensia')
    expect(words).toContain('de La Rochefoucauld-Montbazon-Castelnau-Gigny')
  }
})

test('a field that lost letters is named, for the proof over a whole list', () => {
  const badge = badgeOf({ firstName: 'A'.repeat(150), organisation: 'mot '.repeat(60) })
  expect(layoutBadge(badge, label80, fonts, designs).shortened).toEqual(['firstName', 'organisation'])
})

test('pixels agree with the measure: the margins stay white on the label', () => {
  for (const badge of samples.filter(({ specimen }) => !specimen)) {
    const { pixels, width, height } = layoutImage(layoutBadge(badge, label80, fonts, designs), fonts)
    expect([width, height]).toEqual([640, 400])
    for (let y = 0; y < height; y++) {
      for (const x of [0, 10, 30, 35, width - 31, width - 20, width - 1]) {
        expect(pixels[(y * width + x) * 4], `row ${y}, column ${x}`).toBe(255)
      }
    }
  }
})

test('the quiet zone of the QR stays white, under SPÉCIMEN too', () => {
  for (const label of [
    label80,
    labelA6,
    { widthMm: 60, heightMm: 60, dpi: 203 },
    { widthMm: 50, heightMm: 52, dpi: 203 },
  ]) {
    const layout = layoutBadge(badgeOf({ specimen: true }), label, fonts, designs)
    const { pixels, width } = layoutImage(layout, fonts)
    const qr = layout.items.find((item) => item.kind === 'qr')
    if (!qr) throw new Error('a badge without its QR')
    const [before, after] = [-3 * qr.module, (qr.modules + 3) * qr.module]
    for (let along = before; along < after; along++) {
      for (const [x, y] of [
        [along, before],
        [along, after],
        [before, along],
        [after, along],
      ] as const) {
        expect(pixels[((qr.y + y) * width + qr.x + x) * 4], `${x} ${y}`).toBe(255)
      }
    }
  }
})

test.each([
  [{ ...label80, widthMm: 20 }],
  [{ ...label80, dpi: 0 }],
  [{ ...label80, dpi: Number.NaN }],
  [{ ...label80, heightMm: 4000 }],
  [{ widthMm: 300, heightMm: 300, dpi: 1200 }],
  [{ ...label80, printableWidthMm: 5 }],
])('a label of %j is refused', (label) => {
  expect(() => layoutBadge(badgeOf(), label, fonts, designs)).toThrow('label-unusable')
})

test('a code that could not be read is refused, by key only', () => {
  expect(() => layoutBadge(badgeOf({ code: '' }), label80, fonts, designs)).toThrow(/^code-empty$/)
  expect(() => layoutBadge(badgeOf({ code: 'é'.repeat(2000) }), label80, fonts, designs)).toThrow(/^code-too-long$/)
})

interface Bounds {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Letters reach from 1 em above the baseline (stacked accents) to 0.25 em below; names are measured widths. */
function boundsOf(item: BadgeItem): Bounds {
  switch (item.kind) {
    case 'text':
      return {
        left: item.x,
        right: item.x + item.width,
        top: item.baseline - item.size,
        bottom: item.baseline + item.size * 0.25,
      }
    case 'shape':
      throw new Error('our templates have none')
    case 'image':
    case 'box':
      return { left: item.x, right: item.x + item.width, top: item.y, bottom: item.y + item.height }
    case 'qr': {
      const side = item.module * item.modules
      return { left: item.x, right: item.x + side, top: item.y, bottom: item.y + side }
    }
    case 'watermark': {
      const turn = Math.abs(item.degrees * Math.PI) / 180
      const across = (item.width * Math.cos(turn) + item.size * 0.7 * Math.sin(turn)) / 2
      const up = (item.width * Math.sin(turn) + item.size * 0.7 * Math.cos(turn)) / 2
      return { left: item.x - across, right: item.x + across, top: item.y - up, bottom: item.y + up }
    }
  }
}

/** Lines of text do not touch one another (capital height to baseline), nor the QR's quiet zone. */
function expectApart(items: readonly BadgeItem[]): void {
  const texts = items.flatMap((item) =>
    item.kind === 'text'
      ? [{ left: item.x, right: item.x + item.width, top: item.baseline - item.size * 0.72, bottom: item.baseline }]
      : [],
  )
  const quiets = items.flatMap((item) =>
    item.kind === 'qr'
      ? [
          {
            left: item.x - 4 * item.module,
            right: item.x + 4 * item.module + item.module * item.modules,
            top: item.y,
            bottom: item.y + item.module * item.modules,
          },
        ]
      : [],
  )
  const all = [...texts, ...quiets]
  all.forEach((one, index) => {
    for (const other of all.slice(index + 1)) {
      const apart =
        one.right <= other.left + 1 || other.right <= one.left + 1 || one.bottom <= other.top || other.bottom <= one.top
      expect(apart, `${JSON.stringify(one)} ${JSON.stringify(other)}`).toBe(true)
    }
  })
}
