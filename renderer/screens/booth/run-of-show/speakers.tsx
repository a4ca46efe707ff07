import { useTranslation } from 'react-i18next'
import { speakerMarks } from '../../../../shared/domain/show/cue-speaker.ts'
import { Icon } from '../../../ui/icon.tsx'
import { Tag } from '../../../ui/tag.tsx'
import type { CueRow } from './run-rows.ts'
import type { RunDesk } from './use-run.ts'

interface SpeakersProps {
  readonly desk: RunDesk
  readonly row: CueRow
  readonly locked: boolean
}

/** The speakers, where each is on the way to the stage, and what may be shown of them. */
export const Speakers = ({ desk, row, locked }: SpeakersProps) => {
  const { t } = useTranslation('runOfShow')
  if (row.speakers.length === 0) return null
  return (
    <ul className="ros-speakers stack gap-1" aria-label={t('speaker.label', { number: row.number })}>
      {row.speakers.map((speaker) => {
        const name = speaker.nameShown || t('speaker.gone')
        return (
          <li className="row gap-1 wrap text-small" key={speaker.speakerId}>
            <span className="truncate grow">
              <b className="ink">{name}</b> {speaker.role}
            </span>
            {speaker.image !== 'yes' && (
              <Tag tone={speaker.image === 'no' ? 'stop' : 'warn'} shape={speaker.image === 'no' ? 'stop' : 'warn'}>
                {t(`speaker.image.${speaker.image}`)}
              </Tag>
            )}
            {speaker.firstNameOnly && <Tag tone="warn">{t('speaker.firstNameOnly')}</Tag>}
            <span className="inline-flex gap-1">
              {speakerMarks.map((mark) => (
                <button
                  key={mark}
                  type="button"
                  className="ros-mark round-s pointer inline-row gap-1 soft text-small"
                  aria-pressed={speaker[mark]}
                  aria-disabled={locked || undefined}
                  aria-label={t('speaker.state', { name, mark: t(`speaker.${mark}`) })}
                  onClick={() => {
                    const { cueId } = row
                    if (!locked)
                      void desk.act('cues.markSpeaker', {
                        cueId,
                        speakerId: speaker.speakerId,
                        mark,
                        on: !speaker[mark],
                      })
                  }}
                >
                  <Icon name={speaker[mark] ? 'ok' : 'ring'} />
                  {t(`speaker.${mark}`)}
                </button>
              ))}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
