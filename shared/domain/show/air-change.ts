import { z } from 'zod'
import type { Instant, StationId } from '../../kernel/ids.ts'
import { idText } from '../bounds.ts'
import type { EventIn, StreamKind } from '../stream.ts'
import { scene } from './obs.ts'

/** Something went on air in a room, as its OBS confirmed it. The id begins with the room's: `<roomId>/<n>`. */
const change = z.strictObject({
  roomId: idText,
  scene,
  /** The take that requested it. Null: no take did; it was done by hand in OBS or came late. */
  takeId: idText.nullable(),
})

export interface AirChangeState {
  readonly change: (z.output<typeof change> & { readonly at: Instant; readonly station: StationId }) | null
}

export const airChangeEvents = { AirChanged: change }
export type AirChangeEvent = EventIn<typeof airChangeEvents>

export const airChangeStream: StreamKind<AirChangeState, AirChangeEvent> = {
  lane: 'show',
  named: ['id', 'id'],
  events: airChangeEvents,
  initial: { change: null },
  evolve(state, { type: _, ...change }, { at, station }) {
    return state.change ? state : { change: { ...change, at, station } }
  },
}
