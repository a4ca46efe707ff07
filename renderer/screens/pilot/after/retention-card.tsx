import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewValue } from '../../../../shared/contract/contract.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { Status } from '../../../ui/status.tsx'
import { Card } from '../parts/card.tsx'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useOrder } from '../parts/use-order.ts'
import { Download } from './download.tsx'
import { PurgeDialog } from './purge-dialog.tsx'

type After = ViewValue<'afterEvent'>
type Kept = After['retention'][number]

interface RetentionCardProps {
  readonly after: After
  readonly timeZone: string | undefined
  readonly stale: boolean
}

/** By purpose: what is held, until when, and the button that erases it. */
export const RetentionCard = ({ after, timeZone, stale }: RetentionCardProps) => {
  const { t } = useTranslation('pilot')
  return (
    <Card title={t('after.retention.title')} stale={stale}>
      <p className="soft">{t('after.retention.explain')}</p>
      {after.retention.map((kept) => (
        <Purpose key={kept.purpose} kept={kept} isOver={after.isOver} timeZone={timeZone} />
      ))}
    </Card>
  )
}

interface PurposeProps {
  readonly kept: Kept
  readonly isOver: boolean
  readonly timeZone: string | undefined
}

const Purpose = ({ kept, isOver, timeZone }: PurposeProps) => {
  const { t } = useTranslation('pilot')
  const { number, list } = useFormats()
  const order = useOrder('retention.set')
  const [isAsked, setIsAsked] = useState(false)
  const purpose = t(`after.retention.purpose.${kept.purpose}`)
  return (
    <section className="after__purpose rule-top space-above-3" aria-label={purpose}>
      <p className="gap-1-2 space-below-2 flex wrap align-baseline">
        <b>{purpose}</b>
        <span className="soft num">
          {t(`after.retention.held.${kept.purpose}`, { count: kept.held, value: number(kept.held) })}
        </span>
        <span className="end push-right">
          <PurposeStatus kept={kept} timeZone={timeZone} />
        </span>
      </p>
      <div className="after__acts flow align-end">
        <UntilField
          key={kept.until}
          kept={kept}
          purpose={purpose}
          onChange={(until) => void order.give({ purpose: kept.purpose, until })}
        />
        {kept.held > 0 &&
          (isOver ? (
            <Button small aria-label={t('after.retention.purgeOf', { purpose })} onClick={() => setIsAsked(true)}>
              {t('after.retention.purge')}
            </Button>
          ) : (
            <span className="soft">{t('after.retention.notOver')}</span>
          ))}
        {kept.last && (
          <Download
            path={`purge-receipt?purpose=${kept.purpose}`}
            what={purpose}
            format={t('after.retention.receipt')}
          />
        )}
      </div>
      {kept.last && kept.held === 0 && kept.awayStations.length > 0 && (
        <Status tone="warn" shape="warn">
          {t('after.purge.stillAway', { stations: list(kept.awayStations) })}
        </Status>
      )}
      {order.problem && <ProblemNote problem={order.problem} />}
      {isAsked && <PurgeDialog kept={kept} onClose={() => setIsAsked(false)} />}
    </section>
  )
}

interface UntilFieldProps {
  readonly kept: Kept
  readonly purpose: string
  readonly onChange: (until: string | null) => void
}

/** Sent when the field is left: each digit of a year being typed makes another date. */
const UntilField = ({ kept, purpose, onChange }: UntilFieldProps) => {
  const { t } = useTranslation('pilot')
  const [draft, setDraft] = useState(kept.until ?? '')
  const tell = () => {
    if (draft !== (kept.until ?? '')) onChange(draft || null)
  }
  return (
    <label className="stack gap-05">
      <span className="soft">{t('after.retention.until')}</span>
      <input
        className="entry control text-normal"
        type="date"
        aria-label={t('after.retention.untilOf', { purpose })}
        value={draft}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={tell}
        onKeyDown={({ key }) => key === 'Enter' && tell()}
      />
    </label>
  )
}

const PurposeStatus = ({ kept, timeZone }: Pick<PurposeProps, 'kept' | 'timeZone'>) => {
  const { t } = useTranslation('pilot')
  const { date } = useFormats(timeZone)
  if (kept.due && kept.held > 0)
    return (
      <Status tone="warn" shape="warn">
        {t('after.retention.due')}
      </Status>
    )
  if (kept.last && kept.held === 0)
    return (
      <Status tone="ok" shape="ok">
        {t('after.retention.gone', { at: date(kept.last.at) })}
      </Status>
    )
  return (
    <Status tone={kept.until === null ? 'none' : 'wait'} shape={kept.until === null ? 'unknown' : 'wait'}>
      {kept.until === null ? t('after.retention.noDate') : t('after.retention.wait')}
    </Status>
  )
}
