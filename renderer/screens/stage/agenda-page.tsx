import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import { useStationNow } from '../../app/use-connection.ts'
import { useValue, useView } from '../../app/use-view.ts'
import { useFormats } from '../../i18n/format.ts'
import { sessionsAt } from '../../ui/sessions-at.ts'
import { Fitted } from './fitted.tsx'
import { useReport } from './use-stage.ts'

/** As many as can be read from the last row. */
const mostRows = 7

/** In em. Fewer sessions are set larger. */
const rowHeight = (rows: number): number => Math.min(9, 43 / Math.max(1, rows) - 0.35)

/** In the hall: current and next sessions of all rooms. */
export const AgendaPage = () => {
  const { t } = useTranslation(['stage', 'common'])
  const event = useValue('event', {})
  const formats = useFormats(event.value?.timeZone)
  const { rows } = useView('programme', {})
  const now = useStationNow(5000)
  const { current, coming } = sessionsAt(rows, now, null)
  const all = [...current, ...coming]
  const shown = all.slice(0, mostRows)
  const [first] = shown
  useReport('agenda', null, { item: { id: 'agenda', version: shown.length } })
  return (
    <main className="agenda grid full-height">
      <header className="flex align-baseline">
        <h1 className="truncate heavy">{event.value?.name ?? t('agenda.title')}</h1>
        <p className="soft nowrap">{formats.date(first ? first.startsAt : now)}</p>
        <time className="push-right heavy">{formats.time(now)}</time>
      </header>
      {shown.length === 0 && <p className="agenda__none soft">{t('agenda.none')}</p>}
      <ol className="frame content-start" style={{ '--row': `${rowHeight(shown.length)}em` } as CSSProperties}>
        {shown.map((session) => {
          const isOn = current.includes(session) && !session.cancelled
          return (
            <li
              key={session.sessionId}
              className={isOn ? 'agenda__row grid agenda__row--on shade-accent' : 'agenda__row grid surface'}
            >
              <p className="agenda__at heavy nowrap self-center">{formats.time(session.startsAt)}</p>
              <Fitted
                className={session.cancelled ? 'struck soft' : ''}
                text={session.title}
                largest={3.6}
                smallest={1.9}
                lines={2}
                weight={600}
                align="middle"
              />
              <Fitted
                className="agenda__room soft"
                text={session.roomName}
                largest={2.8}
                smallest={1.6}
                lines={2}
                weight={500}
                align="middle"
              />
              <p className={`agenda__on bold nowrap self-center ${session.cancelled ? 'tone-stop' : 'tone-accent'}`}>
                {session.cancelled ? t('common:sessionCancelled.word') : isOn && t('now')}
              </p>
            </li>
          )
        })}
      </ol>
      <footer className="soft">
        {all.length > shown.length && t('agenda.later', { count: all.length - shown.length })}
      </footer>
    </main>
  )
}
