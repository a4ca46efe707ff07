import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../shared/contract/contract.ts'
import type { Formats } from '../../i18n/format.ts'
import { Status } from '../../ui/status.tsx'
import { cancelledIn, inShort, useCancelledWords } from '../../ui/use-cancelled-words.ts'

interface DoorCancelledProps {
  readonly session: ViewRow<'programme'>
  readonly sessions: readonly ViewRow<'programme'>[]
  readonly stale: boolean
  readonly formats: Formats
}

/** In place of the seats, which nobody is to take: the session does not take place, and where its people go. */
export const DoorCancelled = ({ session, sessions, stale, formats }: DoorCancelledProps) => {
  const { t } = useTranslation('door')
  const cancelledWords = useCancelledWords(formats.time)
  return (
    <div
      className={stale ? 'door__fill stack gap-1 stale' : 'door__fill stack gap-1'}
      role="status"
      data-testid="door-cancelled"
    >
      <p className="row wrap justify-between title-large">
        <Status tone="stop" shape="stop">
          {t('verdict.session-cancelled.word')}
        </Status>
        {stale && <span className="soft text-normal">{t('fill.stale')}</span>}
      </p>
      <p className="text-large text-pretty">
        {cancelledWords(inShort(cancelledIn(sessions, session))) || t('verdict.session-cancelled.do')}
      </p>
    </div>
  )
}
