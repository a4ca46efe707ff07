import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewValue } from '../../../../shared/contract/contract.ts'
import { useView } from '../../../app/use-view.ts'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { failureWords } from '../leg-words.ts'
import { nameOnScreen, speakerOnScreen } from '../run-of-show/name-on-screen.ts'
import type { FormOrder } from '../settings/use-form-order.ts'
import { useNameOnAir } from './name-on-air.ts'

interface NameFormProps {
  readonly roomId: string
  readonly lowerThird: ViewValue<'stage'>['lowerThird']
  readonly give: FormOrder['give']
}

/** A lower third: a speaker of the run of show, as they may be named, or a typed name. */
export const NameForm = ({ roomId, lowerThird, give }: NameFormProps) => {
  const { t } = useTranslation('onStage')
  const { t: tBooth } = useTranslation('booth')
  const { rows } = useView('runOfShow', { roomId })
  /** Null: whom the run of show names. */
  const [chosen, setChosen] = useState<string | null>(null)
  const [typed, setTyped] = useState('')
  const name = useNameOnAir(roomId)
  const [role, setRole] = useState('')
  const cues = rows.filter(({ state }) => state === 'current' || state === 'next')
  const speakers = cues.flatMap((row) => row.speakers.filter(({ nameShown }) => nameShown !== ''))
  const planned = cues.map(speakerOnScreen).find((id) => speakers.some((one) => one.speakerId === id)) ?? ''
  const speakerId = chosen ?? planned
  const show = (event: FormEvent) => {
    event.preventDefault()
    const who = speakerId === '' ? { text: typed.trim(), title: role.trim() } : { speakerId }
    // A take: a name that nothing paints is dropped, and does not come with a later scene.
    void give('show.take', { legs: [{ roomId, kind: 'lower-third', ...who }] }, ({ legs: [leg] }) =>
      leg?.state === 'failed'
        ? { is: 'refused', words: failureWords(tBooth, leg) }
        : { is: 'done', words: t('name.asked') },
    )
  }
  return (
    <form className="ons__part rule-bottom" onSubmit={show}>
      <SelectField label={t('name.label')} value={speakerId} onChange={({ target }) => setChosen(target.value)}>
        <option value="">{t('name.typed')}</option>
        {speakers.map((one) => (
          <option key={one.speakerId} value={one.speakerId}>
            {nameOnScreen({ speakers }, one.speakerId) || one.nameShown}
          </option>
        ))}
      </SelectField>
      {speakerId === '' && (
        <div className="two-columns stack gap-3">
          <Field
            label={t('name.name')}
            value={typed}
            maxLength={120}
            onChange={({ target }) => setTyped(target.value)}
          />
          <Field label={t('name.role')} value={role} maxLength={160} onChange={({ target }) => setRole(target.value)} />
        </div>
      )}
      <div className="row min-width-0">
        <span className="grow truncate">{name ? t(`name.is.${name.is}`, { text: name.text }) : t('name.none')}</span>
        <Button
          disabled={lowerThird === null}
          onClick={() => void give('show.lowerThird.hide', { roomId }, t('name.gone'))}
        >
          {t('takeAway')}
        </Button>
        <Button kind="primary" submit>
          {t('name.show')}
        </Button>
      </div>
    </form>
  )
}
