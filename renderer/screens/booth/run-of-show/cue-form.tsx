import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { cueColours, longestNote } from '../../../../shared/domain/show/cue.ts'
import { useView } from '../../../app/use-view.ts'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { colourStyle } from './cue-colour.ts'
import { type CueDraft, changesOf, dateFor, draftBehind, draftOf, emptyDraft, faultsOf } from './cue-draft.ts'
import { LegsForm } from './legs-form.tsx'
import { LowerThirdForm } from './lower-third-form.tsx'
import type { CueRow } from './run-rows.ts'
import { SpeakersForm } from './speakers-form.tsx'
import type { RunDesk } from './use-run.ts'

interface CueFormProps {
  readonly desk: RunDesk
  /** Null: a new one. */
  readonly row: CueRow | null
  /** The row after which a new one goes. */
  readonly after: CueRow | null
  readonly timeWords: (at: string) => string
  readonly onClose: () => void
  /** A new one is there. `isAnother`: the next one is to be written behind it at once. */
  readonly onMade: (cueId: string, isAnother: boolean) => void
}

/** An item, edited in its place. Enter saves, Escape discards. */
export const CueForm = ({ desk, row, after, timeWords, onClose, onMade }: CueFormProps) => {
  const { t } = useTranslation(['runOfShow', 'common'])
  const scenes = useId()
  const form = useRef<HTMLFormElement>(null)
  // From its first line, the one that is typed in; when the item that is on has said how high it is.
  useEffect(() => void form.current?.scrollIntoView?.({ block: 'start' }), [])
  const [before] = useState(() => (row ? draftOf(row, timeWords) : emptyDraft))
  // What is proposed for a new one is written as if it were typed.
  const [proposed] = useState(() => (row ? before : draftBehind(after, timeWords)))
  const [draft, setDraft] = useState<CueDraft>(proposed)
  const [isTried, setIsTried] = useState(false)
  const [isSure, setIsSure] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const show = useView('show', {})
  const known = show.rows.find(({ roomId }) => roomId === desk.roomId)?.scenes ?? []
  const faults = isTried ? faultsOf(draft) : []
  const set = (change: Partial<CueDraft>) => setDraft((now) => ({ ...now, ...change }))
  const fault = (field: 'title' | 'time' | 'length') => (faults.includes(field) ? t(`form.fault.${field}`) : undefined)

  async function save(event: FormEvent | null, isAnother = false) {
    event?.preventDefault()
    setIsTried(true)
    if (isBusy || faultsOf(draft).length > 0) return
    setIsBusy(true)
    const { roomId, run, timeZone, now } = desk
    const date = dateFor(row ?? after, run.rows, timeZone, now)
    const changes = changesOf(draft, before, { roomId, date, timeZone })
    if (row) {
      const isDone =
        Object.keys(changes).length === 0 || (await desk.act('cues.update', { cueId: row.cueId, ...changes }))
      setIsBusy(false)
      if (isDone) onClose()
      return
    }
    // A cue with a time of its own finds its place. Of one that follows, the place is known.
    const isBehind = changes.plannedAt === undefined || draft.time === proposed.time
    const made = await desk.ask('cues.add', {
      lengthS: 300,
      ...changes,
      roomId,
      title: draft.title,
      ...(isBehind && { after: after?.cueId ?? null }),
    })
    setIsBusy(false)
    if (made) onMade(made.cueId, isAnother)
  }
  async function remove() {
    if (!isSure) return setIsSure(true)
    if (row && (await desk.act('cues.remove', { cueId: row.cueId }))) onClose()
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onClose()
  }

  return (
    <form
      ref={form}
      className="ros-form pad-3-4 tinted stack rule-top"
      onSubmit={(event) => void save(event)}
      onKeyDown={onKey}
      noValidate={true}
    >
      <b>{row ? t('form.editing', { number: row.number }) : t('form.adding')}</b>
      <div className="ros-form__fields gap-x-3 grid three-columns">
        <div className="full-row">
          <Field
            label={t('form.title')}
            value={draft.title}
            maxLength={200}
            autoFocus={true}
            error={fault('title')}
            onChange={({ target }) => set({ title: target.value })}
          />
        </div>
        <Field
          label={t('form.time')}
          hint={t('form.timeHint')}
          value={draft.time}
          maxLength={12}
          error={fault('time')}
          onChange={({ target }) => set({ time: target.value })}
        />
        <Field
          label={t('form.length')}
          value={draft.length}
          maxLength={12}
          error={fault('length')}
          onChange={({ target }) => set({ length: target.value })}
        />
        <Field
          label={t('form.scene')}
          hint={t('form.sceneHint')}
          value={draft.scene}
          maxLength={200}
          list={scenes}
          onChange={({ target }) => set({ scene: target.value })}
        />
        <datalist id={scenes}>
          {known.map((scene) => (
            <option key={scene} value={scene} />
          ))}
        </datalist>
      </div>
      <LowerThirdForm speakerId={draft.lowerThird} speakers={draft.speakers} onChange={set} />
      <div className="ros-form__row flex align-center wrap">
        <label className="row">
          {t('form.onFailure')}
          <select
            className="surface round-s ink text-normal pad-x-2"
            value={draft.onFailure}
            onChange={({ target }) => set({ onFailure: target.value === 'go-on' ? 'go-on' : 'hold' })}
          >
            <option value="hold">{t('form.hold')}</option>
            <option value="go-on">{t('form.go-on')}</option>
          </select>
        </label>
        {(['isBreak', 'isFixed', 'autoFollow'] as const).map((name) => (
          <label key={name} className="row">
            <input type="checkbox" checked={draft[name]} onChange={({ target }) => set({ [name]: target.checked })} />
            {t(`form.${name}`)}
          </label>
        ))}
      </div>
      <Field
        label={t('form.note')}
        hint={t(draft.noteForHost ? 'form.noteHintHost' : 'form.noteHint')}
        value={draft.note}
        maxLength={longestNote}
        onChange={({ target }) => set({ note: target.value })}
      />
      <label className="row">
        <input
          type="checkbox"
          checked={draft.noteForHost}
          onChange={({ target }) => set({ noteForHost: target.checked })}
        />
        {t('form.noteForHost')}
      </label>
      <fieldset className="row wrap">
        <legend className="vh">{t('form.colour')}</legend>
        {[null, ...cueColours].map((colour) => (
          <label key={colour} className="row gap-1">
            <input type="radio" name="colour" checked={draft.colour === colour} onChange={() => set({ colour })} />
            <span style={colourStyle(colour)}>{t(`form.colours.${colour ?? 'none'}`)}</span>
          </label>
        ))}
      </fieldset>
      <SpeakersForm speakers={draft.speakers} onChange={(speakers) => set({ speakers })} />
      <LegsForm
        roomId={desk.roomId}
        legs={draft.legs}
        speakers={draft.speakers}
        isTried={isTried}
        onChange={(legs) => set({ legs })}
      />
      <div className="ros-form__row flex align-center wrap">
        <Button submit kind="primary" small disabled={isBusy} keyName={t('common:keys.enter')}>
          {t('action.save')}
        </Button>
        {!row && (
          <Button small icon="plus" disabled={isBusy} onClick={() => void save(null, true)}>
            {t('action.saveAndNext')}
          </Button>
        )}
        <Button kind="quiet" small keyName={t('common:keys.escape')} onClick={onClose}>
          {t('common:action.close')}
        </Button>
        <span className="grow" />
        {row && row.state !== 'current' && (
          <Button small icon="trash" onClick={() => void remove()}>
            {isSure ? t('action.removeSure') : t('action.remove')}
          </Button>
        )}
        {row && row.state !== 'current' && row.state !== 'done' && (
          <Button
            small
            onClick={() =>
              void desk
                .act('cues.skip', { cueId: row.cueId, on: row.state !== 'skipped' })
                .then((isDone) => isDone && onClose())
            }
          >
            {row.state === 'skipped' ? t('action.unskip') : t('action.skip')}
          </Button>
        )}
        {row?.state === 'current' && (
          <Button
            small
            onClick={() => void desk.act('cues.stop', { cueId: row.cueId }).then((isDone) => isDone && onClose())}
          >
            {t('action.stop')}
          </Button>
        )}
      </div>
    </form>
  )
}
