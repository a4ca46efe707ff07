import { Resvg } from '@resvg/resvg-js'
import { expect, it } from 'vitest'
import { placeLowerThird, type SafeArea } from '../../../../shared/domain/show/safe-areas.ts'
import { testFonts } from '../../badges/render/badge-samples.ts'
import { drawLowerThird } from './lower-third-picture.ts'

const canvas = { width: 640, height: 360 }
const fonts = testFonts()
const areas: readonly SafeArea[] = [
  { kind: 'captions', x: 0, y: 86, width: 100, height: 14 },
  { kind: 'sign-language', x: 70, y: 50, width: 30, height: 50 },
]

/** RGBA, as any reader of the file sees it. */
function pixelsOf(png: Uint8Array): Uint8Array {
  const { width, height } = canvas
  const image = `<image width="${width}" height="${height}" x:href="data:image/png;base64,${Buffer.from(png).toString('base64')}"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink" width="${width}" height="${height}">${image}</svg>`
  return new Resvg(svg).render().pixels
}

it.each([
  ['a name and a title', ['Solène Kerbrat', 'Juge des enfants']],
  ['a short name alone', ['Jo Ba']],
  ['a name of another alphabet', ['Nguyễn Thị Hương', 'Département de Loire-Atlantique']],
  [
    'a long name',
    ['Maximilienne-Alexandrine de La Rochefoucauld-Montbazon-Castelnau-Gigny', 'Vice-présidente '.repeat(8)],
  ],
  ['letters without an end', ['W'.repeat(200), 'm'.repeat(200)]],
  ['signs of another kind', ['<svg onload="x"/> & "Cie"', '\u202e\u0000 😀']],
])('%s stands in its strip, off its edges, and nowhere else', async (_, lines) => {
  const png = await drawLowerThird(lines, areas, canvas, fonts)
  const place = placeLowerThird(areas)
  if (!png || !place) throw new Error('not drawn')
  const pixels = pixelsOf(png)
  const [left, top] = [(place.x * canvas.width) / 100, (place.y * canvas.height) / 100]
  const [right, bottom] = [left + (place.width * canvas.width) / 100, top + (place.height * canvas.height) / 100]
  let [letters, outside, atTheEdge] = [0, 0, 0]
  for (let y = 0; y < canvas.height; y++)
    for (let x = 0; x < canvas.width; x++) {
      const at = (y * canvas.width + x) * 4
      const isOutside = x < left - 1 || x > right + 1 || y < top - 1 || y > bottom + 1
      if (isOutside && pixels[at + 3] !== 0) outside++
      // Light is what letters are; the strip's edge at its left is blue and stays out of it.
      const isLight = (pixels[at] ?? 0) > 190 && (pixels[at + 3] ?? 0) > 200
      if (!isLight) continue
      letters++
      if (x >= right - 4 || y <= top || y >= bottom) atTheEdge++
    }
  expect({ outside, atTheEdge }).toEqual({ outside: 0, atTheEdge: 0 })
  expect(letters).toBeGreaterThan(20)
})

it('is not drawn where nothing may be covered', async () => {
  const all: SafeArea = { kind: 'captions', x: 0, y: 0, width: 100, height: 100 }
  expect(await drawLowerThird(['Solène Kerbrat'], [all], canvas, fonts)).toBeNull()
})
