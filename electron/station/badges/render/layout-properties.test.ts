import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { goodTemplates } from '../../../../tests/support/hostile-templates.ts'
import type { Rect } from '../template/boxes.ts'
import type { BadgeContent, LabelSize } from './badge-content.ts'
import { layoutBadge } from './badge-layout.ts'
import { badgeOf, label80, labelA6, testDesigns, testFonts } from './badge-samples.ts'
import type { BadgeItem } from './layout-shapes.ts'

const fonts = testFonts()

/** Syllables that make long names and doubled ones, of the alphabets that badges have met. */
const syllables = [
  ...[
    'Ma',
    'ëlle',
    'Kér',
    'oua',
    'Jean',
    'WWW',
    'iii',
    'Œu',
    'l’',
    'Saint',
    'guy',
    'Çağ',
    'Łuk',
    'źń',
    'Nguyễn',
    'Hương',
  ],
  ...['Þór', 'Οδυσ', 'Ковальчук', 'Å', 'ff', 'Qy', 'e'.repeat(20)],
]
const word = fc.array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''))
const joined = (least: number) =>
  fc
    .array(fc.tuple(word, fc.constantFrom('-', ' ', ' de ', '\u00a0')), { minLength: least, maxLength: 5 })
    .map((parts) =>
      parts
        .map(([one, joint]) => one + joint)
        .join('')
        .slice(0, 60),
    )
const person: fc.Arbitrary<BadgeContent> = fc.record({
  firstName: joined(0),
  lastName: joined(0),
  organisation: fc.oneof(joined(0), fc.constant('M'.repeat(120))),
  part: fc.constantFrom(null, 'speaker', 'partner', 'press', 'staff'),
  firstNameOnly: fc.boolean(),
  code: fc.constantFrom('HBKXTNREPSGVLCDU', 'https://billets.example/t/7f3a9c81-77de', 'AB12'),
  eventName: fc.constantFrom('', 'Assises', 'Assises nationales de la protection de l’enfance et de la jeunesse'),
  specimen: fc.constant(false),
})

const square =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><rect width="20" height="20" fill="#b0251d"/></svg>'
const logo = { type: 'image/svg+xml', data: Buffer.from(square).toString('base64') } as const
/** Another order of things: the code at the left, all in the middle, nothing that grows. */
const turned = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 50">
  <path d="M0 0h80v3h-80z" fill="#e09a12"/>
  <rect data-field="qr" x="6" y="28" width="15" height="15"/>
  <rect data-field="name" x="5" y="5" width="70" height="19" data-align="middle" data-vertical="middle"/>
  <rect data-field="organisation" x="26" y="26" width="49" height="10" data-lines="2" data-align="right"/>
  <rect data-field="part" x="26" y="37" width="49" height="4" data-align="right"/>
  <rect data-field="words" data-words="Cité des Congrès" x="26" y="42" width="49" height="4" data-align="right"/>
