import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { Status } from '../../../ui/status.tsx'
import { Card } from '../parts/card.tsx'
import { OrderStatus } from '../parts/order-status.tsx'
import { isBusy, useOrder } from '../parts/use-order.ts'
import { AddressField } from './address-field.tsx'
import { streamDraftOf, streamFaults, streamInput } from './stream-draft.ts'
import { StreamStatus } from './stream-status.tsx'
import type { BroadcastDrafts } from './use-broadcast-drafts.ts'

interface StreamCardProps {
  readonly stream: ViewRow<'remoteSessions'>
  readonly hosts: readonly string[]
  readonly drafts: BroadcastDrafts
  readonly timeZone: string | undefined
  readonly stale: boolean
}

/** A session's live stream: its address, captions and delay. */
export const StreamCard = ({ stream, hosts, drafts, timeZone, stale }: StreamCardProps) => {
  const { t } = useTranslation('pilot')
  const { time } = useFormats(timeZone)
  const order = useOrder('sessions.setStream')
  const [isTried, setIsTried] = useState(false)
  const { sessionId } = stream
  const kept = drafts.of(sessionId).stream
  const draft = kept ?? streamDraftOf(stream)
  const faults = streamFaults(draft, hosts)
  const change = (some: Partial<typeof draft>) => drafts.change(sessionId, { stream: { ...draft, ...some } })
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setIsTried(true)
    const input = streamInput(sessionId, draft, hosts)
    if (input === null || (await order.give(input)) === null) return
    drafts.change(sessionId, { stream: undefined })
    setIsTried(false)
  }
  return (
    <Card title={t('broadcast.stream.title')} stale={stale} end={<StreamStatus stream={stream} />}>
      <form onSubmit={save} noValidate>
        <div className="form grid broadcast__stream">
          <AddressField
            label={t('broadcast.stream.embed')}
            hint={t('broadcast.stream.embedHint')}
            value={draft.embedUrl}
            fault={isTried ? faults.embedUrl : null}
            hosts={hosts}
            onChange={(embedUrl) => change({ embedUrl })}
          />
          <AddressField
            label={t('broadcast.stream.captions')}
            hint={t('action.optional')}
            value={draft.captionsUrl}
            fault={isTried ? faults.captionsUrl : null}
            onChange={(captionsUrl) => change({ captionsUrl })}
          />
          <Field
            label={t('broadcast.stream.delay')}
            hint={t('broadcast.stream.delayHint')}
            inputMode="numeric"
            maxLength={6}
            value={draft.delay}
            error={isTried && faults.delay ? t('broadcast.stream.delayBad') : undefined}
            onChange={({ target }) => change({ delay: target.value })}
          />
        </div>
        <p className="soft num">
          {t('broadcast.stream.expected', { from: time(stream.expectedStartsAt), to: time(stream.expectedEndsAt) })}{' '}
          {t('broadcast.stream.delayMore')}
        </p>
        <div className="broadcast__foot justify-end pad-top-3 touch-high row wrap rule-top space-above-3">
          <OrderStatus state={order.state} problem={order.problem} />
          {order.state === 'done' && kept === undefined && (
            <Status tone="ok" shape="ok">
              {t('broadcast.stream.saved')}
            </Status>
          )}
          <Button submit disabled={isBusy(order.state)}>
            {t('broadcast.stream.save')}
          </Button>
        </div>
      </form>
    </Card>
  )
}
