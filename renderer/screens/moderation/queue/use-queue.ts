import { useCallback, useMemo, useRef, useState } from 'react'
import type { Question } from '../question-row.ts'
import {
  afterMove,
  type HeldLists,
  isGone,
  neighbourOf,
  type Orders,
  openLists,
  sorted,
  waitingIn,
  wholeOf,
  withNew,
  withNext,
  without,
} from './held-lists.ts'
import { type Ahead, bookOf, type ListName, listNames, withAhead } from './lists.ts'
import { orders as allOrders, lastOrigins, type Order } from './orders.ts'

export interface Chosen {
  readonly list: ListName
  readonly id: string | null
}

/** The station is never behind by more actions than this. */
const mostAhead = 20

export type Queue = ReturnType<typeof useQueue>

const firstOrders: Orders = {
  incoming: 'time',
  approved: 'votes',
  next: 'time',
  answered: 'time',
  'follow-up': 'time',
  dismissed: 'time',
  safeguarding: 'time',
}

/**
 * The lists of one session as the moderator sees them, and the chosen question: at first `start`, or else the first
 * unread one.
 */
export function useQueue(told: readonly Question[], start?: Chosen) {
  const [ahead, setAhead] = useState<Ahead>(new Map())
  const rows = useMemo(() => withAhead(told, ahead), [told, ahead])
  const book = useMemo(() => bookOf(rows), [rows])
  const last = useMemo(() => lastOrigins(rows), [rows])
  const [orders, setOrders] = useState(firstOrders)
  const [held, setHeld] = useState<HeldLists>(() => openLists(book, orders, last))
  const [chosen, setChosen] = useState<Chosen>(() => start ?? { list: 'incoming', id: held.incoming[0] ?? null })
  /** Raised when the keyboard moves the choice, so that the focus follows. */
  const [moves, setMoves] = useState(0)
  const grown = withNext(held, book)
  if (grown !== held) setHeld(grown)

  const latest = useRef({ book, held, orders, last, chosen })
  latest.current = { book, held, orders, last, chosen }

  const choose = useCallback((list: ListName, id: string | null, byKey = false) => {
    const { chosen: before, book: now } = latest.current
    // A moderator who moves on has seen where the row went.
    const isLeft = before.id !== null && (before.id !== id || before.list !== list)
    if (isLeft && isGone(now.byId.get(before.id ?? ''), before.list))
      setHeld((lists) => without(lists, before.list, before.id ?? ''))
    setChosen({ list, id })
    if (byKey) setMoves((count) => count + 1)
  }, [])

  /** A change by an own action, until the station reports it. */
  function changed(id: string, what: Partial<Question>): void {
    const version = latest.current.book.byId.get(id)?.version
    if (version === undefined) return
    setAhead((before) => {
      const last = before.get(id)
      // The station may not have reported the previous action yet either.
      const still = last?.version === version - 1 ? last.changed : {}
      return new Map([...before].slice(-mostAhead)).set(id, { changed: { ...still, ...what }, version })
    })
  }

  return {
    changed,
    /** Merged by this moderator: shown as the other question from now on. */
    merged(ids: readonly string[], into: string): void {
      for (const id of ids) changed(id, { mergedInto: into })
      changed(into, {})
      const { chosen: at, book: now } = latest.current
      const list = listNames.find((name) => name === now.byId.get(into)?.state)
      if (at.id !== null && ids.includes(at.id)) choose(list ?? at.list, into)
      setHeld((lists) => ids.reduce((left, id) => listNames.reduce((one, name) => without(one, name, id), left), lists))
    },
    book,
    last,
    orders,
    chosen,
    moves,
    idsIn: (name: ListName): readonly string[] =>
      held[name].filter((id) => {
        // The chosen one stays, and says where it went: no other person's act moves the choice.
        if (id === chosen.id && name === chosen.list) return true
        const row = book.byId.get(id)
        // A question on air is shown above, not among the next ones.
        return row !== undefined && !(name === 'next' && row.state === 'on-air')
      }),
    waiting: (name: ListName): number => (name === 'next' ? 0 : waitingIn(held, name, book).length),
    /** The question that keys act on. Undefined if it has gone meanwhile. */
    row: chosen.id === null || isGone(book.byId.get(chosen.id), chosen.list) ? undefined : book.byId.get(chosen.id),
    choose,
    /** To where another person has put the chosen question. False: it is in no list. */
    rejoin(): boolean {
      const { book: now, held: lists, chosen: at } = latest.current
      const row = at.id === null ? undefined : wholeOf(at.id, now)
      const list = listNames.find((name) => name === row?.state)
      if (!row || !list) return false
      if (!lists[list].includes(row.questionId)) this.takeNew(list)
      choose(list, row.questionId, true)
      return true
    },
    /** By keyboard: along the list, or to the next one. */
    step(by: number): void {
      const { held: lists, chosen: at } = latest.current
      const ids = lists[at.list]
      const here = at.id === null ? -1 : ids.indexOf(at.id)
      const to = Math.max(0, Math.min(ids.length - 1, here + by))
      choose(at.list, ids[to] ?? null, true)
    },
    turn(by: 1 | -1, names: readonly ListName[]): void {
      const at = names.indexOf(latest.current.chosen.list)
      const to = names[(at + by + names.length) % names.length]
      if (to) this.turnTo(to)
    },
    /** An empty list shows waiting rows at once, because nothing can move. */
    turnTo(name: ListName): void {
      const { held: lists, book: now } = latest.current
      if (lists[name].length === 0 && waitingIn(lists, name, now).length > 0) this.takeNew(name)
      else choose(name, lists[name][0] ?? null, true)
    },
    takeNew(name: ListName): void {
      const { book: now, held: lists } = latest.current
      if (waitingIn(lists, name, now).length === 0) return
      const next = withNew(lists, name, now)
      setHeld(next)
      choose(name, next[name][0] ?? null, true)
    },
    reorder(name: ListName, order?: Order): void {
      const { book: now, held: lists, orders: before, last: heard } = latest.current
      const to = order ?? allOrders[(allOrders.indexOf(before[name]) + 1) % allOrders.length] ?? 'time'
      setOrders({ ...before, [name]: to })
      const next = sorted(lists, name, now, to, heard)
      const { id, list } = latest.current.chosen
      const isKept = id === null || list !== name || next[name].includes(id)
      setHeld(isKept ? next : { ...next, [name]: [id, ...next[name]] })
    },
    /** The effect of the moderator's own action: the question leaves its list, and the one below is chosen. */
    moved(id: string, to: Question['state'], more: Partial<Question> = {}): void {
      const { book: now, held: lists, chosen: at } = latest.current
      changed(id, { ...more, state: to })
      const isThere = (one: string) => !isGone(now.byId.get(one), at.list)
      if (at.id === id) choose(at.list, neighbourOf(lists[at.list], id, isThere))
      const place = listNames.find((name) => name === to) ?? null
      setHeld((present) => afterMove(present, id, place, now, at.id))
    },
  }
}
