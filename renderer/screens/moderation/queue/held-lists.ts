import type { QuestionOrigin } from '../../../../shared/domain/questions/question.ts'
import type { Question } from '../question-row.ts'
import { type Book, type ListName, listNames } from './lists.ts'
import { inOrder, type Order } from './orders.ts'

/**
 * What stands in each list, in its order. Nothing enters, leaves or moves by itself: what arrives waits, what somebody
 * else takes away stays where it was until the moderator acts.
 */
export type HeldLists = Readonly<Record<ListName, readonly string[]>>
export type Orders = Readonly<Record<ListName, Order>>

/** All that there is, in order: when a screen opens. */
export const openLists = ({ lists }: Book, orders: Orders, last: readonly QuestionOrigin[]): HeldLists =>
  fromLists((name) => idsOf(inOrder(lists[name], orders[name], last)))

/** A list sorted anew, with what waited and without what is gone: because the moderator asked for it. */
export const sorted = (
  held: HeldLists,
  name: ListName,
  { lists }: Book,
  order: Order,
  last: readonly QuestionOrigin[],
): HeldLists => ({ ...held, [name]: idsOf(inOrder(lists[name], order, last)) })

/** What waits comes on top; the others stay as they are, without those that are gone. */
export function withNew(held: HeldLists, name: ListName, book: Book): HeldLists {
  const news = idsOf(inOrder(waitingIn(held, name, book), 'time', []))
  return { ...held, [name]: [...news, ...present(held[name], name, book)] }
}

/** Not shown yet. */
export function waitingIn(held: HeldLists, name: ListName, { lists }: Book): Question[] {
  const shown = new Set(held[name])
  return lists[name].filter(({ questionId }) => !shown.has(questionId))
}

/** Whoever is next stands at the end as soon as it is: that moves nobody. The same lists where there is nothing new. */
export function withNext(held: HeldLists, book: Book): HeldLists {
  const news = waitingIn(held, 'next', book)
  return news.length === 0 ? held : { ...held, next: [...held.next, ...idsOf(inOrder(news, 'time', []).reverse())] }
}

/** The moderator's own act: it is where they have put it, at the top, and what is gone goes. */
export function afterMove(held: HeldLists, id: string, to: ListName | null, book: Book): HeldLists {
  return fromLists((name) => {
    const others = present(held[name], name, book).filter((one) => one !== id)
    if (name !== to) return others
    // At the end of those that are next; elsewhere where it is seen.
    return name === 'next' ? [...others, id] : [id, ...others]
  })
}

/** It has been seen that this one is gone. */
export const without = (held: HeldLists, name: ListName, id: string): HeldLists => ({
  ...held,
  [name]: held[name].filter((one) => one !== id),
})

/** Whether a row of this list is there only to say where it went. */
export const isGone = (row: Question | undefined, name: ListName): boolean =>
  row === undefined || row.state !== name || row.mergedInto !== null

/** Whom to choose when `id` leaves its list: the one below, else the one above. */
export function neighbourOf(ids: readonly string[], id: string): string | null {
  const at = ids.indexOf(id)
  return ids[at + 1] ?? ids[at - 1] ?? null
}

const idsOf = (rows: readonly Question[]): string[] => rows.map(({ questionId }) => questionId)
const present = (ids: readonly string[], name: ListName, { byId }: Book): string[] =>
  ids.filter((id) => !isGone(byId.get(id), name))
const fromLists = (make: (name: ListName) => readonly string[]): HeldLists =>
  Object.fromEntries(listNames.map((name) => [name, make(name)])) as unknown as HeldLists
