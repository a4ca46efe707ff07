import { basename, win32 } from 'node:path'
import type { airCareViews } from '../../../shared/contract/air-care.ts'
import type { Catalog } from '../catalog.ts'
import { iso } from '../iso.ts'
import type { ViewSources } from '../views/view.ts'
import type { ObsFleet } from './obs-fleet.ts'
import type { Privacy } from './privacy/privacy.ts'
import type { TakeBook } from './take-book.ts'

/** Shown of the newest. */
const mostRecordings = 500
const mostMarks = 200

/** OBS may run on Windows. */
export const fileNameOf = (path: string): string => (path.includes('\\') ? win32.basename(path) : basename(path))

export function createAirCareViews(
  catalog: Catalog,
  fleet: ObsFleet,
  privacy: Pick<Privacy, 'holds'>,
  book: Pick<TakeBook, 'askedFor'>,
): ViewSources<keyof typeof airCareViews> {
  return {
    recordings: {
      topics: ['recording', 'room'],
      rows: () =>
        [...catalog.all('recording')]
          .flatMap(([recordingId, { started, stopped }]) => (started ? [{ recordingId, started, stopped }] : []))
          .sort((one, other) => other.started.startedAt - one.started.startedAt)
          .slice(0, mostRecordings)
          .map(({ recordingId, started, stopped }) => {
            const path = stopped?.path ?? started.path
            return {
              recordingId,
              roomId: started.roomId,
              room: catalog.get('room', started.roomId).name ?? '',
              output: started.output,
              startedAt: iso(started.startedAt),
              stoppedAt: stopped && iso(stopped.stoppedAt),
              file: path === null ? null : fileNameOf(path),
              bytes: stopped?.bytes ?? null,
              found: stopped?.found ?? null,
            }
          }),
    },
    roomCare: {
      topics: ['room', 'obs', 'room-show', 'privacy', 'replay-mark', 'obs-state', 'take'],
      rows: () =>
        [...catalog.all('room')].flatMap(([roomId]) => {
          if (!fleet.obsOf(roomId)) return []
          const { settings } = catalog.get('room-show', roomId)
          const { cut } = catalog.get('privacy', roomId)
          const cutHolds = privacy.holds(roomId)
          const streamAsked = book.askedFor(roomId, 'stream') === 'start'
          const cutSince = cut && iso(cut.at)
          return [{ roomId, ...settings, streamAsked, cutSince, cutHolds, marks: marksOf(catalog, roomId) }]
        }),
    },
  }
}

function marksOf(catalog: Catalog, roomId: string) {
  return [...catalog.all('replay-mark')]
    .flatMap(([markId, { mark, removed }]) => (mark?.roomId === roomId && !removed ? [{ markId, mark }] : []))
    .sort((one, other) => other.mark.from - one.mark.from)
    .slice(0, mostMarks)
    .map(({ markId, mark }) => ({ markId, from: iso(mark.from), to: iso(mark.to), reason: mark.reason }))
}
