import type { audienceCommands } from '../../../shared/contract/audience.ts'
import { closingOf, mostKeptAnswers, type PollState, phaseOf } from '../../../shared/domain/polls/poll.ts'
import { rulesOf } from '../../../shared/domain/polls/types/registry.ts'
import { presentKey } from '../../../shared/domain/questions/audience-key.ts'
import { accept, refuse } from '../../../shared/kernel/result.ts'
import { type Catalog, eventStreamId } from '../catalog.ts'
import { type HandlersOf, storing } from '../commands/handler.ts'
import type { EventLog } from '../event-log/event-log.ts'
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

  /** Every vote that counts is here: what another station took in is not still on its way. */
  function holdsAllVotes(state: PollState): boolean {
    return Object.entries(closingOf(state)?.cut ?? {}).every(([name, seq]) => {
      const origin = log.origins.known(name)
      return seq === 0 || (origin !== undefined && log.origins.head(origin).seq >= seq)
    })
  }

  function eraseAnswers(writing: Writing): { answers: number; pollsAway: number } {
    const counts = { answers: 0, pollsAway: 0 }
    for (const [pollId] of catalog.all('poll')) {
      const state = writing.state('poll', pollId)
      if (phaseOf(state) !== 'closed' || !isToErase(state)) continue
      if (!holdsAllVotes(state)) {
        counts.pollsAway += 1
        continue
      }
      eraseAnswersTo(writing, pollId, state, realPlace(pollId))
      counts.answers += 1
    }
    for (const [id] of catalog.all('rehearsal-poll')) {
      const state = writing.state('rehearsal-poll', id)
      if (isToErase(state))
        eraseAnswersTo(writing, id, state, { kind: 'rehearsal-poll', votes: 'rehearsal-poll-vote', id })
    }
    return counts
  }

  function eraseAnswersTo(writing: Writing, pollId: string, state: PollState, place: PollPlace): void {
    const { tally, late } = countVotes(log, { state, place, isToCopy: false })
    const answers = pollRows.allPublic({ pollId, state, place, isToCopy: false }, tally)
    writing.append(place.kind, place.id, {
      ...{ type: 'PollAnswersErased', voters: tally.voters, late },
      person: { answers: answers.slice(0, mostKeptAnswers).map(({ text, votes }) => ({ text, votes })) },
    })
  }

  return {
    'audience.purge': storing((_, { writing }) => {
      if (writing.state('event', eventStreamId).rehearsal) return refuse('rehearsal-on')
      for (const [pollId] of catalog.all('poll'))
        if (['open', 'ending'].includes(phaseOf(writing.state('poll', pollId)) ?? '')) return refuse('polls-open')
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

const isToErase = ({ settings, kept }: PollState): boolean =>
  settings !== null && kept === null && rulesOf[settings.pollType].written !== undefined
