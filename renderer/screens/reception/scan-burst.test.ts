import { expect, it } from 'vitest'
import { createScanBurst } from './scan-burst.ts'

const typeKeys = (keys: readonly string[], gapMs: number) => {
  const burst = createScanBurst()
  return [...keys, 'Enter'].map((key, place) => burst(key, 1_000 + place * gapMs)).at(-1)
}

it('knows a scanner by its speed', () => expect(typeKeys([...'BCDEFGHIJKLNOPRS'], 3)).toBe('BCDEFGHIJKLNOPRS'))
it('does not take a person’s typing for a scan', () => expect(typeKeys([...'Marie-Claude'], 120)).toBeNull())
it('does not take a few quick keys for a scan', () => expect(typeKeys([...'abc'], 3)).toBeNull())

it('keeps a code whole when a busy machine delays one of its keys', () => {
  const burst = createScanBurst()
  const atMs = (place: number) => 1_000 + place * 3 + (place > 1 ? 260 : 0)
  expect([...'TEPYBYCAXX', 'Enter'].map((key, place) => burst(key, atMs(place))).at(-1)).toBe('TEPYBYCAXX')
})

it('keeps the first letter of a code when the key behind it comes late', () => {
  const burst = createScanBurst()
  const atMs = (place: number) => 1_000 + place * 3 + (place > 0 ? 90 : 0)
  expect([...'TEPYBYCAXX', 'Enter'].map((key, place) => burst(key, atMs(place))).at(-1)).toBe('TEPYBYCAXX')
})

it('keeps a code whole whose keys were held back in its midst for longer than a pause', () => {
  for (const held of [3, 6, 9]) {
    const burst = createScanBurst()
    const atMs = (place: number) => 1_000 + place * 5 + (place > held ? 900 : 0)
    expect([...'TEPYBYCAXX', 'Enter'].map((key, place) => burst(key, atMs(place))).at(-1)).toBe('TEPYBYCAXX')
  }
})

it('takes no part of a name for a scan, though one of its keys came late', () => {
  const burst = createScanBurst()
  const atMs = (place: number) => 1_000 + place * 110 + (place > 4 ? 900 : 0)
  expect([...'Schwartzenberger', 'Enter'].map((key, place) => burst(key, atMs(place))).at(-1)).toBeNull()
})

it('takes nothing of a scan that was cleared for part of the name typed then', () => {
  const burst = createScanBurst()
  const scan = [...'TEPYBYCAXX', 'Escape'].map((key, place) => [key, 1_000 + place * 5] as const)
  const hand = [...'Martin', 'Enter'].map((key, place) => [key, 2_000 + place * 110] as const)
  expect([...scan, ...hand].map(([key, atMs]) => burst(key, atMs)).at(-1)).toBeNull()
})

it('leaves out text that a hand typed just before', () => {
  const burst = createScanBurst()
  const hand = [...'Loïc'].map((key, place) => [key, 1_000 + place * 100] as const)
  const scan = [...'428EJH8VP3', 'Enter'].map((key, place) => [key, 1_500 + place * 3] as const)
  expect([...hand, ...scan].map(([key, atMs]) => burst(key, atMs)).at(-1)).toBe('428EJH8VP3')
})

it('takes Tab for the end of a scan as well', () => {
  const burst = createScanBurst()
  const ends = ['KDE8U8GG5X', 'E8MHRKBPN3'].map((code, turn) =>
    [...code, 'Tab'].map((key, place) => burst(key, 1_000 + turn * 500 + place * 5)).at(-1),
  )
  expect(ends).toEqual(['KDE8U8GG5X', 'E8MHRKBPN3'])
})

it('does not mind the shift key of a scanner', () => {
  const keys = [...'ABCDEFGH'].flatMap((letter) => ['Shift', letter])
  expect(typeKeys(keys, 2)).toBe('ABCDEFGH')
})
