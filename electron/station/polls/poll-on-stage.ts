import type { Catalog } from '../catalog.ts'
import type { BookedPoll, PollBook } from './poll-book.ts'

/**
 * The poll on a room's projector. Only the poll that was shown or hidden last decides: if it is hidden, nothing is
 * shown, and no earlier poll comes back.
 */
export function pollOnStage(catalog: Catalog, book: PollBook, roomId: string): BookedPoll | null {
  let last: { readonly poll: BookedPoll; readonly at: number } | null = null
  for (const poll of book.all()) {
    const { settings, stagedAt: at } = poll.state
    if (at === null || catalog.get('session', settings?.sessionId ?? '').settings?.roomId !== roomId) continue
    if (!last || at > last.at || (at === last.at && poll.pollId > last.poll.pollId)) last = { poll, at }
  }
  return last?.poll.state.shown ? last.poll : null
}
