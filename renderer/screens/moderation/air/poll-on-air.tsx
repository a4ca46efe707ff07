import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { Status } from '../../../ui/status.tsx'
import { screenKeys } from '../acts/moderation-keys.ts'
import type { Desk } from '../desk.ts'
import type { Poll } from '../polls/poll-row.ts'
import { pollAirLooks } from '../polls/poll-visibility.tsx'

/** Shown on its room's screens, or asked to be. */
export const isOnStage = ({ shown, air }: Poll): boolean => shown && air !== null

/** Takes a poll off the stage. */
export async function takePollOff(desk: Pick<Desk, 'actions'>, { pollId }: Poll, done: string): Promise<void> {
  if (await desk.actions.give('polls.hide', { pollId })) desk.actions.say(done)
}

/** The poll of a stage: what of it the hall really sees, beside the question that may cover it. */
export const PollOnAir = ({ desk, poll }: { readonly desk: Desk; readonly poll: Poll }) => {
  const { t } = useTranslation('moderation')
  if (!poll.air) return null
  const { state, screens } = poll.air
  const [tone, shape] = pollAirLooks[state]
  return (
    <div className="mair__trace pad-4-6 rule-top row wraps-status" data-testid="poll-on-air" data-state={state}>
      <span className="grow min-width-0 stack">
        <b className="truncate">{poll.title}</b>
        <Status tone={tone} shape={shape}>
          {t(`air.poll.${state}`, { count: Math.max(1, screens) })}
        </Status>
      </span>
      {!desk.isReferent && (
        <Button small keyName={screenKeys.pollOff} onClick={() => void takePollOff(desk, poll, t('poll.done.hide'))}>
          {t('act.takeOff')}
        </Button>
      )}
    </div>
  )
}
