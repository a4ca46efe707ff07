import { renderAsync } from '@resvg/resvg-js'
import { placeLowerThird, type SafeArea } from '../../../../shared/domain/show/safe-areas.ts'
import { fitText } from '../../../../shared/kernel/fit-text.ts'
import type { BadgeFonts, TextFace } from '../../badges/render/badge-fonts.ts'
import { cleanText, drawableText } from '../../badges/render/clean-text.ts'
import { type FontWeight, families } from '../../badges/render/font-families.ts'

export interface Canvas {
  readonly width: number
  readonly height: number
}

/** What a strip is made of, in em: the same as the page of the stage draws. */
const strip = { edge: 0.85, padTop: 0.7, padSide: 1.8, gap: 0.2, round: 0.8 } as const
const lineHeight = 1.2
const colours = { edge: '#97a3ff', ground: '#0d0f13', name: '#ffffff', title: '#d5daf0' } as const

/**
 * A lower third as large as OBS's canvas, transparent around its strip, as PNG; null where nothing is left of the picture
 * that may be covered. Letters are outlines, so that no font of the machine is asked for.
 */
export async function drawLowerThird(
  lines: readonly string[],
  areas: readonly SafeArea[],
  { width, height }: Canvas,
  fonts: BadgeFonts,
): Promise<Uint8Array | null> {
  const place = placeLowerThird(areas)
  if (!place) return null
  const em = Math.min(width / 100, (height / 100) * (16 / 9))
  const box = {
    x: (place.x * width) / 100,
    y: (place.y * height) / 100,
    width: (place.width * width) / 100,
    height: (place.height * height) / 100,
  }
  const inner = {
    x: box.x + (strip.edge + strip.padSide) * em,
    y: box.y + strip.padTop * em,
    width: box.width - (strip.edge + 2 * strip.padSide) * em,
    height: box.height - 2 * strip.padTop * em,
  }
  const [name = '', title = ''] = lines
  const forName = title === '' ? inner.height : ((inner.height - strip.gap * em) * 1.35) / 2.35
  const below = inner.y + forName + strip.gap * em
  const texts = [
    textIn(name, { ...inner, height: forName }, [3.2 * em, 1.7 * em], 'Bold', colours.name, fonts),
    title === ''
      ? ''
      : textIn(
          title,
          { ...inner, y: below, height: inner.y + inner.height - below },
          [1.9 * em, 1.2 * em],
          'SemiBold',
          colours.title,
          fonts,
        ),
  ]
  const round = strip.round * em
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<clipPath id="s"><rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" rx="${round}"/></clipPath>
<g clip-path="url(#s)"><rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" fill="${colours.ground}" fill-opacity=".94"/>
<rect x="${box.x}" y="${box.y}" width="${strip.edge * em}" height="${box.height}" fill="${colours.edge}"/>${texts.join('')}</g></svg>`
  // Away from this thread, which has takes to confirm.
  const image = await renderAsync(svg, { font: { loadSystemFonts: false }, logLevel: 'off' })
  return image.asPng()
}

interface Box extends Canvas {
  readonly x: number
  readonly y: number
}

/** On one line in the middle of its box's height, from its left. */
function textIn(
  raw: string,
  box: Box,
  [largest, smallest]: readonly [number, number],
  weight: FontWeight,
  colour: string,
  fonts: BadgeFonts,
): string {
  const clean = cleanText(raw)
  const family = families.find((one) => fonts.covers(one, clean)) ?? families[0]
  const face: TextFace = { family, weight, tracking: 0 }
  const text = drawableText(clean, (letters) => fonts.covers(family, letters))
  const measure = (part: string) => fonts.measure(part, face)
  const sizes = { largest, smallest, lines: 1, lineHeight }
  const { size, lines } = fitText(text, { ...box, ...sizes }, measure)
  const top = box.y + (box.height - lines.length * size * lineHeight) / 2
  return lines
    .map((line, at) => {
      const { path, perEm } = fonts.outline(line.text, face)
      const scale = size / perEm
      const baseline = top + at * size * lineHeight + size * 0.95
      return `<path transform="translate(${box.x} ${baseline}) scale(${scale} ${-scale})" fill="${colour}" d="${path}"/>`
    })
    .join('')
}
