import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fillDisk, mountSmallDisk } from '../../support/small-disk.ts'
import { until } from '../../support/until.ts'
import { needMounts, type Scenario } from '../scenario.ts'
import { openHall } from './hall.ts'

/** The hub's disk is full: it acknowledges nothing, and the desks go on and keep their events until there is room. */
export const hubDiskFull: Scenario = {
  name: 'hub-disk-full',
  async run(bench) {
    needMounts()
    const folder = join(bench.folder, 's0')
    bench.after(mountSmallDisk(folder, 80))
    const hall = await openHall(bench, { roles: ['reception', 'reception'], people: 6000 })
    const ballast = join(folder, 'ballast')
    fillDisk(ballast)
    // The write-ahead log is allocated in advance, so the first events still find room there.
    await hall.work(2)
    await until(
      'the hub reports that its disk is full',
      async () => {
        const reply = await hall.hub.call('command', { name: 'event.rehearse', input: { on: false } })
        return JSON.stringify(reply).includes('disk-full')
      },
      { timeoutMs: 60_000, everyMs: 100 },
    )
    const waiting = await until(
      'events wait at a desk',
      async () => {
        const rows = await Promise.all(hall.desks.map((desk) => desk.rows('stations')))
        const counts = rows.map((stations) => stations.find(({ self }) => self)?.waiting ?? 0)
        return Math.max(...counts) > 50 ? counts : undefined
      },
      { timeoutMs: 60_000, everyMs: 100 },
    )
    await pause(bench.short ? 500 : 5000)
    rmSync(ballast)
    await hall.rest()
    const told = await hall.checkAllTheSame()
    return `${waiting.join(' and ')} facts waited at the desks; ${told}`
  },
}
