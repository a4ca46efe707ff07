import type { FeedState } from '../feed.ts'
import type { Kept } from '../outbox/errand.ts'
import type { Receipts } from '../outbox/receipts.ts'

/** Everything the page shows. */
export interface PageState extends FeedState {
  /** Which session is meant: the page's address says it before the programme has been read. Null where it does not. */
  readonly sessionId: string | null
  readonly kept: readonly Kept[]
  readonly receipts: Pick<Receipts, 'of' | 'isSupported'>
  /** Who has come in by a code or a link, under an alias; null: whoever holds the phone. */
  readonly person: string | null
  readonly now: number
}

/** ms. What was given so shortly before the hall was heard last may not have come there. */
const onItsWayMs = 3_000

/** Whether the hall is away, and has perhaps not read yet what was given `at`, ms since 1970. */
export const isUnread = (venueAwaySince: number | null, at: number): boolean =>
  venueAwaySince !== null && at >= venueAwaySince - onItsWayMs

export const isCurrent = ({ link }: Pick<FeedState, 'link'>): boolean => link.kind === 'linked'
