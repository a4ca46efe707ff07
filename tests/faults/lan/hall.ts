import { cpSync } from 'node:fs'
import { join } from 'node:path'
import type { PairedRole } from '../../../shared/domain/stations/authority.ts'
import { eventOfToday } from '../../support/event-today.ts'
import { chooseBuild } from '../../support/station-build.ts'
import { csvOf, type SyntheticPerson, syntheticPeople } from '../../support/synthetic-people.ts'
import { until } from '../../support/until.ts'
import { type Bench, insist } from '../scenario.ts'
import { type StationHost, startHost } from './host.ts'
import { createNetwork } from './network.ts'
import { sameEverywhere } from './same-everywhere.ts'

const build = chooseBuild('newest')

export interface Hall {
  readonly hub: StationHost
  readonly desks: readonly StationHost[]
  readonly people: readonly SyntheticPerson[]
  /** All desks scan, one person each `everyMs`. */
  work(everyMs: number): Promise<void>
  /** All desks stop scanning, and the hall records whom they have admitted. */
  rest(): Promise<void>
  /**
   * Restores all cables and stations, waits until no station has anything to send, stops them, and compares their data.
   */
  checkAllTheSame(hub?: StationHost): Promise<string>
  copy(from: string, to: string): void
}

/** A hub and linked stations, each on a separate host, with people who may all be admitted. */
export async function openHall(
  bench: Bench,
  { roles, people: count = 400 }: { readonly roles: readonly PairedRole[]; readonly people?: number },
): Promise<Hall> {
  const network = createNetwork()
  bench.after(() => network.dispose())
  const hosts = ['Pilotage', ...roles.map((role, index) => `${role} ${index + 1}`)].map((name, index) => {
    const host = startHost(network.host(index + 1), build, join(bench.folder, `s${index}`), name)
    bench.after(async () => {
      await host.call('kill').catch(() => {})
      host.dispose()
    })
    return host
  })
  const [hub, ...desks] = hosts as [StationHost, ...StationHost[]]
  await hub.start(['--hub', '--name', 'Pilotage'])
  await configureToday(hub)
  const people = syntheticPeople(count, bench.random)
  const { imported } = await hub.call('import', csvOf(people).toString())
  insist(imported === count, `${imported} of ${count} people were imported`)
  for (const [index, desk] of desks.entries()) {
    const role = roles[index] ?? 'reception'
    const { code, linkUrl } = await hub.done('stations.pair', { role, name: desk.name })
    await desk.start(['--link', linkUrl, '--pair', code])
  }
  for (const desk of desks)
    await until(`${desk.name} holds everybody`, async () => (await desk.rows('stations')).every((row) => row.connected))

  const admitted = new Set<string>()
  return {
    hub,
    desks,
    people,
    async work(everyMs) {
      for (const desk of hosts) await desk.call('scan', { people, everyMs, seed: bench.random.int(1, 1e9) })
    },
    async rest() {
      for (const desk of hosts) for (const { attendeeId } of await desk.call('scanned')) admitted.add(attendeeId)
    },
    async checkAllTheSame(theHub = hub) {
      for (const { host } of hosts) host.heal()
      await until(
        'every station has sent the hub everything',
        async () => {
          for (const desk of hosts.filter((one) => one !== theHub)) {
            const own = (await desk.rows('stations')).find((row) => row.self)
            if (!own || own.waiting > 0 || own.aloneSince !== null) return false
          }
          return true
        },
        { timeoutMs: 40_000, everyMs: 100 },
      )
      await until('all stations hold the same', async () => new Set(await Promise.all(hosts.map(countOf))).size === 1, {
        timeoutMs: 20_000,
        everyMs: 100,
      })
      for (const host of hosts) await host.call('stop')
      return sameEverywhere(
        hosts.map(({ folder }) => folder),
        admitted,
      )
    },
    copy: (from, to) => cpSync(from, to, { recursive: true }),
  }
}

const countOf = async (host: StationHost): Promise<string> =>
  JSON.stringify(await host.call('value', { name: 'checkIn.stats', params: {} }))

async function configureToday(hub: StationHost): Promise<void> {
  await hub.done('event.configure', { name: 'Assises', ...eventOfToday() })
}
