import type { z } from 'zod'
import {
  type ListViewName,
  type ViewName,
  type ViewParams,
  type ViewRow,
  type ViewValue,
  views,
} from '../../shared/contract/contract.ts'
import type { ViewAddress, ViewChange } from '../../shared/contract/socket.ts'
import { applyChange, type CachedView, fromSnapshot } from '../../shared/contract/view-cache.ts'
import { readChange, readSnapshot, type SnapshotReply } from './replies.ts'

interface Watched {
  readonly address: ViewAddress & { readonly view: ViewName }
  /** `unread`: the station's content is not what the contract says. */
  content: CachedView | { readonly state: 'unread' }
  /** Set while a snapshot is on its way: changes that overtake it. */
  waiting: ViewChange[] | null
  ask: number
}

export type Views = ReturnType<typeof createViews>

/** Keeps views in step with the station: a gap in a view's versions asks for it anew. */
export function createViews(wire: {
  readonly subscribe: (address: ViewAddress, answer: (reply: unknown) => void) => void
  readonly unsubscribe: (address: ViewAddress) => void
  readonly onChange: (view: ViewName) => void
}) {
  const watched = new Map<string, Watched>()
  const keyOf = (view: string, params: unknown) => JSON.stringify([view, params])

  function put(one: Watched, content: Watched['content']): void {
    one.content = isReadable(one.address.view, content) ? content : { state: 'unread' }
    wire.onChange(one.address.view)
  }
  function ask(one: Watched): void {
    const number = ++one.ask
    one.waiting = []
    wire.subscribe(one.address, (reply) => {
      if (one.ask !== number || watched.get(keyOf(one.address.view, one.address.params)) !== one) return
      const overtaken = one.waiting ?? []
      one.waiting = null
      const read: SnapshotReply | null = readSnapshot(reply)
      put(one, read === null ? { state: 'unread' } : fromSnapshot(read))
      for (const change of overtaken) apply(one, change)
    })
  }
  function apply(one: Watched, change: ViewChange): void {
    if (one.waiting !== null) one.waiting.push(change)
    else if (one.content.state === 'unread') ask(one)
    else {
      const next = applyChange(one.content, change, rowKeyOf(one.address.view))
      if (next === 'gap') ask(one)
      else if (next !== one.content) put(one, next)
    }
  }
  const contentOf = (view: ViewName, params: unknown) => watched.get(keyOf(view, params))?.content

  return {
    watch<Name extends ViewName>(view: Name, params: ViewParams<Name>): void {
      if (watched.has(keyOf(view, params))) return
      const one: Watched = { address: { view, params }, content: { state: 'loading' }, waiting: null, ask: 0 }
      watched.set(keyOf(view, params), one)
      ask(one)
    },
    unwatch<Name extends ViewName>(view: Name, params: ViewParams<Name>): void {
      if (watched.delete(keyOf(view, params))) wire.unsubscribe({ view, params })
    },
    receive(message: unknown): void {
      const change = readChange(message)
      const one = change && watched.get(keyOf(change.view, change.params))
      if (change && one) apply(one, change)
    },
    /** After a reconnection the station has no subscriptions of this module. */
    renew(): void {
      for (const one of watched.values()) ask(one)
    },
    /** Null while the rows are not known. */
    rows<Name extends ListViewName>(view: Name, params: ViewParams<Name>): readonly ViewRow<Name>[] | null {
      const content = contentOf(view, params)
      return content?.state === 'ready' && 'rows' in content ? (content.rows as ViewRow<Name>[]) : null
    },
    value<Name extends ViewName>(view: Name, params: ViewParams<Name>): ViewValue<Name> | null {
      const content = contentOf(view, params)
      return content?.state === 'ready' && 'value' in content ? (content.value as ViewValue<Name>) : null
    },
    isUnread: (): boolean => [...watched.values()].some(({ content }) => content.state === 'unread'),
    isRefused: (view: ViewName): boolean => contentOf(view, {})?.state === 'refused',
  }
}

const rowKeyOf = (view: ViewName): string => {
  const definition = views[view]
  return definition.kind === 'list' ? definition.key : ''
}

function isReadable(view: ViewName, content: Watched['content']): boolean {
  if (content.state !== 'ready') return true
  const definition = views[view]
  if (definition.kind === 'value') return 'value' in content && definition.value.safeParse(content.value).success
  const row: z.ZodType = definition.row
  return 'rows' in content && content.rows.every((one) => row.safeParse(one).success)
}
