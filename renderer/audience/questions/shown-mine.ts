import type { Kept } from '../outbox/errand.ts'
import type { Mine } from '../session-view.ts'

export interface ShownMine {
  readonly mine: Mine
  /** Replies to the referent that are being sent. */
  readonly replies: readonly Kept[]
  readonly isLinked: boolean
  /** Unread by the hall, which is away. */
  readonly isUnread: boolean
}
