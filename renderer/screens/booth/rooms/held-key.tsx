import { Kbd } from '../../../ui/kbd.tsx'
import { held } from '../transport/held.ts'
import { type Hold, useHold } from '../transport/use-hold.ts'

interface HeldKeyProps {
  readonly name: 'take-air' | 'go-back-one'
  readonly word: string
  readonly keyName: string
  readonly shortcut: string
  /** Of the key, where this is the selected room. */
  readonly hold: Hold | null
  readonly isOff: boolean
  readonly onFire: () => void
  readonly onEarly: () => void
}

/** A key of one room, in its column: held for a second, by its key or by the pointer. */
export const HeldKey = ({ name, word, keyName, shortcut, hold, isOff, onFire, onEarly }: HeldKeyProps) => {
  const pointer = useHold(onFire, onEarly, isOff)
  const state = pointer.state === 'idle' ? (hold?.state ?? 'idle') : pointer.state
  return (
    <button
      type="button"
      className={`btn btn--s hold__fill relative overflow-hidden hold--${state}`}
      aria-disabled={isOff || undefined}
      data-testid={name}
      {...(hold && { 'aria-keyshortcuts': shortcut })}
      {...held(pointer)}
    >
      <span>{word}</span>
      {hold && <Kbd>{keyName}</Kbd>}
    </button>
  )
}
