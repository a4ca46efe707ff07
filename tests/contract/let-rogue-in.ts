import { expect, vi } from 'vitest'
import type { PairedRole } from '../../shared/domain/stations/authority.ts'
import { startRogue } from '../faults/lan/rogue.ts'
import type { TestStation } from './test-station.ts'

/** A paired station of this role that the test controls. The hub knows it. */
export async function letRogueIn(hub: TestStation, role: PairedRole): ReturnType<typeof startRogue> {
  const { code, linkUrl } = await hub.done('stations.pair', { role, name: `Portable ${role}` })
  const rogue = await startRogue(linkUrl, code)
  const pairing = () => hub.station.log.streams.state('station', rogue.stationId).pairing
  await vi.waitFor(() => expect(pairing()).not.toBeNull(), { timeout: 8000, interval: 25 })
  return rogue
}
