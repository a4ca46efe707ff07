import './no-eval.ts'
import { type ViewName, views } from '../../shared/contract/contract.ts'
import type { Problem } from '../../shared/contract/problem.ts'
import type { Snapshot, ViewAddress, ViewChange } from '../../shared/contract/socket.ts'
import { applyChange, type CachedView, fromSnapshot } from '../../shared/contract/view-cache.ts'
import type { StationStore } from './store.ts'
import { type ViewAddressed, viewKey } from './view-key.ts'

/** How subscriptions reach the station; false when it is away. */
export interface SubscriptionWire {
  subscribe(address: ViewAddress, answer: (reply: Snapshot | { readonly problem: Problem }) => void): boolean
  unsubscribe(address: ViewAddress): void
}

interface Subscription {
  readonly address: ViewAddressed
  watchers: number
  /** Set while a snapshot is requested: pushes that arrive earlier wait here. */
  waiting: ViewChange[] | null
  /** The number of the last request. Answers to earlier ones are dropped. */
  ask: number
}

/** Keeps the cache of views in step with the station. */
export const createSubscriptions = (store: StationStore, wire: SubscriptionWire) => {
  const subscriptions = new Map<string, Subscription>()

  let isEnded = false

  const put = (key: string, view: CachedView) => {
    if (isEnded) return
    store.setState(({ views: cached }) => ({ views: { ...cached, [key]: view } }))
  }

  const ask = (subscription: Subscription) => {
    const { key, view, params } = subscription.address
    const number = ++subscription.ask
    subscription.waiting = []
    wire.subscribe({ view, params }, (reply) => {
      if (subscriptions.get(key) !== subscription || subscription.ask !== number) return
      const overtaken = subscription.waiting ?? []
      subscription.waiting = null
      put(key, fromSnapshot(reply))
      for (const change of overtaken) receive(change)
    })
  }

  const receive = (change: ViewChange) => {
    const key = viewKey(change.view, change.params)
    const subscription = subscriptions.get(key)
    if (subscription === undefined) return
    if (subscription.waiting !== null) {
      subscription.waiting.push(change)
      return
    }
    const cached = store.getState().views[key]
    if (cached === undefined) return
    const next = applyChange(cached, change, rowKeyOf(subscription.address.view))
    if (next === 'gap') ask(subscription)
    else if (next !== cached) put(key, next)
  }

  return {
    receive,
    /** After a reconnection the station has no subscriptions of this page. */
    renew: () => {
      for (const subscription of subscriptions.values()) ask(subscription)
    },
    /** Deletes everything of the station. */
    end: () => {
      isEnded = true
      subscriptions.clear()
    },
    /** Returns the function that ends the watch. The last one unsubscribes. */
    watch: (address: ViewAddressed): (() => void) => {
      let subscription = subscriptions.get(address.key)
      if (subscription === undefined) {
        subscription = { address, watchers: 0, waiting: null, ask: 0 }
        subscriptions.set(address.key, subscription)
        put(address.key, { state: 'loading' })
        ask(subscription)
      }
      subscription.watchers++
      const watched = subscription
      return () => {
        watched.watchers--
        // The next screen often watches the same view at once.
        queueMicrotask(() => {
          if (watched.watchers > 0 || subscriptions.get(address.key) !== watched) return
          subscriptions.delete(address.key)
          wire.unsubscribe({ view: address.view, params: address.params })
          store.setState(({ views: { [address.key]: _gone, ...others } }) => ({ views: others }))
        })
      }
    },
  }
}

const rowKeyOf = (view: ViewName): string => {
  const definition = views[view]
  return definition.kind === 'list' ? definition.key : ''
}
