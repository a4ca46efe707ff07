import { type Follow, type FollowFacts, type FollowItem, followOf } from '../../../../shared/domain/show/auto-follow.ts'
import type { CueState } from '../../../../shared/domain/show/cue.ts'
import { currentOf } from '../../../../shared/domain/show/run-item.ts'
import type { TakeState } from '../../../../shared/domain/show/take.ts'
import { highestOf } from '../../../../shared/kernel/long-lists.ts'
import { eventStreamId } from '../../catalog.ts'
import { derivedId } from '../../derived-id.ts'
import type { EventLog } from '../../event-log/event-log.ts'
import type { TakeBook } from '../take-book.ts'
import { rehearsalOf } from './played-cue.ts'
import type { BookedCue, RunBook } from './run-book.ts'

/** The press of a follow, which determines its take: after a crash, and however often it is looked at, there is one. */
export const followPress = ({ takeId, cueId }: Pick<Follow, 'takeId' | 'cueId'>): string =>
  `follow\n${takeId}\n${cueId}`

export type FollowIn = ReturnType<typeof createFollowFacts>

/** What follows by itself in a room, from the log alone: a station that was started again comes to the same. */
export function createFollowFacts({ log, book, run }: { log: EventLog; book: TakeBook; run: RunBook }) {
  const { stationId } = log.identity
  const { streams } = log

  /** @param now of the transaction that asks */
  return (roomId: string, now: number): ReturnType<typeof followOf> => {
    const all = run.ofRoom(roomId)
    // Most items are not followed by themselves: no take is looked at for them.
    const counted = run.ofNow(all)
    if (!currentOf(counted)?.autoFollow) return null
    const facts: FollowFacts = {
      now,
      roomId,
      items: counted.map(itemOf),
      takeOf(takeId) {
        const { asked, settled } = book.take(takeId) ?? { asked: null, settled: [] }
        const isOfNow = (asked?.rehearsal ?? null) === rehearsalOf(streams.state('event', eventStreamId))
        if (!asked || !isOfNow) return null
        // What the station that is second now has begun is this one's to go on with.
        const isOwn = [stationId, streams.state('room-air', roomId).second].includes(asked.station)
        return { isClean: settled.every((leg) => leg?.state === 'confirmed'), isOwn }
      },
      lastHandAt: (takeId, nextId) => lastHandAt(roomId, all, noHands(takeId, nextId)),
      isDriven: [null, stationId].includes(streams.state('room-air', roomId).owner),
      isInSafety(room, takeId, nextId) {
        const safety = book.safetyTakeOf(room)
        return (safety !== null && !noHands(takeId, nextId).includes(safety)) || book.isAwaitedInSafety(room)
      },
      isCut: (room) => streams.state('privacy', room).cut !== null,
    }
    return followOf(facts)
  }

  /** The takes of the item that is on, and of the one that follows it by itself. */
  function noHands(takeId: string, cueId: string): readonly string[] {
    return [takeId, derivedId(log, 'take', followPress({ takeId, cueId }))]
  }

  function lastHandAt(roomId: string, cues: readonly BookedCue[], spared: readonly string[]): number | null {
    const own = new Set(cues.map(({ cueId }) => cueId))
    const isOfRoom = ({ asked }: TakeState) =>
      asked !== null &&
      asked.kind !== 'recording' &&
      (asked.legs.some((leg) => leg.roomId === roomId) || (asked.cueId !== null && own.has(asked.cueId)))
    const presses = [...book.all()].flatMap(([id, take]) =>
      !spared.includes(id) && take.asked && isOfRoom(take) ? [take.asked.at] : [],
    )
    const decisions = cues.flatMap(({ state }) =>
      state.adjustments.flatMap(({ at, undoneAt }) => (undoneAt === undefined ? [at] : [at, undoneAt])),
    )
    const air = book.onAir(roomId)
    // A scene that no take has asked for was chosen in OBS.
    const all = [...presses, ...decisions, ...(air && !spared.includes(air.takeId ?? '') ? [air.at] : [])]
    return all.length === 0 ? null : highestOf(all)
  }
}

const itemOf = ({ state, settings, ...item }: BookedCue): FollowItem => ({
  ...item,
  takeId: state.runs.at(-1)?.takeId ?? null,
  rooms: [...new Set(settings.legs.map(({ roomId }) => roomId))],
  isHeld: heldSince(state) !== null,
})

/** The take that failed, and when, until the item has begun in another way. */
export const heldSince = ({ held, runs }: Pick<CueState, 'held' | 'runs'>): CueState['held'] =>
  held && (runs.at(-1)?.startedAt ?? -Infinity) < held.at ? held : null
