import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../i18n/format.ts'
import { barsOf, type Poll } from './poll-row.ts'

/** The tally, which only the moderator sees before it is shown. */
export const PollBars = ({ poll }: { readonly poll: Poll }) => {
  const { t } = useTranslation('moderation')
  const { number } = useFormats()
  return (
    <ul className="space-above-1 num" aria-label={t('poll.tally')}>
      {barsOf(poll).map(({ key, label, count, share, length, leads }) => (
        <li
          key={key}
          className={
            leads ? 'mbar column-gap-2 min-height-24 cells mbar--top' : 'mbar column-gap-2 min-height-24 cells'
          }
        >
          <span className="truncate" title={label}>
            {label}
          </span>
          <span className="mbar__line sunken round-s" aria-hidden="true">
            <i className="block full-height round-s" style={{ width: `${length * 100}%` }} />
          </span>
          <span className="mbar__count soft nowrap text-right">{number(count)}</span>
          <b className="nowrap text-right">
            {share === null ? '' : t('poll.percent', { value: Math.round(share * 100) })}
          </b>
        </li>
      ))}
    </ul>
  )
}
