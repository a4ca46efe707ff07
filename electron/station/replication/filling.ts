/** Facts: with fewer to come, it is over before anybody has read that it goes on. */
const fewest = 200
/**
 * In ms, with a hub that is heard: what is not here after such a standstill is refused here, and will not come. Long, since
 * to call a list complete that is not turns people away.
 */
const stillMs = 15_000

/** By origin, how many facts the hub had said to hold when the filling began. */
export type Goal = Readonly<Record<string, number>>

/**
 * How far a station has come that has just come in, or was long away. It works meanwhile, but what it does not find may
 * only not be there yet: so this lasts, through a cut and a restart, until all is here that the hub had said to hold.
 */
export function createFilling(deps: {
  /** How many facts of an origin are here. */
  readonly seqOf: (origin: string) => number
  /** ms, monotonic */
  readonly now: () => number
  /** Of the run before. */
  readonly goal: Goal | undefined
}) {
  const { seqOf, now } = deps
  let goal: Goal | null = deps.goal ?? null
  let least = { lacking: Number.POSITIVE_INFINITY, at: 0 }

  function takenOf(origins: Goal): { held: number; total: number } {
    let [held, total] = [0, 0]
    for (const [origin, seq] of Object.entries(origins)) {
      total += seq
      held += Math.min(seq, seqOf(origin))
    }
    return { held, total }
  }

  return {
    goal: (): Goal | null => goal,
    /** `said`: what the hub says to hold; null while it is not heard. Null where nothing is awaited. */
    look(said: ReadonlyMap<string, number> | null): { held: number; total: number } | null {
      const next = goal ?? (said && Object.fromEntries(said))
      if (next === null) return null
      const taken = takenOf(next)
      const lacking = taken.total - taken.held
      if (said === null || lacking < least.lacking || lacking >= least.lacking + fewest) least = { lacking, at: now() }
      const isOn = lacking >= (goal ? 1 : fewest) && now() - least.at < stillMs
      goal = isOn ? next : null
      return isOn ? taken : null
    },
  }
}
