/** Connections by whose they are, so that of too many the oldest one goes of whoever has the most. */
export function createByOwner<Connection>() {
  /** Of each owner the oldest first. */
  const ofOwner = new Map<string, Set<Connection>>()
  let count = 0

  return {
    count: (): number => count,
    /** Gives how many its owner has now. */
    add(owner: string, connection: Connection): number {
      const its = ofOwner.get(owner) ?? new Set()
      ofOwner.set(owner, its.add(connection))
      count += 1
      return its.size
    },
    remove(owner: string, connection: Connection): void {
      const its = ofOwner.get(owner)
      if (!its?.delete(connection)) return
      count -= 1
      if (its.size === 0) ofOwner.delete(owner)
    },
    oldestOf(owner: string): Connection | undefined {
      const [oldest] = ofOwner.get(owner) ?? []
      return oldest
    },
    /** Whoever has the most; of several `preferred`, else the first who came. */
    most(preferred = ''): string {
      let [most, size] = [preferred, ofOwner.get(preferred)?.size ?? 0]
      for (const [owner, its] of ofOwner) if (its.size > size) [most, size] = [owner, its.size]
      return most
    },
  }
}
