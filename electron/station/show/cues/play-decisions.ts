import type { EventsByCue } from '../../../../shared/domain/show/cue-plan.ts'
import { runItemOf } from '../../../../shared/domain/show/run-item.ts'
import type { Writing } from '../../event-log/writing.ts'
import { play, playedCue } from './played-cue.ts'

/** Writes decisions on the lengths of items. A timer that gives an item its whole length is given the same. */
export function playDecisions(writing: Writing, events: EventsByCue): void {
  const lengthsBefore = new Map(events.map(([cueId]) => [cueId, runningOf(writing, cueId)?.lengthS ?? 0]))
  play(writing, events)
  for (const [cueId, before] of lengthsBefore) {
    const item = runningOf(writing, cueId)
    if (!item || item.lengthS === before) continue
    const { timer } = writing.state('stage', item.roomId)
    if (timer && timer.startedAt >= item.startedAt && timer.lengthMs === before * 1000)
      writing.append('stage', item.roomId, { type: 'StageTimerAdjusted', byMs: (item.lengthS - before) * 1000 })
  }
}

function runningOf(writing: Writing, cueId: string) {
  const cue = playedCue(writing, cueId)
  const item = runItemOf(cueId, cue)
  if (!cue.settings || item?.startedAt == null || item.endedAt !== null) return null
  return { roomId: cue.settings.roomId, startedAt: item.startedAt, lengthS: item.lengthS }
}
