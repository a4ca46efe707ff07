/**
 * Virtual time: the planned actions and their times. Two actions at the same instant keep the order in which they were
 * planned.
 */
export interface Agenda {
  /** ms since the run began */
  readonly now: number
  /** The result of `act` is ignored. */
  in(ms: number, act: () => void): void
  /** Runs all actions that are due within the next `ms`. */
  pass(ms: number): Promise<void>
}

interface Entry {
  readonly at: number
  readonly number: number
  readonly act: () => void
}

/** `afterEach`: called when an action, and every promise that it started, has settled. */
export function createAgenda(afterEach: () => void): Agenda {
  const heap: Entry[] = []
  let now = 0
  let number = 0

  const isBefore = (one: Entry, other: Entry) => one.at < other.at || (one.at === other.at && one.number < other.number)

  function push(entry: Entry): void {
    let place = heap.push(entry) - 1
    while (place > 0) {
      const parent = (place - 1) >> 1
      if (isBefore(heap[parent] as Entry, entry)) break
      heap[place] = heap[parent] as Entry
      place = parent
    }
    heap[place] = entry
  }

  function pop(): Entry {
    const first = heap[0] as Entry
    const last = heap.pop() as Entry
    if (heap.length > 0) {
      let place = 0
      for (;;) {
        let child = 2 * place + 1
        if (child >= heap.length) break
        if (child + 1 < heap.length && isBefore(heap[child + 1] as Entry, heap[child] as Entry)) child += 1
        if (isBefore(last, heap[child] as Entry)) break
        heap[place] = heap[child] as Entry
        place = child
      }
      heap[place] = last
    }
    return first
  }

  return {
    get now() {
      return now
    },
    in: (ms, act) => push({ at: now + Math.max(0, ms), number: number++, act }),
    async pass(ms) {
      const end = now + ms
      while (heap[0] && heap[0].at <= end) {
        const { at, act } = pop()
        now = at
        act()
        await settled()
        afterEach()
      }
      now = end
    },
  }
}

/** Resolves when all pending promise callbacks have run. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
