import type { airCareCommands } from '../../../shared/contract/air-care.ts'
import type { CommandOutcome } from '../../../shared/contract/contract.ts'
import { acknowledgeAlarm } from '../../../shared/domain/show/alarm.ts'
import { cutRoom, endCut } from '../../../shared/domain/show/privacy-cut.ts'
import { markReview, unmarkReview } from '../../../shared/domain/show/replay-mark.ts'
import { orderOutput } from '../../../shared/domain/show/room-orders.ts'
import { configureShow } from '../../../shared/domain/show/room-show.ts'
import type { Output, TakeKind } from '../../../shared/domain/show/take.ts'
import type { Asked } from '../../../shared/domain/show/take-legs.ts'
import { base32 } from '../../../shared/kernel/base32.ts'
import { accept } from '../../../shared/kernel/result.ts'
import type { Catalog } from '../catalog.ts'
import {
  type Call,
  type CommandHandler,
  change,
  done,
  type HandlersOf,
  type LoggedHandler,
  settling,
  storing,
} from '../commands/handler.ts'
import { derivedId } from '../derived-id.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { iso } from '../iso.ts'
import { alarmId } from './alarms/alarm-watch.ts'
import { unexpectedAir } from './alarms/alarms-of-room.ts'
import { askTake } from './ask-take.ts'
import { askedRooms, isRoom } from './asked-rooms.ts'
import { isScene } from './obs/scene-named.ts'
import type { ObsFleet } from './obs-fleet.ts'
import type { Recordings } from './outputs/recordings.ts'
import type { Privacy } from './privacy/privacy.ts'
import { legsOf } from './show-handlers.ts'
import type { TakeBook } from './take-book.ts'
import type { Takes } from './takes.ts'

export interface AirCareDeps {
  log: EventLog
  catalog: Catalog
  fleet: ObsFleet
  book: TakeBook
  takes: Takes
  recordings: Recordings
  privacy: Privacy
}

