import { type FormEvent, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useOrderNow } from '../../app/use-order-now.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { useReplyWords } from '../../ui/use-reply-words.ts'

/** Full screen from the first touch on, and again after whatever ended it, until a pilot's code unlocks the page. */
export const useLocked = (isLocked: boolean) => {
  useEffect(() => {
    if (!isLocked) return
    const enter = () => {
      // Refused where the browser allows none, such as on a phone: the page works in its window.
      if (!document.fullscreenElement) void document.documentElement.requestFullscreen?.().catch(() => undefined)
    }
    const refuse = (event: Event) => event.preventDefault()
    document.addEventListener('pointerup', enter)
    document.addEventListener('contextmenu', refuse)
    document.addEventListener('dragstart', refuse)
    return () => {
      document.removeEventListener('pointerup', enter)
      document.removeEventListener('contextmenu', refuse)
      document.removeEventListener('dragstart', refuse)
    }
  }, [isLocked])
}

interface UnlockDialogProps {
  readonly onUnlocked: () => void
  readonly onClose: () => void
}

/** Asks for the pilot's code. */
export const UnlockDialog = ({ onUnlocked, onClose }: UnlockDialogProps) => {
  const { t } = useTranslation('kiosk')
  // Now or never: a command that waits is stored in the browser, and the pilot's code with it.
  const order = useOrderNow()
  const words = useReplyWords(noWords)
  const [pilotCode, setPilotCode] = useState('')
  const [error, setError] = useState<string>()
  const unlock = async (event: FormEvent) => {
    event.preventDefault()
    if (pilotCode === '') return
    const reply = await order('kiosk.unlock', { pilotCode })
    if (typeof reply === 'string' || 'problem' in reply) return setError(words(reply))
    if (document.fullscreenElement) await document.exitFullscreen()
    onUnlocked()
  }
  return (
    <Dialog title={t('leave.title')} about={t('leave.about')} onClose={onClose}>
      <form onSubmit={unlock} noValidate>
        <div className="dialog__body">
          <Field
            data-autofocus
            label={t('leave.code')}
            type="password"
            inputMode="numeric"
            autoComplete="off"
            maxLength={64}
            value={pilotCode}
            error={error}
            onChange={({ target }) => setPilotCode(target.value)}
          />
        </div>
        <footer className="dialog__foot">
          <Button submit large kind="primary">
            {t('leave.go')}
          </Button>
        </footer>
      </form>
    </Dialog>
  )
}

const noWords = () => undefined
