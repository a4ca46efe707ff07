import '../no-eval.ts'
import type { ViewValue } from '../../../shared/contract/contract.ts'
import { views } from '../../../shared/contract/contract.ts'

const storageKey = 'regie.hubs'

type Handover = ViewValue<'handover'>

/** The other possible hubs, kept in this tab, so that a reloaded page knows them before its station answers. */
export const createKnownHubs = (storage: Pick<Storage, 'getItem' | 'setItem'>) => ({
  load(): Handover | null {
    try {
      return views.handover.value.parse(JSON.parse(storage.getItem(storageKey) ?? ''))
    } catch {
      // Absent or truncated: the station tells it again.
      return null
    }
  },
  save: (handover: Handover): void => storage.setItem(storageKey, JSON.stringify(handover)),
})
export type KnownHubs = ReturnType<typeof createKnownHubs>
