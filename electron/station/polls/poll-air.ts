import type { ViewRow } from '../../../shared/contract/contract.ts'
import { isPaintingOf } from '../../../shared/domain/polls/poll.ts'
import { type Catalog, eventStreamId } from '../catalog.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { iso } from '../iso.ts'
import type { ScreenVisibilityOf } from '../show/stage/screen-visibility.ts'
import type { BookedPoll } from './poll-book.ts'
import { placedPoll, realPlace } from './poll-place.ts'

type Air = NonNullable<ViewRow<'polls'>['air']>

export type PollAir = ReturnType<typeof createPollAir>

/** A poll's way to the screens of its room: shown is what was asked for, on screen is what a page has painted. */
export function createPollAir(deps: {
  log: EventLog
  catalog: Catalog
  screenVisibility: ScreenVisibilityOf
  /** A question stands where the room's pages would show a poll. */
  isCovered: (roomId: string) => boolean
  onError: (error: unknown) => void
}) {
  const { log, catalog, screenVisibility, isCovered, onError } = deps

  return {
    /** Of the poll that a room's stage has. */
    of({ pollId, state: { paintedAt } }: BookedPoll, roomId: string): Air {
      const seen = screenVisibility('poll', pollId, roomId)
      const state = (): Air['state'] => {
        if (seen.state === 'unknown') return 'unknown'
        if (isCovered(roomId)) return 'covered'
        return paintedAt === null ? 'asked' : seen.state
      }
      return { state: state(), screens: seen.screens, paintedAt: paintedAt && iso(paintedAt) }
    },

    /** A page of the hall says that it has painted a poll: as it was asked for last, it has been seen there. */
    painted(pollId: string, version: number): void {
      const placed = placedPoll(pollId, catalog.event(), catalog.get)
      if (!isPaintingOf(placed.state, version)) return
      log
        .note('screen', (writing) => {
          const poll = placedPoll(pollId, writing.state('event', eventStreamId), writing.state)
          // Where nothing of it was written yet, it is painted as it really is.
          const { kind, id } = poll.isToCopy ? realPlace(pollId) : poll.place
          if (isPaintingOf(poll.state, version)) writing.append(kind, id, { type: 'PollPainted' })
        })
        .catch(onError)
    },
  }
}
