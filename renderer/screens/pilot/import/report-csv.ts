import type { ImportIssue, ImportReport } from './import-report.ts'
import { listable } from './issue-rows.ts'

/** A cell that begins like a formula is written as text, so that a spreadsheet never runs it. */
const cell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}
const line = (...cells: string[]): string => cells.map(cell).join(';')

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
    issues.map((issue) => line(String(issue.line), kind, words.reasonOf(issue.reason), issue.detail))
  return `\uFEFF${[
    line(words.line, words.kind, words.reason, words.detail),
    ...rows(refused, words.refused),
    ...rows(warnings, words.warning),
  ].join('\r\n')}\r\n`
}
