import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { goodTemplates } from '../../../../tests/support/hostile-templates.ts'
import { createRandom } from '../../../../tests/support/random.ts'
import { badgePbm } from './badge-bits.ts'
import { layoutBadge } from './badge-layout.ts'
import { badgePdf } from './badge-pdf.ts'
import { layoutImage } from './badge-png.ts'
import { badgeOf, label80, labelA6, samples, testDesigns, testFonts } from './badge-samples.ts'

// Independent proof: readers that know nothing of us read what comes out.
const fonts = testFonts()
const designs = testDesigns()
const codes = samples.map(({ code }) => code)
const lacks = (tool: string) => spawnSync(tool, ['--version']).error !== undefined
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'badge-reading-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe.each([
  ['80 x 50 at 203 dpi', label80],
  ['80 x 50 at 300 dpi', { ...label80, dpi: 300 }],
  ['A6 at 203 dpi', { ...labelA6, dpi: 203 }],
] as const)('%s', (name, label) => {
  test('the QR of 20 people is read from one bit per dot', ({ skip }) => {
    if (lacks('zbarimg')) skip('zbarimg is not installed (package zbar-tools)')
    const files = samples.map((badge, index) => {
      const file = join(folder, `${name}-${index}.pbm`.replaceAll(' ', ''))
      writeFileSync(file, oneBit(layoutImage(layoutBadge(badge, label, fonts, designs), fonts)))
      return file
    })
    expect(readCodes(files)).toEqual(codes)
  })
})

test.for([
  ['80x50', label80],
  ['a6', { ...labelA6, dpi: 203 }],
] as const)(
  'the QR of 200 people is read from the template %s, one bit a dot at 203 dpi',
  ([name, label], { skip }) => {
    if (lacks('zbarimg')) skip('zbarimg is not installed (package zbar-tools)')
    const random = createRandom(203)
    // The names of the twenty change what stands around a code; each of the two hundred has a code of its own.
    const many = Array.from({ length: 200 }, (_, index) => ({
      ...badgeOf(samples[index % samples.length]),
      specimen: index % 4 === 3,
      code: index % 9 === 8 ? `https://billets.example/t/${random.text(14)}` : random.text(16, 'BCDEFGHIJKLNOPRSTUVX'),
    }))
    const files = many.map((badge, index) => {
      const file = join(folder, `many-${name}-${index}.pbm`)
      writeFileSync(file, badgePbm(badge, label, fonts, designs))
      return file
    })
    expect(readCodes(files)).toEqual(many.map(({ code }) => code))
  },
)

test('every kind of decoration, and a logo, is the same in the PDF as on the label', async ({ skip }) => {
  if (lacks('pdftoppm')) skip('pdftoppm is not installed (package poppler-utils)')
  const svg = goodTemplates.a6.replace('<rect data-field="event"', `${everyShape}<rect data-field="event"`)
  const theirs = testDesigns({ a6: { svg, logo }, '80x50': { logo } })
  for (const [name, label, dpi] of [
    ['a6', labelA6, 300],
    ['80x50', label80, 203.2],
  ] as const) {
    const badge = badgeOf({ part: 'press' })
    // Taken once: each look at them is a copy.
    const { pixels, width, height } = layoutImage(layoutBadge(badge, label, fonts, theirs), fonts)
    const file = await pdfFile(`shapes-${name}`, badgePdf(badge, label, fonts, theirs))
    execFileSync('pdftoppm', ['-r', String(dpi), '-singlefile', file, file])
    const pdf = readPpm(readFileSync(`${file}.ppm`))
    let unlike = 0
    for (let y = 0; y < height - 1; y++) {
      for (let x = 0; x < width - 1; x++) {
        const [one, other] = [(y * width + x) * 4, pdf.start + (y * pdf.width + x) * 3]
        const apart = [0, 1, 2].some((at) => Math.abs((pixels[one + at] ?? 0) - (pdf.bytes[other + at] ?? 0)) > 128)
        if (apart) unlike += 1
      }
    }
    // Edges, which two programs smooth each in its way, and the single dots of a dithered logo.
    expect(unlike / (width * height), name).toBeLessThan(0.015)
  }
})

