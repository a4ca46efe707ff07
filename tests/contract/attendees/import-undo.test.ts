import { afterEach, beforeEach, expect, it } from 'vitest'
import { codes, prepareEvent, problemNamed, startTestStation, type TestStation } from '../test-station.ts'

let test: TestStation
beforeEach(async () => {
  test = await startTestStation()
  await prepareEvent(test)
  await test.station.filled
})
afterEach(() => test.stop())

const value = async <Value extends object>(name: 'imports.last' | 'attendees.count') =>
  ((await test.view(name, {}, test.operator)).body as { value: Value }).value
const count = () => value<Record<string, number>>('attendees.count')
const lastImport = async () => (await value<{ importId: string }>('imports.last')).importId
const exported = async () => (await test.ask('GET', '/api/v1/export/attendees', test.bearer(test.operator))).text
const upload = async (lines: readonly string[]) => {
  test.clock.now += 60_000
  return (await test.upload('/api/v1/import/attendees', `${lines.join('\r\n')}\r\n`)).body as Record<string, number>
}
const undo = async (importId: string) => {
  const { status, body } = await test.command('imports.undo', { importId }, test.operator)
  return status === 200 ? (body as object) : problemNamed(body)
}

/** Another event's file: two strangers, one known person under another name, and nobody else. */
const wrongFile = [
  'Nom;Prénom;Structure;Formule;Statut;Code billet',
  'Madec;Yann;Autre salon;Présentiel 2 jours;Confirmée;YANN7TUAT5',
  'Riou;Katell;Autre salon;Présentiel 2 jours;Confirmée;KATELL7TU5',
  `Kéméner;Soizic;Autre salon;Présentiel 2 jours;Annulée;${codes.soizic}`,
]

it('a wrong file is undone as a whole: people, values and missing people are as before, and it may come again', async () => {
  const before = [await exported(), await count()]
  const first = await lastImport()
  expect(await upload(wrongFile)).toMatchObject({ imported: 2, updated: 1, vanished: 2 })
  expect(await count()).toMatchObject({ total: 5, cancelled: 1, vanished: 2 })
  const importId = await lastImport()
  expect(await undo(first)).toBe('not-the-last-import')
  expect(await undo(importId)).toEqual({ removed: 2, restored: 3, kept: 0 })
  expect([await exported(), await count()]).toEqual(before)
  expect((await test.command('checkIn.scan', { code: 'YANN7TUAT5' }, test.operator)).body).toMatchObject({
    verdict: 'unknown-code',
  })
  const { body } = await test.view('attendees.search', { q: 'madec' }, test.operator)
  expect((body as { rows: unknown[] }).rows).toEqual([])
  expect(await undo(importId)).toBe('already-undone')
  expect((await test.ask('GET', '/api/v1/verify', test.bearer(test.operator))).body).toMatchObject({ fault: null })

  expect(await upload(wrongFile)).toMatchObject({ imported: 2, updated: 1, vanished: 2 })
  expect(await count()).toMatchObject({ total: 5, cancelled: 1, vanished: 2 })
})

it('a file that comes again after its undoing is undone as a whole each time', async () => {
  const before = [await exported(), await count()]
  for (const _ of [1, 2, 3]) {
    await upload(wrongFile)
    expect(await undo(await lastImport())).toEqual({ removed: 2, restored: 3, kept: 0 })
    expect([await exported(), await count()]).toEqual(before)
    const { body } = await test.command('checkIn.scan', { code: 'YANN7TUAT5' }, test.operator)
    expect(body).toMatchObject({ verdict: 'unknown-code' })
  }
})

it('people whom a file has brought back stay where a desk had them in hand since, and forbid its undoing once inside', async () => {
  await upload(wrongFile)
  await undo(await lastImport())
  await upload(wrongFile)
  const { body } = await test.view('attendees.search', { q: 'riou' }, test.operator)
  const [{ attendeeId } = { attendeeId: '' }] = (body as { rows: { attendeeId: string }[] }).rows
  await test.done('attendees.amend', { attendeeId, changes: { phone: '0601020304' } })
  expect(await undo(await lastImport())).toEqual({ removed: 1, restored: 3, kept: 1 })

  await upload(wrongFile)
  await test.done('checkIn.scan', { code: 'YANN7TUAT5' })
  expect(await undo(await lastImport())).toBe('import-has-entries')
})

it('a person whom somebody has corrected since stays', async () => {
  await upload(wrongFile)
  const { body } = await test.view('attendees.search', { q: 'riou' }, test.operator)
  const [{ attendeeId } = { attendeeId: '' }] = (body as { rows: { attendeeId: string }[] }).rows
  await test.done('attendees.amend', { attendeeId, changes: { phone: '0601020304' } })
  expect(await undo(await lastImport())).toEqual({ removed: 1, restored: 3, kept: 1 })
  expect(await count()).toMatchObject({ total: 4 })
})

it('after the first entry of one of its people an import is not undone', async () => {
  await upload(wrongFile)
  await test.done('checkIn.scan', { code: codes.corentin })
  await test.done('checkIn.scan', { code: 'YANN7TUAT5' })
  const before = await count()
  expect(await undo(await lastImport())).toBe('import-has-entries')
  expect(await count()).toEqual(before)
})

it('the journal tells what an undoing did', async () => {
  await upload(wrongFile)
  await undo(await lastImport())
  const { body } = await test.view('journal', {}, test.operator)
  expect((body as { rows: { type: string; details: object }[] }).rows[0]).toMatchObject({
    type: 'ImportFinished',
    details: { removed: 2, restored: 3, kept: 0 },
  })
})
