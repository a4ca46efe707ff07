import { setTimeout as pause } from 'node:timers/promises'
import { type Client, connect } from './client.ts'
import { copyOf, remove } from './data-folders.ts'
import type { LinkedFolders } from './linked-folders.ts'
import { type RunningStation, settledAfterMs, startStation } from './station-process.ts'

/** A hub and its desks at work, each a process, with a client at every desk. */
export interface RunningHall {
  readonly hub: RunningStation
  readonly desks: readonly RunningStation[]
  readonly clients: readonly Client[]
  /** Puts the hub's cable in again. */
  heal(): void
  stop(): Promise<void>
}

/**
 * Starts copies of these folders, the hub first. `isCut`: the hub's cable is out before the first desk comes; it is held
 * still meanwhile, so that it has been at work for a while, as all the desks, when the cable is put in again.
 */
export async function startHall(folders: LinkedFolders, isCut: boolean): Promise<RunningHall> {
  const copies = [folders.hub, ...folders.desks].map(copyOf)
  const [hubFolder = '', ...deskFolders] = copies
  const running: RunningStation[] = []
  const start = async (folder: string, more: readonly string[] = []) => {
    const station = await startStation(folder, more)
    running.push(station)
    return station
  }
  const hub = await start(hubFolder, ['--hub'])
  if (isCut) {
    await pause(settledAfterMs)
    process.kill(hub.pid, 'SIGSTOP')
  }
  const desks: RunningStation[] = []
  for (const folder of deskFolders) desks.push(await start(folder))
  const clients = await Promise.all(desks.map(({ url, token }) => connect(url, token)))
  return {
    hub,
    desks,
    clients,
    heal: () => void process.kill(hub.pid, 'SIGCONT'),
    async stop() {
      process.kill(hub.pid, 'SIGCONT')
      for (const client of clients) client.close()
      for (const station of running) await station.stop()
      for (const folder of copies) remove(folder)
    },
  }
}

/** Between two rounds of questions, in ms: seldom while the end is far, since nine stations' answers are work of theirs. */
const askEveryMs = { far: 250, near: 25 }
const nearShare = 0.8

/** Every station's word on how many people are in, until all say `wanted`. */
export async function untilAllCount(clients: readonly Client[], wanted: number): Promise<void> {
  let left = [...clients]
  while (left.length > 0) {
    const counted = await Promise.all(
      left.map(async (client) => {
        const view = { view: 'checkIn.stats', params: {} }
        const { reply } = await client.ask<{ value?: { admitted: number } }>('subscribe', view)
        await client.ask('unsubscribe', view)
        return reply.value?.admitted ?? 0
      }),
    )
    left = left.filter((_, index) => counted[index] !== wanted)
    const isNear = Math.max(...counted) >= nearShare * wanted
    if (left.length > 0) await pause(isNear ? askEveryMs.near : askEveryMs.far)
  }
}
