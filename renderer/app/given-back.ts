import type { ViewRow } from '../../shared/contract/contract.ts'
import type { Connection } from './connection.ts'
import type { GivenBack, StationStore } from './store.ts'
import { addressView } from './view-key.ts'

/**
 * Ends the page once its station was given back. The page's personal data are deleted, and it never calls the station
 * again, which is about to erase itself. The window that asked ends with its receipt, which it passes to the returned
 * function. Other windows learn of it from the station's row before the station is gone.
 */
export const endWithStation = (deps: {
  readonly store: StationStore
  readonly connection: Pick<Connection, 'watch' | 'end'>
  readonly storages: readonly Pick<Storage, 'clear'>[]
}): ((given: GivenBack) => void) => {
  const { store, connection, storages } = deps
  const { key } = addressView('stations', {})
  const end = (givenBack: GivenBack) => {
    unsubscribe()
    connection.end()
    for (const storage of storages) storage.clear()
    store.setState({
      views: {},
      kept: [],
      untaken: 0,
      unsent: 0,
      recovered: [],
      search: 'none',
      leftBehind: false,
      givenBack,
    })
  }
  const unsubscribe = store.subscribe(({ views: { [key]: view } }) => {
    if (view?.state !== 'ready' || !('rows' in view)) return
    const own = (view.rows as readonly ViewRow<'stations'>[]).find(({ self }) => self)
    if (own?.givenBack) end({ receipt: null, timeZone: undefined })
  })
  connection.watch(addressView('stations', {}))
  return end
}
