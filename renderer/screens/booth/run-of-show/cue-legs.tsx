import { useTranslation } from 'react-i18next'
import { Icon } from '../../../ui/icon.tsx'
import type { IconName } from '../../../ui/icons.tsx'
import { type LegDraft, legDraftsOf } from './leg-draft.ts'
import { nameOnScreen } from './name-on-screen.ts'
import type { CueRow } from './run-rows.ts'

const icons: Readonly<Record<LegDraft['kind'], IconName>> = {
  scene: 'scene',
  file: 'rec',
  stream: 'cast',
  'lower-third': 'user',
  timer: 'clock',
  question: 'users',
  poll: 'list',
}

/** The actions of a press, in words. Another room is named. */
export const CueLegs = ({ row }: { readonly row: CueRow }) => {
  const { t } = useTranslation('runOfShow')
  if (row.legs.length === 0) return null
  const nameOf = (speakerId: string) => {
    const named = row.speakers.find((one) => one.speakerId === speakerId)
    return nameOnScreen(row, speakerId) || named?.nameShown || t('speaker.gone')
  }
  const pollOf = ({ pollTitle, results }: LegDraft) => {
    const title = pollTitle || t('leg.pollGone')
    return results ? t('leg.withResults', { title }) : title
  }
  const words = (leg: LegDraft): string => {
    const { kind, isOn, scene, speakerId, length } = leg
    if (kind === 'scene') return scene
    const isSaid = !isOn || kind === 'file' || kind === 'stream' || kind === 'question'
    const does = isSaid ? t(`leg.${isOn ? 'on' : 'off'}.${kind}`) : null
    const shown = () => (kind === 'timer' ? length : kind === 'poll' ? pollOf(leg) : nameOf(speakerId))
    return t('leg.of', { what: t(`leg.kind.${kind}`), does: does ?? shown() })
  }
  return (
    <ul className="ros-legs line gap-1-4 soft text-small wrap" aria-label={t('leg.label', { number: row.number })}>
      {legDraftsOf(row.legs).map((leg, at) => (
        <li className="inline-row gap-1 min-width-0" key={leg.key}>
          <Icon name={icons[leg.kind]} />
          <span>{words(leg)}</span>
          {leg.roomId !== row.roomId && <span className="ros-legs__room ink bold">{row.legs[at]?.room}</span>}
        </li>
      ))}
    </ul>
  )
}
