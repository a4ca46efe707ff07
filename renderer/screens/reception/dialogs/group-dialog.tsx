import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mostInGroup } from '../../../../shared/contract/attendees.ts'
import { useView } from '../../../app/use-view.ts'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { Status } from '../../../ui/status.tsx'
import { useDesk } from '../desk-context.tsx'
import { type Found, nameOf, type Outcome } from '../person.ts'
import { at } from '../use-passages.ts'
import { FormDialog } from './form-dialog.tsx'
import { GroupList } from './group-list.tsx'
import { useAct } from './use-act.ts'

/** The result for the ticked people. */
interface Result {
  /** As they were at the admission: the list then continues with the next people. */
  readonly people: readonly Found[]
  readonly verdicts: ReadonlyMap<string, Outcome>
  /** Everybody in the list, ticked or not. */
  readonly shown: ReadonlySet<string>
}

/** One organisation arriving together: tick, one action, a verdict for each. */
export const GroupDialog = ({ organisation }: { readonly organisation: string }) => {
  const { t } = useTranslation(['reception', 'common'])
  const { checkpoint, event, close, clearField, say } = useDesk()
  const { act, isKept, isBusy, problem } = useAct()
  const [text, setText] = useState(organisation)
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map())
  const [result, setResult] = useState<Result | null>(null)
  const verdicts = result?.verdicts ?? null
  const name = text.trim()
  const group = useView('attendees.group', name === '' ? null : { organisation: name })
  const near = useNearOrganisations(name, group.state === 'ready' && group.rows.length === 0)
  // After the verdicts, people who were not admitted come first, because they are left to do.
  const isLeft = ({ attendeeId }: Found) => Number((verdicts?.get(attendeeId)?.verdict ?? 'admitted') !== 'admitted')
  const people = [...(result?.people ?? group.rows)].sort(
    (a, b) => isLeft(b) - isLeft(a) || nameOf(a).localeCompare(nameOf(b)),
  )
  const open = people.filter(({ admission }) => admission === null)
  const today = event?.today.kind === 'event' ? event.today.number : null
  const isOtherDays = ({ pass }: Found) => today !== null && !pass.remote && !pass.days.includes(today)
  // People whose ticket would be refused, or who are remote, must be ticked by hand.
  const isTicked = (person: Found) =>
    chosen.get(person.attendeeId) ?? (person.status === 'confirmed' && !person.pass.remote && !isOtherDays(person))
  const ticked = open.filter(isTicked)
  const chooseAll = (on: boolean) => setChosen(new Map(open.map(({ attendeeId }) => [attendeeId, on])))

  // A large group does not fit one list: the people who were not shown yet.
  const next = result ? group.rows.filter((one) => one.admission === null && !result.shown.has(one.attendeeId)) : []
  const goOn = ({ shown }: Result) => {
    if (next.length === 0) return close()
    // People who were left out or refused have been dealt with: they stay unticked.
    setChosen(new Map([...shown].map((attendeeId) => [attendeeId, false])))
    setResult(null)
  }
  const admit = async () => {
    if (result) return goOn(result)
    const attendeeIds = ticked.map(({ attendeeId }) => attendeeId)
    const reply = await act('checkIn.admitGroup', { attendeeIds, ...at(checkpoint) })
    if ('problem' in reply) return
    const entered = reply.outcome.verdicts.filter(({ verdict }) => verdict === 'admitted').length
    if (isKept.current) return say(t('group.done', { count: entered }))
    clearField()
    setResult({
      people: ticked,
      verdicts: new Map(reply.outcome.verdicts.map((verdict) => [verdict.attendeeId, verdict])),
      shown: new Set(group.rows.map(({ attendeeId }) => attendeeId)),
    })
  }
  const admitted = [...(verdicts?.values() ?? [])].filter(({ verdict }) => verdict === 'admitted').length
  const toLook = (verdicts?.size ?? 0) - admitted

  return (
    <FormDialog
      title={t('group.title')}
      wide={true}
      confirm={
        verdicts === null
          ? t('group.confirm', { count: ticked.length })
          : next.length > 0
            ? t('group.next', { count: next.length })
            : t('common:action.close')
      }
      canConfirm={verdicts !== null || ticked.length > 0}
      isBusy={isBusy}
      problem={problem}
      extra={
        verdicts === null && (
          <>
            <Button large kind="quiet" onClick={() => chooseAll(true)}>
              {t('group.all')}
            </Button>
            <Button large kind="quiet" onClick={() => chooseAll(false)}>
              {t('group.nobody')}
            </Button>
          </>
        )
      }
      onConfirm={() => void admit()}
    >
      <Field
        label={t('group.organisation')}
        hint={t('group.organisationHint')}
        data-autofocus="select"
        maxLength={200}
        readOnly={verdicts !== null}
        value={text}
        onChange={({ target }) => setText(target.value)}
        error={name !== '' && group.state === 'ready' && people.length === 0 ? t('group.none') : undefined}
      />
      {near.length > 0 && people.length === 0 && (
        <div className="flow">
          {near.map((one) => (
            <button
              key={one}
              type="button"
              className="preset inline-row control pad-x-4 touch-high pointer text-large-strong"
              onClick={() => setText(one)}
            >
              {one}
            </button>
          ))}
        </div>
      )}
      <div className="min-height-20 line gap-6" role="status">
        {verdicts ? (
          <>
            <Status tone="ok" shape="ok">
              {t('group.done', { count: admitted })}
            </Status>
            {toLook > 0 && (
              <Status tone="warn" shape="warn">
                {t('group.look', { count: toLook })}
              </Status>
            )}
          </>
        ) : people.length > 0 ? (
          <b>{t('group.ticked', { count: ticked.length, all: open.length })}</b>
        ) : (
          <span className="soft">{name === '' ? t('group.ask') : ''}</span>
        )}
      </div>
      {verdicts === null && group.rows.length === mostInGroup && (
        <p className="soft">{t('group.first', { count: mostInGroup })}</p>
      )}
      <GroupList
        people={people}
        verdicts={verdicts}
        isOtherDays={isOtherDays}
        isTicked={isTicked}
        onTick={(attendeeId, on) => setChosen(new Map([...chosen, [attendeeId, on]]))}
      />
    </FormDialog>
  )
}

/** Organisations of people found by the typed text: the exact name is one press away. */
const useNearOrganisations = (name: string, isWanted: boolean): readonly string[] => {
  const { rows } = useView('attendees.search', isWanted && name.length >= 2 ? { q: name.slice(0, 100) } : null)
  return [
    ...new Set(rows.map(({ organisation }) => organisation ?? '').filter((one) => one !== '' && one !== name)),
  ].slice(0, 4)
}
