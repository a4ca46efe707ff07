import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createPlaceFile } from './place-file.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'regie-places-'))
  path = join(folder, 'deeper', 'places.json')
})
afterEach(() => rmSync(folder, { recursive: true }))

const place = (displayId: number, x: number) => ({
  displayId,
  maximized: false,
  at: x,
  bounds: { x, y: 0, width: 900, height: 700 },
})

it('keeps one place per trade and display, over a restart', () => {
  const file = createPlaceFile(path)
  file.remember('reception', place(1, 10))
  file.remember('reception', place(2, 20))
  file.remember('reception', place(1, 30))
  const again = createPlaceFile(path)
  expect(again.of('reception')).toEqual([place(1, 30), place(2, 20)])
  expect(again.of('pilot')).toEqual([])
})

it.each(['', '{', '[]', '{"reception":[{"displayId":1}],"pilot":[]}'])('takes a damaged file for none: %s', (text) => {
  const damaged = join(folder, 'places.json')
  writeFileSync(damaged, text)
  expect(createPlaceFile(damaged).of('reception')).toEqual([])
})
