import type { Writing } from '../../event-log/writing.ts'
import type { RunBook } from './run-book.ts'

/**
 * Begins an item, which ends the one of its room that is on, with the message and the timer that stood for it. Gives the instant at which it began; null where a later one
 * is on already, which no late word of a take may end. Without a take it is a person's word, and holds.
 */
export function startItem(
  writing: Writing,
  run: RunBook,
  cueId: string,
  { at, takeId }: { readonly at: number; readonly takeId: string | null },
): number | null {
  const { settings, skipped } = writing.state('cue', cueId)
  if (!settings) return null
  const running = run
    .ofRoom(settings.roomId, writing.changes())
    .flatMap(({ cueId: other, startedAt, endedAt }) =>
      startedAt !== null && endedAt === null && other !== cueId ? [{ other, startedAt }] : [],
    )
  const last = Math.max(at, ...running.map(({ startedAt }) => startedAt))
  if (takeId !== null && last > at) return null
  for (const { other } of running) writing.append('cue', other, { type: 'CueEnded', at: last })
  // It is on: nobody passes it over any more.
  if (skipped) writing.append('cue', cueId, { type: 'CueSkipped', on: false })
  writing.append('cue', cueId, { type: 'CueStarted', at: last, takeId })
  clearStage(writing, settings.roomId, last)
  return last
}

/** What was said and timed for who spoke before is not for who speaks now. A timer of the take's own began with it, and stays. */
function clearStage(writing: Writing, roomId: string, begun: number): void {
  const { message, timer } = writing.state('stage', roomId)
  if (message && message.at < begun) writing.append('stage', roomId, { type: 'StageMessageCleared' })
  if (timer && timer.startedAt < begun) writing.append('stage', roomId, { type: 'StageTimerStopped' })
}
