import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useView } from '../../../app/use-view.ts'
import { Status } from '../../../ui/status.tsx'
import { useDesk } from '../desk-context.tsx'
import type { Details } from './details.ts'
import { FormDialog } from './form-dialog.tsx'
import { choosable, chosenIds, clashOf } from './session-choice.ts'
import { SessionList } from './session-list.tsx'
import { useAct } from './use-act.ts'
import { Who } from './who.tsx'

/**
 * The sessions of this person. A full one may be chosen: the door counts who is inside. Sessions that were not changed
 * here follow the person, whom another desk may be changing.
 */
export const DetailsSessions = ({ person, onDone }: { readonly person: Details; readonly onDone: () => void }) => {
  const { t } = useTranslation('reception')
  const { say } = useDesk()
  const { act, isBusy, problem, setProblem } = useAct()
  const programme = useView('programme', {})
  const [opened] = useState<ReadonlySet<string>>(() => new Set(person.sessionIds))
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map())
  const sessions = choosable(programme.rows, new Set([...opened, ...person.sessionIds]))
  const chosen = new Set(person.sessionIds)
  for (const [sessionId, on] of ticks) {
    if (on) chosen.add(sessionId)
    else chosen.delete(sessionId)
  }
  const clash = clashOf(sessions, chosen)

  const tick = (sessionId: string, on: boolean) => {
    const next = new Map(ticks)
    if (on === opened.has(sessionId)) next.delete(sessionId)
    else next.set(sessionId, on)
    setTicks(next)
    setProblem(undefined)
  }
  const save = async () => {
    const sessionIds = [...chosenIds(sessions, person.sessionIds, chosen)]
    if (sessionIds.length === person.sessionIds.length && person.sessionIds.every((id) => sessionIds.includes(id)))
      return setProblem(t('details.nothing'))
    const reply = await act('registrations.set', { attendeeId: person.attendeeId, sessionIds })
    if ('problem' in reply) return
    say(t('notice.sessionsSaved'))
    onDone()
  }

  return (
    <FormDialog
      title={t('sessions.title')}
      about={<Who person={person} />}
      wide={true}
      confirm={t('sessions.confirm')}
      canConfirm={sessions.length > 0}
      changesPerson={true}
      isBusy={isBusy}
      problem={problem}
      onConfirm={() => void save()}
    >
      <p className="min-height-20" role="status">
        {clash ? (
          <Status tone="warn" shape="warn">
            {t('sessions.clash', { one: clash[0].code ?? clash[0].title, other: clash[1].code ?? clash[1].title })}
          </Status>
        ) : (
          <span className={sessions.length > 0 ? 'soft choices__keys' : 'soft'}>
            {t(sessions.length > 0 ? 'sessions.keys' : 'sessions.none')}
          </span>
        )}
      </p>
      <SessionList sessions={sessions} chosen={chosen} onTick={tick} />
    </FormDialog>
  )
}
