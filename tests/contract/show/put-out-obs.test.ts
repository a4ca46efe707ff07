import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { startScriptedObs } from '../../support/obs/scripted-obs.ts'
import { otherStation } from '../other-station.ts'
import { newFolder, removeFolder } from '../test-log.ts'
import { prepareEvent, startTestStation, type TestStation } from '../test-station.ts'

const inTime = { timeout: 8000, interval: 25 }

let folder: string
let hub: TestStation
let pilots: Awaited<ReturnType<typeof startScriptedObs>>
let thiefs: Awaited<ReturnType<typeof startScriptedObs>>
beforeEach(async () => {
  folder = newFolder()
  hub = await startTestStation({ folder, hub: true })
  ;[pilots, thiefs] = [await startScriptedObs({}), await startScriptedObs({})]
})
afterEach(async () => {
  await hub.stop()
  await pilots.stop()
  await thiefs.stop()
  removeFolder(folder)
})

it('the address of an OBS that a booth’s laptop set goes with it, though its safety scene was found there', async () => {
  const { roomId } = await prepareEvent(hub)
  const { obsId } = await hub.done('obs.add', { name: 'OBS', address: pilots.address, roomId, safetyScene: 'Carton' })
  await hub.done('rooms.takeOver', { roomId })
  const { log } = hub.station
  const settings = () => log.streams.state('obs', obsId).settings
  const lost = otherStation(log.identity, 'lost')
  await log.note('station', (writing) => {
    writing.append('station', lost.stationId, lost.pairing(log.identity, 'booth'))
  })
  hub.clock.now += 1000
  const since = new Date(hub.clock.now).toISOString()
  hub.clock.now += 1000
  const changed = { ...settings(), address: thiefs.address, safetyScene: { uuid: null, name: 'Large' } }
  lost.write({
    lane: 'show',
    stream: `obs/${obsId}`,
    type: 'ObsUpdated',
    ts: hub.clock.now,
    payload: changed,
  })
  expect(await log.receive(lost.batch('show'))).toBe('stored')
  await vi.waitFor(() => expect(settings()?.safetyScene).toEqual({ uuid: 'uuid-large', name: 'Large' }), inTime)
  expect(settings()?.address).toBe(thiefs.address)
  hub.clock.now += 1000
  await hub.done('stations.revoke', { stationId: lost.stationId, why: 'stolen', since })
  expect(settings()).toMatchObject({ address: pilots.address, safetyScene: { uuid: null, name: 'Carton' } })
})
