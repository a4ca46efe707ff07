import { useState } from 'react'
import type { CommandName } from '../../../../shared/contract/contract.ts'
import { Button } from '../../../ui/button.tsx'
import { ConfirmDialog, type ConfirmDialogProps } from './confirm-dialog.tsx'

interface ConfirmedButtonProps<N extends CommandName> extends Omit<ConfirmDialogProps<N>, 'onClose'> {
  readonly word: string
  /** What it acts on, for readers: the rows of a table have the same button. */
  readonly on: string
  readonly disabled?: boolean
}

/** A row's gesture that others feel at once: a small button, and the question before it is done. */
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
