import type { stationCommands } from '../../../shared/contract/stations.ts'
import { hubStreamId } from '../../../shared/domain/stations/hub.ts'
import { quotaOf } from '../../../shared/domain/stations/quota.ts'
import { accept, refuse } from '../../../shared/kernel/result.ts'
import type { Catalog } from '../catalog.ts'
import { answering, type HandlersOf, looking, storing } from '../commands/handler.ts'
import { derivedId } from '../derived-id.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { holdPilotKey } from '../event-log/identity.ts'
import { iso } from '../iso.ts'
import { takeRing } from '../keys/give-keys.ts'
import { openSealedRing, type PilotRing } from '../keys/sealed-ring.ts'
import { becomeHub } from '../replication/become-hub.ts'
import type { Linking } from '../replication/linking.ts'
import { codeText, hubFingerprintOf, secretOf } from '../replication/pairing-codes.ts'
import { pairedRole } from './paired-role.ts'
import { pairingWord } from './pairing-word.ts'
import type { PutOutHandlers } from './put-out-handlers.ts'

/** Ten minutes: long enough to walk to the other table. */
const codeLastsS = 600
/** Ms after which a command that erases no longer counts. */
const keptGestureMs = 10_000

interface BeforePromotion {
  readonly linkUrl: string
  /** Null if the station already holds the keys, or if no letters were typed. */
  readonly ring: PilotRing | 'wrong' | null
}

export function createStationHandlers(
  log: EventLog,
  catalog: Catalog,
  linking: Linking,
): HandlersOf<Exclude<keyof typeof stationCommands, keyof PutOutHandlers>> {
  const { identity, crypto, origins } = log

  /** The pilot's keys, opened with the letters of the recovery sheet. */
  function unseal(recoveryCode: string): PilotRing | 'wrong' {
    const { sealedPilotKey } = catalog.get('hub', hubStreamId)
    return (sealedPilotKey === null ? null : openSealedRing(sealedPilotKey, recoveryCode)) ?? 'wrong'
  }

  const hubKey = (): string => {
    const { stationId } = catalog.get('hub', hubStreamId)
    return catalog.get('station', stationId ?? '').pairing?.publicKey ?? ''
  }

  return {
    'stations.pair': answering(
      ({ role, name, expiresInS = codeLastsS }, { writing, commandId }) => {
        if (catalog.event().days.length === 0) return refuse('no-event')
        if (!identity.pilotPrivateKey) return refuse('not-a-pilot-station')
        if (linking.hubLinkUrl() === null) return refuse('no-hub')
        const pairingId = derivedId(log, 'pairing', commandId)
        const expiresAt = writing.now + expiresInS * 1000
        writing.append('pairing', pairingId, { type: 'PairingOffered', role, name, expiresAt })
        return accept({ pairingId, expiresAt })
      },
      ({ pairingId, expiresAt }) => ({
        code: identity.pilotPrivateKey
          ? codeText(secretOf(log, pairingId), hubFingerprintOf(crypto, identity.pilotPublicKey, hubKey()))
          : '',
        linkUrl: linking.hubLinkUrl() ?? '',
        expiresAt: iso(expiresAt),
      }),
    ),

    'stations.promote': {
      ...looking<'stations.promote', BeforePromotion>(
        async ({ recoveryCode }) => ({
          linkUrl: linking.linkUrl() ?? (await linking.reserve()).linkUrl,
          ring: recoveryCode === undefined || identity.pilotPrivateKey ? null : unseal(recoveryCode),
        }),
        ({ recoveryCode = '' }, { writing, caller }, { linkUrl, ring }) => {
          const { revoked, pairing } = writing.state('station', identity.stationId)
          if (revoked) return refuse('station-revoked')
          if (ring === 'wrong') return refuse('wrong-recovery-code')
          if (caller.role !== 'pilot' && !ring) return refuse('recovery-code-needed')
          if (ring) {
            holdPilotKey(log.db, identity, ring.pilotPrivateKey, recoveryCode)
            const publicKey = Buffer.from(identity.stationPublicKey).toString('base64')
            const name = catalog.stationName(identity.stationId)
            const { eventId, stationId } = identity
            writing.append(
              'station',
              stationId,
              pairingWord(crypto, ring.pilotPrivateKey, { eventId, stationId, name, role: 'pilot', publicKey }),
            )
            takeRing(log, writing, ring.keys)
          } else if (!identity.pilotPrivateKey || pairing?.role !== 'pilot') return refuse('not-a-pilot-station')
          return accept({ epoch: becomeHub(log, writing), linkUrl })
        },
      ),
      // Once the answer says that this station is the hub, a station may pair with it, or a phone connect, at once.
      settle: linking.settled,
    },

    'stations.raiseQuota': storing(({ stationId }, { writing }) => {
      const { pairing } = writing.state('station', stationId)
      if (!pairing) return refuse('unknown-station')
      if (quotaOf[pairing.role] === null) return refuse('no-quota')
      writing.append('station', stationId, { type: 'StationQuotaRaised' })
      return accept({})
    }),

    'stations.giveBack': storing((_, { writing, commandId, givenAt, caller }) => {
      if (pairedRole(writing, identity.stationId) === 'pilot' && caller.role !== 'pilot') return refuse('pilot-needed')
      if (catalog.get('hub', hubStreamId).stationId === identity.stationId) return refuse('is-the-hub')
      // A page may have kept the command while this station was away, and its author may no longer want it.
      const isKept = writing.now - givenAt > keptGestureMs
      if (isKept || !linking.isAllAtHub()) return refuse('not-all-at-hub')
      const { stationId } = identity
      writing.append('station', stationId, { type: 'StationGivenBack' })
      const own = Object.values(origins.vectorOf(stationId))
      return accept({
        receiptId: derivedId(log, 'receipt', commandId),
        stationId,
        name: catalog.stationName(stationId),
        at: iso(writing.now),
        facts: own.reduce((sum, seq) => sum + seq, 1),
      })
    }),
  }
}
