import type { OrderedList } from './ordered-list.ts'

/**
 * The few best of the many people that a search comes upon, each once, at the lowest cost at which it was offered;
 * those of one cost in alphabetical order.
 */
export interface BestAnswers {
  /** `cost`: a whole number from 0. */
  offer(person: number, cost: number): void
  /** What an offer must cost, at the most, to have a chance. */
  readonly ceiling: number
  readonly size: number
  /** Best first. */
  people(): readonly number[]
}

export function createBestAnswers(
  limit: number,
  alphabetical: OrderedList,
  except: readonly number[] = [],
): BestAnswers {
  const people: number[] = []
  /** Cost, then place in the alphabet, in one number. */
  const keys: number[] = []
  let worst = Number.POSITIVE_INFINITY
  let ceiling = Number.POSITIVE_INFINITY

  function offer(person: number, cost: number): void {
    const key = cost * placesPerCost + alphabetical.placeOf(person)
    if (key >= worst || except.includes(person)) return
    const before = people.indexOf(person)
    if (before >= 0) {
      if ((keys[before] ?? 0) <= key) return
      people.splice(before, 1)
      keys.splice(before, 1)
    }
    let at = keys.length
    while (at > 0 && (keys[at - 1] ?? 0) > key) at--
    people.splice(at, 0, person)
    keys.splice(at, 0, key)
    if (keys.length > limit) {
      people.pop()
      keys.pop()
    }
    if (keys.length < limit) return
    worst = keys[limit - 1] ?? 0
    ceiling = Math.floor(worst / placesPerCost)
  }

  return {
    offer,
    get ceiling() {
      return ceiling
    },
    get size() {
      return people.length
    },
    people: () => people,
  }
}

/** The same answers, to which everything is offered at so much more. */
export const atExtraCost = (best: BestAnswers, extra: number): BestAnswers => ({
  offer: (person, cost) => best.offer(person, cost + extra),
  get ceiling() {
    return best.ceiling - extra
  },
  get size() {
    return best.size
  },
  people: best.people,
})

const placesPerCost = 2 ** 32
