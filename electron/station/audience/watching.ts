import type { ViewValue } from '../../../shared/contract/contract.ts'
import { replayOnShow, replaysEndAt } from '../../../shared/domain/programme/replay.ts'
import type { Catalog } from '../catalog.ts'
import { iso, isoOrNull } from '../questions/question-rows.ts'

type Watching = ViewValue<'audience.session'>['watching']

/** What somebody elsewhere may watch of a session: its stream, or later its replay until those end. */
export function watchingOf(catalog: Catalog, sessionId: string, now: number): Watching {
  const { embedUrl, captionsUrl } = catalog.get('session-remote', sessionId)
  const endsAt = replaysEndAt(catalog.event())
  const published = endsAt !== null && now < endsAt ? replayOnShow(catalog.get('replay', sessionId)) : null
  return {
    stream: embedUrl === null ? null : { embedUrl, captionsUrl },
    replay: published && {
      ...{ embedUrl: published.embedUrl, captionsUrl: published.captionsUrl, until: isoOrNull(endsAt) ?? iso(now) },
      ...{ chapters: [...published.chapters], documents: [...published.documents] },
    },
  }
}
