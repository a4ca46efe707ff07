import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useView } from '../../../app/use-view.ts'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { sessionName } from '../../../ui/session-name.ts'
import { useDesk } from '../desk-context.tsx'
import { nameOf } from '../person.ts'
import { nameFromTyped } from '../typed-name.ts'
import { AlreadyRegistered } from './already-registered.tsx'
import { FormDialog } from './form-dialog.tsx'
import { useAct } from './use-act.ts'
import { useKnownName } from './use-known-name.ts'

/** How long Enter waits for the list, in ms. */
const patienceMs = 1_000

/** Registers a person who is not in the list, in under fifteen seconds: two names, Enter, and the badge prints. */
export const RegisterDialog = ({ typed }: { readonly typed: string }) => {
  const { t } = useTranslation('reception')
  const { checkpoint, today, passages } = useDesk()
  const { act, isBusy, problem } = useAct()
  const [name, setName] = useState(() => nameFromTyped(typed))
  const [organisation, setOrganisation] = useState('')
  const [scope, setScope] = useState<'event' | 'today'>('event')
  const [firstNameOnly, setFirstNameOnly] = useState(false)
  const [tried, setTried] = useState(false)
  const programme = useView('programme', {})
  const session = programme.rows.find(({ sessionId }) => sessionId === checkpoint)
  // The session's door would admit nobody who is not registered for it; of a cancelled one it says where to go instead.
  const isFor = session !== undefined && !session.cancelled && (session.registration || session.kind === 'evening')
  const firstName = name.firstName.trim()
  const lastName = name.lastName.trim()

  const fullName = `${firstName} ${lastName}`
  const { known, isAnswered } = useKnownName(firstName, lastName)
  /** The name for which Enter was pressed, and waits for the list. */
  const [waitingFor, setWaitingFor] = useState<string | null>(null)
  /** The name that the desk was asked about. */
  const [askedAbout, setAskedAbout] = useState<string | null>(null)
  const isAsked = askedAbout === fullName

  /** One person must not have two entries: of a name in the list Enter says so, and a second one registers. */
  const confirm = () => {
    setTried(true)
    if (firstName === '' || lastName === '') return
    if (isAsked || (isAnswered && known.length === 0)) return void register()
    if (isAnswered) setAskedAbout(fullName)
    else setWaitingFor(fullName)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the list answers, or after a while
  useEffect(() => {
    if (waitingFor === null) return
    if (waitingFor !== fullName) return setWaitingFor(null)
    if (isAnswered) {
      setWaitingFor(null)
      return confirm()
    }
    // The station may be away: whoever stands here does not wait for it.
    const timer = setTimeout(() => {
      setWaitingFor(null)
      void register()
    }, patienceMs)
    return () => clearTimeout(timer)
  }, [waitingFor, fullName, isAnswered])

  const register = async () => {
    const person = {
      firstName,
      lastName,
      ...(organisation.trim() && { organisation: organisation.trim() }),
      ...(scope === 'today' && today !== null && { pass: { days: [today], evening: false, remote: false } }),
      ...(firstNameOnly && { firstNameOnly }),
      ...(isFor && { sessionIds: [checkpoint] }),
      // The station, which has the list, asks it when it is back.
      ...(!isAnswered && { unlessKnown: true }),
    }
    await act('attendees.register', person, passages.admitAfter(nameOf(person)))
  }

  return (
    <FormDialog
      title={t('register.title')}
      confirm={t(checkpoint === 'entrance' ? 'register.confirm' : 'register.confirmHere')}
      changesPerson={true}
      isBusy={isBusy}
      problem={problem}
      onConfirm={confirm}
      // The desk may have typed the last name first.
      extra={
        <Button
          onClick={({ currentTarget }) => {
            setName({ firstName: name.lastName, lastName: name.firstName })
            // Enter registers, and does not exchange once more.
            currentTarget.form?.querySelector('input')?.focus()
          }}
        >
          {t('register.exchange')}
        </Button>
      }
    >
      {session && (
        <p className="soft">
          {t(session.cancelled ? 'register.atCancelled' : isFor ? 'register.forSession' : 'register.atDoor', {
            session: sessionName(session),
          })}
        </p>
      )}
      <div className="dialog__two grid">
        <Field
          label={t('register.firstName')}
          data-autofocus={true}
          maxLength={200}
          value={name.firstName}
          onChange={({ target }) => setName({ ...name, firstName: target.value })}
          error={tried && firstName === '' ? t('register.needed') : undefined}
        />
        <Field
          label={t('register.lastName')}
          maxLength={200}
          value={name.lastName}
          onChange={({ target }) => setName({ ...name, lastName: target.value })}
          error={tried && lastName === '' ? t('register.needed') : undefined}
        />
      </div>
      <AlreadyRegistered name={fullName} known={known} isAsked={isAsked} />
      <Field
        label={t('register.organisation')}
        hint={t('register.optional')}
        maxLength={200}
        value={organisation}
        onChange={({ target }) => setOrganisation(target.value)}
      />
      <fieldset className="gap-x-6 flex wrap">
        <legend>{t('register.pass')}</legend>
        <label className="choice row gap-3 min-width-0 touch-high text-large">
          <input
            className="tick"
            type="radio"
            name="scope"
            checked={scope === 'event'}
            onChange={() => setScope('event')}
          />
          {t('pass.wholeEvent')}
        </label>
        {today !== null && (
          <label className="choice row gap-3 min-width-0 touch-high text-large">
            <input
              className="tick"
              type="radio"
              name="scope"
              checked={scope === 'today'}
              onChange={() => setScope('today')}
            />
            {t('pass.today')}
          </label>
        )}
      </fieldset>
      <label className="choice row gap-3 min-width-0 touch-high text-large">
        <input
          className="tick"
          type="checkbox"
          checked={firstNameOnly}
          onChange={({ target }) => setFirstNameOnly(target.checked)}
        />
        <span>
          {t('register.firstNameOnly')} <span className="muted">{t('register.firstNameOnlyText')}</span>
        </span>
      </label>
    </FormDialog>
  )
}
