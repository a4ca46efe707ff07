import { datedAhead, replacedBy } from '../../../shared/domain/polls/poll-ask.ts'
import type { Instant } from '../../../shared/kernel/ids.ts'
import type { Catalog } from '../catalog.ts'
import type { BookedPoll, PollBook } from './poll-book.ts'

interface Staged {
  readonly poll: BookedPoll
  readonly at: Instant
  readonly over: readonly number[] | null
}

/** The polls of a room that were shown or hidden, with the last word on each. */
function stagedIn(catalog: Catalog, book: PollBook, roomId: string): readonly Staged[] {
  return book.all().flatMap((poll) => {
    const { settings, stagedAt: at, stagedOver: over } = poll.state
    if (at === null || catalog.get('session', settings?.sessionId ?? '').settings?.roomId !== roomId) return []
    return [{ poll, at, over }]
  })
}

/**
 * The poll on a room's projector. Only the poll that was shown or hidden last decides: if it is hidden, nothing is shown, and
 * no earlier poll comes back. What was written with another word in view comes after that one.
 */
export function pollOnStage(catalog: Catalog, book: PollBook, roomId: string): BookedPoll | null {
  const staged = stagedIn(catalog, book, roomId)
  const replaced = new Set(staged.flatMap(replacedBy))
  let last: Staged | null = null
  for (const one of staged) {
    if (replaced.has(one.at)) continue
    if (!last || one.at > last.at || (one.at === last.at && one.poll.pollId > last.poll.pollId)) last = one
  }
  return last?.poll.state.shown ? last.poll : null
}

/** What a word of now has to name as replaced in its room: what a laptop, or a wrong clock, has dated ahead. */
export function aheadIn(catalog: Catalog, book: PollBook, roomId: string, now: Instant): { readonly over?: number[] } {
  const over = datedAhead(stagedIn(catalog, book, roomId), now)
  return over.length === 0 ? {} : { over: [...over] }
}
