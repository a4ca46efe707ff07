import type { ViewRow, ViewValue } from '../../../shared/contract/contract.ts'
import type { organiserViews } from '../../../shared/contract/organisers.ts'
import { organiserAreas } from '../../../shared/domain/organisers/organiser.ts'
import type { QuestionState } from '../../../shared/domain/questions/question-state.ts'
import { replaySeen } from '../audience/watching.ts'
import type { Catalog } from '../catalog.ts'
import { iso, isoOrNull } from '../iso.ts'
import { pollTopics } from '../polls/poll-place.ts'
import type { PhonePoll } from '../polls/poll-rows.ts'
import type { QuestionBook } from '../questions/question-book.ts'
import type { ViewSources } from '../views/view.ts'

export interface OrganiserSources {
  readonly catalog: Catalog
  readonly book: QuestionBook
  readonly now: () => number
  /** The polls that phones may read. */
  readonly pollsOf: (sessionId: string) => readonly PhonePoll[]
  /** The words of a question that this process's reader may read. Null if there are none. */
  readonly wordsOf: (question: QuestionState) => string | null
  /** Whether this process hears the venue, and when it last did. */
  readonly venue: () => ViewValue<'invitation'>['venue']
}

/**
 * The views of organisers for pilots, and of the event for organisers. They are the same in the cloud and, for a pilot,
 * here.
 */
export function createOrganiserViews(deps: OrganiserSources): ViewSources<keyof typeof organiserViews> {
  const { catalog, book, now, pollsOf, wordsOf, venue } = deps
  const titleOf = (sessionId: string): string => catalog.get('session', sessionId).settings?.title ?? ''

  return {
    organisers: {
      topics: ['organiser'],
      rows: () =>
        [...catalog.all('organiser')].flatMap(([organiserId, { invitation, label, ...state }]) =>
          invitation
            ? [
                {
                  organiserId,
                  label,
                  mayRead: [...invitation.mayRead],
                  createdAt: iso(state.createdAt),
                  expiresAt: iso(invitation.expiresAt),
                  enteredAt: isoOrNull(state.enteredAt),
                  leftAt: isoOrNull(state.leftAt),
                  endedAt: isoOrNull(state.endedAt),
                },
              ]
            : [],
        ),
    },

    invitation: {
      topics: ['event', 'organiser', 'station', 'hub', 'link-state'],
      perSession: true,
      value(_, { mayRead, accessId }) {
        const { name, timeZone } = catalog.event()
        const invited = accessId === null ? null : catalog.get('organiser', accessId).invitation
        return {
          eventName: name,
          timeZone,
          mayRead: [...(mayRead ?? organiserAreas)],
          expiresAt: isoOrNull(invited?.expiresAt ?? null),
          venue: venue(),
        }
      },
    },

    publicFollowUps: {
      topics: ['question', 'question-vote', 'session'],
      rows: () =>
        book.sessions().flatMap((sessionId) =>
          [...book.ofSession(sessionId)].flatMap((questionId): ViewRow<'publicFollowUps'>[] => {
            const question = book.get(questionId)
            if (!question?.asked || question.state !== 'follow-up') return []
            const { asked, mergedInto, danger, toCheck, since } = question
            if (mergedInto !== null || danger || toCheck) return []
            return [
              {
                questionId,
                sessionId,
                sessionTitle: titleOf(sessionId),
                text: wordsOf(question),
                origin: asked.origin,
                at: iso(asked.at),
                since: iso(since),
                votes: book.votes(questionId),
              },
            ]
          }),
        ),
    },

    pollResults: {
      topics: [...pollTopics, 'session'],
      rows: () =>
        [...catalog.all('session')].flatMap(([sessionId]) =>
          pollsOf(sessionId).map((poll) => ({
            pollId: poll.pollId,
            sessionId,
            sessionTitle: titleOf(sessionId),
            type: poll.type,
            title: poll.title,
            state: poll.state,
            votes: poll.votes,
            mean: poll.mean,
            answers: answersOf(poll),
          })),
        ),
    },

    publicReplays: {
      topics: ['session', 'replay', 'event', 'day'],
      rows: () =>
        [...catalog.all('session')].flatMap(([sessionId]) => {
          const seen = replaySeen(catalog, sessionId, now())
          if (!seen) return []
          const { content, endsAt } = seen
          const { embedUrl, captionsUrl, at } = content
          return [
            {
              sessionId,
              sessionTitle: titleOf(sessionId),
              embedUrl,
              captionsUrl,
              publishedAt: iso(at),
              until: iso(endsAt),
              chapters: [...content.chapters],
              documents: [...content.documents],
            },
          ]
        }),
    },
  }
}

/** Options in their order. Written answers with the most frequent first. */
function answersOf({ counts, options }: PhonePoll): ViewRow<'pollResults'>['answers'] {
  if (counts === null) return null
  if (Array.isArray(counts)) return counts
  if (options.length === 0) return Object.entries(counts).map(([text, votes]) => ({ text, votes }))
  return options.map(({ optionId, label }) => ({ text: label, votes: counts[optionId] ?? 0 }))
}
