/** A page says how old a command is from so many seconds on; a program that has stood still less long has aged none. */
const noticedMs = 2000
const lookEveryMs = 250
/** What came meanwhile is read within so long after it goes on, in ms. */
const backlogMs = 1000

export type Stalls = ReturnType<typeof createStalls>

/**
 * Whether this program has just stood still: frozen, or its machine asleep. What has come in meanwhile lay in the network's
 * buffers, and is as old as nobody knows.
 */
export function createStalls(clocks: readonly (() => number)[] = [() => performance.now(), Date.now]) {
  const now = () => clocks.map((clock) => clock())
  let looked = now()
  let over: readonly number[] | null = null

  function look(): void {
    const at = now()
    if (at.some((ms, index) => ms - (looked[index] ?? ms) > noticedMs)) over = at
    looked = at
  }
  const looking = setInterval(look, lookEveryMs)
  looking.unref()

  return {
    /** The monotonic moment of a connection's beginning, for `mayBeOld`. */
    now: () => now()[0] ?? 0,
    /** Of what arrives now on a connection that stands since then. */
    mayBeOld(since: number): boolean {
      // The next look may come only after what waits has been read.
      look()
      const [at = 0] = looked
      return over !== null && since < (over[0] ?? 0) && at - (over[0] ?? 0) < backlogMs
    },
    end: () => clearInterval(looking),
  }
}
