import { useTranslation } from 'react-i18next'
import { nameShown } from '../../../../shared/domain/show/cue-speaker.ts'
import { linesOf } from '../../../../shared/domain/show/lower-third.ts'
import { Field } from '../../../ui/field.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { newSpeaker, type SpeakerDraft } from './cue-draft.ts'
import { mostSpeakers } from './speakers-form.tsx'

interface LowerThirdFormProps {
  /** The id of the speaker whom the item names. Empty: nobody. */
  readonly speakerId: string
  readonly speakers: readonly SpeakerDraft[]
  readonly onChange: (change: { readonly lowerThird?: string; readonly speakers?: readonly SpeakerDraft[] }) => void
}

/**
 * Whom the item names in its room's picture. A name that is typed here is a speaker's, because what may be shown of a person
 * is said there, and the name is erased with them.
 */
export const LowerThirdForm = ({ speakerId, speakers, onChange }: LowerThirdFormProps) => {
  const { t } = useTranslation('runOfShow')
  const named = speakers.find((one) => one.speakerId === speakerId)
  const set = (change: Pick<Partial<SpeakerDraft>, 'name' | 'role'>) => {
    if (named) return onChange({ speakers: speakers.map((one) => (one === named ? { ...one, ...change } : one)) })
    const speaker = { ...newSpeaker(), ...change }
    onChange({ lowerThird: speaker.speakerId, speakers: [...speakers, speaker] })
  }
  const isFull = named === undefined && speakers.length >= mostSpeakers
  const known = speakers.filter((one) => one.name.trim() !== '' || one === named)
  return (
    <fieldset className="ros-form__fields gap-x-3 grid three-columns">
      <legend className="vh">{t('form.lowerThird')}</legend>
      <SelectField
        label={t('form.lowerThird')}
        value={named ? speakerId : ''}
        onChange={({ target }) => onChange({ lowerThird: target.value })}
      >
        <option value="">{t('form.lowerThirdNobody')}</option>
        {known.map(({ speakerId: id, name }) => (
          <option key={id} value={id}>
            {name.trim() || t('form.lowerThirdNew')}
          </option>
        ))}
      </SelectField>
      <Field
        label={t('form.lowerThirdName')}
        {...shownHint(named)}
        value={named?.name ?? ''}
        maxLength={120}
        readOnly={isFull}
        onChange={({ target }) => set({ name: target.value })}
      />
      <Field
        label={t('form.lowerThirdRole')}
        value={named?.role ?? ''}
        maxLength={160}
        readOnly={isFull}
        onChange={({ target }) => set({ role: target.value })}
      />
    </fieldset>
  )

  /** What the wishes of that person make of it. */
  function shownHint(speaker: SpeakerDraft | undefined): { readonly hint?: string } {
    if (!speaker || speaker.name.trim() === '') return {}
    const { name, role, image, firstNameOnly } = speaker
    const firstName = nameShown({ name, firstNameOnly: true })
    const lines = linesOf({ name: name.trim(), firstName, title: role.trim(), firstNameOnly, image })
    if (!lines.ok) return { hint: t('form.lowerThirdNot', { wish: t(`speaker.image.${image}`) }) }
    return firstNameOnly ? { hint: t('form.lowerThirdShows', { text: lines.value.join(', ') }) } : {}
  }
}
