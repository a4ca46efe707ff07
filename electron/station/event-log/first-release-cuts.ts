import { eventStreamId } from '../../../shared/domain/event/event.ts'
import {
  believedWriters,
  cutsOf,
  type FirstReleaseCuts,
  type FirstReleaseWords,
} from '../../../shared/domain/stations/first-release.ts'
import { isPutOut } from '../stations/put-out-standing.ts'
import type { StreamStore } from './stream-store.ts'

/**
 * The cuts of the first release as the rows are now. Every event that is judged asks for them, so they are made again only when
 * the words or the standing of their writers have changed: the same cuts are the same object.
 */
export function createFirstReleaseCuts(streams: Pick<StreamStore, 'state' | 'revision'>): () => FirstReleaseCuts {
  let revision = -1
  let words: FirstReleaseWords | null = null
  let writers = ''
  let cuts: FirstReleaseCuts = { believed: null, common: null }
  return () => {
    if (streams.revision() === revision) return cuts
    revision = streams.revision()
    const { firstReleaseWords } = streams.state('event', eventStreamId)
    const believed = believedWriters(firstReleaseWords, (station) => isPutOut(streams, station))
    if (firstReleaseWords === words && believed.join(' ') === writers) return cuts
    words = firstReleaseWords
    writers = believed.join(' ')
    cuts = cutsOf(words, believed)
    return cuts
  }
}
