import { useTranslation } from 'react-i18next'
import { Icon } from '../../../ui/icon.tsx'
import type { IconName } from '../../../ui/icons.tsx'
import { type LegDraft, legDraftsOf } from './leg-draft.ts'
import type { CueRow } from './run-rows.ts'

const icons: Readonly<Record<LegDraft['kind'], IconName>> = {
  ...{ scene: 'scene', file: 'rec', stream: 'cast', 'lower-third': 'user', timer: 'clock', question: 'users' },
}

/** What a press would do, in words; the room is said where it is another one. */
export const CueLegs = ({ row }: { readonly row: CueRow }) => {
  const { t } = useTranslation('runOfShow')
  if (row.legs.length === 0) return null
  const nameOf = (speakerId: string) =>
    row.speakers.find((one) => one.speakerId === speakerId)?.nameShown || t('speaker.gone')
  const words = ({ kind, isOn, scene, speakerId, length }: LegDraft): string => {
    if (kind === 'scene') return scene
    const isSaid = !isOn || kind === 'file' || kind === 'stream' || kind === 'question'
    const does = isSaid ? t(`leg.${isOn ? 'on' : 'off'}.${kind}`) : null
    return t('leg.of', { what: t(`leg.kind.${kind}`), does: does ?? (kind === 'timer' ? length : nameOf(speakerId)) })
  }
  return (
    <ul className="ros-legs" aria-label={t('leg.label', { number: row.number })}>
      {legDraftsOf(row.legs).map((leg, at) => (
        <li key={leg.key}>
          <Icon name={icons[leg.kind]} />
          <span>{words(leg)}</span>
          {leg.roomId !== row.roomId && <span className="ros-legs__room">{row.legs[at]?.room}</span>}
        </li>
      ))}
    </ul>
  )
}
