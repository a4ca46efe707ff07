import { z } from 'zod'
import { idText } from '../bounds.ts'
import { wholeInstantS } from '../instant.ts'
import type { StreamKind } from '../stream.ts'

/** An attendee and an instant in s since 1970: half the bytes of ms, and precise enough for a certificate. */
const moment = z.tuple([idText, wholeInstantS])
/** Our processes note 1 000 at once. */
const mostMoments = 5000
const changes = z.strictObject({ came: z.array(moment).max(mostMoments), left: z.array(moment).max(mostMoments) })
type Moment = z.output<typeof moment>

/**
 * People on a session's page, as seen by one process of the cloud. The id is `<sessionId>/<run>`, so a stream has one
 * writer and arrives in order. A person with two pages, or who changes to another process, is in several streams
 * (decision 37).
 */
export interface RemotePresenceState {
  /** Until when the state is known, in s since 1970. */
  readonly until: number
  /** People who have come and are not known to have left. */
  readonly here: readonly Moment[]
  readonly spans: readonly RemoteSpan[]
}
/** Seconds since 1970. */
export type RemoteSpan = readonly [attendeeId: string, from: number, until: number]

export const remotePresenceEvents = {
  /**
   * Changes since the last event of the stream. A person who is in no list, and has not left, was still there at
   * `until`.
   */
  RemotePresenceNoted: { payload: z.strictObject({ until: wholeInstantS }), part: changes },
}
export interface RemotePresenceNoted {
  readonly type: 'RemotePresenceNoted'
  readonly until: number
  readonly person: z.output<typeof changes> | null
}

/** Of one session and one process of the cloud. Each note copies them. */
const mostHere = 5000
const mostSpans = 50_000

export const remotePresenceStream: StreamKind<RemotePresenceState, RemotePresenceNoted> = {
  lane: 'people',
  events: remotePresenceEvents,
  initial: { until: 0, here: [], spans: [] },
  evolve(state, { until, person }) {
    const next = { ...state, until: Math.max(state.until, until) }
    if (!person) return next
    const here = new Map(state.here)
    const ended: RemoteSpan[] = []
    for (const [id, from] of person.came) if (!here.has(id) && here.size < mostHere) here.set(id, from)
    for (const [id, at] of person.left) {
      const from = here.get(id)
      if (from === undefined || !here.delete(id)) continue
      ended.push([id, from, Math.max(from, at)])
    }
    return { ...next, here: [...here], spans: [...state.spans, ...ended].slice(0, mostSpans) }
  },
}

/** Every known span. For a person who has not left, until the last note. */
export const spansIn = ({ until, here, spans }: RemotePresenceState): readonly RemoteSpan[] => [
  ...spans,
  ...here.map(([id, from]): RemoteSpan => [id, from, Math.max(from, until)]),
]
