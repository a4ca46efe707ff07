import { startBy } from '../../../../shared/domain/show/cue-start.ts'
import { isOfObs, type TakeState } from '../../../../shared/domain/show/take.ts'
import { type Catalog, eventStreamId } from '../../catalog.ts'
import type { Change } from '../../event-log/change.ts'
import type { EventLog } from '../../event-log/event-log.ts'
import type { TakeBook } from '../take-book.ts'
import { play, playedCue, rehearsalOf } from './played-cue.ts'
import type { RunBook } from './run-book.ts'
import { startItem } from './start-item.ts'

export type CueStarts = ReturnType<typeof createCueStarts>

/**
 * Begins the item of a cue when the legs of its take have settled, where the take was asked for here, or by the station that
 * drove the room before.
 */
export function createCueStarts(deps: {
  log: EventLog
  catalog: Catalog
  book: TakeBook
  run: RunBook
  onError: (error: unknown) => void
}) {
  const { log, catalog, book, run } = deps
  const { stationId } = log.identity
  /** By take: what is being written. */
  const writing = new Map<string, Promise<unknown>>()

  const isOurs = ({ station, legs }: NonNullable<TakeState['asked']>): boolean =>
    station === stationId ||
    legs.some((leg) => isOfObs(leg) && leg.owner === station && catalog.get('room-air', leg.roomId).owner === stationId)

  function follow(takeId: string, { asked, settled }: TakeState): void {
    const cueId = asked?.cueId ?? null
    if (!asked || cueId === null || !isOurs(asked)) return
    // A rehearsal's take begins no real item, also if it is read again after a crash.
    if ((asked.rehearsal ?? null) !== rehearsalOf(log.streams.state('event', eventStreamId))) return
    // A timer waits for the item.
    const awaited = settled.filter((_, index) => asked.legs[index]?.kind !== 'timer')
    const take = { takeId, at: asked.at, settled: awaited }
    if (startBy(playedCue(log.streams, cueId), take) === null) return
    const written = log
      .note('régie', (to) => {
        const start = startBy(playedCue(to, cueId), take)
        if (start === 'hold') {
          play(to, [[cueId, { type: 'CueHeld', takeId }]])
          for (const [index, leg] of asked.legs.entries())
            if (leg.kind === 'timer' && settled[index] === null)
              to.append('take', takeId, { type: 'TakeLegSettled', leg: index, state: 'failed', reason: 'item-held' })
        } else if (start) startItem(to, run, cueId, { at: start.at, takeId })
      })
      .catch(deps.onError)
      .finally(() => {
        if (writing.get(takeId) === written) writing.delete(takeId)
      })
    writing.set(takeId, written)
  }

  return {
    apply({ kind, id, after }: Change): void {
      if (kind === 'take') follow(id, after)
    },
    /** After a crash: of each cue its last take, which may have settled before anybody wrote that the item is on. */
    resume(): void {
      const last = new Map<string, [string, TakeState]>()
      for (const [takeId, take] of book.all()) {
        const { cueId = null, at = 0 } = take.asked ?? {}
        if (cueId !== null && at >= (last.get(cueId)?.[1].asked?.at ?? -Infinity)) last.set(cueId, [takeId, take])
      }
      for (const [takeId, take] of last.values()) follow(takeId, take)
    },
    /** What followed from a take is in the log. */
    async written(takeId: string): Promise<void> {
      await writing.get(takeId)
    },
  }
}
