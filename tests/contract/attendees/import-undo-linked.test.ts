import { afterEach, beforeEach, expect, it } from 'vitest'
import { joinEvent } from '../join-event.ts'
import { foldersOfTests } from '../test-folders.ts'
import { prepareEvent, problemNamed, startTestStation, type TestStation } from '../test-station.ts'

const inTime = { timeout: 8000, interval: 25 }
const folder = foldersOfTests()
let hub: TestStation
let desk: TestStation
beforeEach(async () => {
  hub = await startTestStation({ folder: folder(), hub: true })
  await prepareEvent(hub)
  const where = folder()
  await joinEvent(hub, where, 'reception', 'Accueil 2')
  desk = await startTestStation({ folder: where, isNew: true })
})
afterEach(async () => {
  await desk.stop()
  await hub.stop()
})

const valueAt = async (at: TestStation, name: 'attendees.count' | 'imports.last') =>
  ((await at.view(name, {}, at.operator)).body as { value: Record<string, unknown> }).value
const totalAt = async (at: TestStation) => (await valueAt(at, 'attendees.count')).total

it('an undone import is undone at every station, and only a pilot’s station undoes it', async () => {
  await expect.poll(() => totalAt(desk), inTime).toBe(3)
  hub.clock.now += 60_000
  await hub.upload('/api/v1/import/attendees', 'Nom;Prénom;Code billet\r\nMadec;Yann;YANN7TUAT5\r\n')
  await expect.poll(() => totalAt(desk), inTime).toBe(4)
  const importId = String((await valueAt(desk, 'imports.last')).importId)
  const { body } = await desk.command('imports.undo', { importId }, desk.operator)
  expect(problemNamed(body)).toBe('pilot-station-needed')
  expect(await hub.done('imports.undo', { importId })).toEqual({ removed: 1, restored: 3, kept: 0 })
  await expect.poll(() => totalAt(desk), inTime).toBe(3)
  const scanned = await desk.command('checkIn.scan', { code: 'YANN7TUAT5' }, desk.operator)
  expect(scanned.body).toMatchObject({ verdict: 'unknown-code' })
})
