import type { ViewValue } from '../../shared/contract/contract.ts'
import type { Connection } from './connection.ts'
import { createKeptStorage } from './kept-storage.ts'
import type { KeptCommand, StationStore } from './store.ts'
import { addressView } from './view-key.ts'

/** A scan at a session's door. */
type DoorScan = KeptCommand & { readonly input: { readonly checkpoint: string } }

export const isScan = ({ name }: Pick<KeptCommand, 'name'>): boolean =>
  name === 'checkIn.scan' || name === 'checkIn.leave'

const isDoorScan = (command: KeptCommand): command is DoorScan =>
  isScan(command) && typeof (command.input as { readonly checkpoint?: unknown }).checkpoint === 'string'

/**
 * Scans of a session's door that were recorded with an access that has ended since. They are stored where every page of
 * this browser finds them, because a new link is usually scanned by the phone's camera and opens a new tab. The first
 * session that may scan at that door sends them, under their ids.
 */
export function keepUntakenScans(deps: {
  readonly store: StationStore
  readonly connection: Pick<Connection, 'watch' | 'withdraw' | 'takeUp'>
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
}): { readonly clear: () => void } {
  const { store, connection } = deps
  const storage = createKeptStorage(deps.storage, 'regie.untaken')
  const me = addressView('me', {})
  const tell = () => store.setState({ untaken: storage.load().length })

  const setAside = (scans: readonly DoorScan[]) => {
    const ids = new Set(scans.map(({ id }) => id))
    // Stored here before they are withdrawn there: a page that ends in between has them twice, under one id.
    storage.save([...storage.load().filter(({ id }) => !ids.has(id)), ...scans])
    connection.withdraw(ids)
    tell()
  }
  const takeUp = ({ role, checkpoint }: ViewValue<'me'>) => {
    const all = storage.load().filter(isDoorScan)
    const mine = all.filter(({ input }) => role === 'reception' || (role === 'door' && input.checkpoint === checkpoint))
    connection.takeUp(mine)
    storage.save(all.filter((scan) => !mine.includes(scan)))
    tell()
  }

  tell()
  store.subscribe(({ link, kept, views }, before) => {
    const scans = link.denied ? kept.filter(isDoorScan) : []
    if (scans.length > 0) setAside(scans)
    const view = views[me.key]
    if (view !== before.views[me.key] && view?.state === 'ready' && 'value' in view)
      takeUp(view.value as ViewValue<'me'>)
  })
  connection.watch(me)
  return { clear: () => storage.save([]) }
}
