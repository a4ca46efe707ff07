import { expect, it } from 'vitest'
import { addFindings, emptyReport, maxFindings, withCorrections } from './report.ts'

it('a report counts everything and keeps the first findings only', () => {
  const refused = Array.from({ length: 400 }, (_, line) => ({ line, reason: 'empty-name', detail: '' }) as const)
  let report = emptyReport
  for (let chunk = 0; chunk < 20; chunk += 1) report = addFindings(report, { accepted: 100, refused, warnings: [] })
  expect(report).toMatchObject({ read: 10_000, accepted: 2_000, refusedCount: 8_000, warningCount: 0 })
  expect(report.refused).toHaveLength(maxFindings)
})

it('a replaced correction comes before all other warnings, however many they are', () => {
  const found = Array.from({ length: maxFindings }, (_, line) => ({ line, reason: 'homonym', detail: '' }) as const)
  const corrections = [9, 7].map((line) => ({ line, reason: 'correction-replaced', detail: '' }) as const)
  const { warnings, warningCount } = withCorrections({ warnings: found, warningCount: 6_000 }, corrections)
  expect(warnings.slice(0, 3).map(({ line }) => line)).toEqual([7, 9, 0])
  expect([warnings.length, warningCount]).toEqual([maxFindings, 6_002])
})
