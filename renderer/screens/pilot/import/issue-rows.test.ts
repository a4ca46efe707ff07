import { expect, test } from 'vitest'
import { issueRows, listable } from './issue-rows.ts'

const report = {
  imported: 0,
  updated: 0,
  unchanged: 0,
  refused: [
    { line: 2, reason: 'empty-name', detail: '' },
    { line: 5, reason: 'unknown-formula', detail: '« Gala »' },
    { line: 9, reason: 'unknown-formula', detail: '« Gala »' },
  ],
  warnings: [1, 2, 3, 4].map((line) => ({ line, reason: 'homonym', detail: '' })),
  warningCount: 10,
}
const words = (rows: ReturnType<typeof issueRows>) =>
  rows.map((row) => (row.row === 'issue' ? row.issue.line : row.row === 'formula' ? row.formula.cell : row.row))

test('a formula to explain comes first and stands for all its lines', () => {
  expect(words(issueRows(report, new Set())).slice(0, 3)).toEqual(['head', 'Gala', 2])
})

test('a folded list shows its first rows; an open one owns up to what was counted only', () => {
  expect(words(issueRows(report, new Set()))).toEqual(['head', 'Gala', 2, 'head', 1, 2, 3])
  expect(words(issueRows(report, new Set(['warnings'])))).toEqual(['head', 'Gala', 2, 'head', 1, 2, 3, 4, 'unlisted'])
})

test('a file without refusals says so', () => {
  expect(words(issueRows({ ...report, refused: [] }, new Set())).slice(0, 2)).toEqual(['head', 'none'])
})

test('a past in care is counted, and which lines tell of it is said nowhere', () => {
  const history = [30, 66].map((line) => ({ line, reason: 'personal-history', detail: '' }))
  const told = { ...report, warnings: [...history, ...report.warnings], warningCount: 6 }
  const rows = issueRows(told, new Set(['warnings']))
  expect(rows).toContainEqual({ row: 'history', count: 2 })
  expect(words(rows)).not.toContain(30)
  expect(listable(told).warnings.map(({ line }) => line)).toEqual([1, 2, 3, 4])
})
