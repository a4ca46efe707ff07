import type { EventDays } from '../../../shared/domain/event/moved-days.ts'
import {
  type MovedCue,
  type MovedSession,
  movedCues,
  movedSessions,
} from '../../../shared/domain/programme/moved-programme.ts'
import type { Catalog } from '../catalog.ts'
import { standingSessions } from '../programme/standing-sessions.ts'

/** What becomes of the programme and the run of show when the event gets other days. A draft has no days to move from. */
export function movedBy(
  catalog: Catalog,
  before: EventDays,
  after: EventDays,
): { readonly sessions: readonly MovedSession[]; readonly cues: readonly MovedCue[] } {
  if (before.days.length === 0) return { sessions: [], cues: [] }
  return {
    sessions: movedSessions(before, after, standingSessions(catalog)),
    cues: movedCues(before, after, catalog.all('cue')),
  }
}
