import { type FormEvent, type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Field } from '../../../ui/field.tsx'
import { Kbd } from '../../../ui/kbd.tsx'
import { useDesk } from '../desk-context.tsx'
import { createChoosingKeys } from './choosing-keys.ts'
import { ScannedBehind } from './scanned-behind.tsx'
import { useSoleKey } from './use-sole-key.ts'

export interface Reasoned {
  readonly reason: string
  readonly initials: string
  readonly pilotCode: string
}

interface ReasonDialogProps {
  readonly title: string
  readonly about: ReactNode
  readonly presets: readonly string[]
  readonly confirm: string
  /** Asks for initials, because the person is responsible. */
  readonly asksInitials?: boolean
  readonly asksPilotCode?: boolean
  /** The station's refusal, in words. */
  readonly problem?: string | undefined
  readonly isBusy: boolean
  readonly children?: ReactNode
  readonly onReason: (reasoned: Reasoned) => void
}

/** A reason by one key, or in a few words. If nothing else is asked, the key completes the action. */
export const ReasonDialog = ({
  title,
  about,
  presets,
  confirm,
  asksInitials = false,
  asksPilotCode = false,
  problem,
  isBusy,
  children,
  onReason,
}: ReasonDialogProps) => {
  const { t } = useTranslation(['reception', 'common'])
  const { close, initials: own } = useDesk()
  const [preset, setPreset] = useState<string | null>(null)
  const [other, setOther] = useState('')
  const [initials, setInitials] = useState(own.typed)
  const [pilotCode, setPilotCode] = useState('')
  const [tried, setTried] = useState(false)
  const reason = other.trim() || preset || ''
  const asksMore = asksInitials || asksPilotCode

  const choose = (chosen: string) => {
    setPreset(chosen)
    setOther('')
    if (!asksMore && !isBusy) onReason({ reason: chosen, initials: '', pilotCode: '' })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    const isComplete = reason && (!asksInitials || initials.trim()) && (!asksPilotCode || pilotCode)
    if (!isComplete || isBusy) return
    if (asksInitials) own.keep(initials.trim())
    onReason({ reason, initials: initials.trim(), pilotCode })
  }
  const digits = useSoleKey(choose)
  const choosing = useRef(createChoosingKeys<string, { preset: string | null; other: string }>())
  /** Initials contain no digit, so there a digit chooses a preset. In free text and codes it is itself. */
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && digits.settle()) return event.preventDefault()
    if (event.key.length !== 1 || event.ctrlKey || event.altKey || event.metaKey) return
    const isText = event.target instanceof HTMLInputElement && event.target.dataset.digits === 'yes'
    const chosen = isText ? undefined : presets[Number(event.key) - 1]
    if (chosen !== undefined) event.preventDefault()
    if (!asksMore) return digits.press(event.timeStamp, chosen)
    const effect = choosing.current(event.timeStamp, chosen, { preset, other })
    if (effect === null) return
    if ('choose' in effect) return choose(effect.choose)
    setPreset(effect.restore.preset)
    setOther(effect.restore.other)
  }

  return (
    <Dialog title={title} about={about} onClose={close}>
      <form className="column min-height-0" onSubmit={submit} onKeyDown={onKey} noValidate={true}>
        <div className="dialog__body">
          {children}
          <fieldset className="flow">
            <legend className="vh">{t('reasons.title')}</legend>
            {presets.map((text, place) => (
              <button
                key={text}
                type="button"
                className={
                  text === preset && !other.trim()
                    ? 'preset inline-row hover-tint control pad-x-4 touch-high pointer text-large-strong preset--on shade-accent'
                    : 'preset inline-row hover-tint control pad-x-4 touch-high pointer text-large-strong'
                }
                aria-pressed={text === preset && !other.trim()}
                aria-keyshortcuts={String(place + 1)}
                data-autofocus={place === 0 && !asksMore ? true : undefined}
                onClick={() => choose(text)}
              >
                <Kbd>{place + 1}</Kbd>
                {text}
              </button>
            ))}
          </fieldset>
          <Field
            label={t('reasons.other')}
            hint={t('reasons.otherHint')}
            data-digits="yes"
            maxLength={300}
            value={other}
            onChange={(event) => setOther(event.target.value)}
            error={tried && !reason ? t('reasons.needed') : undefined}
          />
          {asksMore && (
            <div className="dialog__two grid">
              {asksInitials && (
                <Field
                  label={t('reasons.initials')}
                  hint={t('reasons.initialsHint')}
                  data-autofocus="select"
                  maxLength={8}
                  value={initials}
                  onChange={(event) => setInitials(event.target.value.toUpperCase())}
                  error={tried && !initials.trim() ? t('reasons.initialsNeeded') : undefined}
                />
              )}
              {asksPilotCode && (
                <Field
                  label={t('reasons.pilotCode')}
                  hint={t('reasons.pilotHint')}
                  type="password"
                  autoComplete="one-time-code"
                  data-digits="yes"
                  maxLength={64}
                  value={pilotCode}
                  onChange={(event) => setPilotCode(event.target.value)}
                  error={tried && !pilotCode ? t('reasons.pilotNeeded') : undefined}
                />
              )}
            </div>
          )}
        </div>
        <footer className="dialog__foot">
          <ScannedBehind problem={problem} />
          <Button submit kind="primary" large keyName={t('common:keys.enter')} disabled={isBusy}>
            {confirm}
          </Button>
        </footer>
      </form>
    </Dialog>
  )
}
