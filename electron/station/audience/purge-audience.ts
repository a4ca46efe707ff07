import type { audienceCommands } from '../../../shared/contract/audience.ts'
import { closingOf, keptOf, type PollState, phaseOf } from '../../../shared/domain/polls/poll.ts'
import { isInWords } from '../../../shared/domain/polls/poll-types.ts'
import { presentKey } from '../../../shared/domain/questions/audience-key.ts'
import { accept, refuse } from '../../../shared/kernel/result.ts'
import { parseOrigin } from '../../../shared/replication/recorded-event.ts'
import { type Catalog, eventStreamId } from '../catalog.ts'
import { type HandlersOf, storing } from '../commands/handler.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { kindOf } from '../event-log/stream-store.ts'
import type { Writing } from '../event-log/writing.ts'
import { countVotes } from '../polls/poll-book.ts'
import { type PollPlace, realPlace } from '../polls/poll-place.ts'
import type { PollRows } from '../polls/poll-rows.ts'
import { keptBackBy } from '../questions/kept-back.ts'
import type { QuestionBook } from '../questions/question-book.ts'

/** The end of what the public has told us, after the event (decision 26). In one transaction, so it is whole or not at all. */
export function createAudiencePurge(deps: {
  log: EventLog
  catalog: Catalog
  book: QuestionBook
  pollRows: Pick<PollRows, 'allPublic'>
}): Pick<HandlersOf<keyof typeof audienceCommands>, 'audience.purge'> {
  const { log, catalog, book, pollRows } = deps

  const isKeptBack = keptBackBy(catalog)

  /** Of who was never withheld, or whose referent is done. Of what the public reads, its words are kept. */
  function eraseQuestions(writing: Writing): { questions: number; withReferent: number } {
    const counts = { questions: 0, withReferent: 0 }
    for (const id of book.sessions().flatMap((sessionId) => [...book.ofSession(sessionId)])) {
      const question = writing.state('question', id)
      if (!question.asked || question.erased) continue
      if (isKeptBack(question)) {
        counts.withReferent += 1
        continue
      }
      const person = book.isPublic(id, question) ? { text: question.text ?? '' } : null
      writing.append('question', id, { type: 'QuestionErased', person })
      counts.questions += 1
    }
    return counts
  }

  const isInGoodStanding = (stationId: string): boolean => {
    const { pairing, revoked } = catalog.get('station', stationId)
    return pairing !== null && revoked === null
  }

  /**
   * Every vote that counts is here: what another station took in is not still on its way. A closing of a station that was put
   * out holds nothing back, nor do votes of a station that was, or of one that is not known here: they may not exist.
   */
  function holdsAllVotes(state: PollState): boolean {
    const closing = closingOf(state)
    if (!closing || !isInGoodStanding(closing.station)) return true
    return Object.entries(closing.cut).every(([name, seq]) => {
      const origin = log.origins.known(name)
      if (seq === 0 || (origin !== undefined && log.origins.head(origin).seq >= seq)) return true
      return !isInGoodStanding(parseOrigin(name)?.station ?? '')
    })
  }

  function eraseAnswers(writing: Writing): { answers: number; pollsAway: number } {
    const counts = { answers: 0, pollsAway: 0 }
    const written = writtenTo(log)
    for (const pollId of new Set([...idsOf(catalog.all('poll')), ...written['poll-vote']])) {
      const state = writing.state('poll', pollId)
      const isClosed = phaseOf(state) === 'closed'
      if (!isToErase(state) || !(isClosed || written['poll-vote'].has(pollId))) continue
      if (isClosed && !holdsAllVotes(state)) {
        counts.pollsAway += 1
        continue
      }
      eraseAnswersTo(writing, pollId, state, realPlace(pollId))
      counts.answers += 1
    }
    for (const id of new Set([...idsOf(catalog.all('rehearsal-poll')), ...written['rehearsal-poll-vote']])) {
      const state = writing.state('rehearsal-poll', id)
      if (isToErase(state) && (state.settings || written['rehearsal-poll-vote'].has(id)))
        eraseAnswersTo(writing, id, state, { kind: 'rehearsal-poll', votes: 'rehearsal-poll-vote', id })
    }
    return counts
  }

  function eraseAnswersTo(writing: Writing, pollId: string, state: PollState, place: PollPlace): void {
    const { tally, late } = countVotes(log, { state, place, isToCopy: false })
    const all = pollRows.allPublic({ pollId, state, place, isToCopy: false }, tally)
    const answers = keptOf(all.map(({ text, votes }) => ({ text, votes })))
    writing.append(place.kind, place.id, {
      type: 'PollAnswersErased',
      voters: tally.voters,
      late,
      person: { answers: [...answers] },
    })
  }

  return {
    'audience.purge': storing((_, { writing }) => {
      if (writing.state('event', eventStreamId).rehearsal) return refuse('rehearsal-on')
      for (const [pollId] of catalog.all('poll'))
        if (isOpenOnPage(writing, writing.state('poll', pollId))) return refuse('polls-open')
      const erased = { ...eraseQuestions(writing), ...eraseAnswers(writing) }
      // Last, and always: what came unread goes by it, no vote leads to a phone any more, and there is a record of it.
      const key = presentKey((id) => writing.state('audience-key', id))
      writing.append('audience-key', key, { type: 'AudiencePurged', ...erased })
      const kept = erased.withReferent + erased.pollsAway
      const gone = erased.questions + erased.answers
      writing.append('retention', 'audience', { type: 'PurposePurged', erased: gone, kept, left: 0 })
      return accept(erased)
    }),
  }
}

/**
 * A poll of a session that is in no programme stands on no page, where nobody could close it. Those of a moderator's
 * station that was put out keep no purge away: it may have opened thousands.
 */
function isOpenOnPage({ state }: Pick<Writing, 'state'>, poll: PollState): boolean {
  const { pairing, revoked } = state('station', poll.owner ?? '')
  const isOfLost = revoked !== null && pairing?.role !== 'pilot'
  const { settings } = state('session', poll.settings?.sessionId ?? '')
  return ['open', 'ending'].includes(phaseOf(poll) ?? '') && settings !== null && !isOfLost
}

const idsOf = (streams: Iterable<readonly [string, unknown]>): readonly string[] => [...streams].map(([id]) => id)

/** Whoever has made a poll may have been put out since: then nothing says what it is, and answers to it are here still. */
const isToErase = ({ settings, kept }: PollState): boolean =>
  kept === null && (settings === null || isInWords(settings.pollType))

/** The polls, by the kind of their votes, to which people's words are here, whatever became of the poll. */
function writtenTo({ table }: Pick<EventLog, 'table'>): Record<PollPlace['votes'], ReadonlySet<string>> {
  const polls = { 'poll-vote': new Set<string>(), 'rehearsal-poll-vote': new Set<string>() }
  for (const { stream } of table.partsOfAudience.all()) {
    const [kind, id = ''] = kindOf(stream) ?? []
    if (kind === 'poll-vote' || kind === 'rehearsal-poll-vote') polls[kind].add(id.slice(0, id.lastIndexOf('/')))
  }
  return polls
}
