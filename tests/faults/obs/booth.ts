import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { CommandOutcome, ViewRow } from '../../../shared/contract/contract.ts'
import { type ObsOptions, type ObsProcess, startObs } from '../../support/obs/obs-process.ts'
import { connectClient, type StationClient } from '../../support/station-client.ts'
import type { StationProcess } from '../../support/station-process.ts'
import { until } from '../../support/until.ts'
import { configureToday } from '../load/desk-day.ts'
import { type Bench, needTool } from '../scenario.ts'

export type Room = ViewRow<'show'>
export type Legs = CommandOutcome<'show.take'>['legs']

/** A station with one room and a real OBS in it, in studio mode with fades. */
export interface Booth {
  readonly roomId: string
  obs: ObsProcess
  station: StationProcess
  client: StationClient
  room(client?: StationClient): Promise<Room>
  inState(state: NonNullable<Room['obs']>['state'], timeoutMs?: number): Promise<number>
  /** Waits first, so that an earlier take does not cause a refusal. */
  take(scene: string, id?: string): Promise<Legs>
  rested(): Promise<void>
  /** Starts OBS again on its folder and port. */
  startObsAgain(more?: Partial<ObsOptions>): Promise<void>
  startStationAgain(): Promise<void>
  /** Restores all scenes, studio mode and fades, and puts `Large` on air. */
  tidy(): Promise<void>
}

export const scenes = { Large: 0xff0000ff, Pupitre: 0xff00ff00, Sécurité: 0xff888888 } as const

/** In ms. Long enough for an action in the middle of a fade. */
export const fadeMs = 800
const open = new WeakMap<Bench, Booth>()

/** The booth that scenarios share, restored to its initial state. */
export async function openBooth(bench: Bench): Promise<Booth> {
  needTool('obs', 'apt-get install --no-install-recommends obs-studio xvfb')
  const booth = open.get(bench) ?? (await newBooth(bench))
  open.set(bench, booth)
  await booth.tidy()
  return booth
}

async function newBooth(bench: Bench): Promise<Booth> {
  const folder = join(bench.folder, 'obs')
  const obs = await startObs({ folder })
  const args = ['--hub', '--name', 'Régie 1']
  const data = join(bench.folder, 'data')
  const station = await bench.start({ folder: data, args })
  const client = await connectClient(station)
  await configureToday(client)
  const { roomId } = await client.done('rooms.add', { name: 'Plénière' })
  const booth: Booth = {
    roomId,
    obs,
    station,
    client,
    async room(from = booth.client) {
      const found = (await from.rows('show', {})).find((one) => one.roomId === roomId)
      if (!found) throw new Error('the room is not shown')
      return found
    },
    async inState(state, timeoutMs = 20_000) {
      const begun = performance.now()
      await until(`OBS is ${state}`, async () => (await booth.room()).obs?.state === state, { timeoutMs, everyMs: 20 })
      return performance.now() - begun
    },
    async take(scene, id = crypto.randomUUID()) {
      await booth.rested()
      return (await booth.client.done('show.take', { legs: [{ roomId, scene }] }, id)).legs
    },
    rested: () => pause(1050),
    async startObsAgain(more = {}) {
      booth.obs = await startObs({ folder, port: booth.obs.port, password: obs.password, ...more })
    },
    async startStationAgain() {
      booth.client.close()
      booth.station = await bench.start({ folder: data, args })
      booth.client = await connectClient(booth.station)
    },
    async tidy() {
      const { hand } = booth.obs
      const { scenes: there } = (await hand.call('GetSceneList')) as { scenes: { sceneName: string }[] }
      for (const [name, colour] of Object.entries(scenes))
        if (!there.some(({ sceneName }) => sceneName === name)) await hand.addScene(name, colour)
      await hand.studioMode(true)
      await hand.fade(fadeMs)
      if ((await hand.program()) === 'Large') return
      await hand.call('SetCurrentProgramScene', { sceneName: 'Large' })
      await until('the fade is over', async () => (await hand.program()) === 'Large')
    },
  }
  bench.after(async () => {
    booth.client.close()
    await booth.obs.stop('SIGKILL')
  })
  await booth.tidy()
  const { address, password } = obs
  await client.done('obs.add', { name: 'OBS plénière', address, password, roomId, safetyScene: 'Sécurité' })
  await booth.inState('connected')
  return booth
}

/** The state of a take's only leg, with its reason. */
export const said = ([leg]: Legs): string => (leg ? `${leg.state}${leg.reason ? ` ${leg.reason}` : ''}` : 'no leg')
