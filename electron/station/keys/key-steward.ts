import { hubStreamId } from '../../../shared/domain/stations/hub.ts'
import type { Change } from '../event-log/change.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { giveMissing, renewFirstRelease } from './give-keys.ts'
import { sealRingAnew } from './sealed-ring.ts'

/**
 * On the hub: whoever is paired, and has told its box key, receives the keys that its role holds and that it lacks.
 * Keys for a station that is away wait in the log. What is sealed for the recovery sheet follows each new generation.
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
    /** Once, at the start, and whenever this station may have become the hub. */
    look,
    apply({ kind }: Change): void {
      if (kind === 'station' || kind === 'hub' || kind === 'key') look()
    },
  }
}
