import type { AskedLeg, TakeKind } from '../../../shared/domain/show/take.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { Writing } from '../event-log/writing.ts'
import type { Asked } from './stage/take-legs.ts'

/** Writes what is asked for in one press, each leg with whoever drives its room. */
export function askTake(
  { identity: { stationId } }: Pick<EventLog, 'identity'>,
  writing: Writing,
  takeId: string,
  kind: TakeKind,
  asked: readonly Asked[],
  cueId: string | null = null,
): void {
  const legs = asked.map(({ leg, settled }): AskedLeg => {
    const { owner } = writing.state('room-air', leg.roomId)
    // What is settled already is this station's to say.
    return { ...leg, owner: settled ? stationId : (owner ?? stationId) }
  })
  writing.append('take', takeId, { type: 'TakeAsked', kind, cueId, legs })
  for (const [leg, { settled }] of asked.entries()) {
    if (!settled) continue
    const reason = settled.state === 'failed' ? settled.reason : null
    writing.append('take', takeId, { type: 'TakeLegSettled', leg, state: settled.state, reason })
  }
}
