import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewRow, ViewValue } from '../../../../shared/contract/contract.ts'
import { useView } from '../../../app/use-view.ts'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { FormStatus } from './form-status.tsx'
import { areasOf, type Chosen, captionPlaces, placeNameOf, signPlaces } from './safe-places.ts'
import { useFormOrder } from './use-form-order.ts'

interface RoomFormProps {
  readonly care: ViewRow<'roomCare'>
  readonly stage: ViewValue<'stage'>
}

const mostLetters = 80

/**
 * How a room is fed and recorded: what a privacy cut leaves in the hall, what is recorded, and what no name may cover.
 */
export const RoomForm = ({ care, stage }: RoomFormProps) => {
  const { t } = useTranslation('booth')
  const order = useFormOrder()
  const [draft, setDraft] = useState(() => ({
    hallFeed: care.hallFeed,
    isRecorded: care.isRecorded,
    isStreamed: care.isStreamed,
    number: care.number,
    insetSource: care.insetSource ?? '',
    captionSource: care.captionSource ?? '',
    source: stage.source ?? '',
    sign: placeNameOf(signPlaces, 'sign-language', stage.safeAreas),
    captions: placeNameOf(captionPlaces, 'captions', stage.safeAreas),
  }))
  const { rows } = useView('show', {})
  const taken = new Map(
    rows.flatMap((room) => (room.number === null || room.roomId === care.roomId ? [] : [[room.number, room.name]])),
  )
  const set = (change: Partial<typeof draft>) => setDraft((now) => ({ ...now, ...change }))
  const textOf = (value: string) => (value.trim() === '' ? null : value.trim())

  const save = async (event: FormEvent) => {
    event.preventDefault()
    const { roomId } = care
    const { hallFeed, isRecorded, isStreamed, number, insetSource, captionSource, sign, captions, source } = draft
    const settings = {
      hallFeed,
      isRecorded,
      isStreamed,
      number,
      insetSource: textOf(insetSource),
      captionSource: textOf(captionSource),
    }
    const areas = [
      ...areasOf(signPlaces, 'sign-language', sign, stage.safeAreas),
      ...areasOf(captionPlaces, 'captions', captions, stage.safeAreas),
    ]
    const saved = t('settings.saved')
    if (!(await order.give('rooms.configureShow', { roomId, ...settings }, saved))) return
    if (textOf(source) !== stage.source)
      if (!(await order.give('show.lowerThird.source', { roomId, inputName: textOf(source) }, saved))) return
    if (JSON.stringify(areas) !== JSON.stringify(stage.safeAreas))
      await order.give('show.safeAreas', { roomId, areas }, saved)
  }

  return (
    <form className="column min-height-0" onSubmit={(event) => void save(event)} noValidate>
      <div className="dialog__body">
        <SelectField
          label={t('roomSettings.number')}
          hint={t('roomSettings.numberHint')}
          value={draft.number ?? ''}
          onChange={({ target }) => set({ number: target.value === '' ? null : Number(target.value) })}
        >
          <option value="">{t('roomSettings.noNumber')}</option>
          {[1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => (
            <option key={number} value={number} disabled={taken.has(number)}>
              {taken.has(number) ? t('roomSettings.taken', { number, room: taken.get(number) }) : number}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('roomSettings.hallFeed')}
          hint={t('roomSettings.hallFeedHint')}
          value={draft.hallFeed}
          onChange={({ target }) => set({ hallFeed: target.value === 'program' ? 'program' : 'own' })}
        >
          <option value="own">{t('roomSettings.feed.own')}</option>
          <option value="program">{t('roomSettings.feed.program')}</option>
        </SelectField>
        <div className="two-columns stack gap-3">
          {(['isRecorded', 'isStreamed'] as const).map((name) => (
            <label key={name} className="obs__check row gap-25 min-height-24">
              <input type="checkbox" checked={draft[name]} onChange={({ target }) => set({ [name]: target.checked })} />
              {t(`roomSettings.${name}`)}
            </label>
          ))}
        </div>
        <div className="two-columns stack gap-3">
          <PlaceField
            label={t('roomSettings.sign')}
            places={signPlaces}
            value={draft.sign}
            onChange={(sign) => set({ sign })}
          />
          <Field
            label={t('roomSettings.insetSource')}
            hint={t('roomSettings.partOfName')}
            value={draft.insetSource}
            maxLength={mostLetters}
            onChange={({ target }) => set({ insetSource: target.value })}
          />
          <PlaceField
            label={t('roomSettings.captions')}
            places={captionPlaces}
            value={draft.captions}
            onChange={(captions) => set({ captions })}
          />
          <Field
            label={t('roomSettings.captionSource')}
            hint={t('roomSettings.partOfName')}
            value={draft.captionSource}
            maxLength={mostLetters}
            onChange={({ target }) => set({ captionSource: target.value })}
          />
        </div>
        <Field
          label={t('roomSettings.source')}
          hint={t('roomSettings.sourceHint')}
          value={draft.source}
          maxLength={mostLetters}
          onChange={({ target }) => set({ source: target.value })}
        />
      </div>
      <footer className="dialog__foot">
        <FormStatus state={order.state} />
        <Button kind="primary" submit disabled={order.state.is === 'sending'}>
          {t('settings.save')}
        </Button>
      </footer>
    </form>
  )
}

interface PlaceFieldProps<Places> {
  readonly label: string
  readonly places: Places
  readonly value: Chosen<Places>
  readonly onChange: (place: Chosen<Places>) => void
}

/** One of several places, none, or one that a script set. */
function PlaceField<Places extends Readonly<Partial<Record<PlaceName, object>>>>({
  label,
  places,
  value,
  onChange,
}: PlaceFieldProps<Places>) {
  const { t } = useTranslation('booth')
  const names = ['none', ...Object.keys(places), ...(value === 'own' ? ['own'] : [])] as (PlaceName | 'none' | 'own')[]
  return (
    <SelectField
      label={label}
      value={String(value)}
      onChange={({ target }) => onChange(target.value as Chosen<Places>)}
    >
      {names.map((place) => (
        <option key={place} value={place}>
          {t(`roomSettings.place.${place}`)}
        </option>
      ))}
    </SelectField>
  )
}
type PlaceName = keyof typeof signPlaces | keyof typeof captionPlaces
