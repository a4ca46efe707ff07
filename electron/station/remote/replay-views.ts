import { replayOnShow, replaysEndAt } from '../../../shared/domain/programme/replay.ts'
import type { Catalog } from '../catalog.ts'
import { iso, isoOrNull } from '../questions/question-rows.ts'
import type { ViewSources } from '../views/view.ts'
import { speakersMissing } from './replay-speakers.ts'

export const createReplayViews = (catalog: Catalog): ViewSources<'replays'> => ({
  replays: {
    topics: ['session', 'replay', 'cue', 'event'],
    rows: () =>
      [...catalog.all('session')].flatMap(([sessionId, { settings }]) => {
        if (!settings) return []
        const replay = catalog.get('replay', sessionId)
        const published = replayOnShow(replay)
        return [
          {
            ...{ sessionId, title: settings.title },
            speakers: replay.speakers.map(({ speakerId, name, consent, withdrawnAt }) => ({
              ...{ speakerId, name, withdrawnAt: isoOrNull(withdrawnAt) },
              consent: consent && { how: consent.how, at: iso(consent.at) },
            })),
            missing: [...speakersMissing(catalog, sessionId, replay)],
            published: published && {
              ...{ embedUrl: published.embedUrl, captionsUrl: published.captionsUrl, at: iso(published.at) },
              ...{ chapters: published.chapters.length, documents: published.documents.length },
            },
            endsAt: isoOrNull(replaysEndAt(catalog.event())),
            purged: replay.purged && { ...replay.purged, at: iso(replay.purged.at) },
          },
        ]
      }),
  },
})
