import { useCallback } from 'react'
import type { ViewRow } from '../../shared/contract/contract.ts'
import { listPercent } from '../ui/stations/list-percent.ts'
import { useStation } from './station.tsx'
import { useView } from './use-view.ts'
import { addressView } from './view-key.ts'

/** How much of the list is at this station, in percent. Null if all of it is. */
export const useListPercent = (): number | null => listPercent(useView('stations', {}).rows)

/**
 * The same as a function, called when an answer arrives: a person who was not found is judged by the list at that
 * moment.
 */
export const useListPercentNow = (): (() => number | null) => {
  const { store } = useStation()
  return useCallback(() => {
    const view = store.getState().views[addressView('stations', {}).key]
    return view?.state === 'ready' && 'rows' in view ? listPercent(view.rows as readonly ViewRow<'stations'>[]) : null
  }, [store])
}
