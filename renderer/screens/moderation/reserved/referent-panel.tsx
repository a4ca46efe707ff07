import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useValue } from '../../../app/use-view.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { Status } from '../../../ui/status.tsx'
import type { Desk, Withheld } from '../desk.ts'

/** For the referent, on the chosen question: what its author was told and has answered, and what was done. */
export const ReferentPanel = ({ desk, questionId }: { readonly desk: Desk; readonly questionId: string }) => {
  const withheld = desk.withheld.find((row) => row.questionId === questionId)
  if (!withheld) return null
  return <ReferentWork key={questionId} desk={desk} withheld={withheld} />
}

const ReferentWork = ({ desk, withheld }: { readonly desk: Desk; readonly withheld: Withheld }) => {
  const { t } = useTranslation('moderation')
  const { time } = useFormats(desk.timeZone)
  const { value: audience } = useValue('audience', {})
  const { questionId, seenAt, where, doneAt, note, replies } = withheld
  const [place, setPlace] = useState<string | null>(null)
  const [done, setDone] = useState('')
  const { give, say } = desk.actions
  const shownPlace = place ?? where ?? audience?.referentPlace ?? ''
  const saw = async (event: FormEvent) => {
    event.preventDefault()
    if (shownPlace.trim() === '') return
    if (await give('questions.referentSaw', { questionId, where: shownPlace.trim() })) say(t('reserved.told'))
  }
  const settle = async (event: FormEvent) => {
    event.preventDefault()
    if (done.trim() === '') return
    if (!(await give('questions.referentDone', { questionId, note: done.trim() }))) return
    setDone('')
    say(t('reserved.settled'))
  }
  return (
    <div className="mref pad-top-3 wraps-status stack rule-top space-above-3">
      <form onSubmit={(event) => void saw(event)}>
        <Field
          label={t('reserved.where')}
          value={shownPlace}
          maxLength={120}
          onChange={({ target }) => setPlace(target.value)}
        />
        <div className="row space-above-2 justify-between">
          <Status tone={seenAt ? 'ok' : 'wait'} shape={seenAt ? 'ok' : 'wait'}>
            {seenAt ? t('reserved.seenAt', { time: time(seenAt) }) : t('reserved.notSeen')}
          </Status>
          <Button submit small>
            {t('reserved.tell')}
          </Button>
        </div>
      </form>
      {replies.length > 0 && (
        <ul className="mref__replies stack gap-1" aria-label={t('reserved.replies')}>
          {replies.map((reply) => (
            <li className="pad-2-3 round shade-alone" key={reply.at}>
              <span className="soft num">{time(reply.at)}</span> {reply.text ?? t('textSealed')}
            </li>
          ))}
        </ul>
      )}
      <form onSubmit={(event) => void settle(event)}>
        <Field
          label={t('reserved.done')}
          value={done}
          maxLength={200}
          onChange={({ target }) => setDone(target.value)}
        />
        <div className="row space-above-2 justify-between">
          <Status tone={doneAt ? 'ok' : 'wait'} shape={doneAt ? 'ok' : 'wait'}>
            {doneAt ? t('reserved.doneAt', { time: time(doneAt), note: note ?? '' }) : t('reserved.notDone')}
          </Status>
          <Button submit small>
            {t('reserved.settle')}
          </Button>
        </div>
      </form>
    </div>
  )
}