export function createAirCareHandlers(deps: AirCareDeps): HandlersOf<keyof typeof airCareCommands> {
  const { log, catalog, fleet, book, takes, recordings, privacy } = deps
  const newId = (roomId: string) => `${roomId}/${base32(log.crypto.random(10), 16)}`

  /** Safety was pressed, and neither a press nor a hand in OBS has left it. */
  function isInSafety(roomId: string): boolean {
    const [seen, safety] = [book.onAir(roomId)?.scene, fleet.obsOf(roomId)?.settings.safetyScene]
    const isLeft = seen && safety && !isScene(seen, safety) && !book.isAwaitedInSafety(roomId)
    return book.beforeSafety(roomId) !== null && !isLeft
  }
  const takeIdOf = ({ commandId }: Call) => derivedId(log, 'take', commandId)
  function ask(call: Call, kind: TakeKind, asked: readonly Asked[]): string {
    const takeId = takeIdOf(call)
    askTake(log, call.writing, takeId, kind, asked)
    return takeId
  }
  const outcomeOf = (takeId: string): CommandOutcome<'show.take'> => ({ takeId, legs: legsOf(book, takes, takeId) })

  type Ordering = Omit<LoggedHandler<'show.record.start'>, 'explain' | 'look'>
  const ordering = (output: Output, action: 'start' | 'stop'): Ordering =>
    settling<'show.record.start', { takeId: string }>(
      (input, call) => {
        const rooms = askedRooms(call, catalog, input)
        const legs = orderOutput({ rooms }, { output, action }, (roomId) => fleet.obsOf(roomId) !== null)
        return legs.ok ? accept({ takeId: ask(call, 'recording', legs.value) }) : legs
      },
      async ({ takeId }) => {
        await takes.settled(takeId)
        // The fact of the file is there for whoever asks next.
        for (const { roomId } of book.take(takeId)?.asked?.legs ?? []) await recordings.settled(roomId)
      },
      ({ takeId }) => outcomeOf(takeId),
    )

  const privacyCut: CommandHandler<'show.privacyCut'> = {
    look: ({ roomId }) => privacy.heardIn(roomId),
    run({ roomId }, call, seen) {
      const takeId = takeIdOf(call)
      const decision = cutRoom(
        { roomId, takeId },
        {
          isRoom: isRoom(call, roomId),
          obs: fleet.obsOf(roomId)?.settings ?? null,
          before: book.beforeSafety(roomId) ?? book.whereWeAre(roomId),
          isInSafety: call.writing.state('privacy', roomId).cut === null && isInSafety(roomId),
          unmuted: seen as Awaited<ReturnType<typeof privacy.heardIn>>,
          stage: call.writing.state('stage', roomId),
        },
      )
      if (!decision.ok) return decision
      const { asked, event, hidden } = decision.value
      ask(call, 'safety', asked)
      call.writing.append('privacy', roomId, event)
      if (hidden) call.writing.append('stage', roomId, hidden)
      return accept({ takeId, roomId })
    },
    async settle(stored) {
      const { takeId, roomId } = stored as { takeId: string; roomId: string }
      await privacy.settled(roomId)
      await takes.settled(takeId)
      muted.set(takeId, await privacy.settled(roomId))
    },
    present(stored) {
      const { takeId, roomId } = stored as { takeId: string; roomId: string }
      const hallStays = catalog.get('room-show', roomId).settings.hallFeed === 'own'
      return { ...outcomeOf(takeId), muted: muted.get(takeId) ?? false, hallStays }
    },
  }
  /** Of the cuts that were made since this station was started. */
  const muted = new Map<string, boolean>()

  return {
    'show.record.start': ordering('file', 'start'),
    'show.record.stop': ordering('file', 'stop'),
    'show.stream.start': ordering('stream', 'start'),
    'show.stream.stop': ordering('stream', 'stop'),
    'show.privacyCut': privacyCut,

    'show.privacyEnd': settling<'show.privacyEnd', { takeId: string; roomId: string }>(
      ({ roomId }, call) => {
        const { writing } = call
        const decision = endCut(
          writing.state('privacy', roomId),
          { roomId, now: writing.now },
          {
            isRoom: isRoom(call, roomId),
            hasObs: fleet.obsOf(roomId) !== null,
            beforeSafety: book.beforeSafety(roomId),
          },
        )
        if (!decision.ok) return decision
        const { asked, event, mark } = decision.value
        const takeId = ask(call, 'return', asked)
        writing.append('privacy', roomId, event)
        writing.append('replay-mark', newId(roomId), mark)
        return accept({ takeId, roomId })
      },
      async ({ takeId, roomId }) => {
        await takes.settled(takeId)
        muted.set(takeId, await privacy.settled(roomId))
      },
      ({ takeId }) => ({ ...outcomeOf(takeId), unmuted: muted.get(takeId) ?? false }),
    ),

    'show.markReview': storing(({ roomId, seconds }, call) => {
      // A press that a page kept while the station was away is about that moment.
      const decision = markReview({ roomId, seconds, at: call.givenAt }, isRoom(call, roomId))
      if (!decision.ok) return decision
      const markId = newId(roomId)
      call.writing.append('replay-mark', markId, decision.value)
      const { from, to } = decision.value
      return accept({ markId, from: iso(from), to: iso(to) })
    }),

    'show.unmarkReview': storing(({ markId }, { writing }) =>
      done(writing.decide('replay-mark', markId, unmarkReview)),
    ),

    'rooms.configureShow': storing(({ roomId, ...given }, call) =>
      change(call, 'room-show', roomId, (state) => configureShow(state, given, isRoom(call, roomId))),
    ),

    'alarms.acknowledge': storing(({ roomId, kind }, { writing }) => {
      const id = alarmId(roomId, kind)
      const alarm = writing.state('alarm', id)
      const standing = kind === 'unexpected-air' ? (unexpectedAir(book, roomId) ?? null) : alarm.standing
      const decision = acknowledgeAlarm(alarm, standing)
      if (!decision.ok) return decision
      if (decision.value) writing.append('alarm', id, decision.value)
      return accept({})
    }),
  }
}
