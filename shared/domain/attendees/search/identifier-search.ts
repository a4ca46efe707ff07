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
  const idsByKey = new Map<string, Set<string>>()
  const keysById = new Map<string, readonly string[]>()

  function remove(id: string): void {
    for (const key of keysById.get(id) ?? []) {
      const ids = idsByKey.get(key)
      ids?.delete(id)
      if (ids?.size === 0) idsByKey.delete(key)
    }
    keysById.delete(id)
  }

  return {
    upsert(id: string, identifiers: readonly string[]): void {
      remove(id)
      const keys = identifiers.map(keyOf).filter(isKey)
      if (keys.length === 0) return
      keysById.set(id, keys)
      for (const key of keys) idsByKey.set(key, (idsByKey.get(key) ?? new Set()).add(id))
    },
    remove,
    search(query: string): readonly string[] {
      const key = keyOf(query)
      return isKey(key) ? [...(idsByKey.get(key) ?? [])] : []
    },
  }
}

/** Whatever its case, and in a number whatever its spaces and signs: "C-2026/014" is "c2026014". */
const keyOf = (text: string): string =>
  text.includes('@') ? text.trim().toLowerCase() : text.toLowerCase().replace(/[^a-z0-9]/g, '')

/** A text without a digit or an `@` is looked for among the names alone. */
const isKey = (key: string): boolean => key.length >= 2 && /[0-9@]/.test(key)
