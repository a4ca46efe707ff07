import type { FeedState } from '../feed.ts'
import type { Kept } from '../outbox/errand.ts'
import type { Receipts } from '../outbox/receipts.ts'

/** Everything the page shows. */
export interface PageState extends FeedState {
  /** The session: the page's address names it before the programme is received. Null if it does not. */
  readonly sessionId: string | null
  readonly kept: readonly Kept[]
  readonly receipts: Pick<Receipts, 'of' | 'isSupported'>
  /** The person who came in by a code or a link, by an alias. Null: anyone who holds the phone. */
  readonly person: string | null
  readonly now: number
}

/** ms. A message sent this shortly before the hall was last heard may not have arrived there. */
const onItsWayMs = 3_000

/** Whether the hall is away and may not have read a message given `at`, ms since 1970. */
export const isUnread = (venueAwaySince: number | null, at: number): boolean =>
  venueAwaySince !== null && at >= venueAwaySince - onItsWayMs

export const isCurrent = ({ link }: Pick<FeedState, 'link'>): boolean => link.kind === 'linked'
