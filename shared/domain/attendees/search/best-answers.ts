import type { OrderedList } from './ordered-list.ts'

/**
 * Keeps the best few of the many people that a search finds, each once, at the lowest offered cost. People of one cost
 * are in alphabetical order.
 */
export interface BestAnswers {
  /** `cost`: a whole number from 0. */
  offer(person: number, cost: number): void
  /** The highest cost that still has a chance. */
  readonly ceiling: number
  readonly size: number
  /** Best first. */
  people(): readonly number[]
  /** The cost of each. */
  costs(): readonly number[]
}

export function createBestAnswers(
  limit: number,
  alphabetical: OrderedList,
  except: readonly number[] = [],
): BestAnswers {
  const people = new Uint32Array(limit + 1)
  /** Cost and place in the alphabet, combined in one number. */
  const keys = new Float64Array(limit + 1)
  let size = 0
  let worst = Number.POSITIVE_INFINITY
  let ceiling = Number.POSITIVE_INFINITY

  function offer(person: number, cost: number): void {
    const key = cost * placesPerCost + alphabetical.placeOf(person)
    if (key >= worst || except.includes(person)) return
    // The previous place leaves a gap, and so does the end.
    let gap = 0
    while (gap < size && people[gap] !== person) gap++
    if (gap < size && (keys[gap] ?? 0) <= key) return
    if (gap === size) size++
    for (; gap > 0 && (keys[gap - 1] ?? 0) > key; gap--) {
      keys[gap] = keys[gap - 1] ?? 0
      people[gap] = people[gap - 1] ?? 0
    }
    people[gap] = person
    keys[gap] = key
    if (size > limit) size = limit
    if (size < limit) return
    worst = keys[limit - 1] ?? 0
    ceiling = Math.floor(worst / placesPerCost)
  }

  return {
    offer,
    get ceiling() {
      return ceiling
    },
    get size() {
      return size
    },
    people: () => [...people.subarray(0, size)],
    costs: () => Array.from(keys.subarray(0, size), (key) => Math.floor(key / placesPerCost)),
  }
}

/** The same answers, with every offer at a higher cost. */
export const atExtraCost = (best: BestAnswers, extra: number): BestAnswers => ({
  offer: (person, cost) => best.offer(person, cost + extra),
  get ceiling() {
    return best.ceiling - extra
  },
  get size() {
    return best.size
  },
  people: best.people,
  costs: best.costs,
})

const placesPerCost = 2 ** 32
