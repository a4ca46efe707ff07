/** What names one person, or the few of one order, without their names. Empty if unknown. */
export interface Identifiers {
  readonly email: string
  readonly registrationNumber: string
  readonly order: string
}

/**
 * Finds people by an identifier that is typed whole. No beginning finds anybody: so nobody can browse by it, and an
 * address tells a desk no name that it may not read.
 */
export function createIdentifierSearch() {
  /** Nearly every key is that of one person. */
  const idsByKey = new Map<string, string | Set<string>>()
  /** Nearly everybody has one at most: a list takes three times as much memory. */
  const keysById = new Map<string, string | readonly string[]>()

  function remove(id: string): void {
    const keys = keysById.get(id)
    if (keys === undefined) return
    for (const key of typeof keys === 'string' ? [keys] : keys) {
      const ids = idsByKey.get(key)
      if (typeof ids === 'object') ids.delete(id)
      if (ids === id || (typeof ids === 'object' && ids.size === 0)) idsByKey.delete(key)
    }
    keysById.delete(id)
  }

  function add(key: string, id: string): void {
    const ids = idsByKey.get(key)
    if (ids === undefined) idsByKey.set(key, id)
    else if (typeof ids === 'object') ids.add(id)
    else if (ids !== id) idsByKey.set(key, new Set([ids, id]))
  }

  return {
    upsert(id: string, identifiers: readonly string[]): void {
      remove(id)
      const keys = identifiers.map(keyOf).filter(isKey)
      if (keys.length === 0) return
      keysById.set(id, keys.length === 1 ? (keys[0] ?? '') : keys)
      for (const key of keys) add(key, id)
    },
    remove,
    search(query: string): readonly string[] {
      const key = keyOf(query)
      const ids = isKey(key) ? idsByKey.get(key) : undefined
      return typeof ids === 'object' ? [...ids] : ids === undefined ? [] : [ids]
    },
  }
}

/** Whatever its case, and in a number whatever its spaces and signs: "C-2026/014" is "c2026014". */
const keyOf = (text: string): string =>
  text.includes('@') ? text.trim().toLowerCase() : text.toLowerCase().replace(/[^a-z0-9]/g, '')

/** A text without a digit or an `@` is looked for among the names alone. */
const isKey = (key: string): boolean => key.length >= 2 && /[0-9@]/.test(key)
