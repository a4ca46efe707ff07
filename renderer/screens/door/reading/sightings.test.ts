import { expect, it } from 'vitest'
import { createSightings } from './sightings.ts'

it('a badge held before the camera is scanned once, and again when it comes back', () => {
  let at = 0
  const sightings = createSightings(() => at)
  const seen = (code: string, ms: number) => {
    at += ms
    return sightings.isNew(code)
  }
  expect(seen('A', 0)).toBe(true)
  for (let frame = 0; frame < 50; frame++) expect(seen('A', 150)).toBe(false)
  expect(seen('B', 150)).toBe(true)
  expect(seen('A', 150)).toBe(true)
  expect(seen('A', 2_000)).toBe(true)
})
