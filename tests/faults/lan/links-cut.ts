import { setTimeout as pause } from 'node:timers/promises'
import type { Scenario } from '../scenario.ts'
import { openHall } from './hall.ts'

/**
 * Cables are cut and restored while all desks scan: in both directions, in one, and with a loss of one packet in
 * twenty.
 */
export const linksCut: Scenario = {
  name: 'links-cut',
  async run(bench) {
    const hall = await openHall(bench, { roles: ['reception', 'reception', 'reception', 'reception', 'pilot'] })
    const rounds = bench.short ? 3 : 20
    await hall.work(bench.short ? 150 : 60)
    const kinds = new Map<string, number>()
    for (let round = 0; round < rounds; round++) {
      const some = hall.desks.filter(() => bench.random.chance(0.5))
      for (const { host } of some) {
        const kind = bench.random.pick(['cut', 'input', 'output', 'loss'] as const)
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
        if (kind === 'cut') host.cut()
        else if (kind === 'loss') host.lose(5)
        else host.cutOneWay(kind)
      }
      await pause(bench.random.int(500, bench.short ? 3000 : 7000))
      for (const { host } of some) host.heal()
      await pause(bench.random.int(200, 2000))
    }
    await hall.rest()
    const told = await hall.checkAllTheSame()
    return `${[...kinds].map(([kind, count]) => `${count} ${kind}`).join(', ')}; ${told}`
  },
}
