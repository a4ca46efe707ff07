import { spawnSync } from 'node:child_process'
import { chownSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { type Front, openFront } from '../../support/odd-front.ts'
import { fillDisk, mountSmallDisk } from '../../support/small-disk.ts'
import { until } from '../../support/until.ts'
import { type Bench, insist, needMounts } from '../scenario.ts'
import type { PlaceOptions } from './open-place.ts'
import { patient } from './place.ts'
import { throughAFault } from './through-a-fault.ts'

const people = ({ short }: Bench): PlaceOptions => ({ onSite: short ? 100 : 400, remote: short ? 3 : 8 })

/** Another client has taken all connections that the server allows. */
export const noConnections = throughAFault(
  'no-connections',
  (bench) => ({ ...people(bench), settings: ['max_connections=14', 'superuser_reserved_connections=0'] }),
  async (bench, place, load) => {
    await load.goesOn()
    const isRefused = load.watchRefusals()
    const hogs = await takeAllConnections(place.postgres.urlOf(place.database))
    const ready = async () => (await fetch(`${place.cloud.url}/readyz`)).status
    await until('the cloud says that it is not ready', async () => (await ready()) === 503, patient)
    await isRefused()
    await pause(bench.short ? 500 : 8000)
    for (const hog of hogs) await hog.end()
    await until('the cloud is ready again', async () => (await ready()) === 200, patient)
    await load.goesOn()
    return `${hogs.length} connections taken, /readyz said so`
  },
)

/** Also takes those that the cloud had, until it has none, as after a server's restart under many clients. */
async function takeAllConnections(connectionString: string): Promise<readonly pg.Client[]> {
  const hogs: pg.Client[] = []
  const take = async () => {
    const hog = new pg.Client({ connectionString })
    hog.on('error', () => {})
    await hog.connect().then(
      () => hogs.push(hog),
      () => {},
    )
  }
  const ofTheCloud = `FROM pg_stat_activity WHERE application_name = 'regie-cloud'`
  await until(
    'the cloud has no connection',
    async () => {
      await Promise.all(Array.from({ length: 14 }, take))
      const { rows = [] } = (await hogs[0]?.query(`SELECT pg_terminate_backend(pid) ${ofTheCloud}`)) ?? {}
      return hogs.length > 0 && rows.length === 0
    },
    patient,
  )
  return hogs
}

/**
 * Each message to and from the database is delayed; a transaction has ten of them. At the end no message arrives for a
 * while, and no connection reports it.
 */
export const databaseSlow = throughAFault(
  'database-slow',
  (bench) => ({
    ...people(bench),
    async databaseUrl(url, { port }) {
      const relay = await openFront(() => port)
      bench.after(relay.close)
      relays.set(bench, relay)
      relay.behave({ does: 'relay', lateMs: lateMs(bench) })
      return url.replace(`:${port}/`, `:${relay.port}/`)
    },
  }),
  async (bench, place, load) => {
    await load.goesOn(bench.short ? 25 : 150)
    const told = `${2 * lateMs(bench)} ms a statement`
    // This takes longer than a short run may.
    if (bench.short) return told
    const relay = relays.get(bench)
    const ready = async () => (await fetch(`${place.cloud.url}/readyz`)).status
    relay?.freeze()
    const begun = performance.now()
    await until('the cloud says that it is not ready', async () => (await ready()) === 503, patient)
    const noticedMs = performance.now() - begun
    insist(noticedMs < noticeMs, `a stalled database was noticed after ${Math.round(noticedMs)} ms`)
    await pause(statementMs)
    // Only new connections work. The cloud must give up the stalled ones itself.
    relay?.behave({ does: 'relay', lateMs: lateMs(bench) }, { cut: false })
    await until('the cloud is ready again', async () => (await ready()) === 200, patient)
    await load.goesOn(20)
    return `${told}; standing still, noticed after ${Math.round(noticedMs / 1000)} s`
  },
)
const relays = new WeakMap<Bench, Front>()
/** ms: the cloud gives up a statement after 10 s, and a second of grace. */
const statementMs = 12_000
const noticeMs = 15_000
const lateMs = ({ short }: Bench): number => (short ? 10 : 50)

/** The disk with the database's tables is full for a while. */
export const databaseDiskFull = throughAFault(
  'database-disk-full',
  (bench) => {
    needMounts()
    return {
      ...people(bench),
      ownServer: true,
      async databaseUrl(_, postgres, name, from) {
        const disk = diskOf(bench)
        bench.after(mountSmallDisk(disk, 64))
        const id = (flag: string) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout)
        chownSync(disk, id('-u'), id('-g'))
        // The server's own user must reach the tablespace through this user's folders.
        spawnSync('chmod', ['o+x', bench.folder, join(bench.folder, '..')])
        await postgres.ask('postgres', `CREATE TABLESPACE small LOCATION '${disk}'`)
        await postgres.ask('postgres', `DROP DATABASE ${name}`)
        await postgres.ask('postgres', `CREATE DATABASE ${name} TEMPLATE ${from} TABLESPACE small`)
        // The server holds the tablespace's folder open, so the server must stop before the disk is removed.
        bench.after(() => postgres.stop())
        return postgres.urlOf(name)
      },
    }
  },
  async (bench, place, load) => {
    await load.goesOn()
    const isRefused = load.watchRefusals()
    const filler = join(diskOf(bench), 'filler')
    fillDisk(filler)
    // Waiting events stay at the hub, and remote people are told to ask again.
    await until(
      'the cloud accepts no more events',
      async () => (await place.row()).waiting > 3 && place.postgres.output().includes('No space left'),
      patient,
    )
    await isRefused()
    await pause(bench.short ? 500 : 5000)
    rmSync(filler)
    await load.goesOn()
    return 'disk full and freed'
  },
)
const diskOf = ({ folder }: Bench): string => join(folder, 'disk')
