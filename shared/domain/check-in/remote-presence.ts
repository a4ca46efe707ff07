import { z } from 'zod'
import { idText } from '../bounds.ts'
import { wholeInstantS } from '../instant.ts'
import type { EventIn, Parsed, StreamKind } from '../stream.ts'

/** An attendee and an instant in s since 1970: half the bytes of ms, and precise enough for a certificate. */
const moment = z.tuple([idText, wholeInstantS])
/** Our processes note 1 000 at once. */
const mostMoments = 5000
const changes = z.strictObject({ came: z.array(moment).max(mostMoments), left: z.array(moment).max(mostMoments) })
type Changes = Parsed<typeof changes>

/**
 * People on a session's page, as seen by one process of the cloud. The id is `<sessionId>/<run>`, so a stream has one
 * writer and arrives in order. A person with two pages, or who changes to another process, is in several streams
 * (decision 37).
 */
export interface RemotePresenceState {
  /** Until when the state is known, in s since 1970. */
  readonly until: number
  /** In order. They are read when somebody asks for the spans: a fold that held those would copy all of them for each note. */
  readonly changes: readonly Changes[]
  /** Moments in `changes`. */
  readonly moments: number
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
export type RemotePresenceNoted = EventIn<typeof remotePresenceEvents>

/** Of one session and one process of the cloud: 5 000 people who each come ten times. */
const mostOfStream = 100_000

export const remotePresenceStream: StreamKind<RemotePresenceState, RemotePresenceNoted> = {
  lane: 'people',
  named: ['id', 'id'],
  events: remotePresenceEvents,
  initial: { until: 0, changes: [], moments: 0 },
  evolve(state, { until, person }) {
    const next = { ...state, until: Math.max(state.until, until) }
    const moments = state.moments + (person ? person.came.length + person.left.length : 0)
    if (!person || moments === state.moments || moments > mostOfStream) return next
    return { ...next, changes: [...state.changes, person], moments }
  },
}

/** Every known span. For a person who has not left, until the last note. */
export function spansIn({ until, changes: notes }: RemotePresenceState): readonly RemoteSpan[] {
  const here = new Map<string, number>()
  const spans: RemoteSpan[] = []
  for (const { came, left } of notes) {
    for (const [id, from] of came) if (!here.has(id)) here.set(id, from)
    for (const [id, at] of left) {
      const from = here.get(id)
      if (from === undefined || !here.delete(id)) continue
      spans.push([id, from, Math.max(from, at)])
    }
  }
  for (const [id, from] of here) spans.push([id, from, Math.max(from, until)])
  return spans
}
