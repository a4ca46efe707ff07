import type { OwnStorage } from '../link/own-storage.ts'
import type { Kept } from './errand.ts'

const prefix = 'regie.public.kept.'

/**
 * Messages that survive a reload and a closed tab: one entry of localStorage each, so that two tabs that write at once
 * lose nothing. Ids rise with time, so their order is the order of writing.
 */
export interface Shelf {
  all(): readonly Kept[]
  get(id: string): Kept | undefined
  put(kept: Kept): void
  remove(id: string): void
  /** Another tab has changed something. */
  onChange(changed: () => void): void
}

export function createShelf(storage: OwnStorage): Shelf {
  /** If the browser stores nothing (private windows, a full disk), messages live as long as the page. */
  const unkept = new Map<string, Kept>()
  const get = (id: string) => unkept.get(id) ?? parse(storage.getItem(prefix + id))
  return {
    get,
    all: () => {
      const ids = new Set(unkept.keys())
      for (let at = 0; at < storage.length; at++) {
        const key = storage.key(at)
        if (key?.startsWith(prefix)) ids.add(key.slice(prefix.length))
      }
      return [...ids].sort().flatMap((id) => get(id) ?? [])
    },
    put: (kept) => {
      try {
        storage.setItem(prefix + kept.id, JSON.stringify(kept))
        unkept.delete(kept.id)
      } catch {
        unkept.set(kept.id, kept)
      }
    },
    remove: (id) => {
      unkept.delete(id)
      storage.removeItem(prefix + id)
    },
    onChange: (changed) =>
      addEventListener('storage', ({ key }) => {
        if (key === null || key.includes(prefix)) changed()
      }),
  }
}

function parse(text: string | null): Kept | undefined {
  if (text === null) return undefined
  try {
    const kept = JSON.parse(text) as Kept
    return typeof kept.id === 'string' && typeof kept.errand?.kind === 'string' ? kept : undefined
  } catch {
    // Only this page writes it. If unreadable, it was truncated, and nothing can be sent.
    return undefined
  }
}
