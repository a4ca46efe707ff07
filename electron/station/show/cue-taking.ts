import type { TakeKind } from '../../../shared/domain/show/take.ts'
import type { Asked, WantedLeg } from '../../../shared/domain/show/take-legs.ts'
import { type TakeFacts, take } from '../../../shared/domain/show/taking.ts'
import { accept } from '../../../shared/kernel/result.ts'
import { derivedId } from '../derived-id.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { Writing } from '../event-log/writing.ts'
import { askTake } from './ask-take.ts'
import { isCut, isRoom } from './asked-rooms.ts'
import { playedCue } from './cues/played-cue.ts'
import type { RunBook } from './cues/run-book.ts'
import { startItem } from './cues/start-item.ts'
import type { ObsFleet } from './obs-fleet.ts'
import { stageId } from './stage/lower-thirds.ts'
import type { StagePorts } from './stage/stage-views.ts'
import type { TakeBook } from './take-book.ts'

/** What asks for a take: a person's command, or an item that follows by itself. Its id determines the take's. */
export interface Press {
  readonly writing: Writing
  readonly commandId: string
}
export type CueTaking = ReturnType<typeof createCueTaking>

/** Writes takes: of an item, or of actions that a person names. */
export function createCueTaking(deps: {
  log: EventLog
  fleet: ObsFleet
  book: TakeBook
  run: RunBook
  ports: Pick<StagePorts, 'speaker' | 'polls'>
}) {
  const { log, fleet, book, run, ports } = deps
  const takeIdOf = (commandId: string) => derivedId(log, 'take', commandId)

  function ask({ writing, commandId }: Press, kind: TakeKind, asked: readonly Asked[], cueId?: string): string {
    const takeId = takeIdOf(commandId)
    askTake(log, writing, takeId, kind, asked, cueId)
    return takeId
  }

  const factsOf = (press: Press, cueId: string | undefined): TakeFacts => {
    const { writing } = press
    return {
      now: writing.now,
      isRoom: (roomId) => isRoom(press, roomId),
      isCut: (roomId) => isCut(press, roomId),
      lastLeg: (leg) => book.lastLeg(leg, writing.changes()),
      lastTake: cueId === undefined ? null : book.lastTake(cueId, writing.changes()),
      sceneIn: fleet.sceneIn,
      safetySceneOf: (roomId) => fleet.obsOf(roomId)?.settings.safetyScene ?? null,
      sceneBefore: book.sceneBefore,
      stageOf: (roomId) => writing.state('stage', roomId),
      newId: (kind, roomId) => stageId(log, kind, press, roomId),
      speaker: ports.speaker,
      poll: (leg) => ports.polls.ask(press, leg),
    }
  }

  return {
    takeIdOf,
    ask,
    take(
      press: Press,
      { legs = [], cueId }: { readonly legs?: readonly WantedLeg[] | undefined; readonly cueId?: string | undefined },
    ) {
      const { writing } = press
      const cue = cueId === undefined ? null : playedCue(writing, cueId)
      const decision = take({ legs, cue }, factsOf(press, cueId))
      if (!decision.ok) return decision
      const { asked, stage, begins } = decision.value
      for (const [roomId, event] of stage) writing.append('stage', roomId, event)
      const takeId = ask(press, 'take', asked, cueId)
      if (begins && cueId !== undefined) startItem(writing, run, cueId, { at: writing.now, takeId })
      return accept({ takeId })
    },
  }
}
