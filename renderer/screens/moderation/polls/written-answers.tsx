import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { pressedOnce } from '../../../ui/pressed-once.ts'
import type { Desk } from '../desk.ts'
import { QuestionText } from '../queue/question-text.tsx'
import type { Poll } from './poll-row.ts'

type Answer = Extract<Poll['counts'], readonly unknown[]>[number]

/**
 * Written answers. Nobody else reads one before a person has let it through; twice if it may name somebody, because
 * nobody can mask another person's answer. Rows keep their places while a person works on them; new ones come below.
 */
export const WrittenAnswers = ({ desk, poll }: { readonly desk: Desk; readonly poll: Poll }) => {
  const { t } = useTranslation('moderation')
  const places = useRef(new Map<string, number>())
  const [asked, setAsked] = useState<string | null>(null)
  const { pollId, counts } = poll
  if (!Array.isArray(counts)) return null
  const placeOf = ({ answerId, text }: Answer): number => {
    const key = answerId ?? text
    const place = places.current.get(key) ?? places.current.size
    places.current.set(key, place)
    return place
  }
  const inPlace = counts
    .map((answer) => ({ answer, place: placeOf(answer) }))
    .sort((one, other) => one.place - other.place)

  function press(answerId: string, isPublic: boolean, isNaming: boolean): void {
    if (!isPublic && isNaming && asked !== answerId) {
      setAsked(answerId)
      return
    }
    setAsked(null)
    const reviewed = !isPublic && isNaming ? { reviewed: true } : {}
    void desk.actions.give('polls.letThrough', { pollId, answerId, on: !isPublic, ...reviewed })
  }

  return (
    <ul className="mwritten">
      {inPlace.map(({ answer: { text, votes, answerId, letThrough = false } }) => {
        const proposals = letThrough ? [] : desk.propose(text)
        const isAsked = answerId !== undefined && asked === answerId
        return (
          <li className="row gap-3 min-height-36 break-anywhere" key={answerId ?? text}>
            <span className="grow" lang="fr">
              <QuestionText text={text} proposals={proposals} />
            </span>
            {isAsked && <span className="soft">{t('poll.mayName')}</span>}
            <span className="num soft">{votes}</span>
            {answerId !== undefined && !desk.isReferent && (
              <Button
                small
                kind={isAsked ? 'primary' : 'plain'}
                aria-pressed={letThrough}
                onClick={pressedOnce(() => press(answerId, letThrough, proposals.length > 0))}
              >
                {t(letThrough ? 'poll.holdBack' : isAsked ? 'poll.letThroughRead' : 'poll.letThrough')}
              </Button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
