import { expect, test } from 'vitest'
import { sheetPage } from './sheet-layout.ts'

const label = (widthMm: number, heightMm: number) => ({ widthMm, heightMm, dpi: 203 }) as const

test('ten usual badges lie on an A4 sheet, with room for the scissors', () => {
  const page = sheetPage('a4', label(80, 50))
  expect(page?.cells).toHaveLength(10)
  expect(page?.mark.length).toBeGreaterThan(0)
  for (const { x, y } of page?.cells ?? []) {
    expect(x).toBeGreaterThanOrEqual(10)
    expect(x + 80).toBeLessThanOrEqual(200)
    expect(y).toBeGreaterThanOrEqual(10)
    expect(y + 50).toBeLessThanOrEqual(287)
  }
})

test('four A6 badges fill an A4 sheet, and none lies over another', () => {
  const { cells = [] } = sheetPage('a4', label(105, 148)) ?? {}
  expect(new Set(cells.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`)).size).toBe(4)
})

test('a badge larger than the sheet lies on none', () => {
  expect(sheetPage('a4', label(220, 300))).toBeNull()
})

test('a page for a print shop is the badge with a margin for its crop marks', () => {
  expect(sheetPage('marks', label(80, 50))).toMatchObject({ width: 96, height: 66, cells: [{ x: 8, y: 8 }] })
})
