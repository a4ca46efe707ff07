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

/** A booth's laptop, and a moment before all that it writes. */
async function letLostIn() {
  const { log } = hub.station
  const lost = otherStation(log.identity, 'lost')
  await log.note('station', (writing) => {
    writing.append('station', lost.stationId, lost.pairing(log.identity, 'booth'))
  })
  hub.clock.now += 1000
  const since = new Date(hub.clock.now).toISOString()
  hub.clock.now += 1000
  return { lost, since }
}

it('the scene that a booth’s laptop put into an item goes with it, though OBS has it', async () => {
  const { roomId } = await prepareEvent(hub)
  const { obsId } = await hub.done('obs.add', { name: 'OBS', address: pilots.address, roomId })
  const leg = (name: string) => ({ roomId, kind: 'scene', scene: { uuid: null, name } }) as const
  const cue = { roomId, title: 'Témoignages', plannedAt: null, lengthS: 60 }
  const { cueId } = await hub.done('cues.add', { ...cue, legs: [{ roomId, kind: 'scene', scene: 'Carton' }] })
  const { log } = hub.station
  const legs = () => log.streams.state('cue', cueId).settings?.legs
  const { lost, since } = await letLostIn()
  const changes = { legs: [leg('Large')] }
  lost.write({ lane: 'show', stream: `cue/${cueId}`, type: 'CueUpdated', ts: hub.clock.now, payload: { changes } })
  expect(await log.receive(lost.batch('show'))).toBe('stored')
  await hub.done('rooms.takeOver', { roomId })
  const bound = [{ ...leg('Large'), scene: { uuid: 'uuid-large', name: 'Large' } }]
  await vi.waitFor(() => expect(legs()).toEqual(bound), inTime)
  hub.clock.now += 1000
  await hub.done('stations.revoke', { stationId: lost.stationId, why: 'stolen', since })
  expect(legs()).toEqual([leg('Carton')])
  expect(log.streams.state('obs', obsId).settings?.address).toBe(pilots.address)
})

it('the address of an OBS that a booth’s laptop set goes with it, though its safety scene was found there', async () => {
  const { roomId } = await prepareEvent(hub)
  const { obsId } = await hub.done('obs.add', { name: 'OBS', address: pilots.address, roomId, safetyScene: 'Carton' })
  await hub.done('rooms.takeOver', { roomId })
  const { log } = hub.station
  const settings = () => log.streams.state('obs', obsId).settings
  const { lost, since } = await letLostIn()
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
  await hub.done('obs.update', { obsId, name: 'OBS plénière' })
  hub.clock.now += 1000
  await hub.done('stations.revoke', { stationId: lost.stationId, why: 'stolen', since })
  expect(settings()).toMatchObject({
    name: 'OBS plénière',
    address: pilots.address,
    safetyScene: { uuid: null, name: 'Carton' },
  })
})
