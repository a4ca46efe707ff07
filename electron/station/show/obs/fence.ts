import { z } from 'zod'
import { mostEpoch } from '../../../../shared/domain/stations/ownership.ts'
import type { ObsClient } from './client.ts'

/** Who drives this OBS, as the log has it: the higher epoch, then the greater station. */
export interface AirClaim {
  readonly epoch: number
  readonly station: string
}

const claim = z.object({ epoch: z.int().max(mostEpoch), station: z.string().max(64) })
const slot = { realm: 'OBS_WEBSOCKET_DATA_REALM_GLOBAL', slotName: 'regie.air' }

const isHigher = (one: AirClaim, other: AirClaim): boolean =>
  one.epoch > other.epoch || (one.epoch === other.epoch && one.station > other.station)

/**
 * OBS checks no epoch, so the claim is also kept in OBS itself: a station that does not know yet that it has lost the
 * room reads here that it may only watch: whose claim that is is the answer, null where it is ours. Between reading and an order another may claim: that race remains.
 */
export async function claimAir(client: ObsClient, ours: AirClaim): Promise<AirClaim | null> {
  const { slotValue } = (await client.call('GetPersistentData', slot)) as { slotValue?: unknown }
  const theirs = claim.safeParse(slotValue).data
  if (theirs && isHigher(theirs, ours)) return theirs
  if (theirs?.epoch === ours.epoch && theirs.station === ours.station) return null
  await client.call('SetPersistentData', { ...slot, slotValue: { ...ours } })
  // Whoever is connected now learns it at once.
  await client.call('BroadcastCustomEvent', { eventData: { regieAir: { ...ours } } })
  return null
}

/** Tells everybody who drives this very OBS for which room: an address has many names, a connection has one end. */
export async function announceRoom(client: ObsClient, roomId: string): Promise<void> {
  await client.call('BroadcastCustomEvent', { eventData: { regieRoom: roomId } })
}

/** The room of such an announcement; null where it is none. */
export const roomAnnounced = (event: unknown): string | null =>
  z.object({ regieRoom: z.string().max(64) }).safeParse(event).data?.regieRoom ?? null

/** The claim of a custom event that takes the room away from `ours`; null where it does not. */
export const takenFrom = (ours: AirClaim, event: unknown): AirClaim | null => {
  const theirs = z.object({ regieAir: claim }).safeParse(event).data?.regieAir
  return theirs && isHigher(theirs, ours) ? theirs : null
}
