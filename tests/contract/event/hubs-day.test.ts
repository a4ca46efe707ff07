import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { comeIn } from '../../../electron/station/replication/come-in.ts'
import { readLinkMemory } from '../../../electron/station/replication/link-memory.ts'
import type { ViewRow, ViewValue } from '../../../shared/contract/contract.ts'
import { newFolder, removeFolder } from '../test-log.ts'
import { codes, morning, prepareEvent, startTestStation, type TestStation } from '../test-station.ts'

const inTime = { timeout: 15_000, interval: 50 }
const folders: string[] = []
let hub: TestStation
let desk: TestStation
beforeEach(async () => {
  folders.push(newFolder(), newFolder())
  const [hubFolder = '', folder = ''] = folders
  hub = await startTestStation({ folder: hubFolder, hub: true })
  await prepareEvent(hub)
  const { code } = await hub.done('stations.pair', { role: 'reception', name: 'Accueil 2' })
  expect(await comeIn(folder, { link: hub.station.linkUrl() ?? '', pair: code }, morning)).toBe('joined')
  // The laptop's clock is set to the day before the event.
  desk = await startTestStation({ folder, isNew: true, now: morning - 24 * 3_600_000 })
})
afterEach(async () => {
  await desk.stop()
  await hub.stop()
  for (const folder of folders.splice(0)) removeFolder(folder)
})

const today = async () => {
  const { body } = await desk.view('event', {}, desk.operator)
  return (body as { value: ViewValue<'event'> }).value.today
}
const wrongDays = async () => {
  const { body } = await desk.view('disagreements', {}, desk.operator)
  return (body as { rows: ViewRow<'disagreements'>[] }).rows
}
const admitted = async () => {
  const { body } = await hub.view('checkIn.stats', {}, hub.operator)
  return (body as { value: ViewValue<'checkIn.stats'> }).value.admitted
}

it('a desk whose clock is a day behind counts its entries to the hub’s day, also once the hub is away', async () => {
  await vi.waitFor(
    async () => expect(await today()).toMatchObject({ date: '2026-11-26', number: 1, isHubs: true }),
    inTime,
  )
  await vi.waitFor(
    async () => expect(await desk.done('checkIn.scan', { code: codes.soizic })).toMatchObject({ verdict: 'admitted' }),
    inTime,
  )
  await vi.waitFor(async () => expect(await admitted()).toBe(1), inTime)
  desk.station.cable(false)
  expect(await today()).toMatchObject({ number: 1, isHubs: true })
  expect(await desk.done('checkIn.scan', { code: codes.maelle })).toMatchObject({ verdict: 'admitted' })
  desk.station.cable(true)
  await vi.waitFor(async () => expect(await admitted()).toBe(2), inTime)
  // Its clock is right again: the day is its own.
  desk.clock.now = morning
  await vi.waitFor(async () => expect(await today()).toMatchObject({ number: 1, isHubs: false }), inTime)
})

it('a desk whose clock is a day ahead goes by the hub’s day after a restart too, and notes when people passed', async () => {
  const [, folder = ''] = folders
  desk.clock.now = morning + 24 * 3_600_000
  await vi.waitFor(async () => expect(await today()).toMatchObject({ number: 1, isHubs: true }), inTime)
  await vi.waitFor(() => expect(readLinkMemory(desk.station.log).hubClock).toBeDefined(), inTime)
  await desk.stop()
  await hub.stop()
  desk = await startTestStation({ folder, now: morning + 24 * 3_600_000 + 60_000 })
  expect(await today()).toMatchObject({ number: 1, isHubs: true })
  await desk.done('checkIn.scan', { code: codes.soizic })
  const [[id = '', { standing }] = ['', { standing: [] }]] = [...desk.station.log.streams.all('admission')]
  expect(id).toMatch(/2026-11-26$/)
  expect(Math.abs((standing[0]?.at ?? 0) - morning)).toBeLessThan(120_000)
  await desk.stop()
  desk = await startTestStation({ folder, now: morning + 24 * 3_600_000 + 120_000 })
  expect(await wrongDays(), 'what is right already').toEqual([])
  // Set right meanwhile: the clock is believed.
  await desk.stop()
  desk = await startTestStation({ folder, now: morning })
  expect(await today()).toMatchObject({ number: 1, isHubs: false })
})

it('what a desk has counted by its wrong clock before it heard the hub is listed there, and settled to the right day', async () => {
  const [hubFolder, folder = ''] = folders
  await desk.stop()
  await hub.stop()
  desk = await startTestStation({ folder, now: morning + 24 * 3_600_000 })
  expect(await desk.done('checkIn.scan', { code: codes.soizic })).toMatchObject({ verdict: 'admitted' })
  expect(await wrongDays()).toEqual([])
  hub = await startTestStation({ ...(hubFolder && { folder: hubFolder }), hub: true })
  const before = await vi.waitFor(async () => {
    const [row] = await wrongDays()
    expect(row).toMatchObject({ kind: 'wrong-day', date: '2026-11-27', to: '2026-11-26', count: 1 })
    return row
  }, inTime)
  // Set right before anybody has looked, and started again.
  await desk.stop()
  desk = await startTestStation({ folder, now: morning })
  expect(await wrongDays()).toEqual([before])
  await desk.done('disagreements.settle', { disagreementId: before?.disagreementId ?? '', note: 'Horloge fausse' })
  expect(await wrongDays()).toEqual([])
  await vi.waitFor(async () => expect(await admitted()).toBe(1), inTime)
  expect(await desk.done('checkIn.scan', { code: codes.soizic })).toMatchObject({ verdict: 'already-admitted' })
  expect(
    await desk.command(
      'disagreements.settle',
      { disagreementId: before?.disagreementId ?? '', note: 'x' },
      desk.operator,
    ),
  ).toMatchObject({ status: 409 })
})