</svg>`
const plain = testDesigns()
const withLogo = testDesigns({ '80x50': { logo }, a6: { logo, colours: { band: '#0f5c4a', accent: '#b0251d' } } })
const theirs = testDesigns({ '80x50': { svg: turned } })

describe.each([
  ['80 x 50 at 203 dpi', label80, plain],
  ['80 x 50 with a logo', label80, withLogo],
  ['80 x 50 with a head of 72 mm', { ...label80, printableWidthMm: 72 }, plain],
  ['80 x 50, a template of the organiser’s', label80, theirs],
  ['A6 at 300 dpi', labelA6, plain],
  ['A6 with a logo', labelA6, withLogo],
  ['62 x 100 at 300 dpi', { widthMm: 62, heightMm: 100, dpi: 300 }, withLogo],
] as const)('on %s', (_, label: LabelSize, designs) => {
  test('whatever the name, words stay on the label, apart, and clear of the white that the code needs', () => {
    fc.assert(
      fc.property(person, (badge) => {
        const { items, widthDots, heightDots } = layoutBadge(badge, label, fonts, designs)
        const quiet = items.find((item) => item.kind === 'box' && item.ink === 'white') as Rect
        const texts = items.filter((item) => item.kind === 'text').map(lineOf)
        for (const text of texts) {
          expect(within(text, { x: 0, y: 0, width: widthDots, height: heightDots }), JSON.stringify(text)).toBe(true)
          expect(meet(text, quiet), `over the code: ${JSON.stringify(text)}`).toBe(false)
        }
        texts.forEach((one, index) => {
          for (const other of texts.slice(index + 1)) expect(meet(one, other), JSON.stringify([one, other])).toBe(false)
        })
        const images = items.flatMap((item) => (item.kind === 'image' ? [item] : []))
        for (const image of images) for (const one of [...texts, quiet]) expect(meet(image, one)).toBe(false)
      }),
      { numRuns: 60 },
    )
  })
})

test('the name is read from two metres: 45 letters twice keep 11 points on the label, and 16 on A6', () => {
  const long = badgeOf({
    firstName: 'Maximilienne-Alexandrine-Joséphine-Hortensia',
    lastName: 'de Castelnau-Montbazon-Rochefontaine-Gigny-Vu',
  })
  for (const [label, least, dotsPerMm] of [
    [label80, 11, 8],
    [labelA6, 16, 300 / 25.4],
  ] as const) {
    const { items, shortened } = layoutBadge(long, label, fonts, plain)
    const largest = Math.max(
      ...items.map((item) =>
        item.kind === 'text' && item.face.weight === 'Bold' && item.ink === 'black' ? item.size : 0,
      ),
    )
    expect(shortened).toEqual([])
    expect((largest / dotsPerMm) * (72 / 25.4)).toBeGreaterThanOrEqual(least)
  }
})

test('a long name of short words is broken between them, on the label as on A6', () => {
  const badge = badgeOf({ firstName: 'Łucja-Żaneta', lastName: 'Nguyễn-Thị Phương Thảo Trần Đặng Quỳnh Hương' })
  for (const label of [label80, labelA6]) {
    const { items, shortened } = layoutBadge(badge, label, fonts, plain)
    expect(shortened).toEqual([])
    expect(items.flatMap((item) => ('text' in item ? [item.text] : []))).toEqual(
      expect.arrayContaining(['Łucja-Żaneta', 'Nguyễn-Thị Phương Thảo', 'Trần Đặng Quỳnh Hương']),
    )
  }
})

describe('what the organiser has chosen', () => {
  const words = (badge: BadgeContent, designs = plain, label: LabelSize = label80) =>
    layoutBadge(badge, label, fonts, designs)
      .items.flatMap((item) => ('text' in item ? [item.text] : []))
      .join(' ')

  test('a field that is not shown is not there, and leaves its place', () => {
    const fields = { organisation: false, event: false, part: false, code: false }
    const badge = badgeOf({ part: 'press' })
    expect(words(badge, testDesigns({ '80x50': { fields } }))).toBe('Maëlle Quéméneur')
    expect(words(badge, testDesigns({ a6: { fields } }), labelA6)).toBe(
      'Maëlle Quéméneur Perdu\u00a0? Revenez à l’accueil',
    )
  })

  test('a box cannot show more than the person lets be shown', () => {
    const shown = words(badgeOf({ firstNameOnly: true }), theirs)
    expect(shown).toContain('Maëlle')
    expect(shown).not.toMatch(/Quéméneur|Gué|Nazaire/)
  })

  test('A6 has the chosen colours; a label is black and white whatever its file says', () => {
    const inks = (designs: typeof plain, label: LabelSize) =>
      new Set(layoutBadge(badgeOf({ part: 'press' }), label, fonts, designs).items.flatMap(inksOf))
    expect([...inks(withLogo, labelA6)]).toEqual(expect.arrayContaining(['#0f5c4a', '#b0251d']))
    expect([...inks(plain, labelA6)]).toEqual(expect.arrayContaining(['#17181c', '#3b46c4']))
    expect([...inks(theirs, label80)].sort()).toEqual(['black', 'white'])
  })

  test('a template that this version refuses gives way to ours: the badge comes out', () => {
    const broken = testDesigns({ '80x50': { svg: '<svg/>', logo: { type: 'image/png', data: 'AAAA' } } })
    expect(layoutBadge(badgeOf(), label80, fonts, broken)).toEqual(layoutBadge(badgeOf(), label80, fonts, plain))
  })

  test('nothing that a template draws lies above the code', () => {
    const over = goodTemplates['80x50'].replace('</svg>', '<rect width="80" height="50" fill="black"/></svg>')
    const { items } = layoutBadge(badgeOf({ specimen: true }), label80, fonts, testDesigns({ '80x50': { svg: over } }))
    expect(items.slice(-2).map(({ kind }) => kind)).toEqual(['box', 'qr'])
  })
})

const inksOf = (item: BadgeItem): string[] => {
  if (item.kind === 'box' || item.kind === 'text') return [item.ink]
  return item.kind === 'shape' ? [item.fill, item.stroke].filter((ink) => ink !== null) : []
}

/** From capital height to baseline: what two lines may never share. */
const lineOf = (item: Extract<BadgeItem, { kind: 'text' }>): Rect => ({
  x: item.x,
  y: item.baseline - item.size * 0.72,
  width: item.width,
  height: item.size * 0.72,
})
const within = (one: Rect, all: Rect): boolean =>
  one.x >= all.x - 1 &&
  one.y >= all.y - 1 &&
  one.x + one.width <= all.x + all.width + 1 &&
  one.y + one.height <= all.y + all.height + 1
const meet = (one: Rect, other: Rect): boolean =>
  one.x + 1 < other.x + other.width &&
  other.x + 1 < one.x + one.width &&
  one.y + 1 < other.y + other.height &&
  other.y + 1 < one.y + one.height
