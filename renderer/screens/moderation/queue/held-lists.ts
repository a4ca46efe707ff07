import { rootOf } from '../../../../shared/domain/questions/merging.ts'
import type { QuestionOrigin } from '../../../../shared/domain/questions/question-events.ts'
import type { Question } from '../question-row.ts'
import { type Book, type ListName, listNames } from './lists.ts'
import { inOrder, type Order } from './orders.ts'

/**
 * The rows of each list, in order. Nothing enters, leaves or moves by itself: a new row waits, and a row that another
 * person removed stays until the moderator acts.
 */
export type HeldLists = Readonly<Record<ListName, readonly string[]>>
export type Orders = Readonly<Record<ListName, Order>>

/** Everything, in order, when a screen opens. */
export const openLists = ({ lists }: Book, orders: Orders, last: readonly QuestionOrigin[]): HeldLists =>
  fromLists((name) => idsOf(inOrder(lists[name], orders[name], last)))

/** A list sorted anew, with waiting rows and without removed ones, because the moderator asked for it. */
export const sorted = (
  held: HeldLists,
  name: ListName,
  { lists }: Book,
  order: Order,
  last: readonly QuestionOrigin[],
): HeldLists => ({ ...held, [name]: idsOf(inOrder(lists[name], order, last)) })

/** Waiting rows come on top. The others stay, without removed ones. */
export function withNew(held: HeldLists, name: ListName, book: Book): HeldLists {
  const news = idsOf(inOrder(waitingIn(held, name, book), 'time', []))
  return { ...held, [name]: [...news, ...present(held[name], name, book)] }
}

/** Rows that are not shown yet. */
export function waitingIn(held: HeldLists, name: ListName, { lists }: Book): Question[] {
  const shown = new Set(held[name])
  return lists[name].filter(({ questionId }) => !shown.has(questionId))
}

/** A question that becomes next is appended, which moves no row. Returns the same lists if nothing is new. */
export function withNext(held: HeldLists, book: Book): HeldLists {
  const news = waitingIn(held, 'next', book)
  return news.length === 0 ? held : { ...held, next: [...held.next, ...idsOf(inOrder(news, 'time', []).reverse())] }
}

/**
 * The moderator's own action: the row is at the top of its new list, and removed rows go. `chosen` stays, because the
 * moderator may not have seen yet that another person removed it.
 */
export function afterMove(
  held: HeldLists,
  id: string,
  to: ListName | null,
  book: Book,
  chosen: string | null = null,
): HeldLists {
  return fromLists((name) => {
    const others = held[name].filter((one) => one !== id && (one === chosen || !isGone(book.byId.get(one), name)))
    if (name !== to) return others
    // At the end of the next ones. In other lists at a visible place.
    return name === 'next' ? [...others, id] : [id, ...others]
  })
}

/** The moderator has seen that this row is gone. */
export const without = (held: HeldLists, name: ListName, id: string): HeldLists => ({
  ...held,
  [name]: held[name].filter((one) => one !== id),
})

/** Whether a row of this list only says where it went. */
export const isGone = (row: Question | undefined, name: ListName): boolean =>
  row === undefined || row.state !== name || row.mergedInto !== null

/** The row to choose when `id` leaves its list: the nearest below that is still there, or else the nearest above. */
export function neighbourOf(
  ids: readonly string[],
  id: string,
  isThere: (id: string) => boolean = () => true,
): string | null {
  const at = ids.indexOf(id)
  return ids.slice(at + 1).find(isThere) ?? ids.slice(0, Math.max(0, at)).findLast(isThere) ?? null
}

/** The question that a merged one is part of, or the question itself. */
export function wholeOf(id: string, { byId }: Book): Question | undefined {
  return byId.get(rootOf(id, (one) => byId.get(one)?.mergedInto ?? null))
}

const idsOf = (rows: readonly Question[]): string[] => rows.map(({ questionId }) => questionId)
const present = (ids: readonly string[], name: ListName, { byId }: Book): string[] =>
  ids.filter((id) => !isGone(byId.get(id), name))
const fromLists = (make: (name: ListName) => readonly string[]): HeldLists =>
  Object.fromEntries(listNames.map((name) => [name, make(name)])) as unknown as HeldLists
