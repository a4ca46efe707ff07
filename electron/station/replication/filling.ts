/** Events. Fewer are loaded before a person could read that loading goes on. */
const fewest = 200
/**
 * Ms without progress while the hub is heard: this station refuses the missing events, and they will not come. The time
 * is long, because a list that is called complete too early turns people away.
 */
const stillMs = 15_000

/** By origin, the number of events that the hub had reported when the filling began. */
export type Goal = Readonly<Record<string, number>>

/**
 * The progress of a station that has just joined, or was away for long. It works meanwhile, but what it does not find
 * may not have arrived yet. So the filling lasts, across cuts and restarts, until everything that the hub had reported
 * is here.
 */
export function createFilling(deps: {
  /** The number of events of an origin that are here. */
  readonly seqOf: (origin: string) => number
  /** ms, monotonic */
  readonly now: () => number
  /** The goal of the previous run. */
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
    /** `said`: the events that the hub reports; null while it is not heard. Returns null if nothing is missing. */
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
