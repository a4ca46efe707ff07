import { hubStreamId } from '../../../shared/domain/stations/hub.ts'
import type { Change } from '../event-log/change.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { giveMissing, renewFirstRelease } from './give-keys.ts'
import { sealRingAnew } from './sealed-ring.ts'

/**
 * On the hub: gives each paired station that has sent its box key the keys that its role may hold and that it lacks.
 * Keys for an absent station wait in the log. Each new generation is also sealed for the recovery sheet.
 */
export function createKeySteward(deps: { log: EventLog; isHub: () => boolean; onError: (error: unknown) => void }) {
  const { log, isHub, onError } = deps
  let isWaiting = false

  function look(): void {
    if (isWaiting || !isHub() || log.identity.pilotPrivateKey === null) return
    isWaiting = true
    setImmediate(() => {
      isWaiting = false
      if (!log.db.open || !isHub()) return
      log
        .note('station', (writing) => {
          renewFirstRelease(log, writing)
          giveMissing(log, writing)
          if (writing.state('hub', hubStreamId).epoch > 0) sealRingAnew(log, writing)
        })
        .catch(onError)
    })
  }

  return {
    /** To be called at the start, and whenever this station may have become the hub. */
    look,
    apply({ kind }: Change): void {
      if (kind === 'station' || kind === 'hub' || kind === 'key') look()
    },
  }
}
