import { useEffect, useState } from 'react'
import { useStationState } from './station.tsx'

export interface ConnectionState {
  readonly state: 'connecting' | 'linked' | 'gone'
  /** Wall clock, milliseconds: when this state began. */
  readonly since: number
  /** Milliseconds since the station was last heard. */
  readonly ageMs: number
}

export const useConnection = (): ConnectionState => {
  const link = useStationState((state) => state.link)
  const now = useNow(500)
  return { state: link.state, since: link.since, ageMs: Math.max(0, now - (link.heardAt ?? link.since)) }
}

/** Whether the station answers but refuses this window. */
export const useDenied = (): boolean => useStationState(({ link }) => link.denied)

/** Whether the page looks for another hub or moves to one. */
export const useLooking = (): boolean => useStationState(({ search }) => search !== 'none')

/** The station's clock, read again at this interval, because this page's own may be wrong. */
export const useStationNow = (everyMs: number): number => {
  const offset = useStationState((state) => state.clockOffsetMs)
  return useNow(everyMs) + offset
}

/** The station's steady clock, by which countdowns run: it does not move where somebody corrects a clock. */
export const useSteadyNow = (everyMs: number): number => {
  const offset = useStationState((state) => state.steadyOffsetMs)
  return useClock(everyMs, monotonic) + offset
}
const monotonic = () => performance.now()

/** The wall clock, read again at this interval. */
export const useNow = (everyMs: number): number => useClock(everyMs, Date.now)

function useClock(everyMs: number, read: () => number): number {
  const [now, setNow] = useState(read)
  useEffect(() => {
    const timer = setInterval(() => setNow(read()), everyMs)
    return () => clearInterval(timer)
  }, [everyMs, read])
  return now
}
