import type { runOfShowCommands } from '../../../../shared/contract/run-of-show.ts'
import { type CueSettings, type CueState, longestCueS } from '../../../../shared/domain/show/cue.ts'
import { isBreakTitle } from '../../../../shared/domain/show/cue-row.ts'
import type { CueSpeaker } from '../../../../shared/domain/show/cue-speaker.ts'
import { propose } from '../../../../shared/domain/show/run-adjust.ts'
import { countedAnew, orderAfter, orderStep } from '../../../../shared/domain/show/run-item.ts'
import { accept, refuse } from '../../../../shared/kernel/result.ts'
import { type Call, type HandlersOf, storing } from '../../commands/handler.ts'
import { derivedId } from '../../derived-id.ts'
import type { EventLog } from '../../event-log/event-log.ts'
import { iso } from '../../iso.ts'
import type { ObsFleet } from '../obs-fleet.ts'
import { type AskedSpeakers, boundLegs, speakersEvent } from './cue-input.ts'
import type { RunBook } from './run-book.ts'
import { startItem } from './start-item.ts'

/** Of an item of which nobody has said how long it takes. */
const usualS = 300

export function createCueHandlers(deps: {
  log: EventLog
  fleet: ObsFleet
  run: RunBook
}): HandlersOf<keyof typeof runOfShowCommands> {
  const { log, fleet, run } = deps

  function known({ writing }: Call, cueId: string): (CueState & { settings: CueSettings }) | null {
    const { settings, ...state } = writing.state('cue', cueId)
    return settings && !state.erased ? { ...state, settings } : null
  }
  const isRunning = ({ runs }: CueState) => runs.at(-1)?.endedAt === null
  const cuesOf = ({ writing }: Call, roomId: string) => run.ofRoom(roomId, writing.changes())

  /** Puts a cue behind another one; where no number is left between two, all of the room get new ones. */
  function place(call: Call, roomId: string, cueId: string, after: string | null): number {
    const others = cuesOf(call, roomId).filter((cue) => cue.cueId !== cueId)
    const order = orderAfter(others, after)
    if (order !== undefined) return order
    const index = others.findIndex((cue) => cue.cueId === after) + 1
    const all = countedAnew([...others.slice(0, index), { cueId }, ...others.slice(index)], others[0]?.order ?? 0)
    for (const one of all)
      if (one.cueId !== cueId) call.writing.append('cue', one.cueId, { type: 'CueMoved', order: one.order })
    return all[index]?.order ?? 0
  }

  return {
    'cues.add': storing(({ roomId, after, legs = [], speakers, plannedAt, ...given }, call) => {
      const { writing } = call
      if (writing.state('room', roomId).name === null) return refuse('unknown-room')
      const bound = boundLegs(legs, call, fleet)
      if (!bound.ok) return bound
      const cues = cuesOf(call, roomId)
      if (after && !cues.some(({ cueId }) => cueId === after)) return refuse('unknown-cue')
      const at = plannedAt ? Date.parse(plannedAt) : null
      const cueId = derivedId(log, 'cue', call.commandId)
      const last = cues.at(-1)
      const byTime = at === null ? (last ? last.order + orderStep : 0) : at / 1000
      writing.append('cue', cueId, {
        type: 'CueAdded',
        roomId,
        title: given.title,
        plannedAt: at,
        legs: bound.value,
        order: after === undefined ? byTime : place(call, roomId, cueId, after),
        lengthS: given.lengthS ?? usualS,
        isBreak: given.isBreak ?? isBreakTitle(given.title),
        isFixed: given.isFixed ?? false,
        onFailure: given.onFailure ?? 'hold',
      })
      if (speakers && speakers.length > 0) writing.append('cue', cueId, speakersOf(speakers, call, []))
      return accept({ cueId })
    }),

    'cues.update': storing(({ cueId, legs, speakers, plannedAt, ...given }, call) => {
      const cue = known(call, cueId)
      if (!cue) return refuse('unknown-cue')
      const bound = legs === undefined ? null : boundLegs(legs, call, fleet)
      if (bound && !bound.ok) return bound
      const asked = {
        ...given,
        ...(plannedAt !== undefined && { plannedAt: baseTime(cue, plannedAt) }),
        ...(given.lengthS !== undefined && { lengthS: baseLength(cue, given.lengthS) }),
        ...(bound && { legs: bound.value }),
      }
      const changes = Object.fromEntries(
        Object.entries(asked).filter(
          ([name, value]) =>
            value !== undefined && JSON.stringify(cue.settings[name as keyof CueSettings]) !== JSON.stringify(value),
        ),
      )
      if (Object.keys(changes).length > 0) call.writing.append('cue', cueId, { type: 'CueUpdated', changes })
      if (speakers) call.writing.append('cue', cueId, speakersOf(speakers, call, cue.speakers))
      return accept({})
    }),

    'cues.move': storing(({ cueId, after }, call) => {
      const cue = known(call, cueId)
      if (!cue || after === cueId) return refuse('unknown-cue')
      const { roomId } = cue.settings
      if (after !== null && !cuesOf(call, roomId).some((one) => one.cueId === after)) return refuse('unknown-cue')
      call.writing.append('cue', cueId, { type: 'CueMoved', order: place(call, roomId, cueId, after) })
      return accept({})
    }),

    'cues.remove': storing(({ cueId }, call) => {
      const cue = known(call, cueId)
      if (!cue) return refuse('unknown-cue')
      if (isRunning(cue)) return refuse('cue-running')
      call.writing.append('cue', cueId, { type: 'CueRemoved' })
      return accept({})
    }),

    'cues.skip': storing(({ cueId, on }, call) => {
      const cue = known(call, cueId)
      if (!cue) return refuse('unknown-cue')
      if (isRunning(cue)) return refuse('cue-running')
      if (cue.skipped !== on) call.writing.append('cue', cueId, { type: 'CueSkipped', on })
      return accept({})
    }),

    'cues.start': storing(({ cueId }, call) => {
      const cue = known(call, cueId)
      if (!cue) return refuse('unknown-cue')
      if (isRunning(cue)) return refuse('cue-running')
      const { now } = call.writing
      const at = startItem(call.writing, run, cueId, { at: now, takeId: null }) ?? now
      return accept({ startedAt: iso(at) })
    }),

    'cues.stop': storing(({ cueId }, call) => {
      const cue = known(call, cueId)
      if (!cue) return refuse('unknown-cue')
      if (!isRunning(cue)) return refuse('not-running')
      call.writing.append('cue', cueId, { type: 'CueEnded', at: call.writing.now })
      return accept({})
    }),

    'cues.adjust': storing(({ roomId, how, cueIds }, call) => {
      const { writing } = call
      if (writing.state('room', roomId).name === null) return refuse('unknown-room')
      const proposed = propose(run.ofNow(cuesOf(call, roomId)), writing.now, how, cueIds)
      if (!proposed.ok) return proposed
      const adjustmentId = derivedId(log, 'adjustment', call.commandId)
      for (const { cueId, byS, shiftS } of proposed.value.changes)
        writing.append('cue', cueId, { type: 'CueAdjusted', adjustmentId, how, byS, shiftS })
      return accept({ adjustmentId, cueIds: proposed.value.changes.map(({ cueId }) => cueId) })
    }),

    'cues.undoAdjustment': storing(({ adjustmentId }, { writing }) => {
      const adjusted = run.adjustedBy(adjustmentId, writing.changes())
      if (adjusted.length === 0) return refuse('unknown-adjustment')
      for (const { cueId, isUndone } of adjusted)
        if (!isUndone) writing.append('cue', cueId, { type: 'CueAdjustmentUndone', adjustmentId })
      return accept({ cueIds: adjusted.map(({ cueId }) => cueId) })
    }),

    'cues.markSpeaker': storing(({ cueId, speakerId, mark, on }, call) => {
      const cue = known(call, cueId)
      if (!cue) return refuse('unknown-cue')
      const speaker = cue.speakers.find((one) => one.speakerId === speakerId)
      if (!speaker) return refuse('unknown-speaker')
      if (speaker.marks.includes(mark) !== on)
        call.writing.append('cue', cueId, { type: 'SpeakerMarked', speakerId, mark, on })
      return accept({})
    }),
  }

  function speakersOf(speakers: AskedSpeakers, { commandId, caller }: Call, before: readonly CueSpeaker[]) {
    const newId = (index: number) => derivedId(log, 'speaker', `${commandId}\n${index}`)
    return speakersEvent(speakers, newId, { before, isOfPilot: caller.role === 'pilot' })
  }
}

/** What is edited is what the screen shows, decisions included: the plan under them is moved by as much. */
function baseTime({ adjustments }: CueState, plannedAt: string | null): number | null {
  return plannedAt === null ? null : Date.parse(plannedAt) - 1000 * standing(adjustments, 'shiftS')
}
function baseLength({ adjustments }: CueState, lengthS: number): number {
  return Math.min(longestCueS, Math.max(0, lengthS - standing(adjustments, 'byS')))
}
const standing = (adjustments: CueState['adjustments'], of: 'byS' | 'shiftS') =>
  adjustments.reduce((sum, one) => (one.undone ? sum : sum + one[of]), 0)
