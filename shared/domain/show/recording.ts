import { z } from 'zod'
import type { Instant, StationId } from '../../kernel/ids.ts'
import { count, idText } from '../bounds.ts'
import { wholeInstantMs } from '../instant.ts'
import type { EventIn, KeptStreamKind } from '../stream.ts'
import { outputs } from './take.ts'

/**
 * A file or a stream of an OBS, from its start to its end, whoever started it. The id begins with the room's:
 * `<roomId>/<n>`.
 */
const started = z.strictObject({
  roomId: idText,
  output: z.enum(outputs),
  /** When its first picture was taken, in ms since 1970 by the clock of the station that drives the room. */
  startedAt: wholeInstantMs,
  path: z.string().max(1000).nullable(),
})
const stopped = z.strictObject({
  stoppedAt: wholeInstantMs,
  path: z.string().max(1000).nullable(),
  /** The size on disk if this station sees the file, otherwise what OBS says. Null if unknown. */
  bytes: count.nullable(),
  /**
   * `on-disk`: found there with its size. `as-said`: OBS runs on another machine. `missing`: the file should exist and
   * does not.
   */
  found: z.enum(['on-disk', 'as-said', 'missing']),
})

export interface RecordingState {
  readonly started: (z.output<typeof started> & { readonly station: StationId }) | null
  readonly stopped: (z.output<typeof stopped> & { readonly at: Instant }) | null
}

export const recordingEvents = { RecordingStarted: started, RecordingStopped: stopped }
export type RecordingEvent = EventIn<typeof recordingEvents>

export const recordingStream: KeptStreamKind<RecordingState, RecordingEvent> = {
  lane: 'show',
  named: ['id', 'id'],
  events: recordingEvents,
  isKept: true,
  initial: { started: null, stopped: null },
  evolve(state, event, { at, station }) {
    if (event.type === 'RecordingStarted') {
      const { type: _, ...started } = event
      return state.started ? state : { started: { ...started, station }, stopped: null }
    }
    const { type: _, ...stopped } = event
    return state.started && !state.stopped ? { ...state, stopped: { ...stopped, at } } : state
  },
}
