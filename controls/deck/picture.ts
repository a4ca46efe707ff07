import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { inMarkup } from '../../shared/kernel/markup-text.ts'

export interface Face {
  readonly text: string
  readonly bgcolor: number
  readonly color: number
}

const font = join(import.meta.dirname, '..', '..', 'resources', 'fonts', 'AtkinsonHyperlegibleNext-Bold.ttf')
/** Parts of a key's side, largest first. */
const sizes = [0.3, 0.24, 0.2, 0.165, 0.15]
/** An average letter's width, and a line's height, in parts of the font's size. */
const letter = 0.56
const line = 1.12

/** A key's picture in RGBA, `side` by `side` pixels. */
export function drawKey({ text, bgcolor, color }: Face, side: number): Uint8Array {
  const { lines, size } = fitted(text, side)
  const top = side / 2 - ((lines.length - 1) * size * line) / 2 + size * 0.35
  const rows = lines.map(
    (one, index) => `<text x="${side / 2}" y="${(top + index * size * line).toFixed(1)}">${inXml(one)}</text>`,
  )
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}"><rect width="100%" height="100%" fill="${hex(bgcolor)}"/><g fill="${hex(color)}" font-size="${size.toFixed(1)}" font-weight="700" text-anchor="middle">${rows.join('')}</g></svg>`
  const made = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: [font] }, logLevel: 'off' }).render()
  return made.pixels
}

const hex = (colour: number) => `#${colour.toString(16).padStart(6, '0')}`
/** What XML does not have at all is left out too. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const inXml = (text: string) => inMarkup(text.replace(/[\u0000-\u001f\ufffe\uffff]|\p{Cs}/gu, ''))

/** The largest size at which the text fits; at the smallest, what does not fit is cut off. */
export function fitted(text: string, side: number): { readonly lines: readonly string[]; readonly size: number } {
  const tried = sizes.map((share) => {
    const size = share * side
    const width = Math.floor((side * 0.94) / (size * letter))
    return { size, width, most: Math.floor((side * 0.96) / (size * line)), lines: wrap(text, width) }
  })
  const fits = tried.find(({ lines, width, most }) => lines.length <= most && lines.every((one) => one.length <= width))
  if (fits) return fits
  const { size, width, most, lines } = tried.at(-1) as (typeof tried)[number]
  const cut = lines.slice(0, most).map((one) => (one.length > width ? `${one.slice(0, width - 1)}…` : one))
  return {
    size,
    lines: lines.length > most ? [...cut.slice(0, -1), `${(cut.at(-1) ?? '').slice(0, width - 1)}…`] : cut,
  }
}

function wrap(text: string, width: number): string[] {
  return text
    .slice(0, 200)
    .split('\n')
    .flatMap((part) => {
      const lines: string[] = []
      for (const word of part.split(' ').filter(Boolean)) {
        const last = lines.at(-1)
        if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
        else lines.push(word)
      }
      return lines
    })
}
