import { z } from 'zod'
import { idText } from '../bounds.ts'
import { wholeInstantS } from '../instant.ts'
import type { StreamKind } from '../stream.ts'

/** An attendee, and when, in s since 1970: half the bytes of ms, and nobody is certified by the tenth of a second. */
const moment = z.tuple([idText, wholeInstantS])
/** A process of ours notes 1 000 at once. */
const mostMoments = 5000
const changes = z.strictObject({ came: z.array(moment).max(mostMoments), left: z.array(moment).max(mostMoments) })
type Moment = z.output<typeof moment>

/**
 * Who was on a session's page, as one process of the cloud has seen it. The id is `<sessionId>/<run>`, so a stream has one writer and
 * comes in its order; somebody with two pages, or who goes from one process to another, stands in several (decision 37).
 */
export interface RemotePresenceState {
  /** Up to when it is known, in s since 1970. */
  readonly until: number
  /** Who has come and is not known to have left. */
  readonly here: readonly Moment[]
  readonly spans: readonly RemoteSpan[]
}
/** Seconds since 1970. */
export type RemoteSpan = readonly [attendeeId: string, from: number, until: number]

export const remotePresenceEvents = {
  /** Since the last one of the stream. Who is neither in it nor has left is still there, until then at least. */
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

/** Every span that is known: of who has not been seen to leave up to when anything was heard of them. */
export const spansIn = ({ until, here, spans }: RemotePresenceState): readonly RemoteSpan[] => [
  ...spans,
  ...here.map(([id, from]): RemoteSpan => [id, from, Math.max(from, until)]),
]
