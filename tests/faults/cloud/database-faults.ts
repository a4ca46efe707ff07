import { spawnSync } from 'node:child_process'
import { chownSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { openFront } from '../../support/odd-front.ts'
import { fillDisk, mountSmallDisk } from '../../support/small-disk.ts'
import { until } from '../../support/until.ts'
import { insist, needMounts, type Scenario } from '../scenario.ts'
import { sameOnBothSides } from './both-sides.ts'
import { startLoad } from './load.ts'
import { openPlace, patient } from './place.ts'

/** PostgreSQL is killed as by a power cut, and recovers. */
export const databaseKilled: Scenario = {
  name: 'database-killed',
  async run(bench) {
    const place = await openPlace(bench, { onSite: bench.short ? 60 : 400, remote: bench.short ? 4 : 12 })
    const load = startLoad(place)
    await load.begun()
    const kills = bench.short ? 1 : 4
    for (let kill = 0; kill < kills; kill++) {
      await pause(bench.random.int(600, 2000))
      await place.postgres.kill()
      await pause(bench.random.int(200, 1500))
      await place.postgres.on()
    }
    const done = await load.finish()
    return `${kills} kills; ${done}; ${await sameOnBothSides(place)}`
  },
}

/** Somebody else has taken all connections that the server gives. */
export const noConnections: Scenario = {
  name: 'no-connections',
  async run(bench) {
    const settings = ['max_connections=14', 'superuser_reserved_connections=0']
    const place = await openPlace(bench, { onSite: bench.short ? 40 : 200, remote: bench.short ? 3 : 8, settings })
    const load = startLoad(place)
    await load.begun()
    await pause(500)
    const url = place.postgres.urlOf(place.database)
    const hogs: pg.Client[] = []
    // Also those that the cloud has are gone, as after a restart of the server behind a crowd.
    await place.postgres.ask(
      'postgres',
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'regie-cloud'`,
    )
    for (let failed = 0; failed < 5; ) {
      const hog = new pg.Client({ connectionString: url })
      hog.on('error', () => {})
      await hog.connect().then(
        () => hogs.push(hog),
        () => {
          failed += 1
        },
      )
      await pause(20)
    }
    const ready = async () => (await fetch(`${place.cloud.url}/readyz`)).status
    const seen = await ready()
    await pause(bench.short ? 2000 : 8000)
    for (const hog of hogs) await hog.end()
    await until('the cloud is ready again', async () => (await ready()) === 200, patient)
    const done = await load.finish()
    return `${hogs.length} connections taken, /readyz said ${seen}; ${done}; ${await sameOnBothSides(place)}`
  },
}

/** Each word to the database and back takes its time: a transaction has ten of them. */
export const databaseSlow: Scenario = {
  name: 'database-slow',
  async run(bench) {
    const lateMs = bench.short ? 10 : 50
    const place = await openPlace(bench, {
      ...{ onSite: bench.short ? 20 : 100, remote: bench.short ? 3 : 8 },
      async databaseUrl(url, { port }) {
        const relay = await openFront(() => port)
        bench.after(relay.close)
        relay.behave({ does: 'relay', lateMs })
        return url.replace(`:${port}/`, `:${relay.port}/`)
      },
    })
    const load = startLoad(place)
    await load.begun()
    await pause(bench.short ? 3000 : 15_000)
    const done = await load.finish()
    return `${2 * lateMs} ms a statement; ${done}; ${await sameOnBothSides(place)}`
  },
}

/** The disk with the database's tables is full for a while. */
export const databaseDiskFull: Scenario = {
  name: 'database-disk-full',
  async run(bench) {
    needMounts()
    const disk = join(bench.folder, 'disk')
    const place = await openPlace(bench, {
      ...{ onSite: bench.short ? 60 : 300, remote: bench.short ? 3 : 8 },
      ownServer: true,
      async databaseUrl(_, postgres, name) {
        bench.after(mountSmallDisk(disk, 64))
        const id = (flag: string) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout)
        chownSync(disk, id('-u'), id('-g'))
        // It must be reached by the server's own user, through folders that are ours.
        spawnSync('chmod', ['o+x', bench.folder, join(bench.folder, '..')])
        await postgres.ask('postgres', `CREATE TABLESPACE small LOCATION '${disk}'`)
        await postgres.ask('postgres', `DROP DATABASE ${name}`)
        await postgres.ask('postgres', `CREATE DATABASE ${name} TEMPLATE template0 TABLESPACE small`)
        // The tablespace's folder is the server's: it goes before the disk does.
        bench.after(() => postgres.stop())
        return postgres.urlOf(name)
      },
    })
    const load = startLoad(place)
    await load.begun()
    await pause(500)
    const filler = join(disk, 'filler')
    fillDisk(filler)
    // What waits is at the hub, and people from afar are told to ask again.
    const isFull = await until(
      'the cloud takes nothing more',
      async () => (await place.row()).waiting > 3 && place.postgres.output().includes('No space left'),
      patient,
    )
    insist(isFull, 'the disk was never full')
    await pause(bench.short ? 1000 : 5000)
    rmSync(filler)
    const done = await load.finish()
    return `disk full and freed; ${done}; ${await sameOnBothSides(place)}`
  },
}
