import { type KeyboardEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { sessionName } from '../../../ui/session-name.ts'
import { Status } from '../../../ui/status.tsx'
import { useDesk } from '../desk-context.tsx'
import { placeOfCode } from './session-choice.ts'

type Session = ViewRow<'programme'>

interface SessionListProps {
  readonly sessions: readonly Session[]
  readonly chosen: ReadonlySet<string>
  readonly onTick: (sessionId: string, on: boolean) => void
}

/** How long consecutive letters count as one code. */
const typingMs = 900

/** Arrows move, a code's letters jump to it, Space ticks. Enter belongs to the form. */
export const SessionList = ({ sessions, chosen, onTick }: SessionListProps) => {
  const { t } = useTranslation('reception')
  const { formats } = useDesk()
  const list = useRef<HTMLUListElement>(null)
  const typed = useRef({ text: '', at: 0 })
  const go = (place: number) => {
    const boxes = list.current?.querySelectorAll('input') ?? []
    boxes[Math.max(0, Math.min(place, boxes.length - 1))]?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const boxes = [...(list.current?.querySelectorAll('input') ?? [])]
    const place = boxes.indexOf(document.activeElement as HTMLInputElement)
    if (event.key === 'ArrowDown') go(place + 1)
    else if (event.key === 'ArrowUp') go(place - 1)
    else if (/^[\p{L}\p{N}]$/u.test(event.key)) {
      const isSame = event.timeStamp - typed.current.at < typingMs
      typed.current = { text: (isSame ? typed.current.text : '') + event.key, at: event.timeStamp }
      const found = placeOfCode(sessions, typed.current.text)
      if (found >= 0) go(found)
    } else return
    event.preventDefault()
  }
  const slotOf = ({ day, startsAt }: Session) => `${t('context.day', { day })} · ${formats.time(startsAt)}`
  return (
    <ul ref={list} className="choices scroll-y num" aria-label={t('sessions.list')} onKeyDown={onKeyDown}>
      {sessions.map((session, place) => {
        const above = sessions[place - 1]
        const slot = slotOf(session)
        return (
          <li className="rule-top" key={session.sessionId}>
            {(above === undefined || slotOf(above) !== slot) && (
              <p className="choices__part rule-bottom soft text-strong">{slot}</p>
            )}
            <label className="choice row gap-3 min-width-0 touch-high text-large pad-x-2 round-s">
              <input
                className="tick"
                type="checkbox"
                data-autofocus={place === 0 ? true : undefined}
                checked={chosen.has(session.sessionId)}
                onChange={({ target }) => onTick(session.sessionId, target.checked)}
              />
              <span className="grow truncate" title={session.title}>
                {session.cancelled ? <s>{sessionName(session)}</s> : sessionName(session)}
                <span className="soft"> · {session.roomName}</span>
              </span>
              <Fill session={session} />
            </label>
          </li>
        )
      })}
    </ul>
  )
}

const Fill = ({ session: { capacity, registered, cancelled } }: { readonly session: Session }) => {
  const { t } = useTranslation(['reception', 'common'])
  const { formats } = useDesk()
  if (cancelled)
    return (
      <Status tone="stop" shape="stop">
        {t('common:sessionCancelled.word')}
      </Status>
    )
  if (capacity === null) return <span className="soft">{t('sessions.registered', { count: registered })}</span>
  const fill = t('sessions.fill', { registered: formats.number(registered), capacity: formats.number(capacity) })
  return registered < capacity ? (
    <span className="soft">{fill}</span>
  ) : (
    <Status tone="stop" shape="stop">
      {t('sessions.full', { fill })}
    </Status>
  )
}
