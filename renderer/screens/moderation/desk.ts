import type { ViewRow, ViewValue } from '../../../shared/contract/contract.ts'
import type { RowAct } from './acts/row-acts.ts'
import type { Actions } from './acts/use-actions.ts'
import type { Question } from './question-row.ts'
import type { ListName } from './queue/lists.ts'
import type { Proposal } from './queue/text-pieces.ts'
import type { Queue } from './queue/use-queue.ts'
import type { Session } from './session/session-choice.ts'

/** What may stand over the screen. */
export type Opened =
  | { readonly is: 'more' | 'edit' | 'labels' | 'mask' | 'near' | 'withdraw' | 'reserve'; readonly id: string }
  | { readonly is: 'unmasked'; readonly id: string; readonly to: Question['state'] }
  | { readonly is: 'floor' | 'public' | 'polls' | 'words'; readonly id?: never }

/** What every part of the moderators' screen works with. */
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
  /** What is with the referent, of every session: theirs alone to read, and empty for all others. */
  readonly withheld: readonly Withheld[]
  /** Goes to one of those, in its session. */
  reach(to: Withheld): void
  readonly timeZone: string | undefined
  /** The station's clock, by the half minute: cards tell their age. Milliseconds. */
  readonly now: number
  /** The link is cut, or quiet for too long: nothing is shown as live. */
  readonly isStale: boolean
  /** What may have to be masked in a text. */
  readonly propose: (text: string) => readonly Proposal[]
  /** Ids of those that ask nearly the same, the nearest first. */
  readonly near: (questionId: string) => readonly string[]
  readonly opened: Opened | null
  open(opened: Opened | null): void
  act(act: RowAct, row: Question): void
  /** The lists that this screen has a place for now. */
  readonly names: readonly ListName[]
}

/** How many a list holds; the referent's own counts every session. */
export const countIn = ({ queue, isReferent, withheld }: Desk, name: ListName): number =>
  name === 'safeguarding' && isReferent ? withheld.length : queue.book.lists[name].length

export type Withheld = ViewRow<'safeguarding'>
