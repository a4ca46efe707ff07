import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'
import { useOverScrim } from './over-scrim.ts'

interface DialogProps {
  readonly title: string
  /** The subject, below the title. */
  readonly about?: ReactNode
  /** `report`: two columns of numbers. */
  readonly wide?: boolean | 'report'
  /** Before the title. */
  readonly icon?: ReactNode
  readonly onClose: () => void
  readonly children: ReactNode
}

const overGapPx = 12

/**
 * A native modal dialog: the browser keeps the focus inside, and Escape closes it. The focus returns to where it was,
 * which at a desk is the field.
 */
export const Dialog = ({ title, about, icon, wide = false, onClose, children }: DialogProps) => {
  const { t } = useTranslation()
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const over = useOverScrim()
  useEffect(() => {
    const element = dialog.current
    const before = document.activeElement
    element?.showModal()
    // React's autoFocus comes before showModal, which then focuses the first control. So the focus is set again.
    const first = element?.querySelector<HTMLElement>('[data-autofocus]')
    first?.focus()
    // A proposed value is selected, so that typing replaces it.
    if (first instanceof HTMLInputElement && first.dataset.autofocus === 'select') first.select()
    return () => {
      element?.close()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  const size = wide === 'report' ? ' dialog--report' : wide ? ' dialog--wide' : ''
  return (
    <dialog
      ref={dialog}
      className={`dialog${size} panel round-xl ink overflow-hidden`}
      aria-labelledby={titleId}
      // Above what stays in reach, and never over it.
      style={over ? { marginTop: overGapPx, maxHeight: over.box.top - 2 * overGapPx } : undefined}
      onCancel={(event) => {
        // The system's file chooser also fires this event when it is left; that is not this dialog.
        if (event.target !== event.currentTarget) return
        // React removes the dialog. Closing it natively would leave a screen that believes it is open.
        event.preventDefault()
        onClose()
      }}
    >
      <header className="dialog__head flex gap-4 rule-bottom">
        {icon}
        <div className="grow break-anywhere">
          <h2 id={titleId}>{title}</h2>
          {about && <p className="clamp-3 soft text-large">{about}</p>}
        </div>
        <Button kind="quiet" keyName={t('keys.escape')} onClick={onClose}>
          {t('action.close')}
        </Button>
      </header>
      {children}
      {over && <div style={{ position: 'fixed', display: 'grid', ...over.box }}>{over.node}</div>}
    </dialog>
  )
}
