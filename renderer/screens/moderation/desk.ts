import type { ViewRow, ViewValue } from '../../../shared/contract/contract.ts'
import type { RowAct } from './acts/row-acts.ts'
import type { Actions } from './acts/use-actions.ts'
import type { Question } from './question-row.ts'
import type { ListName } from './queue/lists.ts'
import type { Proposal } from './queue/text-pieces.ts'
import type { Queue } from './queue/use-queue.ts'
import type { Session } from './session/session-choice.ts'

/** What may cover the screen. */
export type Opened =
  | { readonly is: 'more' | 'edit' | 'labels' | 'mask' | 'near' | 'withdraw' | 'reserve'; readonly id: string }
  | { readonly is: 'unmasked'; readonly id: string; readonly to: Question['state'] }
  | { readonly is: 'floor' | 'public' | 'polls' | 'words'; readonly id?: never }

/** What every part of the moderators' screen uses. */
export interface Desk {
  readonly sessionId: string
  readonly queue: Queue
  readonly actions: Actions
  readonly air: ViewValue<'questionDesk'>['air']
  readonly pausedAt: string | null
  /** The label under which this moderator claims. */
  readonly own: string
  readonly isReferent: boolean
  readonly sessions: readonly Session[]
  /** Questions with the referent, of every session. Empty for everybody but the referent. */
  readonly withheld: readonly Withheld[]
  /** Questions that may tell of a danger as well as of none, of every session. Empty for everybody but the referent. */
  readonly toCheck: readonly Withheld[]
  /** Goes to one of those, in its session. */
  reach(to: Withheld): void
  readonly timeZone: string | undefined
  /** The station's clock, updated every half minute, for the age on cards. Milliseconds. */
  readonly now: number
  /** The link is cut, or silent for too long: nothing is shown as live. */
  readonly isStale: boolean
  /** Passages of a text that may have to be masked. */
  readonly propose: (text: string) => readonly Proposal[]
  /** Ids of questions that ask nearly the same, the nearest first. */
  readonly near: (questionId: string) => readonly string[]
  readonly opened: Opened | null
  open(opened: Opened | null): void
  act(act: RowAct, row: Question): void
  /** The lists that this screen has room for now. */
  readonly names: readonly ListName[]
}

/** How many questions a list holds. The referent's list counts every session. */
export const countIn = ({ queue, isReferent, withheld }: Desk, name: ListName): number =>
  name === 'safeguarding' && isReferent ? withheld.length : queue.book.lists[name].length

export type Withheld = ViewRow<'safeguarding'>
