import type { TakeKind } from '../../../shared/domain/show/take.ts'
import type { Asked } from '../../../shared/domain/show/take-legs.ts'
import { takeEvents } from '../../../shared/domain/show/taking.ts'
import { eventStreamId } from '../catalog.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { Writing } from '../event-log/writing.ts'
import { rehearsalOf } from './cues/played-cue.ts'

/** Writes what is asked for in one press. */
export function askTake(
  { identity: { stationId: self } }: Pick<EventLog, 'identity'>,
  writing: Writing,
  takeId: string,
  kind: TakeKind,
  asked: readonly Asked[],
  cueId: string | null = null,
): void {
  const ownerOf = (roomId: string) => writing.state('room-air', roomId).owner
  const rehearsal = rehearsalOf(writing.state('event', eventStreamId))
  for (const event of takeEvents(kind, asked, { cueId, rehearsal, self, ownerOf }))
    writing.append('take', takeId, event)
}
