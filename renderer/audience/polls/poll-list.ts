import type { Copy } from '../i18n/copy.ts'
import { h, keyedRows, setHidden, setText } from '../page/dom.ts'
import { isCurrent, type PageState } from '../page/state.ts'
import { createPollCard, type PollActions } from './poll-card.ts'
import type { ShownPoll } from './shown-poll.ts'

const keptOf = ({ kept }: PageState, pollId: string) =>
  kept.findLast(({ errand }) => errand.kind === 'vote' && errand.pollId === pollId)

/** Whether an open poll has no answer of this phone yet. */
export const isPollWaiting = (state: PageState): boolean =>
  (state.view?.polls ?? []).some(
    ({ pollId, state: is }) => is === 'open' && !state.receipts.of(pollId) && !keptOf(state, pollId),
  )

/** Whether a poll shows its remaining time. */
export const isPollEnding = ({ view }: Pick<PageState, 'view'>): boolean =>
  (view?.polls ?? []).some(({ state, remoteUntil }) => state === 'open' && typeof remoteUntil === 'string')

/** Open polls first, the newest of each group on top. */
export function createPollList(copy: Copy, actions: PollActions) {
  const { texts } = copy
  const heading = h('h1', { class: 'vh', tabindex: '-1' }, texts.polls.title)
  const says = h('p')
  const more = h('p', { class: 'soft' }, texts.polls.emptyText)
  const empty = h('div', { class: 'empty' }, says, more)
  const list = h('ul', { class: 'polls' })
  const element = h('section', {}, heading, empty, list)
  const showRows = keyedRows<ShownPoll>(
    list,
    ({ poll }) => poll.pollId,
    () => createPollCard(copy, actions),
  )
  return {
    element,
    heading,
    show: (state: PageState) => {
      const polls = (state.view?.polls ?? []).toReversed()
      const rows = [...polls.filter((poll) => poll.state === 'open'), ...polls.filter((poll) => poll.state !== 'open')]
      showRows(
        rows.map((poll) => ({
          poll,
          kept: keptOf(state, poll.pollId),
          receipt: state.receipts.of(poll.pollId),
          isLinked: isCurrent(state),
          venueAwaySince: state.venueAwaySince,
          now: state.now,
        })),
      )
      setHidden(empty, rows.length > 0)
      setText(says, state.view === null ? texts.polls.unseen : texts.polls.empty)
      setHidden(more, state.view === null)
    },
  }
}
