import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fillDisk, mountSmallDisk } from '../../support/small-disk.ts'
import { insist, needMounts, type Scenario } from '../scenario.ts'
import { openHall } from './hall.ts'

/** The hub's disk is full: it acknowledges nothing, the desks go on and keep what they have until there is room. */
export const hubDiskFull: Scenario = {
  name: 'hub-disk-full',
  async run(bench) {
    needMounts()
    const folder = join(bench.folder, 's0')
    bench.after(mountSmallDisk(folder, 80))
    const hall = await openHall(bench, { roles: ['reception', 'reception'] })
    const ballast = join(folder, 'ballast')
    fillDisk(ballast)
    await hall.work(60)
    // Its log's file was made long before it is needed: what comes in first still finds room there.
    await pause(bench.short ? 4000 : 12_000)
    const rows = await Promise.all(hall.desks.map((desk) => desk.rows('stations')))
    const waiting = rows.map((stations) => stations.find(({ self }) => self)?.waiting ?? 0)
    rmSync(ballast)
    await hall.rest()
    const told = await hall.checkAllTheSame()
    insist(waiting.length === 2, 'two desks')
    return `${waiting.join(' and ')} facts waited at the desks; ${told}`
  },
}
