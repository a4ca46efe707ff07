import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CueImportReport, CueImportRow } from '../../../../shared/contract/cue-import.ts'
import { type CueField, cueFields } from '../../../../shared/domain/show/cue-columns.ts'
import { useFormats } from '../../../i18n/format.ts'
import { runOfShow } from '../../../i18n/fr/run-of-show.ts'
import { Tag } from '../../../ui/tag.tsx'
import { colourStyle } from './cue-colour.ts'
import { isNoted, rowReasons, shownCell } from './cue-import-cells.ts'
import { useCellWords } from './use-cell-words.ts'

interface CueImportTableProps {
  readonly report: CueImportReport
  readonly timeZone: string
}

/** Columns that a person reads together stand together: the rest in the order of the fields. */
const before: readonly CueField[] = ['code', 'room', 'day', 'start', 'length', 'title']
const inOrder: readonly CueField[] = [...before, ...cueFields.filter((field) => !before.includes(field))]

const tones = { imported: 'accent', updated: 'accent', removed: 'warn', refused: 'stop' } as const

/** Each row of a file as it was read: what each cell means, and what is refused, in its place. */
export const CueImportTable = ({ report, timeZone }: CueImportTableProps) => {
  const { t } = useTranslation('runOfShow')
  const { number, list } = useFormats(timeZone)
  const [isNotesOnly, setIsNotesOnly] = useState(false)
  const { rows, columns, missing, headingLine } = report
  const fields = inOrder.filter((field) => columns.some((column) => column.field === field))
  const ignored = columns.filter(({ field }) => field === null).map(({ heading }) => heading)
  const noted = rows.filter(isNoted)
  const refused = rows.filter(({ state }) => state === 'refused').length
  const shown = isNotesOnly && noted.length > 0 ? noted : rows
  return (
    <>
      <p className="row wrap soft text-large num">
        {(['imported', 'updated', 'unchanged'] as const)
          .map((what) => t(`importing.${what}`, { count: report[what] }))
          .join(', ')}
        {refused > 0 && (
          <Tag tone="stop" shape="stop">
            {t('importing.refusedCount', { count: refused })}
          </Tag>
        )}
        {noted.length > refused && (
          <Tag tone="warn" shape="warn">
            {t('importing.notesCount', { count: noted.length - refused })}
          </Tag>
        )}
      </p>
      {(ignored.length > 0 || headingLine > 1) && (
        <p className="soft">
          {headingLine > 1 && t('importing.headings', { value: number(headingLine) })}{' '}
          {ignored.length > 0 && t('importing.ignored', { count: ignored.length, names: list(ignored) })}
        </p>
      )}
      {missing.length > 0 && (
        <p>
          {t('importing.missing', {
            count: missing.length,
            names: list(missing.slice(0, 5).map(({ title }) => title)) + (missing.length > 5 ? '…' : ''),
          })}
        </p>
      )}
      {noted.length > 0 && noted.length < rows.length && (
        <label className="row">
          <input type="checkbox" checked={isNotesOnly} onChange={() => setIsNotesOnly((now) => !now)} />
          {t('importing.onlyNotes')}
        </label>
      )}
      {rows.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls is reached by keyboard.
        <section className="scroll focus-inside" aria-label={t('importing.table')} tabIndex={0}>
          <table className="ros-file full-width num text-normal">
            <thead>
              <tr className="text-small muted text-left nowrap">
                <th scope="col">{t('importing.line')}</th>
                <th scope="col">{t('importing.becomes')}</th>
                {fields.map((field) => (
                  <th key={field} scope="col">
                    {t(`importing.field.${field}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <Row key={row.line} row={row} fields={fields} timeZone={timeZone} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  )
}

interface RowProps {
  readonly row: CueImportRow
  readonly fields: readonly CueField[]
  readonly timeZone: string
}

const Row = ({ row, fields, timeZone }: RowProps) => {
  const { t } = useTranslation('runOfShow')
  const formats = useFormats(timeZone)
  const wordsOf = useCellWords(formats)
  return (
    <tr className="rule-top" data-line={row.line}>
      <th scope="row" className="soft text-left" style={colourStyle(row.read?.colour ?? null)}>
        {formats.number(row.line)}
      </th>
      <td>
        <Tag {...(row.state !== 'unchanged' && { tone: tones[row.state] })}>{t(`importing.state.${row.state}`)}</Tag>
        <Reasons reasons={rowReasons(row)} tone={row.state === 'refused' ? 'stop' : 'warn'} />
      </td>
      {fields.map((field) => {
        const { text, inFile, reasons } = shownCell(row, field, wordsOf(row, field))
        const tone = row.state === 'refused' ? 'stop' : 'warn'
        return (
          <td
            key={field}
            className={isLong(field) ? 'break-anywhere' : undefined}
            // Words are read whole: the table scrolls where all columns are filled.
            style={isLong(field) && text !== '' ? { minWidth: 120 } : undefined}
          >
            {reasons.length > 0 ? (
              <s className={`tone-${tone}`}>{text}</s>
            ) : (
              <span className={isLong(field) ? 'ink' : 'ink nowrap'}>{text}</span>
            )}
            {inFile !== null && (
              <small className="block muted text-small">
                <span className="vh">{t('importing.inFile')}</span> « {inFile} »
              </small>
            )}
            {field === 'title' && row.read?.isBreak && (
              <small className="block muted text-small">{t('importing.isBreak')}</small>
            )}
            <Reasons reasons={reasons} tone={tone} />
          </td>
        )
      })}
    </tr>
  )
}

const isLong = (field: CueField) => ['title', 'scene', 'speakers', 'lowerThird', 'note'].includes(field)

type Reason = keyof typeof runOfShow.importing.reason
const isReason = (reason: string): reason is Reason => Object.hasOwn(runOfShow.importing.reason, reason)

const Reasons = ({ reasons, tone }: { readonly reasons: readonly string[]; readonly tone: 'stop' | 'warn' }) => {
  const { t } = useTranslation('runOfShow')
  return reasons.map((reason) => (
    <small key={reason} className={`block text-small bold tone-${tone}`}>
      {t(`importing.reason.${isReason(reason) ? reason : 'other'}`, { name: reason })}
    </small>
  ))
}
