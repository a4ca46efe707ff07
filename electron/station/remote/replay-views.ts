import { replayOnShow, replaysEndAt } from '../../../shared/domain/programme/replay.ts'
import type { Catalog } from '../catalog.ts'
import { iso, isoOrNull } from '../iso.ts'
import type { ViewSources } from '../views/view.ts'
import { cuesByRoom, speakersMissing } from './replay-speakers.ts'

export const createReplayViews = (catalog: Catalog): ViewSources<'replays'> => ({
  replays: {
    topics: ['session', 'replay', 'cue', 'event'],
    rows() {
      const byRoom = cuesByRoom(catalog)
      return [...catalog.all('session')].flatMap(([sessionId, { settings }]) => {
        if (!settings) return []
        const replay = catalog.get('replay', sessionId)
        const { content } = replay
        return [
          {
            sessionId,
            title: settings.title,
            speakers: replay.speakers.map(({ speakerId, name, word }) => ({
              speakerId,
              name,
              word: word && { ...word, at: iso(word.at) },
            })),
            missing: [...speakersMissing(catalog, sessionId, replay, byRoom)],
            publishedAt: isoOrNull(replayOnShow(replay)?.at ?? null),
            content: content && {
              embedUrl: content.embedUrl,
              captionsUrl: content.captionsUrl,
              pollIds: [...content.pollIds],
              chapters: [...content.chapters],
              documents: [...content.documents],
            },
            endsAt: isoOrNull(replaysEndAt(catalog.event())),
            purged: replay.purged && { ...replay.purged, at: iso(replay.purged.at) },
          },
        ]
      })
    },
  },
})
