import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { ViewRow } from '../../../shared/contract/contract.ts'
import { endsWithUs } from '../../support/children.ts'
import { eventOfToday } from '../../support/event-today.ts'
import { type ObsProcess, startObs } from '../../support/obs/obs-process.ts'
import { chooseBuild } from '../../support/station-build.ts'
import { until } from '../../support/until.ts'
import { type StationHost, startHost } from '../lan/host.ts'
import { createNetwork } from '../lan/network.ts'
import { type Bench, needTool } from '../scenario.ts'
import { type Reached, startRecorder } from './recorder.ts'

const build = chooseBuild('newest')
const obsHost = 3
const firstPort = 4455
/** Enough that a press never asks for a scene that an earlier order could still put on air. */
const scenesOfRoom = 12

export interface Booth {
  readonly host: StationHost
  readonly name: string
  readonly address: string
  stationId: string
  pid: number
  /** Starts the station again on its folder. */
  again(): Promise<void>
  row(roomId: string): Promise<ViewRow<'show'>>
}

export interface PairRoom {
  readonly roomId: string
  readonly name: string
  readonly obs: ObsProcess
  readonly reached: readonly Reached[]
  /** What OBS told of its program, with the moment. */
  readonly changes: { readonly at: number; readonly scene: string }[]
  /** UUIDs. A press takes the next one. */
  readonly scenes: readonly string[]
  /** By scene: how often it was asked for. */
  readonly presses: Map<string, number>
}

export interface Pair {
  readonly booths: readonly [Booth, Booth]
  readonly rooms: readonly [PairRoom, PairRoom]
}

/** Two booths in namespaces of their own, and the OBS of two rooms behind one more, each seen through a recorder. */
export async function openPair(bench: Bench): Promise<Pair> {
  needTool('obs', 'apt-get install --no-install-recommends obs-studio xvfb')
  const network = createNetwork()
  bench.after(() => network.dispose())
  const hosts = [1, 2].map((number) => network.host(number))
  const obsAt = network.host(obsHost)
  const booths = hosts.map((host, index) => {
    const name = `Régie ${index + 1}`
    const station = startHost(host, build, join(bench.folder, `s${index}`), name)
    bench.after(async () => {
      await station.call('kill').catch(() => {})
      station.dispose()
    })
    const booth: Booth = {
      host: station,
      name,
      address: host.address,
      stationId: '',
      pid: 0,
      async again() {
        Object.assign(booth, await station.start(index === 0 ? ['--hub', '--name', name] : []))
      },
      async row(roomId) {
        const found = (await station.rows('show')).find((one) => one.roomId === roomId)
        if (!found) throw new Error(`${name} does not show the room`)
        return found
      },
    }
    return booth
  }) as [Booth, Booth]
  const [first, second] = booths
  await first.again()
  await first.host.done('event.configure', { name: 'Assises', ...eventOfToday() })
  const { code, linkUrl } = await first.host.done('stations.pair', { role: 'booth', name: second.name })
  Object.assign(second, await second.host.start(['--link', linkUrl, '--pair', code]))

  const files = [0, 1].map((index) => join(bench.folder, `obs${index}.sock`))
  const rooms: PairRoom[] = []
  for (const [index, name] of ['Plénière', 'Atelier'].entries())
    rooms.push(await openRoom(bench, name, files[index] ?? '', booths))
  const relay = endsWithUs(
    spawn(
      'ip',
      [
        ...['netns', 'exec', obsAt.namespace, process.execPath, join(import.meta.dirname, 'relay.ts')],
        ...files.flatMap((file, index) => [String(firstPort + index), file]),
      ],
      { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
    ),
  )
  bench.after(() => relay.disconnect())
  await once(relay, 'message')
  for (const [index, { roomId, name, obs }] of rooms.entries()) {
    const address = `ws://${obsAt.address}:${firstPort + index}`
    const { password } = obs
    const settings = { name: `OBS ${name}`, address, password, roomId, takesOverAlone: true }
    const [driver, follower] = index === 0 ? booths : [second, first]
    await until('the room is known', async () => (await driver.host.rows('rooms')).some((one) => one.roomId === roomId))
    await driver.host.done('obs.add', settings)
    await until('the OBS is known', async () => (await follower.host.rows('show')).some((one) => one.roomId === roomId))
    await follower.host.done('show.follow', { roomId })
  }
  return { booths, rooms: rooms as [PairRoom, PairRoom] }
}

async function openRoom(bench: Bench, name: string, file: string, [first]: readonly Booth[]): Promise<PairRoom> {
  const obs = await startObs({ folder: join(bench.folder, name), canvas: [320, 180] })
  bench.after(() => obs.stop('SIGKILL'))
  const scenes: string[] = []
  for (let index = 0; index < scenesOfRoom; index++)
    scenes.push(await obs.hand.addScene(`Scène ${index + 1}`, 0xff000000 + index * 0x101010, [320, 180]))
  await obs.hand.fade(200)
  const { reached, close } = await startRecorder(file, obs.port)
  bench.after(close)
  const changes: PairRoom['changes'] = []
  obs.hand.on('CurrentProgramSceneChanged', ({ sceneUuid }: { sceneUuid: string }) => {
    changes.push({ at: performance.now(), scene: sceneUuid })
  })
  const { roomId } = (await first?.host.done('rooms.add', { name })) ?? { roomId: '' }
  return { roomId, name, obs, reached, changes, scenes, presses: new Map() }
}
