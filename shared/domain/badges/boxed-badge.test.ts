import { expect, it } from 'vitest'
import type { Instant } from '../../kernel/ids.ts'
import { isOutdated } from './boxed-badge.ts'

const at = (ms: number) => ms as Instant

it('a badge is outdated by what changed after its printer took it, of the person or of the template', () => {
  const outdated = (faceChangedAt: number | null, changedAt: number) =>
    isOutdated(
      { takenAt: 100 },
      { faceChangedAt: faceChangedAt === null ? null : at(faceChangedAt) },
      { changedAt: at(changedAt) },
    )
  expect(outdated(null, 0)).toBe(false)
  expect(outdated(99, 99)).toBe(false)
  expect(outdated(101, 0)).toBe(true)
  expect(outdated(null, 101)).toBe(true)
})
