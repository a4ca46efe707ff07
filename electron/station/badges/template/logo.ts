import { crc32, deflateSync } from 'node:zlib'
import { Resvg } from '@resvg/resvg-js'
import type { BadgeLogo } from '../../../../shared/domain/badges/badge-template.ts'
import { readLogo } from './logo-file.ts'

/** A logo that can be drawn to any number of dots, on white. */
export interface Logo {
  readonly width: number
  readonly height: number
  /** A PNG of exactly so many dots. The last one is kept: badges of a printer all ask for the same. */
  draw(width: number, height: number, blackAndWhite: boolean): Uint8Array
}

/** Null for one that is refused: another version took it, and a badge comes out without it. */
export function openLogo(logo: BadgeLogo): Logo | null {
  const opened = readLogo(logo)
  if (!opened.ok) return null
  const { width, height, markup } = opened.value
  let last: { readonly key: string; readonly png: Uint8Array } | undefined
  return {
    width,
    height,
    draw(across, down, blackAndWhite) {
      const key = `${across} ${down} ${blackAndWhite}`
      if (last?.key !== key) {
        const pixels = onWhite(pixelsOf(markup(across, down)))
        last = {
          key,
          png: blackAndWhite ? pngOfBits(dithered(pixels, across, down), across, down) : pngOfRgb(pixels, across, down),
        }
      }
      return last.png
    },
  }
}

/** Whether anything of it would be seen on white paper. Draws it, so it is for the worker. */
export function isBlank(logo: Logo): boolean {
  const longer = Math.max(logo.width, logo.height)
  const dots = (length: number) => Math.max(1, Math.round((64 * length) / longer))
  const [width, height] = [dots(logo.width), dots(logo.height)]
  const white = new Uint8Array(width * height * 3).fill(255)
  return Buffer.compare(logo.draw(width, height, false), pngOfRgb(white, width, height)) === 0
}

const pixelsOf = (svg: string): Uint8Array =>
  new Resvg(svg, { font: { loadSystemFonts: false }, logLevel: 'off' }).render().pixels

/** RGB, what is see-through laid on white. resvg's colours are multiplied by their cover already. */
function onWhite(pixels: Uint8Array): Uint8Array {
  const rgb = new Uint8Array((pixels.length / 4) * 3)
  for (let from = 0, to = 0; from < pixels.length; from += 4) {
    const white = 255 - (pixels[from + 3] as number)
    for (let channel = 0; channel < 3; channel++) rgb[to++] = Math.min(255, (pixels[from + channel] as number) + white)
  }
  return rgb
}

/** One byte a dot, 1 for ink. Floyd and Steinberg's: a pale colour becomes sparse dots instead of vanishing. */
function dithered(rgb: Uint8Array, width: number, height: number): Uint8Array {
  const grey = new Float32Array(width * height)
  for (let at = 0; at < grey.length; at++)
    grey[at] =
      0.213 * (rgb[at * 3] as number) + 0.715 * (rgb[at * 3 + 1] as number) + 0.072 * (rgb[at * 3 + 2] as number)
  const ink = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x
      const value = grey[at] as number
      const isInk = value < 128
      if (isInk) ink[at] = 1
      const error = value - (isInk ? 0 : 255)
      if (x + 1 < width) grey[at + 1] = (grey[at + 1] as number) + (error * 7) / 16
      if (y + 1 >= height) continue
      if (x > 0) grey[at + width - 1] = (grey[at + width - 1] as number) + (error * 3) / 16
      grey[at + width] = (grey[at + width] as number) + (error * 5) / 16
      if (x + 1 < width) grey[at + width + 1] = (grey[at + width + 1] as number) + error / 16
    }
  }
  return ink
}

/** 8 bits of grey rather than one: every reader of PNG takes it alike. */
function pngOfBits(ink: Uint8Array, width: number, height: number): Uint8Array {
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = ink[y * width + x] === 1 ? 0 : 255
  return png(rows, width, height, 0)
}

function pngOfRgb(rgb: Uint8Array, width: number, height: number): Uint8Array {
  const rows = Buffer.alloc((width * 3 + 1) * height)
  for (let y = 0; y < height; y++) rows.set(rgb.subarray(y * width * 3, (y + 1) * width * 3), y * (width * 3 + 1) + 1)
  return png(rows, width, height, 2)
}

/** Rows with their filter byte (none); `kind`: 0 grey, 2 RGB. */
function png(rows: Uint8Array, width: number, height: number, kind: 0 | 2): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, kind, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  framed.set(body, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}
