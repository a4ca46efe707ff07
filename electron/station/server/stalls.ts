/** Ms from which a page reports a command's age. A shorter stall does not make a command too old. */
const noticedMs = 2000
const lookEveryMs = 250
/** Ms within which waiting messages are read after a stall. */
const backlogMs = 1000

export type Stalls = ReturnType<typeof createStalls>
/** What servers ask of it. */
export type StallWatch = Omit<Stalls, 'end'>

/**
 * Detects that this program has just been stalled: frozen, or its machine asleep. Messages that arrived meanwhile
 * waited in the network's buffers, and their age is unknown.
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
    /** The monotonic time at which a connection begins, for `mayBeOld`. */
    now: () => now()[0] ?? 0,
    /** Whether a message that arrives now, on a connection open since `since`, may have waited during a stall. */
    mayBeOld(since: number): boolean {
      // The timer may fire only after the waiting messages have been read, so look now.
      look()
      const [at = 0] = looked
      return over !== null && since < (over[0] ?? 0) && at - (over[0] ?? 0) < backlogMs
    },
    end: () => clearInterval(looking),
  }
}
