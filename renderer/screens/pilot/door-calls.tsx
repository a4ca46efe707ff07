import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../shared/contract/contract.ts'
import { useNow } from '../../app/use-connection.ts'
import { useView } from '../../app/use-view.ts'
import { useFormats } from '../../i18n/format.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { sessionName } from '../../ui/session-name.ts'
import { isBusy, useOrder } from './parts/use-order.ts'

/** Calls from doors, on every page of the pilot, until the pilot confirms having seen them. */
export const DoorCalls = ({ timeZone }: { readonly timeZone: string | undefined }) => {
  const { t } = useTranslation('pilot')
  const { rows: calls } = useView('doorCalls', {})
  const { rows: sessions } = useView('programme', {})
  if (calls.length === 0) return null
  return (
    <ul className="calls stack" aria-label={t('calls.title')} aria-live="assertive" data-testid="door-calls">
      {calls.map((call) => (
        <Call
          key={call.callId}
          call={call}
          session={sessions.find(({ sessionId }) => sessionId === call.checkpoint)}
          timeZone={timeZone}
        />
      ))}
    </ul>
  )
}

interface CallProps {
  readonly call: ViewRow<'doorCalls'>
  /** Absent at the main entrance. */
  readonly session: ViewRow<'programme'> | undefined
  readonly timeZone: string | undefined
}

const Call = ({ call, session, timeZone }: CallProps) => {
  const { t } = useTranslation('pilot')
  const { time } = useFormats(timeZone)
  const order = useOrder('doors.answerCall')
  const minutes = Math.max(0, Math.floor((useNow(10_000) - Date.parse(call.at)) / 60_000))
  const where = session ? `${sessionName(session)} · ${session.roomName}` : t('calls.entrance')
  return (
    <li className="calls__one pad-3-4 round-l shade-warn row gap-4">
      <Icon name="bell" size={24} />
      <p className="grow">
        <b className="block heading">{t('calls.from', { where })}</b>
        <span className="num soft">
          {call.by} · {t('calls.since', { time: time(call.at) })}
          {minutes > 0 && ` (${t('calls.ago', { count: minutes })})`}
        </span>
      </p>
      <Button
        disabled={isBusy(order.state)}
        aria-label={t('calls.seenOf', { where })}
        onClick={() => order.give({ checkpoint: call.checkpoint, callId: call.callId })}
      >
        {t('calls.seen')}
      </Button>
    </li>
  )
}
