import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { sessionName } from '../../../ui/session-name.ts'
import { Status } from '../../../ui/status.tsx'
import { linkToRegistered } from '../attendees/list-names.ts'
import { ProblemNote } from '../parts/problem-note.tsx'
import { isBusy, useOrder } from '../parts/use-order.ts'

interface CancelledNoteProps {
  readonly session: ViewRow<'programme'>
  readonly sessions: readonly ViewRow<'programme'>[]
  readonly timeZone: string | undefined
}

/** That a session is cancelled, since when, why, and what is instead, with the way back. */
export const CancelledNote = ({ session, sessions, timeZone }: CancelledNoteProps) => {
  const { t } = useTranslation('pilot')
  const { number, time } = useFormats(timeZone)
  const restoring = useOrder('sessions.restore')
  const { cancelled, sessionId, registered } = session
  if (!cancelled) return null
  const instead = sessions.find((other) => other.sessionId === cancelled.insteadSessionId)
  return (
    <div className="stack gap-1 text-normal">
      <Status tone="stop" shape="stop">
        {t('programme.cancelledAt', { time: time(cancelled.at) })}
      </Status>
      {cancelled.reason && <p>{cancelled.reason}</p>}
      {instead && <p className="soft">{t('programme.insteadIs', { session: sessionName(instead) })}</p>}
      <div className="line">
        {registered > 0 && (
          <a className="btn btn--s" href={linkToRegistered(sessionId)}>
            {t('programme.seeRegistered', { count: registered, value: number(registered) })}
          </a>
        )}
        <Button small icon="undo" disabled={isBusy(restoring.state)} onClick={() => void restoring.give({ sessionId })}>
          {t('programme.restore')}
        </Button>
      </div>
      {restoring.problem && <ProblemNote problem={restoring.problem} />}
    </div>
  )
}
