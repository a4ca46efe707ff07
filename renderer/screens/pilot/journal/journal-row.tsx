import { useTranslation } from 'react-i18next'
import { isKnownType } from '../../../../shared/domain/event/journal-facts.ts'
import { useActor } from '../../../i18n/actor.ts'
import { useFormats } from '../../../i18n/format.ts'
import type { Entry } from './journal-entries.ts'
import { useDetails } from './use-details.ts'

export const JournalHead = () => {
  const { t } = useTranslation('pilot')
  return (
    <div className="jrow column-gap-4 full-height cells rule-top jrow--head muted text-small" aria-hidden="true">
      <span>{t('journal.at')}</span>
      <span>{t('journal.what')}</span>
      <span>{t('journal.details')}</span>
      <span>{t('journal.where')}</span>
      <span>{t('journal.actor')}</span>
    </div>
  )
}

interface JournalRowProps {
  readonly entry: Entry
  readonly timeZone: string | undefined
}

export const JournalRow = ({ entry, timeZone }: JournalRowProps) => {
  const { t } = useTranslation('pilot')
  const { timeWithSeconds, date } = useFormats(timeZone)
  const details = useDetails()(entry)
  const actor = useActor()
  return (
    <div className="jrow column-gap-4 full-height cells rule-top">
      <time className="num soft" dateTime={entry.at} title={date(entry.at)}>
        {timeWithSeconds(entry.at)}
      </time>
      <b className="truncate">{isKnownType(entry.type) ? t(`journal.type.${entry.type}`) : entry.type}</b>
      <span className="soft truncate num" title={details}>
        {details}
      </span>
      <span className="truncate">{entry.station}</span>
      <span className="truncate soft">{actor(entry.actor)}</span>
    </div>
  )
}
