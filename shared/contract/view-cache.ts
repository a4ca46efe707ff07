import type { Problem } from './problem.ts'
import type { Snapshot, ViewChange } from './socket.ts'

/** What this window knows of one view. Content survives a lost connection and is then shown as stale. */
export type CachedView =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly version: number; readonly rows: readonly unknown[] }
  | { readonly state: 'ready'; readonly version: number; readonly value: unknown }
  | { readonly state: 'refused'; readonly problem: Problem }

export const fromSnapshot = (reply: Snapshot | { readonly problem: Problem }): CachedView =>
  'problem' in reply ? { state: 'refused', problem: reply.problem } : { state: 'ready', ...reply }

/**
 * The view after one push. `gap` if an earlier push was missed: then a new snapshot is needed. Rows keep the snapshot's
 * order, and new ones come last: a screen that needs another order sorts them.
 */
export const applyChange = (cached: CachedView, change: ViewChange, rowKey: string): CachedView | 'gap' => {
  if (cached.state !== 'ready' || change.version <= cached.version) return cached
  if (change.version !== cached.version + 1) return 'gap'
  if ('value' in change) return { state: 'ready', version: change.version, value: change.value }
  if (!('rows' in cached)) return 'gap'
  return { state: 'ready', version: change.version, rows: mergeRows(cached.rows, change, rowKey) }
}

const mergeRows = (
  rows: readonly unknown[],
  change: { readonly upserts: readonly unknown[]; readonly removals: readonly string[] },
  rowKey: string,
): readonly unknown[] => {
  const keyOf = (row: unknown) => String((row as Record<string, unknown>)[rowKey])
  const upserts = new Map(change.upserts.map((row) => [keyOf(row), row]))
  const removals = new Set(change.removals)
  const kept = rows.flatMap((row) => {
    const key = keyOf(row)
    const upsert = upserts.get(key)
    if (upsert !== undefined) {
      upserts.delete(key)
      return [upsert]
    }
    return removals.has(key) ? [] : [row]
  })
  return [...kept, ...upserts.values()]
}
