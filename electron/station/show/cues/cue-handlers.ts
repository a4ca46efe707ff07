import type { runOfShowCommands } from '../../../../shared/contract/run-of-show.ts'
import type { CueEvent, CueState } from '../../../../shared/domain/show/cue.ts'
import {
  addCue,
  type EventsByCue,
  moveCue,
  type PlanFacts,
  updateCue,
} from '../../../../shared/domain/show/cue-plan.ts'
import {
  adjustRun,
  eraseCue,
  markSpeaker,
  mayBegin,
  removeCue,
  skipCue,
  stopCue,
  undoAdjustment,
} from '../../../../shared/domain/show/cue-running.ts'
import { accept, type Result } from '../../../../shared/kernel/result.ts'
import { type Call, change, done, type HandlersOf, storing } from '../../commands/handler.ts'
import { derivedId } from '../../derived-id.ts'
import type { EventLog } from '../../event-log/event-log.ts'
import type { Writing } from '../../event-log/writing.ts'
import { iso } from '../../iso.ts'
import { pairedRole } from '../../stations/paired-role.ts'
import { isRoom } from '../asked-rooms.ts'
import type { ObsFleet } from '../obs-fleet.ts'
import { playDecisions } from './play-decisions.ts'
import { play, playedCue, writeMark } from './played-cue.ts'
import type { RunBook } from './run-book.ts'
import { startItem } from './start-item.ts'

export function createCueHandlers(deps: {
  log: EventLog
  fleet: ObsFleet
  run: RunBook
}): HandlersOf<keyof typeof runOfShowCommands> {
  const { log, fleet, run } = deps

  const planFacts = (call: Call): PlanFacts => ({
    isRoom: (roomId) => isRoom(call, roomId),
    sceneIn: fleet.sceneIn,
    cuesOf: (roomId) => run.ofRoom(roomId, call.writing.changes()),
    newSpeakerId: (index) => derivedId(log, 'speaker', `${call.commandId}\n${index}`),
    isOfPilot: call.caller.role === 'pilot',
  })

  return {
    'cues.add': storing(({ plannedAt = null, ...given }, call) => {
      const cueId = derivedId(log, 'cue', call.commandId)
      const decision = addCue(cueId, { ...given, plannedAt: instantOf(plannedAt) }, planFacts(call))
      if (!decision.ok) return decision
      append(call.writing, decision.value)
      return accept({ cueId })
    }),

    'cues.update': storing(({ cueId, plannedAt, ...given }, call) => {
      const asked = { ...given, plannedAt: plannedAt === undefined ? undefined : instantOf(plannedAt) }
      // What is edited is the plan as it is shown, a rehearsal's decisions included.
      const shown = playedCue(call.writing, cueId)
      return change(call, 'cue', cueId, () => updateCue(shown, asked, planFacts(call)))
    }),

    'cues.move': storing(({ cueId, after }, call) => {
      const decision = moveCue(cueId, call.writing.state('cue', cueId), after, planFacts(call))
      return decision.ok ? append(call.writing, decision.value) : decision
    }),

    'cues.remove': storing(({ cueId }, call) => {
      const isPilots = call.caller.role === 'pilot' && pairedRole(call.writing, log.identity.stationId) === 'pilot'
      const shown = playedCue(call.writing, cueId)
      return change(call, 'cue', cueId, () => (isPilots ? eraseCue(shown) : removeCue(shown)))
    }),
    'cues.skip': storing(({ cueId, on }, call) => decidePlayed(call, cueId, (cue) => skipCue(cue, on))),
    'cues.stop': storing(({ cueId }, call) => decidePlayed(call, cueId, (cue) => stopCue(cue, call.writing.now))),

    'cues.start': storing(({ cueId }, { writing }) => {
      const allowed = mayBegin(playedCue(writing, cueId))
      if (!allowed.ok) return allowed
      const at = startItem(writing, run, cueId, { at: writing.now, takeId: null })
      return accept({ startedAt: iso(at ?? writing.now) })
    }),

    'cues.adjust': storing(({ roomId, how, cueIds }, call) => {
      const { writing, commandId } = call
      const adjustmentId = derivedId(log, 'adjustment', commandId)
      const items = run.ofNow(run.ofRoom(roomId, writing.changes()))
      const facts = { isRoom: isRoom(call, roomId), items, now: writing.now }
      const decision = adjustRun({ adjustmentId, how, cueIds }, facts)
      if (!decision.ok) return decision
      playDecisions(writing, decision.value)
      return accept({ adjustmentId, cueIds: decision.value.map(([cueId]) => cueId) })
    }),

    'cues.undoAdjustment': storing(({ adjustmentId }, { writing }) => {
      const adjusted = run.adjustedBy(adjustmentId, writing.changes())
      const decision = undoAdjustment(adjustmentId, adjusted)
      if (!decision.ok) return decision
      playDecisions(writing, decision.value)
      return accept({ cueIds: adjusted.map(({ cueId }) => cueId) })
    }),

    'cues.markSpeaker': storing(({ cueId, ...mark }, { writing }) => {
      const decision = markSpeaker(playedCue(writing, cueId), mark)
      if (decision.ok && decision.value) writeMark(writing, cueId, mark)
      return done(decision)
    }),
  }
}

/** Decides how a cue is played, and writes it where it is played. */
function decidePlayed<Refusal>(
  { writing }: Call,
  cueId: string,
  rule: (cue: CueState) => Result<CueEvent | null, Refusal>,
): Result<Record<string, never>, Refusal> {
  const decision = rule(playedCue(writing, cueId))
  if (decision.ok && decision.value) play(writing, [[cueId, decision.value]])
  return done(decision)
}

function append(writing: Writing, events: EventsByCue) {
  for (const [cueId, event] of events) writing.append('cue', cueId, event)
  return accept({})
}

const instantOf = (iso: string | null): number | null => (iso === null ? null : Date.parse(iso))
