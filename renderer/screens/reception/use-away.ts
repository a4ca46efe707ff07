import { useStationState } from '../../app/station.tsx'
import { useDesk } from './desk-context.tsx'
import { keptCount } from './passages.ts'

/** The station is gone, or silent while passages are kept for it. */
export const useAway = (): boolean => {
  const isKeeping = keptCount(useDesk().passages.passages) > 0
  return useStationState(({ link }) => link.state === 'gone' || (link.stale && isKeeping))
}
