/** Connections by owner. When there are too many, the oldest connection of the owner with the most is closed. */
export function createByOwner<Connection>() {
  /** By owner, the oldest connection first. */
  const ofOwner = new Map<string, Set<Connection>>()
  let count = 0

  return {
    count: (): number => count,
    /** Returns the number of the owner's connections. */
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
    /** The owner with the most connections. Of several, `preferred`, or else the first one. */
    most(preferred = ''): string {
      let [most, size] = [preferred, ofOwner.get(preferred)?.size ?? 0]
      for (const [owner, its] of ofOwner) if (its.size > size) [most, size] = [owner, its.size]
      return most
    },
  }
}
