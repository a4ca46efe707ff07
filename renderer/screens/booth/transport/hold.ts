/** Long enough that no elbow does it, short enough for a fright. */
export const holdMs = 1000

export type HoldState = 'idle' | 'holding' | 'fired'

/** Fires once when it was held for long enough; let go before that, it does nothing. */
export function createHold(deps: {
  readonly onFire: () => void
  readonly onState: (state: HoldState) => void
  /** Runs `then` after so many ms; gives what takes it back. */
  readonly after: (ms: number, then: () => void) => () => void
}) {
  let state: HoldState = 'idle'
  let takeBack = () => {}
  const move = (next: HoldState) => {
    state = next
    deps.onState(next)
  }
  return {
    press(): void {
      if (state !== 'idle') return
      move('holding')
      takeBack = deps.after(holdMs, () => {
        move('fired')
        deps.onFire()
      })
    },
    /** `early`: it was let go before it fired. */
    release(): 'early' | 'done' {
      const was = state
      takeBack()
      if (was !== 'idle') move('idle')
      return was === 'holding' ? 'early' : 'done'
    },
  }
}
