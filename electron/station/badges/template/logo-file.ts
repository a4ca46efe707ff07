import type { BadgeLogo } from '../../../../shared/domain/badges/badge-template.ts'
import {
  type LogoRefusalName,
  mostLogoBytes,
  mostLogoPixels,
} from '../../../../shared/domain/badges/template-refusals.ts'
import { accept, type Result, refuse } from '../../../../shared/kernel/result.ts'
import { imageSize } from './image-size.ts'
import { readDrawing } from './read-template.ts'
import type { Paint, Shape } from './shapes.ts'

export interface ReadLogo {
  readonly width: number
  readonly height: number
  readonly markup: (width: number, height: number) => string
}

/** Reads the file without drawing it. The station's process does so too, and never loads resvg. */
export function readLogo({ type, data }: BadgeLogo): Result<ReadLogo, LogoRefusalName> {
  if (data.length > Math.ceil(mostLogoBytes / 3) * 4) return refuse('logo-too-large')
  const bytes = Buffer.from(data, 'base64')
  if (bytes.length > mostLogoBytes) return refuse('logo-too-large')
  if (type === 'image/svg+xml') {
    const drawing = readDrawing(bytes.toString('utf8'))
    if (!drawing) return refuse('logo-not-clean')
    const { x, y, width, height } = drawing.viewBox
    const shapes = drawing.shapes.map(shapeMarkup).join('')
    const markup = (across: number, down: number) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="${across}" height="${down}" viewBox="${x} ${y} ${width} ${height}" preserveAspectRatio="none">${shapes}</svg>`
    return accept({ width, height, markup })
  }
  const size = imageSize(bytes, type)
  if (!size) return refuse('logo-unreadable')
  const { width, height } = size
  if (Math.max(width, height) > mostLogoPixels) return refuse('logo-too-many-pixels')
  const markup = (across: number, down: number) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="${across}" height="${down}"><image width="${across}" height="${down}" preserveAspectRatio="none" href="data:${type};base64,${bytes.toString('base64')}"/></svg>`
  return accept({ width, height, markup })
}

function shapeMarkup({ path, fill, stroke, strokeWidth, evenOdd, cap, join, matrix }: Shape): string {
  const of = (paint: Paint | null) => paint?.colour ?? 'none'
  return `<path transform="matrix(${matrix.join(' ')})" d="${path}" fill="${of(fill)}" stroke="${of(stroke)}" stroke-width="${strokeWidth}" fill-rule="${evenOdd ? 'evenodd' : 'nonzero'}" stroke-linecap="${cap}" stroke-linejoin="${join}"/>`
}
