import { fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { comeIn } from '../../electron/station/replication/come-in.ts'
import { command, configureEvent, eventDayNow, importPeople } from './api.ts'
import { connect, mustBeAdmitted, type Scanned, scanMessage } from './client.ts'
import { buildHash, newFolder } from './data-folders.ts'
import { codeOf, csvOf, people } from './people.ts'
import { benchFolder } from './places.ts'
import type { ReplicaReport } from './replica-process.ts'
import { type RunningStation, startStation } from './station-process.ts'

/** A hub and stations that were linked to it and are stopped: each a folder to copy. */
export interface LinkedFolders {
  readonly hub: string
  readonly desks: readonly string[]
}

/** Starts a station that waits for so many events of people, and gives what it reports then. */
export function startReplica(folder: string, wanted: number) {
  const child = fork(join(import.meta.dirname, 'replica-process.ts'), [folder, String(wanted)])
  const report = once(child, 'message').then(([message]) => message as ReplicaReport)
  return {
    report,
    async stop(): Promise<void> {
      const ended = once(child, 'exit')
      child.disconnect()
      await ended
    },
  }
}

/**
 * So many people imported at a hub and replicated to `desks` stations, which are then stopped; `then` goes on at the hub
 * alone, `thenAlone` at each desk while the hub is away. Kept for one build and one day.
 */
export async function linkedFolders(
  name: string,
  count: number,
  desks: number,
  then: (hub: RunningStation) => Promise<void>,
  thenAlone: (desk: string, index: number) => Promise<void> = async () => {},
): Promise<LinkedFolders> {
  const root = join(benchFolder, 'templates', `${name}-${eventDayNow()}-${buildHash()}`)
  const at = (base: string): LinkedFolders => ({
    hub: join(base, 'hub'),
    desks: Array.from({ length: desks }, (_, index) => join(base, `desk-${index}`)),
  })
  if (existsSync(root)) return at(root)
  const making = newFolder()
  const made = at(making)
  for (const folder of [made.hub, ...made.desks]) mkdirSync(folder, { recursive: true })
  const hub = await startStation(made.hub, ['--hub'])
  await configureEvent(hub)
  await importPeople(hub, csvOf(people(count)))
  for (const [index, folder] of made.desks.entries()) {
    const offer = { role: 'reception', name: `Accueil ${index + 1}` }
    const { code, linkUrl } = (await command(hub, 'stations.pair', offer)) as { code: string; linkUrl: string }
    const came = await comeIn(folder, { link: linkUrl, pair: code }, Date.now())
    if (came !== 'joined') throw new Error(`a station was not let in: ${JSON.stringify(came)}`)
    const replica = startReplica(folder, count)
    await replica.report
    await replica.stop()
  }
  await then(hub)
  await hub.stop()
  for (const [index, folder] of made.desks.entries()) await thenAlone(folder, index)
  mkdirSync(join(benchFolder, 'templates'), { recursive: true })
  renameSync(making, root)
  return at(root)
}

/** Everybody from `from` on comes in, many at a time. */
export async function admitAll(station: RunningStation, from: number, count: number): Promise<void> {
  const client = await connect(station.url, station.token)
  for (let at = from; at < from + count; at += 500) {
    const some = Array.from({ length: Math.min(500, from + count - at) }, (_, index) => codeOf(at + index))
    const replies = await Promise.all(some.map((code) => client.ask<Scanned>('command', scanMessage(code))))
    for (const { reply } of replies) mustBeAdmitted(reply)
  }
  client.close()
}
