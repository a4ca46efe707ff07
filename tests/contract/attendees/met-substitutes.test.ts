import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { ViewRow, ViewValue } from '../../../shared/contract/contract.ts'
import { foldersOfTests } from '../test-folders.ts'
import { codes, prepareEvent, registrations, startTestStation, type TestStation } from '../test-station.ts'

const newTestFolder = foldersOfTests()
let test: TestStation
beforeEach(async () => {
  test = await startTestStation()
  await prepareEvent(test)
  await test.station.filled
})
afterEach(async () => {
  expect(test.errors).toEqual([])
  await test.stop()
})

interface Report {
  readonly imported: number
  readonly warnings: readonly { line: number; reason: string; detail: string; attendeeId?: string }[]
}
const newCode = 'NBIHAN7TUX'
const row = (organisation: string, email = '', status = 'Confirmée') =>
  `AN10009;Le Bihan;Nadia;${organisation};;${email};;Présentiel 2 jours;A2;Non;;${status};${newCode}\r\n`
const sent = async (file: string, query = '') => {
  test.clock.now += 60_000
  return (await test.upload(`/api/v1/import/attendees${query}`, file)).body as Report
}
async function substitute(): Promise<{ attendeeId: string; code: string }> {
  const { rows } = (await test.view('attendees.search', { q: 'quéméneur' }, test.operator)).body as {
    rows: { attendeeId: string }[]
  }
  const input = { attendeeId: rows[0]?.attendeeId ?? '', lastName: 'Le Bihan', firstName: 'Nadia' }
  return test.done('attendees.substitute', input)
}
const scan = (code: string) => test.done('checkIn.scan', { code })
const total = async () =>
  ((await test.view('attendees.count', {}, test.operator)).body as { value: ViewValue<'attendees.count'> }).value.total
const asked = async () =>
  ((await test.view('disagreements', {}, test.operator)).body as { rows: ViewRow<'disagreements'>[] }).rows.map(
    ({ kind }) => kind,
  )
const admitted = async () => {
  const { body } = await test.view('checkIn.stats', { checkpoint: 'entrance' }, test.operator)
  return (body as { value: ViewValue<'checkIn.stats'> }).value.admitted
}

it('a desk’s substitute whom a file then lists by a code of their own is one person, told to the pilot before', async () => {
  const desk = await substitute()
  await scan(desk.code)
  const file = registrations + row('FOYER Kerlaouen', 'nadia@exemple.fr')
  const met = { line: 5, reason: 'substitute-met', detail: expect.stringContaining('Nadia Le Bihan') }
  expect(await sent(file, '?dryRun=1')).toMatchObject({ warnings: [met] })

  const report = await sent(file)
  expect(report).toMatchObject({ imported: 1, warnings: [met] })
  expect([await total(), await admitted(), await asked()]).toEqual([3, 1, []])
  const attendeeId = report.warnings[0]?.attendeeId
  const inAlready = { verdict: 'already-admitted', attendee: { attendeeId, firstName: 'Nadia' } }
  expect(await scan(newCode)).toMatchObject(inAlready)
  expect(await scan(desk.code)).toMatchObject(inAlready)
  expect(await scan(codes.soizic)).toMatchObject({ verdict: 'badge-replaced' })
  expect(await sent(file)).toMatchObject({ imported: 0, warnings: [] })
})

it('their former ticket, cancelled by a later file, stops nobody who has a line', async () => {
  const desk = await substitute()
  await sent(registrations + row('Foyer Kerlaouen'))
  const cancelled = registrations.replace(`Confirmée;${codes.soizic}`, `Annulée;${codes.soizic}`)
  const { warnings } = await sent(cancelled + row('Foyer Kerlaouen'))
  expect(warnings).toMatchObject([{ line: 2, reason: 'order-kept' }])
  expect(await scan(desk.code)).toMatchObject({ verdict: 'admitted' })
})

it('a badge that the desk has given them is theirs on the next day too', async () => {
  const { printerId } = await test.done('printers.add', {
    name: 'Dossier',
    driver: 'pdf-folder',
    address: newTestFolder(),
  })
  await test.done('desk.configure', { autoPrint: true, printerId })
  const desk = await substitute()
  expect(await scan(desk.code)).toHaveProperty('printJobId')
  const { attendeeId } = desk
  const badgesOut = async (id: string) =>
    ((await test.view('attendees.one', { id }, test.operator)).body as { value: { badgesOut: number } }).value.badgesOut
  await vi.waitFor(async () => expect(await badgesOut(attendeeId)).toBe(1), { timeout: 10_000 })
  await sent(registrations + row('Foyer Kerlaouen'))
  test.clock.now += 24 * 3_600_000
  const nextDay = await scan(newCode)
  expect(nextDay).toMatchObject({ verdict: 'admitted', badge: 'out' })
  expect(nextDay).not.toHaveProperty('printJobId')
}, 20_000)

it('whom the file does not name clearly stays two, and the pilot is asked', async () => {
  await substitute()
  const namesake = [{ line: 5, reason: 'substitute-namesake' }]
  expect(await sent(registrations + row('Autre structure'), '?dryRun=1')).toMatchObject({ warnings: namesake })
  expect(await sent(registrations + row('Foyer Kerlaouen', '', 'En attente de règlement'))).toMatchObject({
    warnings: namesake,
  })
  expect([await total(), await asked()]).toEqual([4, ['duplicate']])
})

it('an import that found a substitute again is undone as a whole, and finds them the next time', async () => {
  const desk = await substitute()
  const file = registrations + row('Foyer Kerlaouen')
  for (const _ of ['first', 'again']) {
    expect((await sent(file)).warnings).toMatchObject([{ reason: 'substitute-met' }])
    expect(await total()).toBe(3)
    const { body } = await test.view('imports.last', {}, test.operator)
    const { importId } = (body as { value: { importId: string } }).value
    expect(await test.done('imports.undo', { importId })).toMatchObject({ removed: 1, kept: 0 })
    expect(await total()).toBe(3)
    expect(await scan(newCode)).toMatchObject({ verdict: 'unknown-code' })
  }
  expect(await scan(desk.code)).toMatchObject({ verdict: 'admitted', attendee: { attendeeId: desk.attendeeId } })
})
