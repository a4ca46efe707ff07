import { revocationText } from '../../../shared/domain/stations/station.ts'
import type { Catalog } from '../catalog.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { believedReport } from '../stations/put-out-standing.ts'
import type { PutOutMessage } from './link-wire.ts'

/**
 * Both ends of *Écarter* on the links. A pilot's station refuses the station that was put out and records how long that
 * took. The station that is told so verifies the pilot's signature, records its revocation and stops working.
 */
export function createPuttingOut(deps: {
  log: EventLog
  catalog: Catalog
  /** Ends every connection to that station. Resolves when none is left. */
  refuse: (stationId: string) => Promise<void>
  /** Whether the key that the link has shown belongs to a pilot's station that was not put out. */
  isPilotsKey: (key: string) => boolean
  /** That station's clock minus this one's, in ms. 0 if it is not known. */
  clockSkewMs: (stationId: string) => number
  onError: (error: unknown) => void
}) {
  const { log, catalog, onError } = deps
  const { identity, crypto } = log
  const self = identity.stationId
  let isTold = false

  const isPutOut = (): boolean => catalog.get('station', self).revoked !== null

  async function refuse(stationId: string): Promise<void> {
    await deps.refuse(stationId)
    const { refusedAt } = catalog.get('put-out', stationId)
    const report = believedReport(log.streams, stationId)
    const isPilots = catalog.get('station', self).pairing?.role === 'pilot' && identity.pilotPrivateKey !== null
    if (!report || refusedAt[self] || !isPilots || isPutOut()) return
    // The report's time is by the clock of the station that wrote it.
    const skewMs = report.writtenBy === self ? 0 : deps.clockSkewMs(report.writtenBy)
    const tookMs = Math.max(0, Math.round(log.now() + skewMs - report.at))
    await log.note('station', (writing) => {
      if (writing.state('put-out', stationId).refusedAt[self]) return
      writing.append('put-out', stationId, { type: 'PutOutLinkRefused', tookMs })
    })
  }

  return {
    isPutOut,
    /** A station has been put out, here or elsewhere. */
    heard: (stationId: string): void => void refuse(stationId).catch(onError),
    /** Repeats refusals from before this start that could not be recorded. */
    resume(): void {
      for (const [stationId] of catalog.all('put-out')) if (stationId !== self) void refuse(stationId).catch(onError)
    },
    /**
     * The other end reports that this station was put out. The report counts if the pilot's signature is valid and a
     * pilot's station sends it. A laptop that was put out itself may hold the signing key, and speak over any other
     * station's link.
     */
    told({ cut, signature }: PutOutMessage, key: string): void {
      if (!deps.isPilotsKey(key)) return
      const text = revocationText(identity.eventId, self, cut)
      if (isTold || isPutOut() || !crypto.verify(identity.pilotPublicKey, text, Buffer.from(signature, 'base64')))
        return
      isTold = true
      log
        .note('station', (writing) => {
          writing.append('station', self, { type: 'StationRevoked', cut, signature })
        })
        .catch((error: unknown) => {
          // The report comes again at the next attempt to link.
          isTold = false
          onError(error)
        })
    },
  }
}
