import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import type { Desk } from '../desk.ts'
import type { Poll } from './poll-row.ts'

/** What people wrote: nobody else reads an answer before a person has let it through. */
export const WrittenAnswers = ({ desk, poll }: { readonly desk: Desk; readonly poll: Poll }) => {
  const { t } = useTranslation('moderation')
  const { pollId, counts } = poll
  if (!Array.isArray(counts)) return null
  return (
    <ul className="mwritten">
      {counts.map(({ text, votes, answerId, letThrough }) => (
        <li key={answerId ?? text}>
          <span className="grow">{text}</span>
          <span className="num soft">{votes}</span>
          {answerId !== undefined && !desk.isReferent && (
            <Button
              small
              aria-pressed={letThrough === true}
              onClick={() => void desk.doings.give('polls.letThrough', { pollId, answerId, on: !letThrough })}
            >
              {t(letThrough ? 'poll.holdBack' : 'poll.letThrough')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
