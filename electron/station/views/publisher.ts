import { isViewName, type ViewName, views } from '../../../shared/contract/contract.ts'
import type { ListViewDefinition } from '../../../shared/contract/define.ts'
import { type Problem, problemOf } from '../../../shared/contract/problem.ts'
import type { Snapshot, ViewChange } from '../../../shared/contract/socket.ts'
import type { Caller } from '../commands/handler.ts'
import { forbidden, forWords, invalid, problemOfError } from '../commands/problems.ts'
import type { Topic, ViewSources } from './view.ts'
import { changeBetween } from './view-change.ts'

type Answer = Snapshot | { readonly problem: Problem }
type Send = (change: ViewChange) => void
export type Publisher = ReturnType<typeof createPublisher>

/** A source as the publisher calls it; `ViewSources` is where its types are checked. */
interface AnySource {
  readonly topics: readonly Topic[]
  readonly restMs?: number
  readonly perSession?: true
  readonly refusal?: (params: unknown, caller: Caller) => Problem | null
  readonly onRead?: (caller: Caller) => void
  readonly rows?: (params: unknown, caller: Caller) => readonly unknown[]
  readonly value?: (params: unknown, caller: Caller) => unknown
}

/** One view with its params: a version for all who watch it, and one variant for each kind of caller. */
interface Watched {
  readonly name: ViewName
  readonly params: unknown
  /** As the subscriber wrote them: changes are addressed so. */
  readonly variants: Map<string, Variant>
  version: number
  /** Since it was pushed. */
  resting?: NodeJS.Timeout
  /** Something has changed meanwhile. */
  isStale: boolean
}

interface Variant {
  readonly caller: Caller
  content: unknown
  readonly watchers: Map<Send, unknown>
}

/** A change is pushed at once; what follows within this time goes together. In ms. */
const usualRestMs = 80

/**
 * Snapshots and changes of views. What a commit has made stale is computed again once per view, params and kind of
 * caller, however many watch it, and serialised once by the socket's room.
 */
