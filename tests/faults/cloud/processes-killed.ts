import { setTimeout as pause } from 'node:timers/promises'
import type { Bench } from '../scenario.ts'
import type { PlaceOptions } from './open-place.ts'
import { throughAFault } from './through-a-fault.ts'

const people = ({ short }: Bench): PlaceOptions => ({ onSite: short ? 100 : 800, remote: short ? 4 : 12 })

/** The cloud's process is killed while both audiences work. */
export const cloudKilled = throughAFault('cloud-killed', people, async (bench, place, load) => {
  const kills = bench.short ? 1 : 5
  for (let kill = 0; kill < kills; kill++) {
    await load.goesOn()
    await pause(bench.random.int(100, 1500))
    await place.cloud.kill()
    await place.startCloud()
  }
  return `${kills} kills`
})

/** PostgreSQL is killed as by a power cut, and recovers. */
export const databaseKilled = throughAFault(
  'database-killed',
  (bench) => ({ ...people(bench), ownServer: true }),
  async (bench, place, load) => {
    const kills = bench.short ? 1 : 4
    for (let kill = 0; kill < kills; kill++) {
      await load.goesOn()
      await pause(bench.random.int(100, 1500))
      await place.postgres.kill()
      await pause(bench.random.int(200, 1500))
      await place.postgres.on()
    }
    return `${kills} kills`
  },
)
