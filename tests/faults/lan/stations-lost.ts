import { rmSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { until } from '../../support/until.ts'
import { insist, type Scenario } from '../scenario.ts'
import { openHall } from './hall.ts'

/** A desk that has worked alone is killed repeatedly while it sends its events. */
export const killedWhileSending: Scenario = {
  name: 'killed-while-sending',
  async run(bench) {
    const hall = await openHall(bench, { roles: ['reception', 'reception'] })
    const [desk] = hall.desks
    if (!desk) throw new Error('no desk')
    const kills = bench.short ? 2 : 12
    await hall.work(15)
    for (let kill = 0; kill < kills; kill++) {
      desk.host.cut()
      await pause(bench.random.int(500, 2500))
      desk.host.heal()
      await pause(bench.random.int(0, 1500))
      await desk.call('kill')
      await desk.start()
    }
    await hall.rest()
    return `${kills} kills; ${await hall.checkAllTheSame()}`
  },
}

/** A desk's folder is set back to an older copy, as after a repair. Its own events come back from the hub. */
export const restoredCopy: Scenario = {
  name: 'restored-copy',
  async run(bench) {
    const hall = await openHall(bench, { roles: ['reception', 'reception'] })
    const [desk] = hall.desks
    if (!desk) throw new Error('no desk')
    await desk.call('stop')
    const copy = `${desk.folder}-copy`
    hall.copy(desk.folder, copy)
    await desk.start()
    await hall.work(30)
    await pause(bench.short ? 1500 : 6000)
    await desk.call('kill')
    rmSync(desk.folder, { recursive: true })
    hall.copy(copy, desk.folder)
    await desk.start()
    await pause(bench.short ? 1500 : 6000)
    await hall.rest()
    return await hall.checkAllTheSame()
  },
}

/** A desk's clock is an hour fast. The desk is reported, and its events count like all others. */
export const clockAnHourOff: Scenario = {
  name: 'clock-an-hour-off',
  async run(bench) {
    const hall = await openHall(bench, { roles: ['reception', 'reception'] })
    const [desk] = hall.desks
    if (!desk) throw new Error('no desk')
    await desk.call('stop')
    await desk.start([], { REGIE_CLOCK_OFFSET_MS: '3600000' })
    await hall.work(50)
    const skew = await until('the hub reports the clock', async () => {
      const row = (await hall.hub.rows('stations')).find(({ name }) => name === desk.name)
      return row?.clockSkewMs !== null && Math.abs(row?.clockSkewMs ?? 0) > 2000 ? row?.clockSkewMs : undefined
    })
    insist(Math.abs(skew - 3_600_000) < 60_000, `the hub reports ${skew} ms`)
    await pause(bench.short ? 1500 : 6000)
    await hall.rest()
    return `named as ${Math.round(skew / 1000)} s fast; ${await hall.checkAllTheSame()}`
  },
}
