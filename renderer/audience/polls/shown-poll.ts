import type { Kept } from '../outbox/errand.ts'
import type { Receipt } from '../outbox/receipts.ts'
import type { Poll } from '../session-view.ts'

export interface ShownPoll {
  readonly poll: Poll
  readonly kept: Kept | undefined
  readonly receipt: Receipt | undefined
  readonly isLinked: boolean
  /** See `FeedState`. */
  readonly venueAwaySince: number | null
  /** By the server's clock, ms since 1970. */
  readonly now: number
}
