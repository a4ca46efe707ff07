import { useCallback, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useValue } from '../../app/use-view.ts'
import { useFormats } from '../../i18n/format.ts'
import { DeskBar } from './desk-bar.tsx'
import { type Desk, type DeskDialog, DeskProvider } from './desk-context.tsx'
import { DeskMain } from './desk-main.tsx'
import { DeskDialogs } from './dialogs/desk-dialogs.tsx'
import { FollowPassages } from './follow-passages.tsx'
import { Rail } from './rail/rail.tsx'
import { useInitials } from './use-initials.ts'
import { usePassages } from './use-passages.ts'
import { usePassingWord } from './use-passing-word.ts'
import { useSounds } from './use-sounds.ts'

interface DeskScreenProps {
  readonly name: string
  /** Null for a script. */
  readonly accessId: string | null
  /** Null at a door whose session is not chosen yet. */
  readonly checkpoint: string | null
  readonly role: 'reception' | 'pilot'
  readonly mayChange: boolean
  readonly onChoose: (checkpoint: string) => void
}

/** The desk: field, answer and keys on the left, the rail on the right. */
export const DeskScreen = ({ name, accessId, checkpoint, role, mayChange, onChoose }: DeskScreenProps) => {
  const { t } = useTranslation('reception')
  const { value: event } = useValue('event', {})
  const formats = useFormats(event?.timeZone)
  const { word, say, hush } = usePassingWord()
  const passages = usePassages(checkpoint ?? 'entrance', hush)
  const initials = useInitials(accessId)
  const sound = useSounds(passages.passages)
  const [dialog, setDialog] = useState<DeskDialog | null>(checkpoint === null ? { kind: 'door' } : null)
  const field = useRef<HTMLInputElement>(null)
  const close = useCallback(() => setDialog(null), [])
  // Typed text belongs to the left half: a keystroke must not redraw the rail.
  const fill = useRef<(text: string) => void>(null)
  const clearField = useCallback(() => fill.current?.(''), [])
  const search = useCallback((name: string) => fill.current?.(name), [])
  const desk = useMemo(
    (): Desk => ({
      checkpoint: checkpoint ?? 'entrance',
      isChosen: checkpoint !== null,
      isPilot: role === 'pilot',
      event,
      today: event?.today.kind === 'event' ? event.today.number : null,
      formats,
      initials,
      passages,
      open: setDialog,
      close,
      clearField,
      search,
      say,
      hush,
    }),
    [checkpoint, role, event, formats, initials, passages, close, clearField, search, say, hush],
  )
  return (
    <DeskProvider value={desk}>
      <FollowPassages />
      <div className="screen">
        <DeskBar name={name || t('title')} checkpoint={checkpoint} mayChange={mayChange} sound={sound} />
        <div className="desk frame">
          <DeskMain
            field={field}
            fillRef={fill}
            isChosen={checkpoint !== null}
            isBusy={dialog !== null}
            word={word}
            mayChange={mayChange}
          />
          <Rail />
        </div>
      </div>
      {dialog && <DeskDialogs dialog={dialog} onChoose={onChoose} />}
    </DeskProvider>
  )
}
