import type { ViewValue } from '../../../shared/contract/contract.ts'
import type { Connection } from '../connection.ts'
import { holdsSecret } from '../kept-storage.ts'
import type { KeptCommand, StationState, StationStore } from '../store.ts'
import { addressView } from '../view-key.ts'
import type { SessionKeys } from './session-keys.ts'
import { createShelves, openShelf, type ShelfStorage, sealShelf } from './shelves.ts'

/** What of the Web Locks is needed. A tab holds the lock of its name for as long as it lives. */
export type TabLocks = {
  request(name: string, options: { ifAvailable: true }, held: (lock: unknown) => Promise<void>): Promise<void>
}

/**
 * Keeps what waits for the station where it survives a closed tab: sealed, for this session. The next page of the
 * session sends it, once: each closed tab's shelf is taken by one page, under the lock of that tab. What cannot be
 * opened, or is another session's, is counted and never sent. Once a person has read that (`unsent` is 0 again), it
 * goes.
 */
export function keepBeyondTab(deps: {
  readonly store: StationStore
  readonly connection: Pick<Connection, 'watch' | 'takeUp'>
  readonly storage: ShelfStorage
  readonly keys: SessionKeys
  readonly locks: TabLocks
  /** The name of this tab. */
  readonly tab: string
}): { readonly clear: () => void } {
  const { store, connection, storage, keys, locks, tab } = deps
  const shelves = createShelves(storage)
  const me = addressView('me', {})
  /** Taken from closed tabs, and not answered yet. */
  const taken = new Map<string, KeptCommand>()
  /**
   * Sent by this tab already, whether answered or not: those that it had before a reload, also with another session, and
   * those that it took. A reload leaves the same command on the shelf of the tab's former name.
   */
  const own = new Set(store.getState().kept.map(({ id }) => id))
  const unreadable = new Map<string, number>()
  let session: string | null = null
  let isEnded = false
  // One after the other: an older state must not be written over a newer one.
  let last = Promise.resolve()
  const next = (act: () => Promise<void>) => {
    // Without a working storage, commands are kept in this tab alone, as ever.
    last = last.then(act).catch(() => undefined)
  }

  async function shelve(): Promise<void> {
    if (session === null || isEnded) return
    const { kept } = store.getState()
    const waiting = new Map([...taken.values(), ...kept].map((command) => [command.id, command]))
    const commands = [...waiting.values()].filter((command) => !holdsSecret(command))
    if (commands.length === 0) shelves.remove(tab)
    else shelves.put(tab, await sealShelf(await keys.of(session), session, commands))
  }

  async function takeFrom(other: string): Promise<void> {
    const shelf = shelves.take(other)
    if (shelf === null) return
    const opened = shelf.session === session ? await openShelf(await keys.of(session), shelf) : null
    if (opened === null) {
      const count = shelf.ids.filter((id) => !own.has(id)).length
      if (count === 0) shelves.remove(other)
      else unreadable.set(other, count)
      return
    }
    const commands = opened.filter(({ id }) => !own.has(id))
    for (const command of commands) {
      taken.set(command.id, command)
      own.add(command.id)
    }
    // On this tab's shelf before they leave the other.
    await shelve()
    shelves.remove(other)
    connection.takeUp(commands)
  }

  async function takeFromClosedTabs(): Promise<void> {
    if (session === null || isEnded) return
    unreadable.clear()
    for (const other of shelves.tabs().filter((name) => name !== tab))
      await locks.request(lockOf(other), { ifAvailable: true }, async (lock) => {
        if (lock !== null) await takeFrom(other)
      })
    store.setState({ unsent: [...unreadable.values()].reduce((sum, count) => sum + count, 0) })
  }

  void locks.request(lockOf(tab), { ifAvailable: true }, () => new Promise(() => undefined))
  const follow = (now: StationState, before: StationState) => {
    for (const { command } of now.recovered) taken.delete(command.id)
    const view = now.views[me.key]
    const isNew = view !== before.views[me.key] && view?.state === 'ready' && 'value' in view
    if (isNew) session = (view.value as ViewValue<'me'>).accessId
    if (isNew || now.kept !== before.kept || now.recovered !== before.recovered) next(shelve)
    if (now.unsent === 0 && before.unsent > 0) for (const one of unreadable.keys()) shelves.remove(one)
    if (isNew || (now.link.state === 'linked' && before.link.state !== 'linked')) next(takeFromClosedTabs)
  }
  store.subscribe(follow)
  connection.watch(me)

  return {
    clear() {
      isEnded = true
      for (const one of shelves.tabs()) shelves.remove(one)
      void keys.forget().catch(() => undefined)
    },
  }
}

const lockOf = (tab: string): string => `regie.tab.${tab}`
