/** A job, and the version of the badge that it prints. */
export interface Ranked {
  readonly version: number
  readonly id: string
}

/**
 * Jobs of one person in the order of their versions. A station may write any number of them for one person: the highest one
 * is found without a walk, and coming and going moves no more than a part of one array.
 */
export function createJobsByVersion() {
  const ascending: Ranked[] = []

  /** Where it stands, or would. */
  function placeOf(one: Ranked): number {
    let [from, to] = [0, ascending.length]
    while (from < to) {
      const middle = (from + to) >>> 1
      if (isBefore(ascending[middle] as Ranked, one)) from = middle + 1
      else to = middle
    }
    return from
  }

  return {
    add(one: Ranked): void {
      const place = placeOf(one)
      if (ascending[place]?.id !== one.id) ascending.splice(place, 0, one)
    },
    delete(one: Ranked): void {
      const place = placeOf(one)
      if (ascending[place]?.id === one.id) ascending.splice(place, 1)
    },
    get size() {
      return ascending.length
    },
    /** Below every version where all are left out. */
    highest(isLeftOut: (id: string) => boolean): number {
      for (let at = ascending.length - 1; at >= 0; at--) {
        const { id, version } = ascending[at] as Ranked
        if (!isLeftOut(id)) return version
      }
      return Number.NEGATIVE_INFINITY
    },
    *ids(): Generator<string> {
      for (const { id } of ascending) yield id
    },
  }
}

const isBefore = (one: Ranked, other: Ranked): boolean =>
  one.version < other.version || (one.version === other.version && one.id < other.id)
