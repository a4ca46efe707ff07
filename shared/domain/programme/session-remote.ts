import { z } from 'zod'
import type { StreamKind } from '../stream.ts'
import { hostOf } from './players.ts'

/** The longest delay of a stream, in s: a player that is further behind shows another session. */
export const longestDelayS = 180

const stream = z.strictObject({
  /** What a player's frame shows, https; null: the session is not streamed. */
  embedUrl: z.string().max(500).nullable(),
  /** Live captions on a page of their own, https. */
  captionsUrl: z.string().max(500).nullable(),
  /** How far what is seen from afar is behind the hall, in s, as somebody has measured it. */
  delayS: z.int().min(0).max(longestDelayS),
})

/** What is no plain https address was written by no honest station: a page that followed it would run it. */
const plain = (address: string | null): string | null => (address !== null && hostOf(address) !== null ? address : null)

/** How a session is followed from afar. Its id is the session's. */
export type SessionRemoteState = z.output<typeof stream>

export const sessionRemoteEvents = { SessionStreamSet: stream }
export type SessionStreamSet = { readonly type: 'SessionStreamSet' } & SessionRemoteState

export const sessionRemoteStream: StreamKind<SessionRemoteState, SessionStreamSet> = {
  initial: { embedUrl: null, captionsUrl: null, delayS: 0 },
  evolve: (_, { embedUrl, captionsUrl, delayS }) => ({
    embedUrl: plain(embedUrl),
    captionsUrl: plain(captionsUrl),
    delayS,
  }),
}
