import { z } from 'zod'
import type { Instant } from '../../kernel/ids.ts'
import { accept, type Result, refuse } from '../../kernel/result.ts'
import { figure } from '../bounds.ts'
import type { EventIn, KeptStreamKind } from '../stream.ts'

/** One kind of alarm of one room. The id is `<roomId>/<kind>`. */
const raised = z.strictObject({
  /** The number in its sentence, in the unit of its kind. */
  figure: figure.nullable(),
})

export interface AlarmState {
  readonly standing: { readonly at: Instant; readonly figure: number | null } | null
  readonly acknowledgedAt: Instant | null
}

export const alarmEvents = {
  AlarmRaised: raised,
  AlarmCleared: z.strictObject({}),
  AlarmAcknowledged: z.strictObject({}),
}
export type AlarmEvent = EventIn<typeof alarmEvents>

export const alarmStream: KeptStreamKind<AlarmState, AlarmEvent> = {
  lane: 'show',
  named: ['id', 'id'],
  events: alarmEvents,
  isKept: true,
  initial: { standing: null, acknowledgedAt: null },
  evolve(state, event, { at }) {
    if (event.type === 'AlarmAcknowledged') return { ...state, acknowledgedAt: at }
    if (event.type === 'AlarmCleared') return { standing: null, acknowledgedAt: null }
    return state.standing ? state : { standing: { at, figure: event.figure }, acknowledgedAt: null }
  },
}

/** `standing`: what the alarm tells of, and since when; null: nothing. What came after an acknowledgement asks for another. */
export function acknowledgeAlarm(
  { acknowledgedAt }: AlarmState,
  standing: { readonly at: number } | null,
): Result<AlarmEvent | null, 'no-alarm'> {
  if (!standing) return refuse('no-alarm')
  return accept(acknowledgedAt === null || acknowledgedAt < standing.at ? { type: 'AlarmAcknowledged' } : null)
}
