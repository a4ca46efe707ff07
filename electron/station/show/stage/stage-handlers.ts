import type { stageCommands } from '../../../../shared/contract/stage.ts'
import {
  changeTimer,
  type EventsByRoom,
  hideLowerThird,
  type StageRooms,
  setOnStage,
  setQuestionSlot,
  showJoining,
  showLowerThird,
  startTimer,
  stopTimer,
  tellSpeaker,
  warnBefore,
} from '../../../../shared/domain/show/stage-acts.ts'
import { accept, type Result } from '../../../../shared/kernel/result.ts'
import type { Catalog } from '../../catalog.ts'
import { type Call, type HandlersOf, passing, storing } from '../../commands/handler.ts'
import type { EventLog } from '../../event-log/event-log.ts'
import { askedRooms, isCut } from '../asked-rooms.ts'
import { stageId } from './lower-thirds.ts'
import type { Screens } from './screens.ts'
import type { StagePorts } from './stage-views.ts'

type Rooms = { readonly roomId?: string | undefined }

export function createStageHandlers(deps: {
  log: EventLog
  catalog: Catalog
  screens: Screens
  ports: StagePorts
}): HandlersOf<keyof typeof stageCommands> {
  const { log, catalog, screens, ports } = deps

  /** Decides for the rooms that are named, and writes what was decided. */
  function act<Refusal>(
    call: Call,
    named: Rooms,
    rule: (rooms: StageRooms) => Result<EventsByRoom, Refusal>,
  ): Result<Record<string, never>, Refusal> {
    const { writing } = call
    const stageOf = (roomId: string) => writing.state('stage', roomId)
    const decision = rule({ rooms: askedRooms(call, catalog, named), stageOf })
    if (!decision.ok) return decision
    for (const [roomId, event] of decision.value) writing.append('stage', roomId, event)
    return accept({})
  }
  const newId = (kind: string, call: Call) => (roomId: string) => stageId(log, kind, call, roomId)

  return {
    'show.message': storing(({ text, ...named }, call) =>
      act(call, named, (rooms) => tellSpeaker(rooms, text, newId('message', call))),
    ),

    'show.timer.start': storing(({ lengthS, ...named }, call) =>
      act(call, named, (rooms) => startTimer(rooms, lengthS, newId('timer', call))),
    ),
    'show.timer.pause': storing((named, call) =>
      act(call, named, (rooms) => changeTimer(rooms, { type: 'StageTimerPaused' })),
    ),
    'show.timer.resume': storing((named, call) =>
      act(call, named, (rooms) => changeTimer(rooms, { type: 'StageTimerResumed' })),
    ),
    'show.timer.adjust': storing(({ byS, ...named }, call) =>
      act(call, named, (rooms) => changeTimer(rooms, { type: 'StageTimerAdjusted', byMs: byS * 1000 })),
    ),
    'show.timer.stop': storing((named, call) => act(call, named, stopTimer)),
    'show.timer.warning': storing(({ warningS, ...named }, call) =>
      act(call, named, (rooms) => warnBefore(rooms, warningS)),
    ),

    'show.lowerThird.show': storing(({ roomId, rooms: _, ...who }, call) => {
      const facts = {
        speaker: ports.speaker,
        isCut: (one: string) => isCut(call, one),
        newId: newId('lower-third', call),
      }
      return act(call, { roomId }, (rooms) => showLowerThird(rooms, who, facts))
    }),
    'show.lowerThird.hide': storing((named, call) => act(call, named, hideLowerThird)),
    'show.lowerThird.source': storing(({ roomId, inputName }, call) =>
      act(call, { roomId }, (rooms) => setOnStage(rooms, { type: 'LowerThirdSourceSet', inputName })),
    ),
    'show.safeAreas': storing(({ roomId, areas }, call) =>
      act(call, { roomId }, (rooms) => setOnStage(rooms, { type: 'SafeAreasSet', areas })),
    ),
    'show.questions': storing(({ roomId, slot }, call) =>
      act(call, { roomId }, (rooms) => setQuestionSlot(rooms, slot)),
    ),
    'show.joining': storing(({ roomId, shown }, call) =>
      act(call, { roomId }, (rooms) => showJoining(rooms, shown, newId('joining', call))),
    ),
    'show.host': storing(({ roomId, word }, call) =>
      act(call, { roomId }, (rooms) => setOnStage(rooms, { type: 'StageHostSaid', word })),
    ),

    'screens.report': passing((report, caller) => {
      screens.report(caller, report)
      return {}
    }),
  }
}
