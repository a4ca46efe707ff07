import { useState } from 'react'
import type { CommandName } from '../../../../shared/contract/contract.ts'
import { Button } from '../../../ui/button.tsx'
import { ConfirmDialog, type ConfirmDialogProps } from './confirm-dialog.tsx'

interface ConfirmedButtonProps<N extends CommandName> extends Omit<ConfirmDialogProps<N>, 'onClose'> {
  readonly word: string
  /** Its subject, for screen readers: the rows of a table have the same button. */
  readonly on: string
  readonly disabled?: boolean
}

/** A row's action that others notice at once: a small button that asks first. */
export const ConfirmedButton = <N extends CommandName>({
  word,
  on,
  disabled = false,
  ...dialog
}: ConfirmedButtonProps<N>) => {
  const [isAsked, setIsAsked] = useState(false)
  return (
    <>
      <Button small aria-label={`${word} ${on}`} disabled={disabled} onClick={() => setIsAsked(true)}>
        {word}
      </Button>
      {isAsked && <ConfirmDialog {...dialog} onClose={() => setIsAsked(false)} />}
    </>
  )
}
