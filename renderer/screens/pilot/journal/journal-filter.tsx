import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../i18n/format.ts'
import { type Kind, kinds } from './journal-kinds.ts'

interface JournalFilterProps {
  readonly kind: Kind | null
  readonly counts: ReadonlyMap<Kind, number>
  readonly total: number
  readonly onNarrow: (kind: Kind | null) => void
}

/** One of the kinds that have entries, or all. */
export const JournalFilter = ({ kind, counts, total, onNarrow }: JournalFilterProps) => {
  const { t } = useTranslation('pilot')
  const { number } = useFormats()
  const option = (name: Kind | null, word: string, count: number) => (
    <label key={name ?? 'all'} className="chip relative pointer">
      <input className="over-all" type="radio" name="kind" checked={kind === name} onChange={() => onNarrow(name)} />
      <span className="row gap-15 control pad-x-3 bold">
        {word} <small className="soft num text-small">{number(count)}</small>
      </span>
    </label>
  )
  return (
    <fieldset className="line wrap">
      <legend className="vh">{t('journal.filter')}</legend>
      {option(null, t('journal.all'), total)}
      {kinds
        .filter((name) => counts.has(name) || name === kind)
        .map((name) => option(name, t(`journal.kind.${name}`), counts.get(name) ?? 0))}
    </fieldset>
  )
}
