import type { pollViews } from '../../../shared/contract/polls.ts'
import { closingOf } from '../../../shared/domain/polls/poll.ts'
import { isLate } from '../../../shared/domain/polls/poll-vote.ts'
import type { TextReader } from '../questions/texts/text-reader.ts'
import type { Safeguarding } from '../safeguarding/safeguarding.ts'
import type { ViewSources } from '../views/view.ts'
import { createBoothAsks } from './booth-asks.ts'
import { createPollAir } from './poll-air.ts'
import { createPollBook } from './poll-book.ts'
import { type ExportedPoll, exportedPolls } from './poll-export.ts'
import { createPollHandlers } from './poll-handlers.ts'
import { aheadIn, pollOnStage } from './poll-on-stage.ts'
import { pollTopics } from './poll-place.ts'
import { createPollRows, type PhonePoll } from './poll-rows.ts'

export type Polls = ReturnType<typeof createPolls>

/** One with answers that came after the close. */
export interface LatePoll {
  readonly pollId: string
  /** So many of them. */
  readonly voters: number
  /** Whether this voter's last one is among them. */
  readonly isOf: (voter: string) => boolean
}

/** All of the polls of this station. */
export function createPolls(
  deps: Parameters<typeof createPollAir>[0] & {
    readonly reader: TextReader
    readonly isCloud?: boolean
    readonly safeguarding: Pick<Safeguarding, 'boxesOf'>
    /** Whether what people elsewhere answer arrives here now. */
    readonly isCloudThere: () => boolean
  },
) {
  const { log, catalog } = deps
  const book = createPollBook(log, catalog)
  const air = createPollAir(deps)
  const rows = createPollRows(log, catalog, book, air, deps.isCloud)

  const views: ViewSources<keyof typeof pollViews> = {
    polls: {
      topics: [
        ...pollTopics,
        ...(['event', 'session', 'station'] as const),
        // What its screens show of it.
        ...(['question', 'stage', 'screens-state', 'link-state', 'room-air'] as const),
      ],
      rows({ sessionId }, { role }) {
        const isModerator = role === 'moderator' || role === 'referent' || role === 'pilot'
        return rows.ofSession(sessionId, isModerator)
      },
    },
  }

  return {
    book,
    rows,
    views,
    handlers: createPollHandlers(
      log,
      deps.reader,
      rows.writtenText,
      deps.isCloudThere,
      deps.safeguarding,
      (roomId, now) => aheadIn(catalog, book, roomId, now),
    ),
    onStage: rows.onStage,
    /** When the poll on a room's stage was last asked for. Null: there is none. */
    stagedAt: (roomId: string): number | null => pollOnStage(catalog, book, roomId)?.state.stagedAt ?? null,
    painted: air.painted,
    asks: createBoothAsks(catalog, book),
    exported: (sessionId: string | undefined): readonly ExportedPoll[] => exportedPolls(catalog, book, rows, sessionId),

    /** A session's polls as phones may read them, in the order in which they were made. */
    pollsForPhones: (sessionId: string): readonly PhonePoll[] =>
      book
        .ofSession(sessionId)
        .map(rows.onPhone)
        .filter((row) => row !== undefined),

    /** Polls that really were, as they are read with a replay. */
    withReplay: (pollIds: readonly string[]): readonly PhonePoll[] =>
      book
        .real()
        .filter(({ pollId }) => pollIds.includes(pollId))
        .map(rows.withReplay)
        .filter((row) => row !== undefined),

    /** Polls where somebody's last answer came after the close. */
    lateIn: (sessionId: string): readonly LatePoll[] =>
      book.ofSession(sessionId).flatMap((poll) => {
        const { late } = book.countOf(poll)
        if (late === 0) return []
        const { pollId, place, state } = poll
        const cut = closingOf(state)?.cut ?? null
        const isOf = (voter: string) => isLate(log.streams.state(place.votes, `${place.id}/${voter}`), cut)
        return [{ pollId, voters: late, isOf }]
      }),
  }
}
