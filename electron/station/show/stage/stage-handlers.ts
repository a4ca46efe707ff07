import type { stageCommands } from '../../../../shared/contract/stage.ts'
import type { EventOf } from '../../../../shared/domain/events.ts'
import { linesFor, lowerThirdShown } from '../../../../shared/domain/show/lower-third.ts'
import { accept, type Result, refuse } from '../../../../shared/kernel/result.ts'
import type { Catalog } from '../../catalog.ts'
import { type Call, type HandlersOf, passing, storing } from '../../commands/handler.ts'
import type { EventLog } from '../../event-log/event-log.ts'
import { askedRooms } from '../asked-rooms.ts'
import { stageId } from './lower-thirds.ts'
import type { Screens } from './screens.ts'
import type { StagePorts } from './stage-views.ts'

type NoTimer = 'unknown-room' | 'no-timer'
type Rooms = { readonly roomId?: string | undefined }

export function createStageHandlers(deps: {
  log: EventLog
  catalog: Catalog
  screens: Screens
  ports: StagePorts
}): HandlersOf<keyof typeof stageCommands> {
  const { log, catalog, screens, ports } = deps

  /** In each of the rooms where `event` gives one. */
  function write(
    call: Call,
    rooms: Rooms,
    event: (roomId: string) => EventOf<'stage'> | null,
  ): Result<Record<string, never>, 'unknown-room'> {
    const asked = askedRooms(call, catalog, rooms)
    if (!asked) return refuse('unknown-room')
    for (const roomId of asked) {
      const one = event(roomId)
      if (one) call.writing.append('stage', roomId, one)
    }
    return accept({})
  }

  /** What can be done to a countdown that is there alone. */
  function onTimer(call: Call, rooms: Rooms, event: EventOf<'stage'>): Result<Record<string, never>, NoTimer> {
    const asked = askedRooms(call, catalog, rooms)
    if (!asked) return refuse('unknown-room')
    const timed = asked.filter((roomId) => call.writing.state('stage', roomId).timer)
    if (timed.length === 0) return refuse('no-timer')
    for (const roomId of timed) call.writing.append('stage', roomId, event)
    return accept({})
  }

  return {
    'show.message': storing(({ text, ...rooms }, call) =>
      write(call, rooms, (roomId) => {
        if (text !== '')
          return { type: 'StageMessageShown', messageId: stageId(log, 'message', call, roomId), person: { text } }
        return call.writing.state('stage', roomId).message && { type: 'StageMessageCleared' }
      }),
    ),

    'show.timer.start': storing(({ lengthS, ...rooms }, call) =>
      write(call, rooms, (roomId) => ({
        type: 'StageTimerStarted',
        timerId: stageId(log, 'timer', call, roomId),
        lengthMs: lengthS * 1000,
      })),
    ),
    'show.timer.pause': storing((rooms, call) => onTimer(call, rooms, { type: 'StageTimerPaused' })),
    'show.timer.resume': storing((rooms, call) => onTimer(call, rooms, { type: 'StageTimerResumed' })),
    'show.timer.adjust': storing(({ byS, ...rooms }, call) =>
      onTimer(call, rooms, { type: 'StageTimerAdjusted', byMs: byS * 1000 }),
    ),
    'show.timer.stop': storing((rooms, call) =>
      write(call, rooms, (roomId) => call.writing.state('stage', roomId).timer && { type: 'StageTimerStopped' }),
    ),

    'show.lowerThird.show': storing(({ roomId, rooms: _, ...who }, call) => {
      const rooms = askedRooms(call, catalog, { roomId })
      if (!rooms) return refuse('unknown-room')
      const lines = linesFor(who, ports.speaker)
      if (!lines.ok) return lines
      for (const one of rooms)
        call.writing.append('stage', one, lowerThirdShown(stageId(log, 'lower-third', call, one), lines.value))
      return accept({})
    }),
    'show.lowerThird.hide': storing((rooms, call) =>
      write(call, rooms, (roomId) => call.writing.state('stage', roomId).lowerThird && { type: 'LowerThirdHidden' }),
    ),
    'show.lowerThird.source': storing(({ roomId, inputName }, call) =>
      write(call, { roomId }, () => ({ type: 'LowerThirdSourceSet', inputName })),
    ),
    'show.safeAreas': storing(({ roomId, areas }, call) =>
      write(call, { roomId }, () => ({ type: 'SafeAreasSet', areas })),
    ),
    'show.questions': storing(({ roomId, slot }, call) =>
      write(call, { roomId }, () =>
        call.writing.state('stage', roomId).questions === slot ? null : { type: 'QuestionSlotSet', slot },
      ),
    ),
    'show.host': storing(({ roomId, word }, call) => write(call, { roomId }, () => ({ type: 'StageHostSaid', word }))),

    'screens.report': passing((report, caller) => {
      screens.report(caller, report)
      return {}
    }),
  }
}
