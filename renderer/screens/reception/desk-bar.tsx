import { useTranslation } from 'react-i18next'
import { useView } from '../../app/use-view.ts'
import { Bar } from '../../ui/bar.tsx'
import { Icon } from '../../ui/icon.tsx'
import { sessionName } from '../../ui/session-name.ts'
import { useDesk } from './desk-context.tsx'
import type { useSounds } from './use-sounds.ts'

interface DeskBarProps {
  readonly name: string
  readonly checkpoint: string | null
  readonly mayChange: boolean
  readonly sound: ReturnType<typeof useSounds>
}

export const DeskBar = ({ name, checkpoint, mayChange, sound }: DeskBarProps) => {
  const { t } = useTranslation(['reception', 'common'])
  const desk = useDesk()
  const day = useDayWords()
  const { rows: sessions } = useView('programme', {})
  const session = sessions.find(({ sessionId }) => sessionId === checkpoint)
  const door =
    checkpoint === 'entrance' ? t('context.entrance') : session ? sessionName(session) : t('context.chooseDoor')
  const context = [door, session?.roomName, day].filter(Boolean).join(' · ')
  return (
    <Bar
      where={name}
      timeZone={desk.event?.timeZone}
      context={
        mayChange ? (
          <button
            type="button"
            className="door-button max-full round hover-tint bare-button truncate"
            aria-keyshortcuts="F1"
            title={t('context.changeDoor')}
            onClick={() => desk.open({ kind: 'door' })}
          >
            {context}
            <Icon name="chevd" size={12} />
          </button>
        ) : (
          context
        )
      }
    >
      {desk.event?.rehearsal && (
        <strong className="rehearsal pad-x-3 round-s" title={t('common:rehearsal.text')}>
          {t('common:rehearsal.word')}
        </strong>
      )}
      <button
        type="button"
        className="legend__key hover-sunken inline-row gap-15 bare-button min-height-24 round sound nowrap"
        aria-pressed={sound.muted}
        title={t(sound.muted ? 'keys.unmute' : 'keys.mute')}
        onClick={sound.toggle}
      >
        <Icon name={sound.muted ? 'mute' : 'sound'} size={16} />
        <span className="sound__word">{t(sound.muted ? 'keys.soundOff' : 'keys.soundOn')}</span>
      </button>
    </Bar>
  )
}

const useDayWords = (): string => {
  const { t } = useTranslation('reception')
  const { event } = useDesk()
  if (event === undefined) return ''
  const { kind, number } = event.today
  if (kind === 'draft') return t('context.draft')
  if (kind === 'event' && number !== null) return t('context.day', { day: number })
  return t(kind === 'set-up' ? 'context.setUp' : 'context.otherDay')
}
