/**
 * Who waits for a verdict. `staff`: a command of the staff. `phone`: a phone's command. `list`: a moderator's list or a
 * file, for which no command waits.
 */
export type TextRank = 'staff' | 'phone' | 'list'
const ranks = ['staff', 'phone', 'list'] as const

/**
 * Waiting items: the highest rank first, and the oldest first within a rank.
 * @param most items of each rank; `list` has no bound, since the log bounds it
 */
export function createTextQueue<Item>(most: number) {
  const waiting: Readonly<Record<TextRank, Item[]>> = { staff: [], phone: [], list: [] }
  return {
    /** False: the queue of this rank is full. */
    add(rank: TextRank, item: Item): boolean {
      if (rank !== 'list' && waiting[rank].length >= most) return false
      waiting[rank].push(item)
      return true
    },
    /** Up to `count` items, in their order. */
    take(count: number): readonly Item[] {
      const taken: Item[] = []
      for (const rank of ranks) taken.push(...waiting[rank].splice(0, count - taken.length))
      return taken
    },
  }
}
