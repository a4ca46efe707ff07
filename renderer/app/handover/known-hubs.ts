import '../no-eval.ts'
import type { ViewValue } from '../../../shared/contract/contract.ts'
import { views } from '../../../shared/contract/contract.ts'

const storageKey = 'regie.hubs'

type Handover = ViewValue<'handover'>

/** Where else the hub may be, kept in this tab: a page that is loaded again knows it before it has heard its station. */
export const createKnownHubs = (storage: Pick<Storage, 'getItem' | 'setItem'>) => ({
  load(): Handover | null {
    try {
      return views.handover.value.parse(JSON.parse(storage.getItem(storageKey) ?? ''))
    } catch {
      // Nothing yet, or cut short: the station tells it again.
      return null
    }
  },
  save: (handover: Handover): void => storage.setItem(storageKey, JSON.stringify(handover)),
})
export type KnownHubs = ReturnType<typeof createKnownHubs>
