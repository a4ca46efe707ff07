/** A map whose changes since a mark can be taken back: it follows a transaction, and its savepoints. */
export interface UndoableMap<Value> {
  get(key: string): Value | undefined
  set(key: string, value: Value): void
  /** Unless it is there already. */
  add(key: string, value: Value): void
  entries(): IterableIterator<[string, Value]>
  readonly size: number
  /** Everything so far can be taken back to here. */
  mark(): number
  undoTo(mark: number): void
  /** What was changed stays: the transaction has been committed. */
  keep(): void
  /** Takes entries out that need never come back: what has been kept alone. */
  drop(keys: Iterable<string>): void
  clear(): void
  /** Changes that may still be taken back. */
  readonly isOpen: boolean
}

/** `onUndone`: after each time that something may have been taken back. */
export function createUndoableMap<Value>(onUndone: () => void = () => {}): UndoableMap<Value> {
  const map = new Map<string, Value>()
  const before: { readonly key: string; readonly value: Value | undefined }[] = []

  return {
    get: (key) => map.get(key),
    set(key, value) {
      before.push({ key, value: map.get(key) })
      map.set(key, value)
    },
    add(key, value) {
      if (map.has(key)) return
      before.push({ key, value: undefined })
      map.set(key, value)
    },
    entries: () => map.entries(),
    get size() {
      return map.size
    },
    mark: () => before.length,
    undoTo(mark) {
      for (const { key, value } of before.splice(mark).reverse()) {
        if (value === undefined) map.delete(key)
        else map.set(key, value)
      }
      onUndone()
    },
    keep: () => void before.splice(0),
    drop(keys) {
      for (const key of keys) map.delete(key)
    },
    clear() {
      map.clear()
      before.length = 0
    },
    get isOpen() {
      return before.length > 0
    },
  }
}
