import type { remoteCommands } from '../../../shared/contract/remote.ts'
import { phaseOf } from '../../../shared/domain/polls/poll.ts'
import { hostOf, playerRefusal, playersId } from '../../../shared/domain/programme/players.ts'
import { mayPublish, replaysEndAt } from '../../../shared/domain/programme/replay.ts'
import { accept, type Result, refuse } from '../../../shared/kernel/result.ts'
import { type Catalog, eventStreamId } from '../catalog.ts'
import { type Call, type HandlersOf, storing } from '../commands/handler.ts'
import { derivedId } from '../derived-id.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { realPoll } from '../polls/poll-place.ts'
import type { QuestionBook } from '../questions/question-book.ts'
import { purgeReplays } from './purge-replays.ts'
import { remoteWording } from './remote-wording.ts'
import { speakersMissing } from './replay-speakers.ts'

type Handled = Extract<keyof typeof remoteCommands, `replays.${string}`>

/**
 * A pilot's decisions about replays. Nothing is published without the recorded consent of each person who is seen or
 * heard.
 */
export function createReplayHandlers(log: EventLog, catalog: Catalog, book: QuestionBook): HandlersOf<Handled> {
  return {
    'replays.setSpeakers': storing(({ sessionId, names }, { writing, commandId }) => {
      if (writing.state('session', sessionId).settings === null) return refuse('unknown-session')
      const { speakers } = writing.state('replay', sessionId)
      // An id made of the name would tell it to whoever can try names (decision 58).
      const wanted = [...new Set(names)].map((name, index) => ({
        speakerId:
          speakers.find((one) => one.name === name)?.speakerId ??
          derivedId(log, 'replay-speaker', `${commandId}\n${index}`),
        name,
      }))
      writing.append('replay', sessionId, {
        type: 'ReplaySpeakersSet',
        speakerIds: wanted.map(({ speakerId }) => speakerId),
        person: { names: wanted },
      })
      return accept({})
    }),

    'replays.recordConsent': storing(({ sessionId, speakerId, how }, { writing, caller: { label: by } }) => {
      const { speakers } = writing.state('replay', sessionId)
      if (!speakers.some((one) => one.speakerId === speakerId)) return refuse('unknown-speaker')
      writing.append('replay', sessionId, { type: 'SpeakerConsented', speakerId, how, by })
      return accept({})
    }),

    'replays.recordRefusal': storing((input, call) => takeAway('SpeakerRefused', input, call)),
    'replays.withdrawConsent': storing((input, call) => takeAway('SpeakerConsentWithdrawn', input, call)),

    'replays.publish': storing(
      ({ sessionId, embedUrl, captionsUrl, chapters, documents, pollIds: asked }, { writing }) => {
        if (writing.state('session', sessionId).settings === null) return refuse('unknown-session')
        const refusal = playerRefusal(writing.state('players', playersId), embedUrl)
        if (refusal) return refuse(refusal)
        const others = [...(captionsUrl === null ? [] : [captionsUrl]), ...documents.map(({ url }) => url)]
        if (others.some((url) => hostOf(url) === null)) return refuse('address-refused')
        const endsAt = replaysEndAt(writing.state('event', eventStreamId))
        if (endsAt !== null && writing.now >= endsAt) return refuse('replays-over')
        const pollIds = [...new Set(asked)]
        const polls = pollIds.map((pollId) => realPoll(pollId, writing.state).state)
        if (polls.some(({ settings, removed }) => settings?.sessionId !== sessionId || removed))
          return refuse('unknown-poll')
        if (polls.some((poll) => phaseOf(poll) !== 'closed')) return refuse('poll-not-closed')
        const replay = writing.state('replay', sessionId)
        const allowed = mayPublish(replay, speakersMissing(catalog, sessionId, replay).length === 0)
        if (!allowed.ok) return allowed
        writing.append('replay', sessionId, {
          type: 'ReplayPublished',
          embedUrl,
          captionsUrl,
          pollIds,
          person: { chapters, documents },
        })
        return accept({})
      },
      (refusal) => (refusal in remoteWording ? remoteWording[refusal as keyof typeof remoteWording] : undefined),
    ),

    'replays.withdraw': storing(({ sessionId }, { writing }) => {
      if (writing.state('session', sessionId).settings === null) return refuse('unknown-session')
      if (writing.state('replay', sessionId).publishedAt !== null)
        writing.append('replay', sessionId, { type: 'ReplayWithdrawn' })
      return accept({})
    }),

    'replays.purge': storing((_, { writing }) => {
      const endsAt = replaysEndAt(writing.state('event', eventStreamId))
      if (endsAt === null || writing.now < endsAt) return refuse('too-early')
      return accept(purgeReplays(writing, catalog, book))
    }),
  }
}

/** A speaker refuses or withdraws consent: the replay is hidden from then on. */
function takeAway(
  type: 'SpeakerRefused' | 'SpeakerConsentWithdrawn',
  { sessionId, speakerId }: { readonly sessionId: string; readonly speakerId: string },
  { writing, caller: { label: by } }: Call,
): Result<{ withdrawn: boolean }, 'unknown-speaker'> {
  const { speakers, publishedAt } = writing.state('replay', sessionId)
  if (!speakers.some((one) => one.speakerId === speakerId)) return refuse('unknown-speaker')
  writing.append('replay', sessionId, { type, speakerId, by })
  return accept({ withdrawn: publishedAt !== null })
}
