import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { useNow } from '../../../app/use-connection.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Status } from '../../../ui/status.tsx'
import { Download } from '../after/download.tsx'
import { Card } from '../parts/card.tsx'
import { ConfirmedButton } from '../parts/confirmed-button.tsx'

interface EndingCardProps {
  readonly replays: readonly ViewRow<'replays'>[]
  readonly timeZone: string | undefined
  readonly stale: boolean
}

/** When all replays end, and the result. The button appears on that day. */
export const EndingCard = ({ replays, timeZone, stale }: EndingCardProps) => {
  const { t } = useTranslation('pilot')
  const { dateWithYear, time, number } = useFormats(timeZone)
  const now = useNow(30_000)
  const endsAt = replays[0]?.endsAt ?? null
  const receipts = replays.flatMap(({ purged }) => purged ?? [])
  const sum = (of: 'questions' | 'withReferent') => receipts.reduce((total, one) => total + one[of], 0)
  const isDue = endsAt !== null && now >= Date.parse(endsAt)
  const last = receipts.at(-1)
  return (
    <Card title={t('broadcast.ending.title')} stale={stale}>
      {endsAt === null ? (
        <p>{t('broadcast.ending.noDays')}</p>
      ) : (
        <>
          <p>{t('broadcast.ending.on', { date: dateWithYear(endsAt), time: time(endsAt) })}</p>
          <p className="soft">{t('broadcast.ending.more')}</p>
        </>
      )}
      {last ? (
        <>
          <Status tone="ok" shape="ok">
            {t('broadcast.ending.gone', { date: dateWithYear(last.at) })}
          </Status>
          <p className="soft num">
            {t('broadcast.ending.receipt', { count: sum('questions'), value: number(sum('questions')) })}{' '}
            {sum('withReferent') > 0 &&
              t('broadcast.ending.kept', { count: sum('withReferent'), value: number(sum('withReferent')) })}
          </p>
          <p className="row wrap space-above-2">
            <Download
              path="purge-receipt?purpose=replays"
              what={t('broadcast.ending.receiptFile')}
              format={t('after.retention.receipt')}
            />
          </p>
        </>
      ) : (
        endsAt !== null && (
          <Status tone={isDue ? 'warn' : 'wait'} shape={isDue ? 'warn' : 'wait'}>
            {t(isDue ? 'broadcast.ending.due' : 'broadcast.ending.waits')}
          </Status>
        )
      )}
      {isDue && !last && <p className="soft">{t('broadcast.ending.dueMore')}</p>}
      {isDue && (
        <p className="row wrap space-above-2">
          <ConfirmedButton
            word={t('broadcast.ending.go')}
            on={t('broadcast.ending.goOn')}
            title={t('broadcast.ending.goTitle')}
            more={t('broadcast.ending.goMore')}
            go={t('broadcast.ending.goFor')}
            command="replays.purge"
            input={{}}
          />
        </p>
      )}
    </Card>
  )
}
