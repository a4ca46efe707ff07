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

/** In ms since 1970, as those above. */
const paused = z.strictObject({ pausedAt: wholeInstantMs })
const resumed = z.strictObject({ resumedAt: wholeInstantMs })
/** Time that the file does not hold. */
export interface RecordingPause {
  readonly from: number
  /** Null: it is paused still. */
  readonly to: number | null
}
const mostPauses = 1000

export interface RecordingState {
  readonly started: (z.output<typeof started> & { readonly station: StationId }) | null
  readonly stopped: (z.output<typeof stopped> & { readonly at: Instant }) | null
  readonly pauses: readonly RecordingPause[]
}

export const recordingEvents = {
  RecordingStarted: started,
  RecordingStopped: stopped,
  RecordingPaused: paused,
  RecordingResumed: resumed,
}
export type RecordingEvent = EventIn<typeof recordingEvents>

export const recordingStream: KeptStreamKind<RecordingState, RecordingEvent> = {
  lane: 'show',
  named: ['id', 'id'],
  events: recordingEvents,
  isKept: true,
  initial: { started: null, stopped: null, pauses: [] },
  evolve(state, event, { at, station }) {
    if (event.type === 'RecordingStarted') {
      const { type: _, ...started } = event
      return state.started ? state : { ...state, started: { ...started, station } }
    }
    if (!state.started || state.stopped) return state
    if (event.type === 'RecordingPaused') {
      const { pauses } = state
      if (isPaused(state) || pauses.length >= mostPauses) return state
      return { ...state, pauses: [...pauses, { from: event.pausedAt, to: null }] }
    }
    if (event.type === 'RecordingResumed') {
      const last = state.pauses.at(-1)
      return last && isPaused(state)
        ? { ...state, pauses: state.pauses.with(-1, { ...last, to: Math.max(last.from, event.resumedAt) }) }
        : state
    }
    const { type: _, ...stopped } = event
    return { ...state, stopped: { ...stopped, at } }
  },
}

export const isPaused = ({ pauses }: Pick<RecordingState, 'pauses'>): boolean => pauses.at(-1)?.to === null

/** How far into the file an instant lies, in ms: what was paused is not in it. */
export function inFile(
  { startedAt, pauses }: { readonly startedAt: number; readonly pauses: readonly RecordingPause[] },
  at: number,
): number {
  const missing = pauses.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(at, to ?? at) - from), 0)
  return Math.max(0, at - startedAt - missing)
}
