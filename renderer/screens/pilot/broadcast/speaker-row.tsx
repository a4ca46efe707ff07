import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { Status } from '../../../ui/status.tsx'
import { ConfirmedButton } from '../parts/confirmed-button.tsx'
import { ConsentDialog } from './consent-dialog.tsx'

type Speaker = ViewRow<'replays'>['speakers'][number]

interface SpeakerRowProps {
  readonly sessionId: string
  readonly speaker: Speaker
  /** The other listed people. */
  readonly others: readonly string[]
  readonly timeZone: string | undefined
}

/** One person's consent, who recorded it and when, and what may be recorded next. */
export const SpeakerRow = ({ sessionId, speaker, others, timeZone }: SpeakerRowProps) => {
  const { t } = useTranslation('pilot')
  const { date, time } = useFormats(timeZone)
  const [isAsked, setIsAsked] = useState(false)
  const { speakerId, name, word } = speaker
  const input = { sessionId, speakerId }
  return (
    <tr>
      <th scope="row">{name || '–'}</th>
      <td>
        <Word word={word} />
      </td>
      <td className="soft num">
        {word &&
          [t('broadcast.speakers.notedAt', { date: date(word.at), time: time(word.at) }), word.by]
            .filter(Boolean)
            .join(' · ')}
      </td>
      <td className="r">
        {/* Once names are erased there is nobody to ask. */}
        {name !== '' && (
          <span className="broadcast__gestures row wrap">
            {word?.is !== 'given' && (
              <Button small aria-label={`${t('broadcast.speakers.record')} ${name}`} onClick={() => setIsAsked(true)}>
                {t('broadcast.speakers.record')}
              </Button>
            )}
            {word?.is === 'given' && (
              <ConfirmedButton
                word={t('broadcast.speakers.withdraw')}
                on={name}
                title={t('broadcast.speakers.withdrawTitle', { name })}
                more={t('broadcast.speakers.withdrawMore')}
                go={t('broadcast.speakers.withdrawGo')}
                command="replays.withdrawConsent"
                input={input}
              />
            )}
            {word === null && (
              <>
                <ConfirmedButton
                  word={t('broadcast.speakers.refuse')}
                  on={name}
                  title={t('broadcast.speakers.refuseTitle', { name })}
                  more={t('broadcast.speakers.refuseMore')}
                  go={t('broadcast.speakers.refuseGo')}
                  command="replays.recordRefusal"
                  input={input}
                />
                <ConfirmedButton
                  word={t('broadcast.speakers.remove')}
                  on={name}
                  title={t('broadcast.speakers.removeTitle', { name })}
                  more={t('broadcast.speakers.removeMore')}
                  go={t('broadcast.speakers.removeGo')}
                  command="replays.setSpeakers"
                  input={{ sessionId, names: [...others] }}
                />
              </>
            )}
          </span>
        )}
        {isAsked && <ConsentDialog name={name} speaker={input} onClose={() => setIsAsked(false)} />}
      </td>
    </tr>
  )
}

const Word = ({ word }: Pick<Speaker, 'word'>) => {
  const { t } = useTranslation('pilot')
  if (word === null)
    return (
      <Status tone="wait" shape="wait">
        {t('broadcast.speakers.notAsked')}
      </Status>
    )
  if (word.is === 'given')
    return (
      <Status tone="ok" shape="ok">
        {t(`broadcast.speakers.given.${word.how}`)}
      </Status>
    )
  return (
    <Status tone="stop" shape="stop">
      {t(`broadcast.speakers.${word.is}`)}
    </Status>
  )
}
