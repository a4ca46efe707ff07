import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../i18n/format.ts'
import { withFrenchSpaces } from '../../../i18n/french-spaces.ts'
import { Button } from '../../../ui/button.tsx'
import { Status } from '../../../ui/status.tsx'
import { WindowedRows } from '../parts/windowed-rows.tsx'
import type { ImportReport } from './import-report.ts'
import { type IssueKind, type IssueRow, issueRows } from './issue-rows.ts'
import { useReasonWords } from './reason-words.ts'

interface IssueListProps {
  readonly report: ImportReport
  /** Absent in a report, where nothing can be defined any more. */
  readonly onTell?: (cell: string, lines: number) => void
  /** Absent in a preview, whose people are not there yet. */
  readonly people?: People
}

/** The people of the warnings. */
interface People {
  readonly corrected: ReadonlySet<string>
  readonly onOpen: (attendeeId: string) => void
}

/** In px. `.iline` in `import.css` has the same height. */
const rowHeight = () => (matchMedia('(max-width: 600px)').matches ? 112 : 44)

/** Every refused line and every warning, with its reason. */
export const IssueList = ({ report, onTell, people }: IssueListProps) => {
  const { t } = useTranslation('pilot')
  const [open, setOpen] = useState<ReadonlySet<IssueKind>>(new Set())
  const rows = issueRows(report, open)
  const toggle = (kind: IssueKind) => setOpen((now) => toggled(now, kind))
  return (
    <WindowedRows
      label={t('import.issues.list')}
      count={rows.length}
      rowHeight={rowHeight()}
      rowKey={(index) => keyOf(rows[index])}
    >
      {(index) => {
        const row = rows[index]
        if (!row) return null
        return row.row === 'head' ? (
          <Head row={row} isOpen={open.has(row.kind)} onToggle={() => toggle(row.kind)} />
        ) : (
          <Line row={row} {...(onTell && { onTell })} {...(people && { people })} />
        )
      }}
    </WindowedRows>
  )
}

const toggled = (kinds: ReadonlySet<IssueKind>, kind: IssueKind): ReadonlySet<IssueKind> =>
  new Set(kinds.has(kind) ? [...kinds].filter((other) => other !== kind) : [...kinds, kind])

const keyOf = (row: IssueRow | undefined): string => {
  switch (row?.row) {
    case 'issue':
      return `${row.kind} ${row.issue.line} ${row.issue.reason} ${row.issue.detail}`
    case 'formula':
      return `formula ${row.formula.cell}`
    default:
      return row && 'kind' in row ? `${row.row} ${row.kind}` : String(row?.row)
  }
}

interface HeadProps {
  readonly row: Extract<IssueRow, { row: 'head' }>
  readonly isOpen: boolean
  readonly onToggle: () => void
}

const Head = ({ row: { kind, count, foldable }, isOpen, onToggle }: HeadProps) => {
  const { t } = useTranslation('pilot')
  const { number } = useFormats()
  const about =
    kind === 'warnings' && count > 0 ? t('import.issues.warningsMore', { value: number(count) }) : number(count)
  return (
    <div className="ihead row no-shrink min-width-0 nowrap">
      <h3 className="text-strong">{t(`import.issues.${kind}`)}</h3>
      <span className="muted num">{about}</span>
      {foldable && (
        <Button kind="quiet" small aria-expanded={isOpen} onClick={onToggle}>
          {isOpen ? t('import.issues.fewer') : t('import.issues.all', { value: number(count) })}
        </Button>
      )}
    </div>
  )
}

interface LineProps {
  readonly row: Exclude<IssueRow, { row: 'head' }>
  readonly onTell?: (cell: string, lines: number) => void
  readonly people?: People
}

const Line = ({ row, onTell, people }: LineProps) => {
  const { t } = useTranslation('pilot')
  const { number } = useFormats()
  const reasonWords = useReasonWords()
  switch (row.row) {
    case 'none':
      return (
        <p className="iline column-gap-3 cells rule-top soft flex">
          {t(row.kind === 'refused' ? 'import.issues.noneMore' : 'import.issues.noWarnings')}
        </p>
      )
    case 'unlisted':
      return (
        <p className="iline column-gap-3 cells rule-top soft num flex">
          {t('import.issues.capped', { count: row.count, value: number(row.count) })}
        </p>
      )
    case 'history':
      return (
        <div className="iline column-gap-3 cells rule-top iline--none">
          <Status tone="warn" shape="warn">
            {reasonWords('personal-history')}
          </Status>
          <span className="iline__d clamp-2 num">
            {t('import.issues.history', { count: row.count, value: number(row.count) })}
          </span>
        </div>
      )
    case 'issue': {
      const { attendeeId } = row.issue
      const isCorrected = attendeeId !== undefined && people?.corrected.has(attendeeId) === true
      const tone = isCorrected ? 'ok' : row.kind === 'refused' ? 'stop' : 'warn'
      return (
        <div className="iline column-gap-3 cells rule-top">
          <span className="soft num">{t('import.issues.line', { value: number(row.issue.line) })}</span>
          <Status tone={tone} shape={tone}>
            {isCorrected ? t('import.issues.corrected') : reasonWords(row.issue.reason)}
          </Status>
          <span className="iline__d clamp-2" lang="fr" title={row.issue.detail}>
            {withFrenchSpaces(row.issue.detail)}
          </span>
          {people && attendeeId !== undefined && (
            <Button
              small
              aria-label={t('import.issues.openOf', { line: number(row.issue.line) })}
              onClick={() => people.onOpen(attendeeId)}
            >
              {t('import.issues.open')}
            </Button>
          )}
        </div>
      )
    }
    case 'formula': {
      const { cell, lines } = row.formula
      return (
        <div className="iline column-gap-3 cells rule-top">
          <span className="soft num">{t('import.issues.line', { value: number(row.issue.line) })}</span>
          <Status tone="stop" shape="stop">
            {reasonWords(row.issue.reason)}
          </Status>
          <span className="iline__d clamp-2">
            <b className="ink">{cell === '' ? t('import.formula.emptyCell') : t('import.formula.cell', { cell })}</b>
            {lines.length > 1 && t('import.issues.alike', { count: lines.length, value: number(lines.length) })}
          </span>
          {onTell && (
            <Button small onClick={() => onTell(cell, lines.length)}>
              {t('import.issues.tell')}
            </Button>
          )}
        </div>
      )
    }
  }
}
