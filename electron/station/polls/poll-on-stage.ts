import type { Catalog } from '../catalog.ts'
import type { BookedPoll, PollBook } from './poll-book.ts'

/**
 * The poll that a room's projector shows: of its sessions' polls the last one that was shown or hidden says it, so that
 * hiding one does not bring back the one before.
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
