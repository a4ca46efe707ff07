import { join } from 'node:path'
import type { ListViewName, ViewParams, ViewRow } from '../../shared/contract/contract.ts'
import type { TestStation } from '../contract/test-station.ts'
import type { ObsProcess } from '../support/obs/obs-process.ts'
import { writeTone } from '../support/obs/tone.ts'
import { until } from '../support/until.ts'

/** The rows of a view, as the operator reads them. */
export async function rowsOf<Name extends ListViewName>(
  test: TestStation,
  name: Name,
  params: ViewParams<Name>,
): Promise<ViewRow<Name>[]> {
  return ((await test.view(name, params, test.operator)).body as { rows: ViewRow<Name>[] }).rows
}

/** The only room, as the booth sees it. */
export const roomOf = async (test: TestStation) => (await rowsOf(test, 'show', {}))[0] as ViewRow<'show'>

/** The kinds of a room's alarms, without the one that a busy machine raises: OBS draws some frames late there. */
export const alarmsOf = (room: Pick<ViewRow<'show'>, 'alarms'> | undefined) =>
  room?.alarms.map(({ kind }) => kind).filter((kind) => kind !== 'lagged-frames')

/** A room whose OBS this station drives: connected when it resolves. Gives the room's id. */
export async function driveRoom(test: TestStation, obs: ObsProcess, safetyScene?: string): Promise<string> {
  const { roomId } = await test.done('rooms.add', { name: 'Plénière' })
  const { address, password } = obs
  await test.done('obs.add', {
    name: 'OBS plénière',
    address,
    password,
    roomId,
    ...(safetyScene !== undefined && { safetyScene }),
  })
  await until('connected', async () => (await roomOf(test)).obs?.state === 'connected')
  return roomId
}

/** The transition that a technician has chosen. */
export const transitionOf = async ({ hand }: ObsProcess) =>
  (await hand.call('GetCurrentSceneTransition')).transitionName

/** What hides a room takes it away for a while. */
export const transitionIsBack = (obs: ObsProcess) =>
  until('OBS has its transition again', async () => (await transitionOf(obs)) === 'Fade')

/** A person in OBS presses again while OBS has not done it: in studio mode it ignores a press during a transition. */
export const byHand = ({ hand }: ObsProcess, sceneName: string) =>
  until(`OBS shows ${sceneName}`, async () => {
    await hand.call('SetCurrentProgramScene', { sceneName })
    const isShown = async () => (await hand.program()) === sceneName || null
    return await until(sceneName, isShown, { timeoutMs: 2000 }).catch(() => null)
  })

/** What a person does in OBS, and the station then shows. */
export async function takenByHand(test: TestStation, obs: ObsProcess, scene: string): Promise<void> {
  await byHand(obs, scene)
  await until(`the station shows ${scene}`, async () => (await roomOf(test)).program === scene)
}

/** A microphone in a scene, that hears a tone. */
export async function addTone({ hand }: ObsProcess, folder: string, sceneName: string): Promise<void> {
  const tone = join(folder, 'tone.wav')
  writeTone(tone, 2, 0.5)
  await hand.call('CreateInput', {
    sceneName,
    inputName: 'Micro',
    inputKind: 'ffmpeg_source',
    sceneItemEnabled: true,
    inputSettings: { local_file: tone, is_local_file: true, looping: true },
  })
}
