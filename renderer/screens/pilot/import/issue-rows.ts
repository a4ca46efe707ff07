import { type UnknownFormula, unknownFormulas } from './formula-values.ts'
import { type ImportIssue, type ImportReport, refusedCount, warningCount } from './import-report.ts'

export type IssueKind = 'refused' | 'warnings'

export type IssueRow =
  | { readonly row: 'head'; readonly kind: IssueKind; readonly count: number; readonly foldable: boolean }
  | { readonly row: 'none'; readonly kind: IssueKind }
  | { readonly row: 'issue'; readonly kind: IssueKind; readonly issue: ImportIssue }
  /** All lines with one unknown formula, which is defined once for all of them. */
  | { readonly row: 'formula'; readonly formula: UnknownFormula; readonly issue: ImportIssue }
  /** How many lines would reveal a past in care. Which ones is told nowhere, not even here. */
  | { readonly row: 'history'; readonly count: number }
  | { readonly row: 'unlisted'; readonly kind: IssueKind; readonly count: number }

/** How many rows of a list are shown until it is opened; more warnings if nothing precedes them. */
const folded = { refused: 4, warnings: 3, warningsAlone: 6 } as const

const tellsOfPast = ({ reason }: ImportIssue) => reason === 'personal-history'

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

const warningRows = (warnings: readonly ImportIssue[]): readonly IssueRow[] => {
  const count = warnings.filter(tellsOfPast).length
  return [
    ...(count > 0 ? [{ row: 'history', count } as const] : []),
    ...warnings
      .filter((issue) => !tellsOfPast(issue))
      .map((issue) => ({ row: 'issue', kind: 'warnings', issue }) as const),
  ]
}

/** The lists as they may leave this screen, on paper or in a file: without lines that would reveal a past in care. */
export const listable = (report: ImportReport): Pick<ImportReport, IssueKind> => ({
  refused: report.refused.filter((issue) => !tellsOfPast(issue)),
  warnings: report.warnings.filter((issue) => !tellsOfPast(issue)),
})

/** One list of rows of equal height: refusals, then warnings. What a person can mend at once comes first. */
export const issueRows = (report: ImportReport, open: ReadonlySet<IssueKind>): readonly IssueRow[] => {
  const section = (kind: IssueKind, rows: readonly IssueRow[], count: number, fold: number): readonly IssueRow[] => {
    const isOpen = open.has(kind)
    const unlisted = count - report[kind].length
    return [
      { row: 'head', kind, count, foldable: rows.length > fold },
      ...(count === 0 ? [{ row: 'none', kind } as const] : isOpen ? rows : rows.slice(0, fold)),
      ...(isOpen && unlisted > 0 ? [{ row: 'unlisted', kind, count: unlisted } as const] : []),
    ]
  }
  const out = refusedCount(report)
  return [
    ...section('refused', refusedRows(report.refused), out, folded.refused),
    ...section(
      'warnings',
      warningRows(report.warnings),
      warningCount(report),
      out === 0 ? folded.warningsAlone : folded.warnings,
    ),
  ]
}
