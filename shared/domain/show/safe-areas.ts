import { z } from 'zod'

const share = z.number().min(0).max(100)

/** A part of a room's picture that nothing may cover, in per cent of the picture's width and height. */
export const safeArea = z.strictObject({
  kind: z.enum(['sign-language', 'captions']),
  x: share,
  y: share,
  width: share,
  height: share,
})
export type SafeArea = z.output<typeof safeArea>
export const mostSafeAreas = 8

export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Television's margins: a projector may cut what is outside them. */
const margin = { side: 5, top: 5, bottom: 7 } as const
interface Strip {
  readonly height: number
  readonly widest: number
  readonly narrowest: number
}
/** In per cent: the strip of a name, and the narrowest in which two lines are readable. */
const nameStrip: Strip = { height: 17, widest: 62, narrowest: 26 }
/** For a question, which may have five hundred characters, and for a poll. */
const bandStrip: Strip = { height: 32, widest: 76, narrowest: 44 }
/** For four answers of two lines each, readable from the last row. */
const resultsStrip: Strip = { ...bandStrip, height: 46 }
/** Between a band and the name below it. */
const nameGap = 1.5
const step = 1

/**
 * The place of a lower third: as low as possible, at the left if there is room, and over none of the areas. Null if no
 * strip is wide enough: then it is not shown.
 */
export const placeLowerThird = (areas: readonly SafeArea[]): Rect | null => placeStrip(areas, nameStrip)

/** The same for a question or a poll; a shown name stands below it. Results are higher if there is room. */
export function placeBand(areas: readonly SafeArea[], hasName: boolean, hasResults = false): Rect | null {
  const name = hasName ? placeLowerThird(areas) : null
  const kept = name && { ...name, y: name.y - nameGap, height: name.height + nameGap }
  const taken = kept ? [...areas, kept] : areas
  return (hasResults ? placeStrip(taken, resultsStrip) : null) ?? placeStrip(taken, bandStrip)
}

function placeStrip(areas: readonly Rect[], strip: Strip): Rect | null {
  for (const least of [strip.widest * 0.7, strip.narrowest])
    for (let bottom = 100 - margin.bottom; bottom - strip.height >= margin.top; bottom -= step) {
      const y = bottom - strip.height
      const free = freeSpans(areas.filter((area) => area.y < bottom && area.y + area.height > y))
      const span = free.find(({ width }) => width >= least)
      if (span) return { x: span.x, y, width: Math.min(span.width, strip.widest), height: strip.height }
    }
  return null
}

/** Left to right, between the margins, with a small distance from areas that may not be covered. */
function freeSpans(taken: readonly Rect[]): readonly { x: number; width: number }[] {
  const gap = 1
  const spans: { x: number; width: number }[] = []
  let from: number = margin.side
  for (const { x, width } of [...taken].sort((one, other) => one.x - other.x)) {
    const until = Math.min(x - gap, 100 - margin.side)
    if (until > from) spans.push({ x: from, width: until - from })
    from = Math.max(from, x + width + gap)
  }
  if (100 - margin.side > from) spans.push({ x: from, width: 100 - margin.side - from })
  return spans
}
