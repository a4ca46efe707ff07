import { presentKey } from '../../../shared/domain/questions/audience-key.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { type DisclosedItem, pagesOf } from './disclosed-item.ts'
import { isAlert, type Readable } from './readable.ts'

/** Questions' words and votes. */
export function* audienceItems(
  { streams }: Pick<EventLog, 'streams'>,
  readable: Readable,
): Generator<readonly DisclosedItem[]> {
  if (!readable.readsLane('audience')) return
  yield* pagesOf(streams, 'question', (id, question) => {
    const words = readable.wordsOf(id, question)
    if (words === null || question.asked === null) return []
    const { text, original, replies } = words
    if (text === null && original === null && replies.length === 0) return []
    return [
      {
        kind: 'question',
        id,
        sessionId: question.asked.sessionId,
        state: question.state,
        alert: isAlert(question),
        text,
        original,
        replies,
      },
    ]
  })

  // The audience's key links an alias to a voter, and the key of accesses links a voter to a badge.
  const { key } = streams.state(
    'audience-key',
    presentKey((id) => streams.state('audience-key', id)),
  )
  const linkable = key !== null && readable.holds('access')
  yield* pagesOf(streams, 'question-vote', (id, { at }) =>
    at === null ? [] : [{ kind: 'vote', id, on: 'question', answer: null, linkable }],
  )
  yield* pagesOf(streams, 'poll-vote', (id, votes) => {
    const last = votes.at(-1)
    return last ? [{ kind: 'vote', id, on: 'poll', answer: last.answer, linkable }] : []
  })
}
