import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mostInGroup } from '../../../../shared/contract/attendees.ts'
import { useView } from '../../../app/use-view.ts'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { Status } from '../../../ui/status.tsx'
import { useDesk } from '../desk-context.tsx'
import type { Found, Outcome } from '../person.ts'
import { isForOtherDays } from '../search/enter-gesture.ts'
import { at } from '../use-passages.ts'
import { FormDialog } from './form-dialog.tsx'
import { inGroupOrder, isNamedLike, isTickedAtFirst, partOf } from './group-choice.ts'
import { GroupList, openBoxes } from './group-list.tsx'
import { NearOrganisations } from './near-organisations.tsx'
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
  const { checkpoint, today, close, clearField, say } = useDesk()
  const { act, isKept, isBusy, problem } = useAct()
  const [text, setText] = useState(organisation)
  const [filter, setFilter] = useState('')
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map())
  const [result, setResult] = useState<Result | null>(null)
  const filterField = useRef<HTMLInputElement>(null)
  /** By hand since the filter was typed: Enter on such a box only goes back. */
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set())
  const verdicts = result?.verdicts ?? null
  const name = text.trim()
  const group = useView('attendees.group', name === '' ? null : { organisation: name })
  const people = useMemo(() => inGroupOrder(result?.people ?? group.rows, verdicts), [result, group.rows, verdicts])
  const shown = people.filter((person) => isNamedLike(person, filter))
  const open = people.filter(({ admission }) => admission === null)
  const isOtherDays = ({ pass }: Found) => isForOtherDays(pass, today)
  const isTicked = (person: Found) =>
    chosen.get(person.attendeeId) ?? isTickedAtFirst(person, !isOtherDays(person), group.rows.length)
  const ticked = open.filter(isTicked)
  const tick = (on: boolean, ...attendeeIds: readonly string[]) =>
    setChosen(new Map([...chosen, ...attendeeIds.map((attendeeId) => [attendeeId, on] as const)]))
  const tickByHand = useCallback((attendeeId: string, on: boolean) => {
    setChosen((before) => new Map([...before, [attendeeId, on]]))
    setTouched((before) => new Set([...before, attendeeId]))
  }, [])
  const tickAll = () =>
    tick(true, ...shown.filter((person) => partOf(person) === 'awaited').map(({ attendeeId }) => attendeeId))
  const tickNobody = () => tick(false, ...open.map(({ attendeeId }) => attendeeId))
  const filterBy = (typed: string) => {
    setFilter(typed)
    setTouched(new Set())
  }
  const toWholeList = () => {
    filterBy('')
    filterField.current?.focus()
  }
  const choose = (organisation: string) => {
    setText(organisation)
    setChosen(new Map())
    toWholeList()
  }

  /** While the list is filtered, Enter admits nobody: people who are ticked may be out of sight. */
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { target, key } = event
    const boxes = openBoxes(event.currentTarget)
    const place = boxes.indexOf(target as HTMLInputElement)
    const isBox = place >= 0
    if (key === 'ArrowDown' && target === filterField.current) boxes[0]?.focus()
    else if (filter === '' || !(isBox || target === filterField.current)) return
    else if (key === 'Escape') toWholeList()
    else if (key !== 'Enter') return
    else if (!isBox && boxes.length > 1) boxes[0]?.focus()
    else {
      const person = open.filter((one) => shown.includes(one))[isBox ? place : 0]
      if (person && !touched.has(person.attendeeId)) tick(true, person.attendeeId)
      toWholeList()
    }
    event.preventDefault()
  }

  // A large group does not fit one list: the people who were not shown yet.
  const next = result ? group.rows.filter((one) => one.admission === null && !result.shown.has(one.attendeeId)) : []
  const goOn = ({ shown }: Result) => {
    // People who were left out or refused have been dealt with: they stay unticked.
    setChosen(new Map([...shown].map((attendeeId) => [attendeeId, false])))
    setResult(null)
    toWholeList()
  }
  const admit = async () => {
    if (result) return close()
    const attendeeIds = ticked.map(({ attendeeId }) => attendeeId)
    const reply = await act('checkIn.admitGroup', { attendeeIds, ...at(checkpoint) })
    if ('problem' in reply) return
    const entered = reply.outcome.verdicts.filter(({ verdict }) => verdict === 'admitted').length
    if (isKept.current) return say(t('group.done', { count: entered }))
    clearField()
    toWholeList()
    setResult({
      people: ticked,
      verdicts: new Map(reply.outcome.verdicts.map((verdict) => [verdict.attendeeId, verdict])),
      shown: new Set(group.rows.map(({ attendeeId }) => attendeeId)),
    })
  }
  const admitted = [...(verdicts?.values() ?? [])].filter(({ verdict }) => verdict === 'admitted').length
  const toLook = (verdicts?.size ?? 0) - admitted
  /** There may be more people than the list holds. */
  const isFull = verdicts === null && group.rows.length === mostInGroup
  const isNobodyHere = name !== '' && group.state === 'ready' && people.length === 0

  const noneNamed = isFull ? t('group.noneNamedInFirst', { count: mostInGroup }) : t('group.noneNamed')

  return (
    <FormDialog
      title={t('group.title')}
      wide={true}
      confirm={verdicts === null ? t('group.confirm', { count: ticked.length }) : t('group.finished')}
      canConfirm={verdicts !== null || ticked.length > 0}
      isBusy={isBusy}
      problem={problem}
      extra={
        result === null ? (
          <>
            <Button large kind="quiet" onClick={tickAll}>
              {t('group.all')}
            </Button>
            <Button large kind="quiet" onClick={tickNobody}>
              {t('group.nobody')}
            </Button>
          </>
        ) : (
          next.length > 0 && (
            <Button large onClick={() => goOn(result)}>
              {t('group.next', { count: next.length })}
            </Button>
          )
        )
      }
      onConfirm={() => void admit()}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys of the controls inside */}
      <div className="column gap-3 min-height-0" onKeyDown={onKeyDown}>
        <div className="grid two-columns folds gap-4">
          <Field
            label={t('group.organisation')}
            hint={t('group.organisationHint')}
            data-autofocus={organisation === '' ? 'select' : undefined}
            maxLength={200}
            readOnly={verdicts !== null}
            value={text}
            onChange={({ target }) => setText(target.value)}
            error={isNobodyHere ? t('group.none') : undefined}
          />
          <Field
            ref={filterField}
            label={t('group.filter')}
            hint={t('group.filterHint')}
            data-autofocus={true}
            maxLength={100}
            value={filter}
            onChange={({ target }) => filterBy(target.value)}
            error={people.length > 0 && shown.length === 0 ? noneNamed : undefined}
          />
        </div>
        {isNobodyHere && <NearOrganisations typed={name} except={name} onChoose={choose} />}
        {people.length > 0 && shown.length === 0 && (
          <NearOrganisations typed={filter.trim()} except={name} onChoose={choose} />
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
        {isFull && (
          <p className="soft">
            {shown.length === 0 ? t('group.maybeBeyond') : t('group.first', { count: mostInGroup })}
          </p>
        )}
        <GroupList
          people={shown}
          inGroup={people}
          verdicts={verdicts}
          filter={filterField}
          isOtherDays={isOtherDays}
          isTicked={isTicked}
          onTick={tickByHand}
        />
      </div>
    </FormDialog>
  )
}
