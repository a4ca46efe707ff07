import { useTranslation } from 'react-i18next'
import { newCommandId } from '../../../app/command-id.ts'
import { useView } from '../../../app/use-view.ts'
import { Button } from '../../../ui/button.tsx'
import type { SpeakerDraft } from './cue-draft.ts'
import { isWhole, type LegDraft, legKinds, newLeg } from './leg-draft.ts'
import { PollChoice } from './poll-choice.tsx'

interface LegsFormProps {
  readonly roomId: string
  readonly legs: readonly LegDraft[]
  readonly speakers: readonly SpeakerDraft[]
  /** Whether incomplete actions are marked. */
  readonly isTried: boolean
  readonly onChange: (legs: readonly LegDraft[]) => void
}

const mostLegs = 12

/** What an action does with its subject. `bare`: a poll is shown without its counts. */
const doesOf = ({ kind, isOn, results }: LegDraft): 'on' | 'bare' | 'off' =>
  !isOn ? 'off' : kind === 'poll' && !results ? 'bare' : 'on'

/** The other actions of a cue: in other rooms, on recordings, on the pages of the stage. */
export const LegsForm = ({ roomId, legs, speakers, isTried, onChange }: LegsFormProps) => {
  const { t } = useTranslation('runOfShow')
  const { rows: rooms } = useView('rooms', {})
  const { rows: shows } = useView('show', {})
  const set = (key: string, change: Partial<LegDraft>) =>
    onChange(legs.map((leg) => (leg.key === key ? { ...leg, ...change } : leg)))
  const named = speakers.filter(({ name }) => name.trim() !== '')
  return (
    <fieldset className="ros-form__speakers items-start stack">
      <legend>{t('form.legs')}</legend>
      {legs.map((leg) => (
        <div key={leg.key} className="ros-form__row flex align-center wrap" data-testid="cue-leg">
          <select
            className="surface round-s ink text-normal pad-x-2"
            aria-label={t('form.legKind')}
            value={leg.kind}
            onChange={({ target }) => set(leg.key, { kind: legKinds.find((one) => one === target.value) ?? 'file' })}
          >
            {legKinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`leg.kind.${kind}`)}
              </option>
            ))}
          </select>
          {leg.kind !== 'scene' && (
            <select
              className="surface round-s ink text-normal pad-x-2"
              aria-label={t('form.legDoes')}
              value={doesOf(leg)}
              onChange={({ target }) =>
                set(leg.key, { isOn: target.value !== 'off', results: target.value !== 'bare' })
              }
            >
              <option value="on">{t(`leg.on.${leg.kind}`)}</option>
              {leg.kind === 'poll' && <option value="bare">{t('leg.bare')}</option>}
              <option value="off">{t(`leg.off.${leg.kind}`)}</option>
            </select>
          )}
          {leg.kind === 'scene' && (
            <input
              className="surface round-s ink text-normal pad-x-2 min-width-0"
              aria-label={t('form.scene')}
              placeholder={t('form.scene')}
              list={`scenes-${leg.roomId}`}
              value={leg.scene}
              maxLength={200}
              aria-invalid={(isTried && !isWhole(leg)) || undefined}
              onChange={({ target }) => set(leg.key, { scene: target.value })}
            />
          )}
          {leg.kind === 'timer' && leg.isOn && (
            <input
              className="ros-form__short surface round-s ink text-normal pad-x-2 min-width-0"
              aria-label={t('form.length')}
              value={leg.length}
              maxLength={12}
              aria-invalid={(isTried && !isWhole(leg)) || undefined}
              onChange={({ target }) => set(leg.key, { length: target.value })}
            />
          )}
          {leg.kind === 'poll' && leg.isOn && (
            <PollChoice leg={leg} isFaulty={isTried && !isWhole(leg)} onChoose={(chosen) => set(leg.key, chosen)} />
          )}
          {leg.kind === 'lower-third' && leg.isOn && (
            <select
              className="surface round-s ink text-normal pad-x-2"
              aria-label={t('form.legSpeaker')}
              value={leg.speakerId}
              aria-invalid={(isTried && !isWhole(leg)) || undefined}
              onChange={({ target }) => set(leg.key, { speakerId: target.value })}
            >
              <option value="">{t(named.length === 0 ? 'form.noSpeaker' : 'form.chooseSpeaker')}</option>
              {named.map(({ speakerId, name }) => (
                <option key={speakerId} value={speakerId}>
                  {name}
                </option>
              ))}
            </select>
          )}
          <select
            className="surface round-s ink text-normal pad-x-2"
            aria-label={t('form.legRoom')}
            value={leg.roomId}
            // A poll belongs to a session in its room.
            onChange={({ target }) => set(leg.key, { roomId: target.value, pollId: '', pollTitle: '' })}
          >
            {rooms.map(({ roomId: id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
          <Button
            kind="quiet"
            small
            icon="trash"
            aria-label={t('action.removeLeg', { leg: t(`leg.kind.${leg.kind}`) })}
            onClick={() => onChange(legs.filter(({ key }) => key !== leg.key))}
          >
            {null}
          </Button>
        </div>
      ))}
      {shows.map(({ roomId: id, scenes }) => (
        <datalist key={id} id={`scenes-${id}`}>
          {scenes.map((scene) => (
            <option key={scene} value={scene} />
          ))}
        </datalist>
      ))}
      {isTried && !legs.every(isWhole) && <p className="text-strong tone-stop">{t('form.fault.legs')}</p>}
      {legs.length < mostLegs && (
        <Button small icon="plus" onClick={() => onChange([...legs, newLeg(newCommandId(), roomId)])}>
          {t('action.addLeg')}
        </Button>
      )}
    </fieldset>
  )
}
