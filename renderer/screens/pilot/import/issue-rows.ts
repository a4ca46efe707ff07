import { type UnknownFormula, unknownFormulas } from './formula-values.ts'
import { type ImportIssue, type ImportReport, refusedCount, warningCount } from './import-report.ts'

export type IssueKind = 'refused' | 'warnings'

export type IssueRow =
  | { readonly row: 'head'; readonly kind: IssueKind; readonly count: number; readonly foldable: boolean }
  | { readonly row: 'none'; readonly kind: IssueKind }
  | { readonly row: 'issue'; readonly kind: IssueKind; readonly issue: ImportIssue }
  /** All the lines that carry one formula the station does not know: told once, for all of them. */
  | { readonly row: 'formula'; readonly formula: UnknownFormula; readonly issue: ImportIssue }
  | { readonly row: 'unlisted'; readonly kind: IssueKind; readonly count: number }

/** How many rows of a list are shown until it is opened. */
const folded = { refused: 4, warnings: 3 } as const

const refusedRows = (refused: readonly ImportIssue[]): readonly IssueRow[] => {
  const formulas = unknownFormulas(refused)
  const told = new Set(formulas.flatMap(({ lines }) => lines))
  const byLine = new Map(refused.map((issue) => [issue.line, issue]))
  return [
    ...formulas.flatMap((formula): readonly IssueRow[] => {
      const issue = byLine.get(formula.lines[0] ?? 0)
      return issue ? [{ row: 'formula', formula, issue }] : []
    }),
    ...refused
      .filter(({ line }) => !told.has(line))
      .map((issue) => ({ row: 'issue', kind: 'refused', issue }) as const),
  ]
}

/** One list of rows of one height, for refusals and then warnings. What a person can mend by a word comes first. */
export const issueRows = (report: ImportReport, open: ReadonlySet<IssueKind>): readonly IssueRow[] => {
  const section = (kind: IssueKind, rows: readonly IssueRow[], count: number): readonly IssueRow[] => {
    const isOpen = open.has(kind)
    const shown = isOpen ? rows : rows.slice(0, folded[kind])
    const unlisted = count - report[kind].length
    return [
      { row: 'head', kind, count, foldable: rows.length > folded[kind] },
      ...(count === 0 ? [{ row: 'none', kind } as const] : shown),
      ...(isOpen && unlisted > 0 ? [{ row: 'unlisted', kind, count: unlisted } as const] : []),
    ]
  }
  return [
    ...section('refused', refusedRows(report.refused), refusedCount(report)),
    ...section(
      'warnings',
      report.warnings.map((issue) => ({ row: 'issue', kind: 'warnings', issue }) as const),
      warningCount(report),
    ),
  ]
}
