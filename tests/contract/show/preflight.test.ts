import { afterEach, beforeEach, expect, it } from 'vitest'
import type { ViewValue } from '../../../shared/contract/contract.ts'
import { startTestStation, type TestStation } from '../test-station.ts'

let test: TestStation
let roomId = ''
let cueId = ''
const begin = Date.parse('2026-11-26T10:00:00+01:00')
const dayMs = 24 * 3_600_000
beforeEach(async () => {
  test = await startTestStation({ now: begin })
  await test.done('event.configure', {
    name: 'Assises',
    timeZone: 'Europe/Paris',
    days: ['2026-11-26', '2026-11-27'],
    pilotCode: '246810',
  })
  ;({ roomId } = await test.done('rooms.add', { name: 'Plénière' }))
  // Nothing answers there.
  await test.done('obs.add', { name: 'OBS', address: 'ws://127.0.0.1:9', roomId, safetyScene: 'Sécurité' })
  ;({ cueId } = await addCue('Ouverture', begin))
  await addCue('Deuxième jour', begin + dayMs)
  await addCue('À son tour', null)
})
afterEach(async () => {
  expect(test.errors).toEqual([])
  await test.stop()
})

const addCue = (title: string, at: number | null) =>
  test.done('cues.add', {
    roomId,
    title,
    legs: [{ roomId, scene: 'Large' }],
    lengthS: 600,
    ...(at !== null && { plannedAt: new Date(at).toISOString() }),
  })
const summary = async () =>
  ((await test.view('preflightSummary', {}, test.operator)).body as { value: ViewValue<'preflightSummary'> }).value
const isStale = async () => (await summary()).stale

it('looks for the scenes of today and later, and a new day makes the look old', async () => {
  await test.done('show.preflight', {})
  expect(await summary()).toMatchObject({ stale: false, totals: { scenes: { planned: 3, found: 0 }, faults: 1 } })
  test.clock.now = begin + dayMs
  expect(await isStale()).toBe(true)
  await test.done('show.preflight', {})
  // A cue without a time follows the second day's.
  expect(await summary()).toMatchObject({ stale: false, totals: { scenes: { planned: 2, found: 0 } } })
})

it('asks for no scene of an item that has been on, and is not old when one ends', async () => {
  await test.done('show.preflight', {})
  await test.done('cues.start', { cueId })
  await test.done('cues.stop', { cueId })
  expect(await isStale()).toBe(false)
  await test.done('show.preflight', {})
  expect(await summary()).toMatchObject({ totals: { scenes: { planned: 2 } } })
})

it('is old while what it went by is another: not by a title, nor by a cue that begins', async () => {
  await test.done('show.preflight', {})
  await test.done('cues.update', { cueId, title: 'Ouverture officielle' })
  await test.done('cues.skip', { cueId, on: true })
  expect(await isStale()).toBe(false)
  await test.done('cues.update', { cueId, legs: [{ roomId, scene: 'Pupitre' }] })
  expect(await isStale()).toBe(true)
  await test.done('cues.update', { cueId, legs: [{ roomId, scene: 'Large' }] })
  expect(await isStale()).toBe(false)
})

it('is old after any setting of a room or of its OBS, and fresh again after another look', async () => {
  const { rows } = (await test.view('obsSettings', {}, test.operator)).body as { rows: { obsId: string }[] }
  const obsId = rows[0]?.obsId ?? ''
  const changes = [
    () => test.done('rooms.configureShow', { roomId, isStreamed: true }),
    () => test.done('obs.update', { obsId, safetyScene: 'Carton' }),
    () => test.done('rooms.add', { name: 'Atelier B' }),
    () => test.done('obs.remove', { obsId }),
  ]
  for (const [index, change] of changes.entries()) {
    await test.done('show.preflight', {})
    expect([index, await isStale()]).toEqual([index, false])
    await change()
    expect([index, await isStale()]).toEqual([index, true])
  }
  // Its scenes are required even without an OBS.
  await test.done('show.preflight', {})
  expect(await summary()).toMatchObject({
    totals: { rooms: { withObs: 0, looked: 0 }, scenes: { planned: 3, found: 0 }, streams: { planned: 1, found: 0 } },
  })
})
