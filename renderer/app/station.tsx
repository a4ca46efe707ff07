import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { Connection } from './connection.ts'
import type { OtherHubs } from './handover/moving.ts'
import type { GivenBack, StationState, StationStore } from './store.ts'

/** What a page holds of its station. It is provided once at the root, so that a test can provide another. */
export interface Station {
  readonly store: StationStore
  readonly connection: Pick<Connection, 'watch' | 'give' | 'order' | 'tell'>
  /** Ends this page because its station was given back. */
  readonly end: (given: GivenBack) => void
  /** Absent on a station's own machine. */
  readonly otherHubs?: OtherHubs
}

const StationContext = createContext<Station | null>(null)
export const StationProvider = StationContext.Provider

export const useStation = (): Station => {
  const station = useContext(StationContext)
  if (station === null) throw new Error('No <StationProvider> above this component')
  return station
}

export const useStationState = <Part,>(select: (state: StationState) => Part): Part =>
  useStore(useStation().store, select)
