import '../parts/reading.css'
import './programme.css'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { useValue, useView } from '../../../app/use-view.ts'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../parts/card.tsx'
import { Empty } from '../parts/empty.tsx'
import { Page } from '../parts/page.tsx'
import { ViewGate } from '../parts/view-gate.tsx'
import { linkTo } from '../sections.ts'
import { byDay } from './by-day.ts'
import { CancelSessionDialog } from './cancel-session-dialog.tsx'
import { DayTable } from './day-table.tsx'
import { ImportProgrammeDialog } from './import-programme-dialog.tsx'
import { LostChoices } from './lost-choices.tsx'
import { RoomDialog } from './room-dialog.tsx'
import { RoomsCard } from './rooms-card.tsx'
import { SessionDialog } from './session-dialog.tsx'

/** A dialog. Null where one is about something new. */
type Asked =
  | { readonly what: 'import' }
  | { readonly what: 'room'; readonly room: ViewRow<'rooms'> | null }
  | { readonly what: 'session'; readonly session: ViewRow<'programme'> | null }
  | { readonly what: 'cancelling'; readonly session: ViewRow<'programme'> }

export const ProgrammePage = () => {
  const { t } = useTranslation('pilot')
  const event = useValue('event', {})
  const sessions = useView('programme', {})
  const rooms = useView('rooms', {})
  const lost = useValue('programme.lostChoices', {})
  const [asked, setAsked] = useState<Asked | null>(null)
  const close = () => setAsked(null)
  const hasRooms = rooms.rows.length > 0
  return (
    <Page
      title={t('programme.title')}
      actions={
        <>
          <a className="btn" href={linkTo('programme', 'broadcast')}>
            {t('broadcast.show')}
          </a>
          <Button onClick={() => setAsked({ what: 'import' })}>{t('programme.import')}</Button>
          <Button icon="plus" onClick={() => setAsked({ what: 'room', room: null })}>
            {t('programme.addRoom')}
          </Button>
          <Button
            kind="primary"
            icon="plus"
            disabled={!hasRooms}
            onClick={() => setAsked({ what: 'session', session: null })}
          >
            {t('programme.addSession')}
          </Button>
        </>
      }
    >
      <ViewGate of={[event, sessions, rooms, lost]}>
        {() => (
          <div className="prg align-start stack gap-4">
            <div className="stack gap-4">
              <LostChoices lost={lost.value} linked />
              {byDay(sessions.rows).map(([day, ofDay]) => (
                <DayTable
                  key={day}
                  day={day}
                  date={event.value?.days[day - 1]}
                  sessions={ofDay}
                  all={sessions.rows}
                  timeZone={event.value?.timeZone}
                  stale={sessions.stale}
                  onChange={(session) => setAsked({ what: 'session', session })}
                />
              ))}
              {sessions.rows.length === 0 && (
                <Card title={t('programme.sessions')}>
                  <Empty
                    title={t('programme.noSessions')}
                    more={hasRooms ? t('programme.noSessionsMore') : t('programme.noRoomsMore')}
                  />
                </Card>
              )}
            </div>
            <RoomsCard rooms={rooms.rows} stale={rooms.stale} onChange={(room) => setAsked({ what: 'room', room })} />
          </div>
        )}
      </ViewGate>
      {asked?.what === 'room' && <RoomDialog room={asked.room} onClose={close} />}
      {asked?.what === 'session' && event.value && (
        <SessionDialog
          event={event.value}
          rooms={rooms.rows}
          session={asked.session}
          onCancelling={() => asked.session && setAsked({ what: 'cancelling', session: asked.session })}
          onClose={close}
        />
      )}
      {asked?.what === 'cancelling' && (
        <CancelSessionDialog
          session={asked.session}
          sessions={sessions.rows}
          timeZone={event.value?.timeZone}
          onClose={close}
        />
      )}
      {asked?.what === 'import' && <ImportProgrammeDialog timeZone={event.value?.timeZone} onClose={close} />}
    </Page>
  )
}
