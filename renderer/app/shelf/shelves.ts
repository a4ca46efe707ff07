import { z } from 'zod'
import { openWith, sealWith } from '../handover/sealed.ts'
import { isKeptCommand } from '../kept-storage.ts'
import type { KeptCommand } from '../store.ts'

/** The unsent commands of one tab, sealed. Their ids tell how many they are, and say nothing of anybody. */
export interface Shelf {
  readonly session: string
  readonly ids: readonly string[]
  readonly sealed: string
}

export type ShelfStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** The shelves of all tabs of this browser, each under its tab's name. */
export const createShelves = (storage: ShelfStorage) => ({
  tabs: (): readonly string[] =>
    Array.from({ length: storage.length }, (_, place) => storage.key(place) ?? '')
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length)),
  put: (tab: string, one: Shelf): void => storage.setItem(prefix + tab, JSON.stringify(one)),
  remove: (tab: string): void => storage.removeItem(prefix + tab),
  /** Null if it is gone, or if this page did not write it. */
  take(tab: string): Shelf | null {
    try {
      return shelf.parse(JSON.parse(storage.getItem(prefix + tab) ?? 'null'))
    } catch {
      return null
    }
  },
})

export const sealShelf = async (key: CryptoKey, session: string, commands: readonly KeptCommand[]): Promise<Shelf> => ({
  session,
  ids: commands.map(({ id }) => id),
  sealed: await sealWith(key, JSON.stringify(commands)),
})

/** Null if it was sealed with another key. */
export async function openShelf(key: CryptoKey, { sealed }: Shelf): Promise<readonly KeptCommand[] | null> {
  const text = await openWith(key, sealed)
  const commands: unknown = text === null ? null : JSON.parse(text)
  return Array.isArray(commands) ? commands.filter(isKeptCommand) : null
}

const prefix = 'regie.shelf.'
const shelf = z.strictObject({ session: z.string(), ids: z.array(z.string()).min(1), sealed: z.string() })
