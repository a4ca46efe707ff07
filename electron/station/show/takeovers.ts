import { type AirClaim, isHigherClaim } from '../../../shared/domain/show/lease.ts'
import { takeAir } from '../../../shared/domain/show/obs-setup.ts'
import type { Catalog } from '../catalog.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { pairedRole } from '../stations/paired-role.ts'
import type { ObsConnection } from './obs/connection.ts'

/** What the log tells of a takeover that nobody pressed. */
const takenAlone = 'relève'

/** Takes over rooms that are followed here: in OBS first, so that nobody else sends there, then in the log. */
export function createTakeovers({
  log,
  catalog,
  connectionIn,
}: {
  log: EventLog
  catalog: Catalog
  connectionIn: (roomId: string) => ObsConnection | undefined
}) {
  const { stationId } = log.identity
  /** By room: what goes on there now. */
  const turns = new Map<string, Promise<void>>()
  let ended = false

  /** @returns the epoch; null: it was not claimed */
  async function claimInObs(roomId: string, how: 'alone' | 'asked'): Promise<number | null> {
    const connection = connectionIn(roomId)
    if (connection?.state() !== 'connected') return null
    return await connection.takeAir(how, (inObs) => {
      const air = catalog.get('room-air', roomId)
      const isAhead = inObs !== null && isHigherClaim(inObs, claimOf(air))
      const decision = takeAir(air, {
        isRoom: catalog.get('room', roomId).name !== null,
        station: stationId,
        role: pairedRole(log.streams, stationId),
        fencedBy: isAhead ? inObs : null,
        isConnected: true,
      })
      return decision.ok ? (decision.value?.epoch ?? null) : null
    })
  }

  /** One takeover of a room at a time: a second one waits, and finds that the room is ours. */
  function inTurn<Value>(roomId: string, run: () => Promise<Value>): Promise<Value> {
    const turn = (turns.get(roomId) ?? Promise.resolve()).then(run)
    const settled = turn
      .catch(() => {})
      .then(() => {
        if (turns.get(roomId) === settled) turns.delete(roomId)
      })
    turns.set(roomId, settled)
    return turn
  }
  const note = (roomId: string, epoch: number) =>
    log.note(takenAlone, (writing) => writing.append('room-air', roomId, { type: 'RoomAirTaken', epoch }))

  return {
    /** For a command, which writes the log. Null: OBS did not take the claim. */
    asked: (roomId: string): Promise<number | null> => inTurn(roomId, () => claimInObs(roomId, 'asked')),
    /** The first is silent. */
    async alone(roomId: string): Promise<void> {
      if (turns.has(roomId) || ended) return
      await inTurn(roomId, async () => {
        const epoch = await claimInObs(roomId, 'alone')
        if (epoch !== null) await note(roomId, epoch)
      })
    },
    /** OBS has the claim of this station already, whose log did not get so far. */
    async noted(roomId: string, epoch: number): Promise<void> {
      if (turns.has(roomId) || ended) return
      await inTurn(roomId, () => note(roomId, epoch))
    },
    close(): void {
      ended = true
    },
  }
}

/** A room's air as a claim. */
export const claimOf = ({
  owner,
  epoch,
  second,
}: {
  readonly owner: string | null
  readonly epoch: number
  readonly second: string | null
}): AirClaim => ({ station: owner ?? '', epoch, second })
