import { expect, it } from 'vitest'
import { isSameFile } from './same-file.ts'

const noted = { startedAt: 1_000_000, path: '/films/a.mkv' }
const seen = { since: 1_000_100, path: '/films/a.mkv', paused: false }

it('a file that goes on after OBS was frozen is the same, however little OBS has counted', () => {
  expect(isSameFile(noted, seen)).toBe(true)
  expect(isSameFile(noted, { ...seen, since: 1_600_000 })).toBe(true)
})

it('another path is another file, though it began at the same time or is paused', () => {
  expect(isSameFile(noted, { ...seen, path: '/films/b.mkv' })).toBe(false)
  expect(isSameFile(noted, { ...seen, path: '/films/b.mkv', paused: true })).toBe(false)
})

it.each([
  ['noted', { ...noted, path: null }, seen],
  ['seen', noted, { ...seen, path: null }],
])('where no path was %s, the start tells, and a pause is taken for the same file', (_, known, now) => {
  expect(isSameFile(known, now)).toBe(true)
  expect(isSameFile(known, { ...now, since: 1_004_000 })).toBe(false)
  expect(isSameFile(known, { ...now, since: 1_004_000, paused: true })).toBe(true)
})
