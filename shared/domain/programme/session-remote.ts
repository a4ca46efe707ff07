import { z } from 'zod'
import type { EventIn, KeptStreamKind } from '../stream.ts'
import { hostOf } from './players.ts'

/** The longest delay of a stream, in s. A player that is further behind shows another session. */
export const longestDelayS = 180

const stream = z.strictObject({
  /** The address of the player's frame, https. Null: the session is not streamed. */
  embedUrl: z.string().max(500).nullable(),
  /** A page with live captions, https. */
  captionsUrl: z.string().max(500).nullable(),
  /** How far the remote picture is behind the hall, in s, as measured. */
  delayS: z.int().min(0).max(longestDelayS),
})

/** No honest station writes anything but a plain https address: a page would run another one when it follows it. */
const plain = (address: string | null): string | null => (address !== null && hostOf(address) !== null ? address : null)

/** How a session is followed remotely. The stream's id is the session's. */
export type SessionRemoteState = z.output<typeof stream>

export const sessionRemoteEvents = { SessionStreamSet: stream }
export type SessionStreamSet = EventIn<typeof sessionRemoteEvents>

export const sessionRemoteStream: KeptStreamKind<SessionRemoteState, SessionStreamSet> = {
  lane: 'show',
  events: sessionRemoteEvents,
  isKept: true,
  initial: { embedUrl: null, captionsUrl: null, delayS: 0 },
  evolve: (_, { embedUrl, captionsUrl, delayS }) => ({
    embedUrl: plain(embedUrl),
    captionsUrl: plain(captionsUrl),
    delayS,
  }),
}
