import { useTranslation } from 'react-i18next'
import { imageRights } from '../../../../shared/domain/show/cue-speaker.ts'
import { Button } from '../../../ui/button.tsx'
import { newSpeaker, type SpeakerDraft } from './cue-draft.ts'

interface SpeakersFormProps {
  readonly speakers: readonly SpeakerDraft[]
  readonly onChange: (speakers: readonly SpeakerDraft[]) => void
}

export const mostSpeakers = 20

/** The speakers of an item, with their consents. */
export const SpeakersForm = ({ speakers, onChange }: SpeakersFormProps) => {
  const { t } = useTranslation('runOfShow')
  const set = (key: string, change: Partial<SpeakerDraft>) =>
    onChange(speakers.map((one) => (one.speakerId === key ? { ...one, ...change } : one)))
  const add = () => onChange([...speakers, newSpeaker()])
  return (
    <fieldset className="ros-form__speakers items-start stack">
      <legend>{t('form.speakers')}</legend>
      {speakers.map(({ speakerId: key, name, role, image, firstNameOnly }) => (
        <div key={key} className="ros-form__row flex align-center wrap">
          <input
            className="surface round-s ink text-normal pad-x-2 min-width-0"
            aria-label={t('form.name')}
            placeholder={t('form.name')}
            value={name}
            maxLength={120}
            onChange={({ target }) => set(key, { name: target.value })}
          />
          <input
            className="surface round-s ink text-normal pad-x-2 min-width-0"
            aria-label={t('form.role')}
            placeholder={t('form.role')}
            value={role}
            maxLength={160}
            onChange={({ target }) => set(key, { role: target.value })}
          />
          <select
            className="surface round-s ink text-normal pad-x-2"
            aria-label={t('form.image')}
            value={image}
            onChange={({ target }) => set(key, { image: imageRights.find((one) => one === target.value) ?? 'yes' })}
          >
            {imageRights.map((one) => (
              <option key={one} value={one}>
                {t(`speaker.image.${one}`)}
              </option>
            ))}
          </select>
          <label className="row">
            <input
              type="checkbox"
              checked={firstNameOnly}
              onChange={({ target }) => set(key, { firstNameOnly: target.checked })}
            />
            {t('form.firstNameOnly')}
          </label>
          <Button
            kind="quiet"
            small
            icon="trash"
            aria-label={t('action.removeSpeaker', { name })}
            onClick={() => onChange(speakers.filter((one) => one.speakerId !== key))}
          >
            {null}
          </Button>
        </div>
      ))}
      {speakers.length < mostSpeakers && (
        <Button small icon="plus" onClick={add}>
          {t('action.addSpeaker')}
        </Button>
      )}
    </fieldset>
  )
}
