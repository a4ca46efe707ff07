import { useTranslation } from 'react-i18next'
import { Kbd } from '../../../ui/kbd.tsx'
import type { Room } from '../booth-types.ts'
import { keyNames } from '../keys/booth-keys.ts'
import { held } from '../transport/held.ts'
import { type Hold, useHold } from '../transport/use-hold.ts'
import type { Booth } from '../use-booth.ts'

interface SecondKeyProps {
  readonly booth: Booth
  readonly room: Room
  /** Of the key, where this is the selected room. */
  readonly hold: Hold | null
}

/** Takes the air of a room that this station follows: held for a second, by its key or by the pointer. */
export const SecondKey = ({ booth, room, hold }: SecondKeyProps) => {
  const { t } = useTranslation('booth')
  const isOff = booth.isLocked || room.following?.state === 'deaf'
  const pointer = useHold(
    () => booth.takeAir(room),
    () => booth.say(t('second.tooShort'), 'wait'),
    isOff,
  )
  const state = pointer.state === 'idle' ? (hold?.state ?? 'idle') : pointer.state
  return (
    <button
      type="button"
      className={`btn btn--s hold__fill relative overflow-hidden hold--${state}`}
      aria-disabled={isOff || undefined}
      data-testid="take-air"
      {...(hold && { 'aria-keyshortcuts': keyNames.takeOver })}
      {...held(pointer)}
    >
      <span>{t('second.hold')}</span>
      {hold && <Kbd>{keyNames.takeOver}</Kbd>}
    </button>
  )
}
