import { beginItem } from '../../../../shared/domain/show/cue-running.ts'
import { runItemOf } from '../../../../shared/domain/show/run-item.ts'
import { timedS } from '../../../../shared/domain/show/taking.ts'
import type { Writing } from '../../event-log/writing.ts'
import { heldSince } from './follow-facts.ts'
import { play, playedCue } from './played-cue.ts'
import type { RunBook } from './run-book.ts'

/** Writes that an item begins, unless a later one is on. Gives the instant at which it began, or null. */
export function startItem(
  writing: Writing,
  run: RunBook,
  cueId: string,
  by: { readonly at: number; readonly takeId: string | null },
): number | null {
  const cue = playedCue(writing, cueId)
  const roomId = cue.settings?.roomId ?? ''
  const items = run.ofRoom(roomId, writing.changes())
  const takeId = by.takeId ?? heldSince(cue)?.takeId
  const begun = beginItem(cueId, cue, by, { items, stage: writing.state('stage', roomId) })
  if (!begun) return null
  play(writing, begun.cues)
  for (const event of begun.stage) writing.append('stage', roomId, event)
  if (takeId !== undefined) startTimers(writing, cueId, takeId, begun.at)
  return begun.at
}

/** Timers that have waited for the item. */
function startTimers(writing: Writing, cueId: string, takeId: string, at: number): void {
  const cue = playedCue(writing, cueId)
  const { asked, settled } = writing.state('take', takeId)
  for (const [index, { kind, roomId }] of (asked?.legs ?? []).entries()) {
    if (kind !== 'timer' || settled[index]?.state === 'confirmed') continue
    const leg = cue.settings?.legs.find((one) => one.kind === 'timer' && one.roomId === roomId)
    if (!cue.settings || leg?.kind !== 'timer') continue
    const lengthS = timedS(leg, cue.settings, runItemOf(cueId, cue)?.lengthS ?? cue.settings.lengthS)
    if (lengthS !== null)
      writing.append('stage', roomId, { type: 'StageTimerStarted', timerId: takeId, lengthMs: lengthS * 1000, at })
    else if (writing.state('stage', roomId).timer) writing.append('stage', roomId, { type: 'StageTimerStopped' })
    writing.append('take', takeId, { type: 'TakeLegSettled', leg: index, state: 'confirmed', reason: null })
  }
}
