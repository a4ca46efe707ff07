import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { foldText } from '../../../../shared/kernel/fold-text.ts'
import { useView } from '../../../app/use-view.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { sessionName } from '../../../ui/session-name.ts'
import { useDesk } from '../desk-context.tsx'

type Session = ViewRow<'programme'>

/** Chooses the desk's door: the entrance, or a session of the day. Type a code or a title, arrows, Enter. */
export const DoorDialog = ({ onChoose }: { readonly onChoose: (checkpoint: string) => void }) => {
  const { t } = useTranslation(['reception', 'common'])
  const { event, close, checkpoint, isChosen, formats } = useDesk()
  const { rows, state } = useView('programme', {})
  const [text, setText] = useState('')
  const doors = doorsFor(rows, event?.today.number ?? null, text)
  const isEntrance = foldText(t('door.entrance')).includes(foldText(text))
  const entries = [...(isEntrance ? ['entrance'] : []), ...doors.map(({ sessionId }) => sessionId)]
  const [moved, setPlace] = useState<number | null>(null)
  const start = isChosen ? entries.indexOf(checkpoint) : entries.findIndex((door) => isStillOn(doors, door))
  const place = moved ?? (foldText(text) === '' ? Math.max(0, start) : 0)
  const chosen = entries[Math.min(place, entries.length - 1)]
  const choose = (door: string | undefined) => {
    if (door === undefined) return
    onChoose(door)
    close()
  }
  const lookOf = (door: string) => ({
    id: `door-${door}`,
    role: 'option',
    tabIndex: -1,
    'aria-selected': door === chosen,
    className:
      door === chosen ? 'door cells gap-3 rule-top pointer door--on shade-accent' : 'door cells gap-3 rule-top pointer',
    onClick: () => choose(door),
  })

  return (
    <Dialog title={t('door.title')} wide={true} onClose={close}>
      <div className="dialog__body">
        <div className="input stack gap-1">
          <input
            data-autofocus={true}
            role="combobox"
            aria-expanded={true}
            aria-controls="doors"
            aria-activedescendant={chosen && `door-${chosen}`}
            aria-label={t('door.search')}
            placeholder={t('door.search')}
            value={text}
            onChange={({ target }) => {
              setText(target.value)
              setPlace(null)
            }}
            onKeyDown={(event) => {
              if (event.key === 'ArrowDown') setPlace(Math.min(entries.length - 1, place + 1))
              else if (event.key === 'ArrowUp') setPlace(Math.max(0, place - 1))
              else if (event.key === 'Enter') choose(chosen)
              else return
              event.preventDefault()
            }}
          />
        </div>
        <div id="doors" className="doors scroll-y" role="listbox" aria-label={t('door.list')}>
          {entries.includes('entrance') && (
            <div {...lookOf('entrance')}>
              <b>{t('door.entrance')}</b>
              {checkpoint === 'entrance' && <span />}
            </div>
          )}
          {doors.map((session) => (
            <div key={session.sessionId} {...lookOf(session.sessionId)}>
              <span className="num soft">{formats.time(session.startsAt)}</span>
              <span className="truncate">
                {session.cancelled ? <s>{sessionName(session)}</s> : <b>{sessionName(session)}</b>}
                <br />
                <span className="soft">
                  {session.roomName}
                  {session.cancelled && ` · ${t('common:sessionCancelled.word')}`}
                </span>
              </span>
              <span className="num">
                {session.capacity === null
                  ? t('door.admitted', { count: session.admitted })
                  : t('door.fill', {
                      admitted: formats.number(session.admitted),
                      capacity: formats.number(session.capacity),
                    })}
              </span>
            </div>
          ))}
          {entries.length === 0 && rows.length > 0 && <p className="soft pad-4">{t('door.nothing')}</p>}
          {rows.length === 0 && state === 'ready' && (
            <p className="soft pad-4">
              {t('idle.noSession')}. {t('idle.noSessionText')}
            </p>
          )}
        </div>
      </div>
    </Dialog>
  )
}

const isStillOn = (sessions: readonly Session[], door: string): boolean =>
  sessions.some(({ sessionId, endsAt }) => sessionId === door && Date.parse(endsAt) > Date.now())

/** Today's sessions first, by time. Others are found by typing. */
const doorsFor = (sessions: readonly Session[], today: number | null, text: string): readonly Session[] => {
  const words = foldText(text)
  const isToday = ({ day }: Session) => today === null || day === today
  return sessions
    .filter((session) =>
      words === ''
        ? isToday(session)
        : foldText(`${session.code ?? ''} ${session.title} ${session.roomName}`).includes(words),
    )
    .sort((a, b) => Number(isToday(b)) - Number(isToday(a)) || a.startsAt.localeCompare(b.startsAt))
}
