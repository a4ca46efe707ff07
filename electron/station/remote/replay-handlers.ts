import type { remoteCommands } from '../../../shared/contract/remote.ts'
import { hostOf, playerRefusal, playersId } from '../../../shared/domain/programme/players.ts'
import { mayPublish, replaysEndAt } from '../../../shared/domain/programme/replay.ts'
import { accept, refuse } from '../../../shared/kernel/result.ts'
import { type Catalog, eventStreamId } from '../catalog.ts'
import { type HandlersOf, storing } from '../commands/handler.ts'
import { derivedId } from '../derived-id.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { QuestionBook } from '../questions/question-book.ts'
import { purgeReplays } from './purge-replays.ts'
import { remoteWording } from './remote-wording.ts'
import { speakersMissing } from './replay-speakers.ts'

type Handled = Extract<keyof typeof remoteCommands, `replays.${string}`>

/** What a pilot decides of what may be seen again. Nothing is, without the recorded word of each who is seen or heard. */
export function createReplayHandlers(log: EventLog, catalog: Catalog, book: QuestionBook): HandlersOf<Handled> {
  return {
    'replays.setSpeakers': storing(({ sessionId, names }, { writing }) => {
      if (writing.state('session', sessionId).settings === null) return refuse('unknown-session')
      const wanted = [...new Set(names)].map((name) => ({
        ...{ speakerId: derivedId(log, 'replay-speaker', `${sessionId}\n${name}`), name },
      }))
      writing.append('replay', sessionId, {
        ...{ type: 'ReplaySpeakersSet', speakerIds: wanted.map(({ speakerId }) => speakerId) },
        person: { names: wanted },
      })
      return accept({})
    }),

    'replays.recordConsent': storing(({ sessionId, speakerId, how }, { writing }) => {
      const { speakers } = writing.state('replay', sessionId)
      if (!speakers.some((one) => one.speakerId === speakerId)) return refuse('unknown-speaker')
      writing.append('replay', sessionId, { type: 'SpeakerConsented', speakerId, how })
      return accept({})
    }),

    'replays.withdrawConsent': storing(({ sessionId, speakerId }, { writing }) => {
      const { speakers, published } = writing.state('replay', sessionId)
      if (!speakers.some((one) => one.speakerId === speakerId)) return refuse('unknown-speaker')
      writing.append('replay', sessionId, { type: 'SpeakerConsentWithdrawn', speakerId })
      return accept({ withdrawn: published !== null })
    }),

    'replays.publish': storing(
      ({ sessionId, embedUrl, captionsUrl, chapters, documents }, { writing }) => {
        if (writing.state('session', sessionId).settings === null) return refuse('unknown-session')
        const refusal = playerRefusal(writing.state('players', playersId), embedUrl)
        if (refusal) return refuse(refusal)
        const others = [...(captionsUrl === null ? [] : [captionsUrl]), ...documents.map(({ url }) => url)]
        if (others.some((url) => hostOf(url) === null)) return refuse('address-refused')
        const endsAt = replaysEndAt(writing.state('event', eventStreamId))
        if (endsAt !== null && writing.now >= endsAt) return refuse('replays-over')
        const replay = writing.state('replay', sessionId)
        const allowed = mayPublish(replay, speakersMissing(catalog, sessionId, replay).length === 0)
        if (!allowed.ok) return allowed
        writing.append('replay', sessionId, {
          ...{ type: 'ReplayPublished', embedUrl, captionsUrl, person: { chapters, documents } },
        })
        return accept({})
      },
      (refusal) => (refusal in remoteWording ? remoteWording[refusal as keyof typeof remoteWording] : undefined),
    ),

    'replays.withdraw': storing(({ sessionId }, { writing }) => {
      if (writing.state('session', sessionId).settings === null) return refuse('unknown-session')
      if (writing.state('replay', sessionId).published) writing.append('replay', sessionId, { type: 'ReplayWithdrawn' })
      return accept({})
    }),

    'replays.purge': storing((_, { writing }) => {
      const endsAt = replaysEndAt(writing.state('event', eventStreamId))
      if (endsAt === null || writing.now < endsAt) return refuse('too-early')
      return accept(purgeReplays(writing, catalog, book))
    }),
  }
}
