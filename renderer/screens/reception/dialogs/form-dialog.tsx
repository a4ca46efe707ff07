import type { FormEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { useDesk } from '../desk-context.tsx'
import { ScannedBehind } from './scanned-behind.tsx'

interface FormDialogProps {
  readonly title: string
  readonly about?: ReactNode
  readonly wide?: boolean
  readonly confirm: string
  /** It changes the person for good, also in a rehearsal, and must then say so. */
  readonly changesPerson?: boolean
  readonly isBusy: boolean
  readonly canConfirm?: boolean
  readonly problem?: string | undefined
  /** Beside the main button. */
  readonly extra?: ReactNode
  readonly onConfirm: () => void
  readonly children: ReactNode
}

/** A short form. Enter submits, Escape cancels. */
export const FormDialog = ({ title, about, wide, confirm, isBusy, problem, ...rest }: FormDialogProps) => {
  const { t } = useTranslation('common')
  const { close, event } = useDesk()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isBusy && rest.canConfirm !== false) rest.onConfirm()
  }
  return (
    <Dialog title={title} about={about} wide={wide ?? false} onClose={close}>
      <form className="column min-height-0" onSubmit={submit} noValidate={true}>
        <div className="dialog__body">
          {rest.changesPerson && event?.rehearsal && (
            <p className="pad-2-3 round shade-warn tone-warn">{t('rehearsal.changesPerson')}</p>
          )}
          {rest.children}
        </div>
        <footer className="dialog__foot">
          <ScannedBehind problem={problem} />
          {rest.extra}
          <Button
            submit
            kind="primary"
            large
            keyName={t('keys.enter')}
            // The last control of the dialog: it has the focus if no field asks for it. Otherwise Enter would close the
            // dialog.
            data-autofocus={true}
            disabled={isBusy || rest.canConfirm === false}
          >
            {confirm}
          </Button>
        </footer>
      </form>
    </Dialog>
  )
}
