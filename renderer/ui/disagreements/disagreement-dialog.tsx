import './disagreements.css'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Problem, problemName } from '../../../shared/contract/problem.ts'
import { useCommand } from '../../app/use-command.ts'
import { disagreements } from '../../i18n/fr/disagreements.ts'
import { Button } from '../button.tsx'
import { Dialog } from '../dialog.tsx'
import { Field } from '../field.tsx'
import { NoticeArea } from '../notice.tsx'
import { Status } from '../status.tsx'
import { type Disagreement, useDisagreementWords } from './disagreement-words.ts'

interface DisagreementDialogProps {
  /** Its state when it was opened. The station reports a later change when the answer is sent. */
  readonly disagreement: Disagreement
  readonly timeZone: string | undefined
  /** A refusal that is not specific to this action, in the screen's words. */
  readonly wordsOf: (problem: Problem) => string
  readonly onClose: () => void
  readonly onSettled?: () => void
}

/** Two people: neither is merged into the other. */
const apart = 'apart'

/** The stations' facts, the choice of what holds, and a note for later. */
export const DisagreementDialog = (props: DisagreementDialogProps) => {
  const { disagreement, timeZone, onClose } = props
  const { t } = useTranslation('disagreements')
  const words = useDisagreementWords(timeZone)
  const { settle, isBusy, problem } = useSettle(props)
  const choices = choicesOf(disagreement, words, t)
  const [chosen, setChosen] = useState(choices.find(({ isFirst }) => isFirst)?.value ?? '')
  const isChosen = chosen !== ''
  const [note, setNote] = useState('')
  const [isTried, setTried] = useState(false)
  const proposed = disagreement.kind === 'duplicate' && chosen === apart ? t('apart') : t(`notes.${disagreement.kind}`)
  const lacking = isTried && choices.length > 0 && !isChosen ? t('choose') : null
  const settleWith = (given: string) => {
    setTried(true)
    if (given !== '' && (isChosen || choices.length === 0) && !isBusy) void settle(chosen, given)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    settleWith(note.trim())
  }
  return (
    <Dialog title={words.what(disagreement)} about={words.who(disagreement)} onClose={onClose}>
      <form className="column min-height-0" onSubmit={submit} noValidate>
        <div className="dialog__body">
          <ul className="dis__facts stack gap-3 num" aria-label={t('facts')}>
            {words.facts(disagreement).map(({ key, lead, text, word }) => (
              <li
                className="stack gap-05 outlined content-start min-width-0 pad-3-4 text-large break-anywhere"
                key={key}
              >
                <span className="soft text-normal">{lead}</span>
                <b>{text}</b>
                {word && <span className="soft text-normal">{word}</span>}
              </li>
            ))}
          </ul>
          <p className="soft">{t(`text.${disagreement.kind}`)}</p>
          {choices.length > 0 && (
            <fieldset className="dis__choices grid">
              <legend>{t(disagreement.kind === 'amend' ? 'keep' : 'same')}</legend>
              {choices.map(({ value, text }, place) => (
                <label className="row gap-3 min-width-0 touch-high text-large break-anywhere" key={value}>
                  <input
                    className="tick"
                    type="radio"
                    name="chosen"
                    data-autofocus={chosen === value || (!isChosen && place === 0) ? true : undefined}
                    checked={chosen === value}
                    onChange={() => setChosen(value)}
                  />
                  <span>{text}</span>
                </label>
              ))}
            </fieldset>
          )}
          <Field
            data-autofocus={choices.length === 0 ? true : undefined}
            label={t('note')}
            maxLength={300}
            value={note}
            onChange={({ target }) => setNote(target.value)}
            error={isTried && note.trim() === '' ? t('noteNeeded') : undefined}
          />
          <p>
            <Button
              small
              onClick={() => {
                setNote(proposed)
                settleWith(proposed)
              }}
            >
              {proposed}
            </Button>
          </p>
        </div>
        <footer className="dialog__foot">
          <NoticeArea>
            {(problem ?? lacking) && (
              <Status tone="stop" shape="stop">
                {problem ?? lacking}
              </Status>
            )}
          </NoticeArea>
          <Button kind="primary" submit disabled={isBusy}>
            {t('go')}
          </Button>
        </footer>
      </form>
    </Dialog>
  )
}

interface Choice {
  readonly value: string
  readonly text: string
  readonly isFirst: boolean
}

/** No choice if there is only something to see. Whether two entries are one person is never preselected. */
function choicesOf(
  row: Disagreement,
  words: ReturnType<typeof useDisagreementWords>,
  t: ReturnType<typeof useTranslation<'disagreements'>>['t'],
): readonly Choice[] {
  if (row.kind === 'amend')
    return row.values.map((one) => ({
      value: one.amendmentId,
      isFirst: one.inForce,
      text: row.hidden ? one.station : `${words.value(row, one.value)} (${one.station})`,
    }))
  if (row.kind !== 'duplicate') return []
  return [
    ...row.people.map((one) => ({
      value: one.attendeeId,
      text: t('oneAs', { who: words.twin(one) }),
      isFirst: false,
    })),
    { value: apart, text: t('two'), isFirst: false },
  ]
}

type OwnProblem = keyof typeof disagreements.problem
const isOwnProblem = (name: string): name is OwnProblem => Object.hasOwn(disagreements.problem, name)

/** One of three commands: merge two entries, or settle what stands. */
function useSettle({ disagreement, wordsOf, onClose, onSettled }: DisagreementDialogProps) {
  const { t } = useTranslation('disagreements')
  const give = useCommand()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  const ask = (chosen: string, note: string) => {
    const { kind, disagreementId } = disagreement
    const merged =
      kind === 'duplicate' ? disagreement.people.find(({ attendeeId }) => attendeeId !== chosen) : undefined
    if (merged && chosen !== apart)
      return give('attendees.merge', { attendeeId: merged.attendeeId, into: chosen, note }, undefined, {
        onKept: onClose,
      })
    const take = kind === 'amend' ? { take: chosen } : {}
    return give('disagreements.settle', { disagreementId, note, ...take }, undefined, { onKept: onClose })
  }

  async function settle(chosen: string, note: string): Promise<void> {
    setBusy(true)
    setProblem(null)
    const reply = await ask(chosen, note)
    setBusy(false)
    if ('outcome' in reply) {
      onSettled?.()
      onClose()
      return
    }
    const name = problemName(reply.problem)
    setProblem(isOwnProblem(name) ? t(`problem.${name}`) : wordsOf(reply.problem))
  }
  return { settle, isBusy, problem }
}
