import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import { type Trade, trades } from './trades.ts'
import type { Place } from './window-place.ts'

const pixels = z.int().min(-100_000).max(100_000)
const place = z.object({
  displayId: z.number(),
  bounds: z.object({ x: pixels, y: pixels, width: pixels.min(200), height: pixels.min(200) }),
  maximized: z.boolean(),
  at: z.number(),
})
const content = z.partialRecord(z.enum(trades), z.array(place).max(20))
type Content = Partial<Record<Trade, Place[]>>

/** The places of windows, one per trade and display, in a file. An unreadable file counts as empty. */
export function createPlaceFile(path: string) {
  let places = read(path)
  return {
    of: (trade: Trade): readonly Place[] => places[trade] ?? [],
    remember(trade: Trade, place: Place): void {
      const others = (places[trade] ?? []).filter(({ displayId }) => displayId !== place.displayId)
      // The places of older displays are dropped.
      places = { ...places, [trade]: [place, ...others].slice(0, 10) }
      write(path, places)
    },
  }
}

function read(path: string): Content {
  try {
    return content.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return {}
  }
}

function write(path: string, places: Content): void {
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(`${path}.part`, `${JSON.stringify(places)}\n`)
    renameSync(`${path}.part`, path)
  } catch {
    // On a full disk the window opens centred next time. Nothing else is lost.
  }
}
