import { afterAll, beforeAll, expect, it } from 'vitest'
import { newFolder, removeFolder } from '../contract/test-log.ts'
import { prepareEvent, startTestStation, type TestStation } from '../contract/test-station.ts'
import { type ObsProcess, startObs } from '../support/obs/obs-process.ts'
import { until } from '../support/until.ts'
import { driveRoom, rowsOf } from './driven-room.ts'

const folders = [newFolder(), newFolder()] as const
let obs: ObsProcess
let test: TestStation
beforeAll(async () => {
  obs = await startObs({ folder: folders[0] })
  test = await startTestStation({ folder: folders[1], hub: true, realTime: true })
  await prepareEvent(test)
})
afterAll(async () => {
  await test?.stop()
  await obs?.stop()
  folders.forEach(removeFolder)
})

const shared = async () =>
  Object.fromEntries((await rowsOf(test, 'show', {})).map(({ name, sharedWith }) => [name, sharedWith]))

it('says that two rooms are driven through one OBS, whatever it was called, and until it is corrected', async () => {
  await driveRoom(test, obs)
  const { roomId } = await test.done('rooms.add', { name: 'Salle neuve' })
  const { password, port } = obs
  // The same machine by a name that does not tell so.
  const address = `ws://[::ffff:7f00:1]:${port}`
  const { obsId } = await test.done('obs.add', { name: 'OBS 2', address, password, roomId })
  await until('both say so', async () => (await shared())['Salle neuve'] === 'Plénière')
  expect(await shared()).toEqual({ Plénière: 'Salle neuve', 'Salle neuve': 'Plénière' })
  const [room] = await rowsOf(test, 'show', {})
  expect(room?.obs?.message).toContain('C’est le même OBS que « Salle neuve »')
  await test.done('obs.update', { obsId, address: 'ws://127.0.0.1:9', password: null })
  await until('neither does', async () => Object.values(await shared()).every((one) => one === null))
})
