import { setTimeout as pause } from 'node:timers/promises'
import type { Scenario } from '../scenario.ts'
import { sameOnBothSides } from './both-sides.ts'
import { startLoad } from './load.ts'
import { openPlace } from './place.ts'

/** The cloud's process is killed while both audiences work. */
export const cloudKilled: Scenario = {
  name: 'cloud-killed',
  async run(bench) {
    const place = await openPlace(bench, { onSite: bench.short ? 60 : 400, remote: bench.short ? 4 : 12 })
    const load = startLoad(place)
    await load.begun()
    const kills = bench.short ? 1 : 5
    for (let kill = 0; kill < kills; kill++) {
      await pause(bench.random.int(600, 2000))
      await place.cloud.kill()
      await place.startCloud()
    }
    const done = await load.finish()
    return `${kills} kills; ${done}; ${await sameOnBothSides(place)}`
  },
}
