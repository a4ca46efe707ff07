import { useTranslation } from 'react-i18next'
import type { ViewRow, ViewValue } from '../../../shared/contract/contract.ts'
import { Elsewhere } from '../../app/handover/elsewhere.tsx'
import { useConnection, useLooking, useStationNow } from '../../app/use-connection.ts'
import { useListPercent } from '../../app/use-list-percent.ts'
import type { Formats } from '../../i18n/format.ts'
import { sessionName } from '../../ui/session-name.ts'
import { nextInRoom } from '../../ui/sessions-at.ts'
import { Status } from '../../ui/status.tsx'
import { Tag } from '../../ui/tag.tsx'

interface DoorBarProps {
  readonly session: ViewRow<'programme'> | undefined
  readonly sessions: readonly ViewRow<'programme'>[]
  readonly event: ViewValue<'event'> | undefined
  readonly formats: Formats
}

/** The door, and the state of the link to the station; always in this place. */
export const DoorBar = ({ session, sessions, event, formats }: DoorBarProps) => {
  const { t } = useTranslation(['door', 'common', 'reception'])
  const { state, ageMs } = useConnection()
  const isLooking = useLooking()
  const value = useListPercent()
  const now = useStationNow(10_000)
  const next = session && nextInRoom(sessions, session, now)
  const isLinked = state === 'linked' && ageMs < 2_000
  return (
    <header className="door__bar surface row gap-3 rule-bottom">
      <div className="door__where grow">
        <h1 className="truncate heading">{session ? sessionName(session) : t('entrance')}</h1>
        {session && <p className="truncate text-normal soft">{session.roomName}</p>}
        {session && (
          <p className="truncate text-small soft num">
            {next ? t('next', { time: formats.time(next.startsAt), title: next.title }) : t('nothingNext')}
          </p>
        )}
      </div>
      <div className="items-end stack gap-05 no-shrink" role="status">
        {event?.rehearsal && (
          <Tag tone="warn" shape="warn">
            {t('common:rehearsal.word')}
          </Tag>
        )}
        {isLinked && value !== null ? (
          <Status tone="alone" shape="half">
            {t('reception:list.at', { value })}
          </Status>
        ) : isLinked ? (
          <Status tone="ok" shape="ok">
            {t('link.linked')}
          </Status>
        ) : state === 'connecting' ? (
          <Status tone="wait" shape="wait">
            {t('link.connecting')}
          </Status>
        ) : (
          <Elsewhere>
            <Status tone="alone" shape="alone">
              {t(isLooking ? 'link.looking' : 'link.gone')}
            </Status>
          </Elsewhere>
        )}
      </div>
    </header>
  )
}
