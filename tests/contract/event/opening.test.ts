import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { ViewRow, ViewValue } from '../../../shared/contract/contract.ts'
import type { ViewChange } from '../../../shared/contract/socket.ts'
import { newFolder, removeFolder } from '../test-log.ts'
import { codes, prepareEvent, startTestStation, type TestStation } from '../test-station.ts'

let test: TestStation
/** What the station does each minute. */
let minute: () => void
beforeEach(async () => {
  const everyMinute: (() => void)[] = []
  const { setInterval: real } = globalThis
  vi.spyOn(globalThis, 'setInterval').mockImplementation(((act: () => void, ms: number) => {
    if (ms === 60_000) everyMinute.push(act)
    return real(act, ms)
  }) as typeof setInterval)
  minute = () => {
    for (const act of everyMinute) act()
  }
  test = await startTestStation({ now: Date.parse('2026-11-25T18:00:00+01:00') })
})
afterEach(async () => {
  vi.restoreAllMocks()
  expect(test.errors).toEqual([])
  await test.stop()
})

const points = async () => {
  const { body } = await test.view('opening', {}, test.operator)
  const { rows } = body as { rows: ViewRow<'opening'>[] }
  return Object.fromEntries(rows.map(({ item, word, count, of, name }) => [item, { word, count, of, name }]))
}
/** The items whose state has changed since the start. */
const changes = async () => {
  const { body } = await test.view('opening', {}, test.operator)
  return (body as { rows: ViewRow<'opening'>[] }).rows.filter(({ changedAt }) => changedAt).map(({ item }) => item)
}
const lacking = async () =>
  ((await test.view('badges.lacking', {}, test.operator)).body as { value: ViewValue<'badges.lacking'> }).value.people

it('the list follows each thing as it is put in order, on the eve', async () => {
  expect(await points()).toMatchObject({
    days: { word: 'none' },
    people: { word: 'none' },
    printers: { word: 'none' },
    template: { word: 'no-printer' },
    accesses: { word: 'none' },
    backup: { word: 'none' },
    sheet: { word: 'never' },
    rehearsal: { word: 'never' },
    stations: { word: 'alone', count: 1, of: 1 },
    scans: { word: 'due' },
  })
  expect(await changes()).toEqual([])
  const { roomId } = await prepareEvent(test)
  expect(await points()).toMatchObject({
    days: { word: 'ready', count: 2 },
    people: { word: 'ready', count: 3, of: 0 },
    programme: { word: 'ready', count: 1, of: 0 },
  })
  expect(await changes()).toEqual(['days', 'people', 'programme'])
  const at = { startsAt: '2026-11-26T14:30:00+01:00', endsAt: '2026-11-26T15:00:00+01:00' }
  const session = { title: 'B', kind: 'plenary', roomId, day: 1, registration: false, ...at } as const
  const { sessionId } = await test.done('sessions.add', session)
  expect((await points()).programme).toMatchObject({ word: 'overlaps', count: 2 })
  await test.done('sessions.cancel', { sessionId, reason: '' })
  expect((await points()).programme).toMatchObject({ word: 'ready' })

  const folder = join(test.folder, 'badges')
  mkdirSync(folder)
  const printer = { name: 'Dossier', driver: 'pdf-folder', address: folder } as const
  const { printerId } = await test.done('printers.add', printer)
  expect(await points()).toMatchObject({
    printers: { word: 'untried', count: 0, of: 1, name: 'Dossier' },
    template: { word: 'unseen' },
  })
  expect(await test.done('printers.test', { printerId })).toMatchObject({ state: 'printed' })
  expect(await points()).toMatchObject({ printers: { word: 'unchosen', count: 1 }, template: { word: 'ready' } })
  await test.done('desk.configure', { printerId })
  expect(await points()).toMatchObject({ printers: { word: 'ready', count: 1 } })
  test.clock.now += 1000
  await test.done('badgeTemplates.change', {
    format: '80x50',
    fields: { organisation: false, event: true, part: true, code: true },
  })
  expect(await points()).toMatchObject({ printers: { word: 'ready' }, template: { word: 'unseen' } })

  await test.done('event.rehearse', { on: true })
  await test.done('checkIn.scan', { code: codes.soizic })
  expect((await points()).rehearsal).toMatchObject({ word: 'open', count: 1 })
  await test.done('event.rehearse', { on: false })
  expect((await points()).rehearsal).toMatchObject({ word: 'ready' })
  // The desk prints at a printer that is there no more; another one is.
  const second = await test.done('printers.add', { ...printer, name: 'Réserve' })
  await test.done('printers.test', second)
  await test.done('printers.remove', { printerId })
  expect((await points()).printers).toMatchObject({ word: 'unchosen' })
  await test.view('event.recoverySheet', {}, test.operator)
  await vi.waitFor(async () => expect((await points()).sheet).toMatchObject({ word: 'ready' }))
})

it('a copy that lacks the facts of ten minutes is old, and the open page learns it from the clock alone', async () => {
  const folder = newFolder()
  await test.done('backup.configure', { folder })
  await test.station.backup.runIfChanged()
  expect((await points()).backup).toMatchObject({ word: 'ready' })
  test.clock.now += 11 * 60_000
  expect((await points()).backup, 'nothing has changed since').toMatchObject({ word: 'ready' })
  await test.done('rooms.add', { name: 'Studio' })
  expect((await points()).backup, 'the next copy is due').toMatchObject({ word: 'ready' })
  const socket = await test.connect({ token: await test.tokenOf('pilot') })
  if (socket instanceof Error) throw socket
  const told: ViewChange[] = []
  socket.on('view', (change) => void told.push(change))
  await socket.emitWithAck('subscribe', { view: 'opening', params: {} })
  test.clock.now += 10 * 60_000 + 1
  minute()
  await vi.waitFor(() =>
    expect(told.at(-1)).toMatchObject({ upserts: [{ item: 'backup', word: 'old', state: 'wanting' }] }),
  )
  await test.station.backup.runIfChanged()
  expect((await points()).backup).toMatchObject({ word: 'ready' })
  removeFolder(folder)
})

it('people who are in without a badge are counted, until it comes out', async () => {
  await prepareEvent(test)
  test.clock.now = Date.parse('2026-11-26T09:00:00+01:00')
  await test.done('checkIn.scan', { code: codes.soizic })
  expect(await lacking(), 'without any printer too').toBe(1)
  const folder = join(test.folder, 'badges')
  mkdirSync(folder)
  const { printerId } = await test.done('printers.add', { name: 'Dossier', driver: 'pdf-folder', address: folder })
  expect(await lacking()).toBe(1)
  expect((await points()).scans).toMatchObject({ word: 'ready', count: 1 })
  const { attendee } = await test.done('checkIn.scan', { code: codes.soizic })
  const attendeeId = attendee && 'attendeeId' in attendee ? attendee.attendeeId : ''
  await test.done('badges.print', { attendeeId, printerId })
  expect(await lacking()).toBe(0)
})