export function createPublisher(sources: Partial<ViewSources>, onError: (error: unknown) => void) {
  const watched = new Map<string, Watched>()
  const stale = new Set<Topic>()
  let due: NodeJS.Immediate | undefined

  function read(
    name: string,
    rawParams: unknown,
    caller: Caller,
  ): { name: ViewName; params: unknown; content: unknown } | Problem {
    if (!isViewName(name)) return problemOf('unknown-view', 404)
    if (!sources[name]) return problemOf('not-here', 403)
    const { roles, params: schema } = views[name]
    if (!(roles as readonly string[]).includes(caller.role)) return forbidden(roles)
    const { area } = views[name] as Pick<ListViewDefinition, 'area'>
    if (caller.role === 'organiser' && area !== undefined && !caller.mayRead?.includes(area))
      return problemOf('not-invited-to', 403, { roles: [...roles] })
    const parsed = schema.safeParse(rawParams ?? {}, forWords)
    if (!parsed.success) return invalid(parsed.error)
    try {
      const refused = (sources[name] as AnySource).refusal?.(parsed.data, caller)
      if (refused) return refused
      const content = compute(name, parsed.data, caller)
      ;(sources[name] as AnySource).onRead?.(caller)
      return { name, params: parsed.data, content }
    } catch (error) {
      return problemOfError(error, onError)
    }
  }

  function compute(name: ViewName, params: unknown, caller: Caller): unknown {
    const source = sources[name] as AnySource
    return source.rows ? source.rows(params, caller) : source.value?.(params, caller)
  }

  const keyOf = (name: string, params: unknown) => `${name} ${JSON.stringify(params)}`
  const variantOf = (name: ViewName, { role, accessId, checkpoint, opensHere }: Caller) =>
    // Asked of views that have no source here, too: the cloud has some alone.
    (sources[name] as AnySource | undefined)?.perSession ? `${role} ${accessId} ${checkpoint} ${opensHere}` : role
  const snapshot = (name: ViewName, version: number, content: unknown): Snapshot =>
    views[name].kind === 'list' ? { version, rows: content as unknown[] } : { version, value: content }

  function publish(): void {
    due = undefined
    const topics = new Set(stale)
    stale.clear()
    for (const one of watched.values())
      if ((sources[one.name] as AnySource).topics.some((topic) => topics.has(topic))) refreshInTurn(one)
  }

  /** Each view rests by itself: what the booth is told every second makes no screen of the stage wait. */
  function refreshInTurn(one: Watched): void {
    if (one.resting) {
      one.isStale = true
      return
    }
    refresh(one)
    one.resting = setTimeout(
      () => {
        delete one.resting
        if (!one.isStale) return
        one.isStale = false
        refreshInTurn(one)
      },
      (sources[one.name] as AnySource).restMs ?? usualRestMs,
    )
  }

  /** One version for all variants: if one of them changed, all move on, if only by an empty change. */
  function refresh(one: Watched): void {
    try {
      const next = [...one.variants.values()].map((variant) => {
        const content = compute(one.name, one.params, variant.caller)
        return { variant, content, change: changeOf(one.name, variant.content, content) }
      })
      if (next.every(({ change }) => change === null)) return
      one.version += 1
      for (const { variant, content, change } of next) {
        variant.content = content
        const body = change ?? (views[one.name].kind === 'list' ? { upserts: [], removals: [] } : { value: content })
        for (const [send, params] of variant.watchers) send({ view: one.name, params, version: one.version, ...body })
      }
    } catch (error) {
      onError(error)
    }
  }

  return {
    /** Whoever watches under the same one is sent the same. */
    channelOf: (name: string, params: unknown, caller: Caller): string =>
      JSON.stringify([name, params, isViewName(name) ? variantOf(name, caller) : null]),

    /** For a script: the view as it is now. */
    once(name: string, params: unknown, caller: Caller): Answer {
      const read_ = read(name, params, caller)
      if (!('content' in read_)) return { problem: read_ as Problem }
      return snapshot(read_.name, watched.get(keyOf(read_.name, read_.params))?.version ?? 0, read_.content)
    },

    /** The snapshot, and from then on the changes, in order, to `send`. */
    subscribe(name: string, params: unknown, caller: Caller, send: Send): Answer {
      const read_ = read(name, params, caller)
      if (!('content' in read_)) return { problem: read_ as Problem }
      const key = keyOf(read_.name, read_.params)
      let one = watched.get(key)
      if (!one) {
        one = { name: read_.name, params: read_.params, variants: new Map(), version: 0, isStale: false }
        watched.set(key, one)
      }
      const kind = variantOf(read_.name, caller)
      let variant = one.variants.get(kind)
      if (!variant) {
        variant = { caller, content: read_.content, watchers: new Map() }
        one.variants.set(kind, variant)
      }
      // Whoever watched already must not miss what this snapshot is ahead of them.
      else if (changeOf(read_.name, variant.content, read_.content) !== null) refresh(one)
      else variant.content = read_.content
      variant.watchers.set(send, params)
      return snapshot(read_.name, one.version, variant.content)
    },

    unsubscribe(name: string, params: unknown, send: Send): void {
      const parsed = isViewName(name) ? views[name].params.safeParse(params ?? {}) : null
      if (!parsed?.success) return
      const key = keyOf(name, parsed.data)
      const one = watched.get(key)
      if (!one) return
      for (const [kind, variant] of one.variants) {
        variant.watchers.delete(send)
        if (variant.watchers.size === 0) one.variants.delete(kind)
      }
      if (one.variants.size > 0) return
      clearTimeout(one.resting)
      watched.delete(key)
    },

    /** After a commit, or when something outside the log has changed. */
    touch(topic: Topic): void {
      stale.add(topic)
      // A timer of nothing is a millisecond late.
      due ??= setImmediate(publish)
    },

    close(): void {
      clearImmediate(due)
      for (const { resting } of watched.values()) clearTimeout(resting)
    },
  }
}

function changeOf(name: ViewName, before: unknown, after: unknown) {
  if (views[name].kind !== 'list') return changeBetween(null, before, after)
  const { key, uncounted } = views[name] as ListViewDefinition
  return changeBetween(key, before, after, uncounted)
}
