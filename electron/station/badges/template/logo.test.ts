import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BadgeLogo } from '../../../../shared/domain/badges/badge-template.ts'
import { createRandom } from '../../../../tests/support/random.ts'
import { imageSize } from './image-size.ts'
import { isBlank, openLogo } from './logo.ts'
import { readLogo } from './logo-file.ts'

const base64 = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64')
const svgLogo = (inside: string, box = '0 0 40 20'): BadgeLogo => ({
  type: 'image/svg+xml',
  data: base64(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${inside}</svg>`),
})
const opened = (logo: BadgeLogo) => {
  const one = openLogo(logo)
  if (!one) throw new Error('refused')
  return one
}
/** A PNG that we made, so that a test needs no file: a square of this colour. */
const pngLogo = (fill = '#b0251d'): BadgeLogo => ({
  type: 'image/png',
  data: base64(opened(svgLogo(`<rect width="40" height="20" fill="${fill}"/>`)).draw(40, 20, false)),
})
/** The header of a picture of so many pixels, and next to nothing behind it. */
function bomb(width: number, height: number): Buffer {
  const start = Buffer.from(pngLogo().data, 'base64')
  start.writeUInt32BE(width, 16)
  start.writeUInt32BE(height, 20)
  return Buffer.concat([start.subarray(0, 33), deflateSync(Buffer.alloc(1000))])
}

test('a logo keeps its proportions, and is a PNG of exactly the dots asked for', () => {
  for (const logo of [svgLogo('<circle cx="9" cy="9" r="8"/>'), pngLogo()]) {
    const one = opened(logo)
    expect(one.width / one.height).toBe(2)
    const png = Buffer.from(one.draw(120, 60, false))
    expect(imageSize(png, 'image/png')).toEqual({ width: 120, height: 60 })
  }
})

test('drawn again for the next badge, it is the same drawing', () => {
  const one = opened(pngLogo())
  expect(one.draw(64, 32, true)).toBe(one.draw(64, 32, true))
})

test('for a thermal head a pale colour becomes sparse dots: it neither vanishes nor turns black', () => {
  const yellow = opened(svgLogo('<rect width="40" height="20" fill="#ffd966"/>'))
  expect(yellow.draw(80, 40, true)).not.toEqual(
    opened(svgLogo('<rect width="1" height="1" fill="white"/>')).draw(80, 40, true),
  )
  expect(yellow.draw(80, 40, true)).not.toEqual(opened(svgLogo('<rect width="40" height="20"/>')).draw(80, 40, true))
})

test('what cannot be seen is told from what can', () => {
  expect(isBlank(opened(svgLogo('<rect width="9" height="9"/>')))).toBe(false)
  expect(isBlank(opened(pngLogo()))).toBe(false)
  expect(isBlank(opened(svgLogo('<rect width="40" height="20" fill="white"/>')))).toBe(true)
  expect(isBlank(opened(svgLogo('<rect width="9" height="9"/>', '100 100 40 20')))).toBe(true)
  expect(isBlank(opened(pngLogo('white')))).toBe(true)
})

describe('a logo is refused', () => {
  test.each([
    ['text', '<text>a</text>'],
    ['a picture', '<image href="x"/>'],
    ['a gradient', '<defs/>'],
    ['a style', '<rect width="1" height="1" style="fill:red"/>'],
    ['a script', '<script/>'],
  ])('as SVG with %s', (_, inside) => {
    expect(readLogo(svgLogo(inside))).toEqual({ ok: false, refusal: 'logo-not-clean' })
    expect(openLogo(svgLogo(inside))).toBeNull()
  })

  test.each(['0 0 0 0', '0 0 1', 'a b c d', '0 0 1e9 1e9', '0 0 1000 1'])('as SVG of %s', (box) => {
    expect(readLogo(svgLogo('<rect width="1" height="1"/>', box)).ok).toBe(false)
  })

  test('when it is more than 100 KB', () => {
    expect(readLogo({ type: 'image/png', data: base64(new Uint8Array(103_000)) })).toMatchObject({
      refusal: 'logo-too-large',
    })
  })

  test('when a few bytes ask for a picture of gigabytes, before any of it is unpacked', () => {
    for (const [width, height] of [
      [60_000, 60_000],
      [2001, 1],
      [0xffffffff, 1],
    ] as const)
      expect(readLogo({ type: 'image/png', data: base64(bomb(width, height)) })).toMatchObject({
        refusal: 'logo-too-many-pixels',
      })
  })

  test('when it is no picture, or one of another kind than it says', () => {
    for (const data of ['', 'AAAA', base64('GIF89a'), pngLogo().data])
      expect(readLogo({ type: 'image/jpeg', data })).toMatchObject({ refusal: 'logo-unreadable' })
    expect(readLogo({ type: 'image/png', data: base64(bomb(0, 5)) })).toMatchObject({ refusal: 'logo-unreadable' })
  })
})

test('a damaged picture is drawn as far as it goes, or not at all; it never crashes', () => {
  const good = Buffer.from(pngLogo().data, 'base64')
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1, max: 6 }), (seed, wrongs) => {
      const random = createRandom(seed)
      const bytes = Buffer.from(good)
      for (let wrong = 0; wrong < wrongs; wrong++) bytes[random.int(8, bytes.length - 1)] = random.int(0, 255)
      const cut = random.chance(0.2) ? bytes.subarray(0, random.int(20, bytes.length)) : bytes
      for (const type of ['image/png', 'image/jpeg', 'image/svg+xml'] as const)
        openLogo({ type, data: base64(cut) })?.draw(30, 15, true)
    }),
    { numRuns: 400 },
  )
})
