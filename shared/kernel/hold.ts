/** Long enough to exclude an accident, short enough for an emergency. */
export const holdMs = 1000

export type HoldState = 'idle' | 'holding' | 'fired'

/** Fires once after being held long enough. Released earlier, it does nothing. */
export function createHold(deps: {
  readonly onFire: () => void
  readonly onState: (state: HoldState) => void
  /** Runs `then` after this many ms; returns the cancellation. */
  readonly after: (ms: number, then: () => void) => () => void
  readonly ms?: number
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
      takeBack = deps.after(deps.ms ?? holdMs, () => {
        move('fired')
        deps.onFire()
      })
    },
    /** `early`: released before it fired. */
    release(): 'early' | 'done' {
      const was = state
      takeBack()
      if (was !== 'idle') move('idle')
      return was === 'holding' ? 'early' : 'done'
    },
  }
}
