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

/** One organisation arriving together: each ticked, one gesture, a verdict each. */
export const GroupDialog = ({ organisation }: { readonly organisation: string }) => {
  const { t } = useTranslation(['reception', 'common'])
  const { checkpoint, close, clearField } = useDesk()
  const { act, isBusy, problem } = useAct()
  const [text, setText] = useState(organisation)
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map())
  const [verdicts, setVerdicts] = useState<ReadonlyMap<string, Outcome> | null>(null)
  const name = text.trim()
  const group = useView('attendees.group', name === '' ? null : { organisation: name })
  const near = useNearOrganisations(name, group.state === 'ready' && group.rows.length === 0)
  // With the verdicts, whoever did not get in comes first: that is what is left to do.
  const isLeft = ({ attendeeId }: Found) => Number((verdicts?.get(attendeeId)?.verdict ?? 'admitted') !== 'admitted')
  const people = [...group.rows].sort((a, b) => isLeft(b) - isLeft(a) || nameOf(a).localeCompare(nameOf(b)))
  const open = people.filter(({ admission }) => admission === null)
  // Whose ticket would be refused, or who is registered from afar, is ticked by hand.
  const isTicked = (person: Found) =>
    chosen.get(person.attendeeId) ?? (person.status === 'confirmed' && !person.pass.remote)
  const ticked = open.filter(isTicked)
  const chooseAll = (on: boolean) => setChosen(new Map(open.map(({ attendeeId }) => [attendeeId, on])))

  const admit = async () => {
    if (verdicts !== null) return close()
    const attendeeIds = ticked.map(({ attendeeId }) => attendeeId)
    const reply = await act('checkIn.admitGroup', { attendeeIds, ...at(checkpoint) })
    if ('problem' in reply) return
    clearField()
    setVerdicts(new Map(reply.outcome.verdicts.map((verdict) => [verdict.attendeeId, verdict])))
  }
  const admitted = [...(verdicts?.values() ?? [])].filter(({ verdict }) => verdict === 'admitted').length
  const toLook = (verdicts?.size ?? 0) - admitted

  return (
    <FormDialog
      title={t('group.title')}
      wide={true}
      confirm={verdicts ? t('common:action.close') : t('group.confirm', { count: ticked.length })}
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
        data-autofocus={true}
        maxLength={200}
        readOnly={verdicts !== null}
        value={text}
        onChange={({ target }) => setText(target.value)}
        error={name !== '' && group.state === 'ready' && people.length === 0 ? t('group.none') : undefined}
      />
      {near.length > 0 && people.length === 0 && (
        <div className="presets">
          {near.map((one) => (
            <button key={one} type="button" className="preset" onClick={() => setText(one)}>
              {one}
            </button>
          ))}
        </div>
      )}
      <div className="group__sum" role="status">
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
      {group.rows.length === mostInGroup && <p className="soft">{t('group.first', { count: mostInGroup })}</p>}
      <GroupList
        people={people}
        verdicts={verdicts}
        isTicked={isTicked}
        onTick={(attendeeId, on) => setChosen(new Map([...chosen, [attendeeId, on]]))}
      />
    </FormDialog>
  )
}

/** Organisations of people found by what was typed: the exact name is one gesture away. */
const useNearOrganisations = (name: string, isWanted: boolean): readonly string[] => {
  const { rows } = useView('attendees.search', isWanted && name.length >= 2 ? { q: name.slice(0, 100) } : null)
  return [
    ...new Set(rows.map(({ organisation }) => organisation ?? '').filter((one) => one !== '' && one !== name)),
  ].slice(0, 4)
}
