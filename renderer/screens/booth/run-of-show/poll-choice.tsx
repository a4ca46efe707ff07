import { useTranslation } from 'react-i18next'
import { useView } from '../../../app/use-view.ts'
import type { LegDraft } from './leg-draft.ts'

interface PollChoiceProps {
  readonly leg: LegDraft
  readonly isFaulty: boolean
  readonly onChoose: (chosen: Pick<LegDraft, 'pollId' | 'pollTitle'>) => void
}

/** One of the polls of the sessions in the action's room, by title. A role that may not read drafts is offered none. */
export const PollChoice = ({ leg, isFaulty, onChoose }: PollChoiceProps) => {
  const { t } = useTranslation('runOfShow')
  const { rows: programme } = useView('programme', {})
  const sessions = programme.filter(({ roomId }) => roomId === leg.roomId)
  return (
    <select
      aria-label={t('form.legPoll')}
      value={leg.pollId}
      aria-invalid={isFaulty || undefined}
      onChange={({ target }) =>
        onChoose({ pollId: target.value, pollTitle: target.selectedOptions[0]?.textContent ?? '' })
      }
    >
      <option value="">{t('form.choosePoll')}</option>
      {leg.pollId !== '' && (
        // Shown before its session's polls are known, and for a draft.
        <option value={leg.pollId}>{leg.pollTitle || t('leg.pollGone')}</option>
      )}
      {sessions.map(({ sessionId, title }) => (
        <PollsOf key={sessionId} sessionId={sessionId} title={title} chosen={leg.pollId} />
      ))}
    </select>
  )
}

interface PollsOfProps {
  readonly sessionId: string
  readonly title: string
  readonly chosen: string
}
const PollsOf = ({ sessionId, title, chosen }: PollsOfProps) => {
  const { rows } = useView('polls', { sessionId })
  const others = rows.filter(({ pollId }) => pollId !== chosen)
  if (others.length === 0) return null
  return (
    <optgroup label={title}>
      {others.map((poll) => (
        <option key={poll.pollId} value={poll.pollId}>
          {poll.title}
        </option>
      ))}
    </optgroup>
  )
}
