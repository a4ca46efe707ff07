import { expect } from 'vitest'
import { comeIn } from '../../electron/station/replication/come-in.ts'
import type { PairedRole } from '../../shared/domain/stations/authority.ts'
import { morning, type TestStation } from './test-station.ts'

/** Lets a station of this role join, by a code of `at`. A start can then open its folder. */
export async function joinEvent(at: TestStation, folder: string, role: PairedRole, name: string): Promise<void> {
  const { code } = await at.done('stations.pair', { role, name })
  expect(await comeIn(folder, { link: at.station.linkUrl() ?? '', pair: code }, morning)).toBe('joined')
}
