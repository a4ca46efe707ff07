import type { airCareCommands } from '../../../shared/contract/air-care.ts'
import type { CommandOutcome } from '../../../shared/contract/contract.ts'
import { markedOf, reviewedMs } from '../../../shared/domain/show/privacy.ts'
import { orderOutput } from '../../../shared/domain/show/room-orders.ts'
import type { Output, TakeKind } from '../../../shared/domain/show/take.ts'
import type { Asked } from '../../../shared/domain/show/take-legs.ts'
import { base32 } from '../../../shared/kernel/base32.ts'
import type { Instant } from '../../../shared/kernel/ids.ts'
import { accept, refuse } from '../../../shared/kernel/result.ts'
import type { Catalog } from '../catalog.ts'
import {
  type Call,
  type CommandHandler,
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

  function ask({ writing, commandId }: Call, kind: TakeKind, asked: readonly Asked[]): string {
    const takeId = derivedId(log, 'take', commandId)
    askTake(log, writing, takeId, kind, asked)
    return takeId
  }
  const outcomeOf = (takeId: string): CommandOutcome<'show.take'> => ({ takeId, legs: legsOf(book, takes, takeId) })

  type Ordering = Omit<LoggedHandler<'show.record.start'>, 'explain' | 'look'>
  const ordering = (output: Output, action: 'start' | 'stop'): Ordering =>
    settling<'show.record.start', { takeId: string }>(
      (input, call) => {
        const rooms = askedRooms(call, catalog, input) ?? null
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
      if (!isRoom(call, roomId)) return refuse('unknown-room')
      const obs = fleet.obsOf(roomId)
      if (!obs) return refuse('no-obs')
      const before = book.beforeSafety(roomId) ?? book.whereWeAre(roomId)
      const leg = { roomId, kind: 'scene' as const, scene: obs.settings.safetyScene, before }
      const takeId = ask(call, 'safety', [{ leg }])
      const unmuted = seen as Awaited<ReturnType<typeof privacy.heardIn>>
      call.writing.append('privacy', roomId, { type: 'PrivacyCut', takeId, unmuted })
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
        if (!isRoom(call, roomId)) return refuse('unknown-room')
        if (!fleet.obsOf(roomId)) return refuse('no-obs')
        const { cut } = call.writing.state('privacy', roomId)
        if (!cut) return refuse('no-cut')
        const scene = book.beforeSafety(roomId)
        // Whoever has put another scene on air meanwhile has settled that.
        const legs = scene ? [{ leg: { roomId, kind: 'scene' as const, scene, before: null } }] : []
        const takeId = ask(call, 'return', legs)
        call.writing.append('privacy', roomId, { type: 'PrivacyEnded' })
        const mark = { roomId, ...markedOf(cut.at, call.writing.now), reason: 'privacy' as const }
        call.writing.append('replay-mark', newId(roomId), { type: 'ReplayMarked', ...mark })
        return accept({ takeId, roomId })
      },
      async ({ takeId, roomId }) => {
        await takes.settled(takeId)
        muted.set(takeId, await privacy.settled(roomId))
      },
      ({ takeId }) => ({ ...outcomeOf(takeId), unmuted: muted.get(takeId) ?? false }),
    ),

    'show.markReview': storing(({ roomId, seconds }, call) => {
      if (!isRoom(call, roomId)) return refuse('unknown-room')
      const markId = newId(roomId)
      // A press that a page kept while the station was away is about that moment.
      const to = call.givenAt
      const from = (to - (seconds === undefined ? reviewedMs : seconds * 1000)) as Instant
      call.writing.append('replay-mark', markId, { type: 'ReplayMarked', roomId, from, to, reason: 'by-hand' })
      return accept({ markId, from: iso(from), to: iso(to) })
    }),

    'show.unmarkReview': storing(({ markId }, { writing }) => {
      const { mark, removed } = writing.state('replay-mark', markId)
      if (!mark || removed) return refuse('unknown-mark')
      writing.append('replay-mark', markId, { type: 'ReplayMarkRemoved' })
      return accept({})
    }),

    'rooms.configureShow': storing(({ roomId, ...given }, call) => {
      if (!isRoom(call, roomId)) return refuse('unknown-room')
      const { settings } = call.writing.state('room-show', roomId)
      const changes = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
      call.writing.append('room-show', roomId, { type: 'RoomShowSet', ...settings, ...changes })
      return accept({})
    }),

    'alarms.acknowledge': storing(({ roomId, kind }, { writing }) => {
      const id = alarmId(roomId, kind)
      const { standing, acknowledgedAt } = writing.state('alarm', id)
      const stands = kind === 'unexpected-air' ? unexpectedAir(book, roomId) : standing
      if (!stands) return refuse('no-alarm')
      if (acknowledgedAt === null || acknowledgedAt < stands.at)
        writing.append('alarm', id, { type: 'AlarmAcknowledged' })
      return accept({})
    }),
  }
}