const everyShape = `<circle cx="90" cy="15" r="8" fill="#e09a12"/>
<rect x="70" y="8" width="10" height="10" rx="3" fill="none" stroke="white"/>
<path d="M60 20a5 5 0 01 8 0l2 4h-12z M62 22h4v1h-4z" fill="#fff" fill-rule="evenodd"/>
<g transform="translate(50 140) rotate(-20) scale(.5)">
  <polygon points="0,0 20,0 10,15" fill="#0f6b45" stroke="#b0251d" stroke-width="2" stroke-linejoin="round"/>
  <line x1="0" y1="-5" x2="30" y2="-5" stroke="black" stroke-width="2" stroke-linecap="round"/>
  <polyline points="30 0 40 5 30 10" fill="none" stroke="#000"/>
</g>
<ellipse cx="85" cy="135" rx="10" ry="4" fill="none" stroke="#3b46c4"/>`
const logo = {
  type: 'image/svg+xml',
  data: Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><rect width="60" height="20" fill="#8fd3b6"/></svg>',
  ).toString('base64'),
} as const

/** `P6`: width, height and depth, then three bytes a pixel. */
function readPpm(bytes: Buffer): { bytes: Buffer; width: number; start: number } {
  const header = /^P6\s(\d+)\s(\d+)\s255\s/.exec(bytes.toString('latin1', 0, 40))
  if (!header) throw new Error('no PPM')
  return { bytes, width: Number(header[1]), start: header[0].length }
}

test('the QR of 20 people is read from the PDF', async ({ skip }) => {
  if (lacks('zbarimg')) skip('zbarimg is not installed (package zbar-tools)')
  if (lacks('pdftoppm')) skip('pdftoppm is not installed (package poppler-utils)')
  const files: string[] = []
  for (const [index, badge] of samples.entries()) {
    const file = await pdfFile(`${index}`, badgePdf(badge, label80, fonts, designs))
    execFileSync('pdftoppm', ['-r', '203', '-mono', '-singlefile', file, file])
    files.push(`${file}.pbm`)
  }
  expect(readCodes(files)).toEqual(codes)
})

test.for([
  [label80, '226.772 x 141.732'],
  [labelA6, '297.638 x 419.528'],
] as const)(
  'the PDF is one page of the true size, its words can be read, and its metadata name nobody',
  async ([label, size], { skip }) => {
    if (lacks('pdftotext')) skip('pdftotext is not installed (package poppler-utils)')
    const badge = badgeOf({ part: 'speaker', firstName: 'Nguyễn', lastName: 'Łukaszewicz-Œuvrard' })
    const file = await pdfFile(`words-${label.widthMm}`, badgePdf(badge, label, fonts, designs))
    const words = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).normalize('NFC')
    for (const word of ['Nguyễn', 'Łukaszewicz-Œuvrard', 'INTERVENANT', 'HBKX TNRE PSGV LCDU'])
      expect(words).toContain(word)
    const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' })
    expect(info).toMatch(/Pages: +1\n/)
    expect(info).toContain(`${size} pts`)
    expect(info).not.toMatch(/Nguy|Łukasz|HBKX/)
  },
)

async function pdfFile(name: string, bytes: Promise<Uint8Array>): Promise<string> {
  const file = join(folder, `${name}.pdf`)
  writeFileSync(file, await bytes)
  return file
}

function readCodes(files: readonly string[]): string[] {
  const read = spawnSync('zbarimg', ['--nodbus', '-q', '--raw', ...files], { encoding: 'utf8' })
  return read.stdout.trim().split('\n')
}

/** What a thermal head prints: black below half, as PBM. */
function oneBit({ pixels, width, height }: { pixels: Buffer; width: number; height: number }): Buffer {
  const rowBytes = Math.ceil(width / 8)
  const bits = Buffer.alloc(rowBytes * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * rowBytes + (x >> 3)
      if ((pixels[(y * width + x) * 4] ?? 255) < 128) bits[at] = (bits[at] ?? 0) | (0x80 >> (x & 7))
    }
  }
  return Buffer.concat([Buffer.from(`P4\n${width} ${height}\n`), bits])
}
