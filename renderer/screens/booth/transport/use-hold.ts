import { useEffect, useMemo, useRef, useState } from 'react'
import { createHold, type HoldState, holdMs } from '../../../../shared/kernel/hold.ts'

export interface Hold {
  readonly state: HoldState
  readonly press: () => void
  readonly release: () => void
}

/** `isOff`: a held key is released, and nothing begins. `ms`: how long it is held. */
export function useHold(onFire: () => void, onEarly: () => void, isOff: boolean, ms = holdMs): Hold {
  const [state, setState] = useState<HoldState>('idle')
  const latest = useRef({ onFire, onEarly })
  latest.current = { onFire, onEarly }
  const hold = useMemo(
    () =>
      createHold({
        onState: setState,
        onFire: () => latest.current.onFire(),
        after(ms, then) {
          const timer = setTimeout(then, ms)
          return () => clearTimeout(timer)
        },
        ms,
      }),
    [ms],
  )
  useEffect(() => {
    // A window that loses the focus does not receive the release of the key.
    const letGo = () => void hold.release()
    addEventListener('blur', letGo)
    return () => {
      removeEventListener('blur', letGo)
      letGo()
    }
  }, [hold])
  useEffect(() => {
    if (isOff) hold.release()
  }, [isOff, hold])
  return useMemo(
    () => ({
      state,
      press: () => {
        if (!isOff) hold.press()
      },
      release: () => {
        if (hold.release() === 'early' && !isOff) latest.current.onEarly()
      },
    }),
    [hold, state, isOff],
  )
}
