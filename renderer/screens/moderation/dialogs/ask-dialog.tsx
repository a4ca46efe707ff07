import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'

interface AskDialogProps {
  readonly title: string
  readonly about?: ReactNode
  readonly more: string
  /** The action's name, on its button. */
  readonly go: string
  readonly onGo: () => Promise<boolean>
  readonly onClose: () => void
}

/** Asks once before an action that cannot simply be undone. */
export const AskDialog = ({ title, about, more, go, onGo, onClose }: AskDialogProps) => {
  const { t } = useTranslation()
  return (
    <Dialog title={title} about={about} onClose={onClose}>
      <div className="dialog__body">
        <p className="soft text-large">{more}</p>
      </div>
      <footer className="dialog__foot">
        <span className="grow" />
        <Button onClick={onClose}>{t('action.cancel')}</Button>
        <Button
          kind="primary"
          data-autofocus
          onClick={async () => {
            if (await onGo()) onClose()
          }}
        >
          {go}
        </Button>
      </footer>
    </Dialog>
  )
}
