import { until } from '../../support/until.ts'
import { insist, type Scenario } from '../scenario.ts'
import { openHall } from './hall.ts'

/** The hub dies while all desks scan. A pilot's station replaces it, and the old hub links to it when it is back. */
export const hubKilled: Scenario = {
  name: 'hub-killed',
  async run(bench) {
    const hall = await openHall(bench, { roles: ['pilot', 'reception', 'reception', 'reception', 'reception'] })
    const [standby, ...desks] = hall.desks
    if (!standby) throw new Error('no standby')
    const followed: number[] = []
    const [old, next] = [hall.hub, standby]
    await hall.work(100)
    await old.call('kill')
    const begun = performance.now()
    await next.done('stations.promote', {})
    for (const desk of desks)
      await until(
        `${desk.name} follows`,
        async () => (await desk.rows('stations')).some((row) => row.hub && row.connected && row.name === next.name),
        { timeoutMs: 20_000, everyMs: 50 },
      )
    followed.push(performance.now() - begun)
    await old.start(['--hub'])
    await until(
      'the old hub joins as a plain station',
      async () => (await old.rows('stations')).some((row) => row.hub && row.connected && row.name === next.name),
      { timeoutMs: 30_000, everyMs: 50 },
    )
    await hall.rest()
    const told = await hall.checkAllTheSame(next)
    const slowest = Math.max(...followed) / 1000
    insist(slowest < 10, `the desks followed after ${slowest.toFixed(1)} s`)
    return `all desks had followed after ${slowest.toFixed(1)} s; ${told}`
  },
}
