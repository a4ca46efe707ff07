import { beginItem } from '../../../../shared/domain/show/cue-running.ts'
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
  const held = heldSince(cue)
  const heldTakeAt = held && (writing.state('take', held.takeId).asked?.at ?? null)
  const begun = beginItem(cueId, cue, by, { items, stage: writing.state('stage', roomId), heldTakeAt })
  play(writing, begun?.cues ?? [])
  for (const event of begun?.stage ?? []) writing.append('stage', roomId, event)
  return begun?.at ?? null
}
