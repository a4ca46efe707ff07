/** Adds to one of several counts. A count of nothing leaves no entry. */
export function addCount<Key>(counts: Map<Key, number>, key: Key, by: number): void {
  const is = (counts.get(key) ?? 0) + by
  if (is === 0) counts.delete(key)
  else counts.set(key, is)
}
