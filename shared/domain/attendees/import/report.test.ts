import { expect, it } from 'vitest'
import { addFindings, emptyReport, maxFindings } from './report.ts'

it('a report counts everything and keeps the first findings only', () => {
  const refused = Array.from({ length: 400 }, (_, line) => ({ line, reason: 'empty-name', detail: '' }) as const)
  let report = emptyReport
  for (let chunk = 0; chunk < 20; chunk += 1) report = addFindings(report, { accepted: 100, refused, warnings: [] })
  expect(report).toMatchObject({ read: 10_000, accepted: 2_000, refusedCount: 8_000, warningCount: 0 })
  expect(report.refused).toHaveLength(maxFindings)
})
