import { csvLine } from '../../../../shared/kernel/csv-line.ts'
import type { ImportIssue, ImportReport } from './import-report.ts'
import { listable } from './issue-rows.ts'

export interface ReportWords {
  readonly line: string
  readonly kind: string
  readonly reason: string
  readonly detail: string
  readonly refused: string
  readonly warning: string
  readonly reasonOf: (reason: string) => string
}

/** Refused lines and warnings, for the ticket office. Semicolons and a BOM, as a French Excel expects. */
export const reportCsv = (report: ImportReport, words: ReportWords): string => {
  const { refused, warnings } = listable(report)
  const rows = (issues: readonly ImportIssue[], kind: string) =>
    issues.map((issue) => csvLine([String(issue.line), kind, words.reasonOf(issue.reason), issue.detail]))
  return [
    `\uFEFF${csvLine([words.line, words.kind, words.reason, words.detail])}`,
    ...rows(refused, words.refused),
    ...rows(warnings, words.warning),
  ].join('')
}
