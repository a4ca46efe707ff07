import type { ViewValue } from '../../../shared/contract/contract.ts'
import { replayOnShow, replaysEndAt } from '../../../shared/domain/programme/replay.ts'
import type { Catalog } from '../catalog.ts'
import { iso } from '../iso.ts'
import type { PollPort } from './session-feed.ts'

type Watching = ViewValue<'audience.session'>['watching']

/** A session's replay while anybody may see it: published by each one's word, and its time is not over. */
export function replaySeen(catalog: Catalog, sessionId: string, now: number) {
  const endsAt = replaysEndAt(catalog.event())
  const content = endsAt !== null && now < endsAt ? replayOnShow(catalog.get('replay', sessionId)) : null
  return content && endsAt !== null ? { content, endsAt } : null
}

/** What somebody elsewhere may watch of a session: its stream, or later its replay until those end. */
export function watchingOf(
  catalog: Catalog,
  resultsOf: PollPort['withReplay'],
  sessionId: string,
  now: number,
): Watching {
  const { embedUrl, captionsUrl } = catalog.get('session-remote', sessionId)
  const seen = replaySeen(catalog, sessionId, now)
  return {
    stream: embedUrl === null ? null : { embedUrl, captionsUrl },
    replay: seen && {
      embedUrl: seen.content.embedUrl,
      captionsUrl: seen.content.captionsUrl,
      until: iso(seen.endsAt),
      chapters: [...seen.content.chapters],
      documents: [...seen.content.documents],
      results: [...resultsOf(seen.content.pollIds)],
    },
  }
}
