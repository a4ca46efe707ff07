import { useTranslation } from 'react-i18next'
import { useView } from '../../../app/use-view.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { screenKeys } from '../acts/moderation-keys.ts'
import type { Desk } from '../desk.ts'
import { PollActs } from './poll-acts.tsx'
import { PollBars } from './poll-bars.tsx'
import { currentPoll } from './poll-row.ts'
import { PollState } from './poll-state.tsx'
import { PollVisibility } from './poll-visibility.tsx'

/** The current poll, live for the moderator whatever the hall sees. */
export const PollPanel = ({ desk }: { readonly desk: Desk }) => {
  const { t } = useTranslation('moderation')
  const { number } = useFormats()
  const { rows, state, stale } = useView('polls', { sessionId: desk.sessionId })
  const poll = currentPoll(rows)
  return (
    <section className={stale ? 'sec mpoll stale' : 'sec mpoll'} aria-label={t('poll.title')} data-testid="poll">
      <div className="sec__h">
        <h2>{t('poll.title')}</h2>
        {poll && <PollState poll={poll} />}
        <span className="end">
          <Button small kind="quiet" keyName={screenKeys.polls} onClick={() => desk.open({ is: 'polls' })}>
            {rows.length > 0 ? t('poll.all', { count: rows.length }) : t('poll.make')}
          </Button>
        </span>
      </div>
      {state === 'ready' && !poll && <p className="soft">{t('poll.none')}</p>}
      {poll && (
        <>
          <p className="mpoll__title break-anywhere">{poll.title}</p>
          {poll.state !== 'draft' && (
            <>
              <PollBars poll={poll} />
              <p className="line gap-x-3 soft text-small wrap space-above-1 num">
                <span>{t('poll.answers', { count: poll.votes ?? 0, value: number(poll.votes ?? 0) })}</span>
                {poll.mean !== null && (
                  <span>{t('poll.mean', { value: number(Math.round(poll.mean * 10) / 10) })}</span>
                )}
                {poll.leading.length > 1 && (poll.votes ?? 0) > 0 && <b>{t('poll.tie')}</b>}
                {poll.late !== null && poll.late > 0 && <span>{t('poll.late', { count: poll.late })}</span>}
              </p>
            </>
          )}
          <div className="mpoll__acts row wrap space-above-2">
            <PollVisibility poll={poll} timeZone={desk.timeZone} />
            <PollActs desk={desk} poll={poll} />
          </div>
        </>
      )}
    </section>
  )
}
