import { areCountsPublic } from '../../../shared/domain/polls/poll.ts'
import { rulesOf } from '../../../shared/domain/polls/types/registry.ts'
import { replayOnShow } from '../../../shared/domain/programme/replay.ts'
import type { Catalog } from '../catalog.ts'
import type { Change } from '../event-log/change.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { BookedPoll } from '../polls/poll-book.ts'
import type { Polls } from '../polls/polls.ts'

/** Ms between two updates of the same poll: a word cloud grows with each vote. */
const restMs = 2000
/** As many as fit on a page. */
const mostAnswers = 60

/**
 * Sends the cloud the written answers of a poll that are public now, with their counts. All other data of the poll go
 * up sealed. `isWanted`: this station is the hub of an event that has a cloud.
 */
export function createShownAnswers(deps: {
  log: EventLog
  catalog: Catalog
  polls: Pick<Polls, 'book' | 'rows'>
  isWanted: () => boolean
  onError: (error: unknown) => void
}) {
  const { log, catalog, polls, isWanted, onError } = deps
  const { book, rows } = polls
  let due: NodeJS.Timeout | undefined

  /** The hall has seen the answers, or they are part of the session's replay. */
  const mayTell = ({ pollId, state }: BookedPoll): boolean =>
    areCountsPublic(state) ||
    replayOnShow(catalog.get('replay', state.settings?.sessionId ?? ''))?.pollIds.includes(pollId) === true

  function toTell(poll: BookedPoll) {
    const { settings, kept, told } = poll.state
    if (!settings || kept || !rulesOf[settings.pollType].written || !mayTell(poll)) return null
    const answers = rows.allPublic(poll).slice(0, mostAnswers)
    const shown = {
      voters: book.countOf(poll).tally.voters,
      answers: answers.map(({ text, votes }) => ({ text, votes })),
    }
    return JSON.stringify(shown) === JSON.stringify(told ?? { voters: 0, answers: [] }) ? null : shown
  }

  async function write(): Promise<void> {
    due = undefined
    if (!isWanted() || !log.db.open) return
    const news = book.real().flatMap((poll) => {
      const shown = toTell(poll)
      return shown ? [{ pollId: poll.pollId, ...shown }] : []
    })
    if (news.length === 0) return
    await log.note('station', (writing) => {
      for (const { pollId, voters, answers } of news)
        writing.append('poll', pollId, { type: 'PollAnswersShown', voters, person: { answers } })
    })
  }

  function lookSoon(): void {
    due ??= setTimeout(() => void write().catch(onError), restMs).unref()
  }

  return {
    apply({ kind }: Change): void {
      if ((kind === 'poll' || kind === 'poll-vote' || kind === 'replay') && isWanted()) lookSoon()
    },
    /** This station has become the hub, or the event has a cloud now. */
    lookAtAll: lookSoon,
    end: (): void => clearTimeout(due),
  }
}
