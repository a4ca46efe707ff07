import { createHold, holdMs } from '../../shared/kernel/hold.ts'

/** What a key shows of its last press. */
export type PressState =
  | { readonly is: 'idle' | 'holding' | 'early' | 'waiting' }
  /** Words for the key: why nothing was done, or that it is not known. */
  | { readonly is: 'refused'; readonly why: string }

/** How long a key tells of a press that did nothing, in ms. */
const tellMs = 2500
/** A key that is held this long, in ms, was not held: its release was lost. */
const longestMs = 10_000
const idle: PressState = { is: 'idle' }

export type Presses = ReturnType<typeof createPresses>

/** The presses of each key of a deck. A held key acts after a second; let go earlier, it does nothing, and says so. */
export function createPresses(onChange: (key: string) => void) {
  const states = new Map<string, PressState>()
  const holds = new Map<string, { readonly release: () => 'early' | 'done' }>()
  const idOf = (key: string, what: string) => JSON.stringify([key, what])
  const timers = new Map<string, NodeJS.Timeout>()
  let isEnded = false

  function show(key: string, state: PressState): void {
    clearTimeout(timers.get(key))
    timers.delete(key)
    if (state.is === 'idle') states.delete(key)
    else states.set(key, state)
    if (state.is === 'early' || state.is === 'refused')
      timers.set(
        key,
        setTimeout(() => show(key, idle), tellMs),
      )
    onChange(key)
  }
  /** `run` gives why it did nothing, or null. */
  async function act(key: string, run: () => Promise<string | null>): Promise<void> {
    if (isEnded) return
    // The order leaves before anything is drawn.
    const outcome = run()
    show(key, { is: 'waiting' })
    const why = await outcome
    show(key, why === null ? idle : { is: 'refused', why })
  }
  function release(key: string, what: string): void {
    const hold = holds.get(idOf(key, what))
    holds.delete(idOf(key, what))
    if (hold?.release() === 'early') show(key, { is: 'early' })
  }

  return {
    stateOf: (key: string): PressState => states.get(key) ?? idle,
    act,
    refuse: (key: string, why: string): void => show(key, { is: 'refused', why }),
    /** One key may hold several things at once. `what`: which of them. */
    hold(key: string, what: string, run: () => Promise<string | null>): void {
      release(key, what)
      const hold = createHold({
        onFire: () => void act(key, run),
        onState: (state) => state === 'holding' && show(key, { is: 'holding' }),
        after(ms, then) {
          const timer = setTimeout(then, ms)
          return () => clearTimeout(timer)
        },
      })
      holds.set(idOf(key, what), hold)
      hold.press()
    },
    /**
     * Acts when it is let go, after a second and before ten: a release that is lost does nothing. For what shows people
     * again, where the release may be lost.
     */
    holdUntilRelease(key: string, what: string, run: () => Promise<string | null>): void {
      const id = idOf(key, what)
      const begun = performance.now()
      const hold = {
        release() {
          const heldMs = performance.now() - begun
          if (heldMs < holdMs) return 'early' as const
          if (heldMs < longestMs) void act(key, run)
          else show(key, idle)
          return 'done' as const
        },
      }
      // A second press means that the first one's release was lost: it is forgotten, and does not act.
      holds.set(id, hold)
      show(key, { is: 'holding' })
      setTimeout(() => {
        if (holds.get(id) !== hold) return
        holds.delete(id)
        show(key, idle)
      }, longestMs).unref()
    },
    release,
    /** Nothing that is held acts any more. */
    end(): void {
      isEnded = true
      for (const hold of holds.values()) hold.release()
      for (const timer of timers.values()) clearTimeout(timer)
      holds.clear()
      states.clear()
    },
  }
}
