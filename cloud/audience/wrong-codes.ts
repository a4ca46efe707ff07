/** From one address, within a minute (`3-outside`): a code of 8 letters is not found by trying. */
const most = 20
const minuteMs = 60_000
/** Addresses in memory: beyond it the oldest are forgotten. */
const mostAddresses = 10_000

/** Counts wrong codes by address, so that nobody tries them out. `now`: ms, monotonic. */
export function createWrongCodes(now: () => number) {
  const tries = new Map<string, { readonly since: number; count: number }>()

  function of(address: string) {
    const known = tries.get(address)
    if (known && now() - known.since < minuteMs) return known
    tries.delete(address)
    return null
  }

  return {
    isTooMany: (address: string): boolean => (of(address)?.count ?? 0) >= most,
    note(address: string): void {
      const known = of(address)
      if (known) known.count += 1
      else tries.set(address, { since: now(), count: 1 })
      for (const oldest of tries.keys()) {
        if (tries.size <= mostAddresses) break
        tries.delete(oldest)
      }
    },
  }
}
