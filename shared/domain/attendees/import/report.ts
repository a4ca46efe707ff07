import type { Refusal, Warning } from './finding.ts'

/** How many refusals and warnings are kept one by one. Further ones are only counted. */
export const maxFindings = 5_000

export interface ReadingReport {
  readonly read: number
  readonly accepted: number
  readonly refusedCount: number
  readonly warningCount: number
  /** The first `maxFindings`, in file order. */
  readonly refused: readonly Refusal[]
  readonly warnings: readonly Warning[]
}

/** What one chunk adds to the report. */
export interface Findings {
  readonly accepted: number
  readonly refused: readonly Refusal[]
  readonly warnings: readonly Warning[]
}

export const emptyReport: ReadingReport = {
  read: 0,
  accepted: 0,
  refusedCount: 0,
  warningCount: 0,
  refused: [],
  warnings: [],
}

export function addFindings(report: ReadingReport, { accepted, refused, warnings }: Findings): ReadingReport {
  return {
    read: report.read + accepted + refused.length,
    accepted: report.accepted + accepted,
    refusedCount: report.refusedCount + refused.length,
    warningCount: report.warningCount + warnings.length,
    refused: withinLimit(report.refused, refused),
    warnings: withinLimit(report.warnings, warnings),
  }
}

/** Replaced corrections come first, and no other warning displaces one: the report is their only record. */
export function withCorrections(
  report: Pick<ReadingReport, 'warnings' | 'warningCount'>,
  corrections: readonly Warning[],
): Pick<ReadingReport, 'warnings' | 'warningCount'> {
  const inOrder = corrections.toSorted((one, other) => one.line - other.line)
  return {
    warnings: withinLimit(inOrder, report.warnings).slice(0, maxFindings),
    warningCount: report.warningCount + corrections.length,
  }
}

const withinLimit = <Item>(kept: readonly Item[], added: readonly Item[]): readonly Item[] =>
  added.length === 0 || kept.length >= maxFindings ? kept : [...kept, ...added].slice(0, maxFindings)
