import type { KeptCommand } from './store.ts'

/** Commands without an answer, stored so that a reload loses none. */
export interface KeptStorage {
  load(): readonly KeptCommand[]
  save(commands: readonly KeptCommand[]): void
}

export const createKeptStorage = (
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
  storageKey = 'regie.commands',
): KeptStorage => ({
  load: () => {
    const text = storage.getItem(storageKey)
    if (text === null) return []
    try {
      const parsed: unknown = JSON.parse(text)
      return Array.isArray(parsed) ? parsed.filter(isKeptCommand) : []
    } catch {
      // Only this page writes the entry. If unreadable, it was truncated, and nothing can be sent.
      storage.removeItem(storageKey)
      return []
    }
  },
  save: (commands) => {
    const lasting = commands.filter((command) => !holdsSecret(command))
    if (lasting.length === 0) storage.removeItem(storageKey)
    else storage.setItem(storageKey, JSON.stringify(lasting))
  },
})

export const isKeptCommand = (entry: unknown): entry is KeptCommand =>
  typeof entry === 'object' && entry !== null && 'id' in entry && 'name' in entry && 'input' in entry && 'at' in entry

/** The pilot's code is typed for one command and must not stay in a browser's storage. */
export const holdsSecret = (command: KeptCommand): boolean => /"(pilotCode|password)":/.test(JSON.stringify(command))
