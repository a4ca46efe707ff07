import '../parts/reading.css'
import './programme.css'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useValue, useView } from '../../../app/use-view.ts'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../parts/card.tsx'
import { Empty } from '../parts/empty.tsx'
import { Page } from '../parts/page.tsx'
import { ViewGate } from '../parts/view-gate.tsx'
import { linkTo } from '../sections.ts'
import { AddRoomDialog } from './add-room-dialog.tsx'
import { AddSessionDialog } from './add-session-dialog.tsx'
import { byDay } from './by-day.ts'
import { DayTable } from './day-table.tsx'
import { ImportProgrammeDialog } from './import-programme-dialog.tsx'
import { RoomsCard } from './rooms-card.tsx'

type Asked = 'room' | 'session' | 'import' | null

export const ProgrammePage = () => {
  const { t } = useTranslation('pilot')
  const event = useValue('event', {})
  const sessions = useView('programme', {})
  const rooms = useView('rooms', {})
  const [asked, setAsked] = useState<Asked>(null)
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
          <Button onClick={() => setAsked('import')}>{t('programme.import')}</Button>
          <Button icon="plus" onClick={() => setAsked('room')}>
            {t('programme.addRoom')}
          </Button>
          <Button kind="primary" icon="plus" disabled={!hasRooms} onClick={() => setAsked('session')}>
            {t('programme.addSession')}
          </Button>
        </>
      }
    >
      <ViewGate of={[event, sessions, rooms]}>
        {() => (
          <div className="prg align-start stack gap-4">
            <div className="stack gap-4">
              {byDay(sessions.rows).map(([day, ofDay]) => (
                <DayTable
                  key={day}
                  day={day}
                  date={event.value?.days[day - 1]}
                  sessions={ofDay}
                  timeZone={event.value?.timeZone}
                  stale={sessions.stale}
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
            <RoomsCard rooms={rooms.rows} stale={rooms.stale} />
          </div>
        )}
      </ViewGate>
      {asked === 'room' && <AddRoomDialog onClose={close} />}
      {asked === 'session' && event.value && (
        <AddSessionDialog event={event.value} rooms={rooms.rows} onClose={close} />
      )}
      {asked === 'import' && <ImportProgrammeDialog onClose={close} />}
    </Page>
  )
}
