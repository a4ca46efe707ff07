import { afterEach, beforeEach, expect, it } from 'vitest'
import type { ViewRow, ViewValue } from '../../../shared/contract/contract.ts'
import { codes, prepareEvent, problemNamed, startTestStation, type TestStation } from '../test-station.ts'

let test: TestStation
let roomId = ''
beforeEach(async () => {
  test = await startTestStation()
  ;({ roomId } = await prepareEvent(test))
})
afterEach(async () => {
  expect(test.errors).toEqual([])
  expect((await test.ask('GET', '/api/v1/verify', test.bearer(test.operator))).body).toMatchObject({ fault: null })
  await test.stop()
})

const settings = { name: 'Assises', timeZone: 'Europe/Paris' }
const sessions = async () => {
  const { body } = await test.view('programme', {}, test.operator)
  return (body as { rows: ViewRow<'programme'>[] }).rows
}
const cues = async () => {
  const { body } = await test.view('runOfShow', { roomId }, test.operator)
  return (body as { rows: ViewRow<'runOfShow'>[] }).rows.map(({ title, plannedAt }) => [title, plannedAt])
}
const told = async (days: string[]) => {
  const { body } = await test.view('event.move', { timeZone: 'Europe/Paris', days }, test.operator)
  return (body as { value: ViewValue<'event.move'> }).value
}
const runOfShow = (day: string) =>
  test.upload(
    '/api/v1/import/cues',
    ['Salle;Jour;Heure;Durée;Titre', `Salle 200;${day};10:00;10;Ouverture`, `Salle 200;${day};10:30;5;Film`].join('\n'),
  )
const utc = (text: string) => new Date(`${text}:00+01:00`).toISOString()

it('a day of the run of show alone is not taken away either, until its cues are removed', async () => {
  await runOfShow('2026-11-27')
  const days = ['2026-11-26']
  const refused = await test.command('event.configure', { ...settings, days }, test.operator)
  expect(problemNamed(refused.body)).toBe('day-in-use')
  const { body } = await test.view('runOfShow', { roomId }, test.operator)
  for (const { cueId } of (body as { rows: ViewRow<'runOfShow'>[] }).rows) await test.done('cues.remove', { cueId })
  await test.done('event.configure', { ...settings, days })
})

it('a day beyond the calendars is refused, before it is configured as by its preview', async () => {
  const days = ['9999-12-31']
  expect((await test.view('event.move', { timeZone: 'Europe/Paris', days }, test.operator)).status).toBe(400)
  expect((await test.command('event.configure', { ...settings, days }, test.operator)).status).toBe(400)
})

it('the programme and the run of show move with the days, as the preview has said', async () => {
  await runOfShow('2026-11-26')
  const days = ['2026-12-03', '2026-12-04']
  const preview = await told(days)
  expect(preview).toMatchObject({
    sessions: [{ title: 'Atelier A2', from: utc('2026-11-26T14:00'), to: utc('2026-12-03T14:00') }],
    cues: [
      { title: 'Ouverture', from: utc('2026-11-26T10:00'), to: utc('2026-12-03T10:00') },
      { title: 'Film', to: utc('2026-12-03T10:30') },
    ],
    renumbered: [],
  })
  expect(await test.done('event.configure', { ...settings, days })).toMatchObject({ moved: 3 })
  expect(await sessions()).toMatchObject([{ day: 1, startsAt: utc('2026-12-03T14:00'), registered: 2 }])
  const moved = [
    ['Ouverture', utc('2026-12-03T10:00')],
    ['Film', utc('2026-12-03T10:30')],
  ]
  expect(await cues()).toEqual(moved)
  // The same run of show, read again with its new dates, and one more item between them.
  expect((await runOfShow('2026-12-03')).body).toMatchObject({ imported: 0, updated: 0, unchanged: 2 })
  await test.done('cues.add', { roomId, title: 'Mot', plannedAt: '2026-12-03T10:15:00+01:00' })
  expect((await cues()).map(([title]) => title)).toEqual(['Ouverture', 'Mot', 'Film'])
  test.clock.now = Date.parse('2026-12-03T14:05:00+01:00')
  const { sessionId = '' } = (await sessions())[0] ?? {}
  expect(await test.done('checkIn.scan', { code: codes.soizic, checkpoint: sessionId })).toMatchObject({
    verdict: 'admitted',
  })
})

it('one day later, the first day’s cues are not taken for those of the day that has its date now', async () => {
  await runOfShow('2026-11-26')
  await runOfShow('2026-11-27')
  await test.done('event.configure', { ...settings, days: ['2026-11-27', '2026-11-28'] })
  const both = await cues()
  expect(both.map(([, at]) => at?.slice(0, 10))).toEqual(['2026-11-27', '2026-11-27', '2026-11-28', '2026-11-28'])
  expect((await runOfShow('2026-11-27')).body).toMatchObject({ imported: 0, updated: 0, unchanged: 2 })
  expect((await runOfShow('2026-11-28')).body).toMatchObject({ imported: 0, updated: 0, unchanged: 2 })
  expect(await cues()).toEqual(both)
})

it('a day with sessions is not taken away, and a day before it gives it another number', async () => {
  await runOfShow('2026-11-26')
  const shorter = await told(['2026-11-27'])
  expect(shorter.sessions).toMatchObject([{ title: 'Atelier A2', to: null }])
  expect(shorter.cues).toMatchObject([{ to: null }, { to: null }])
  const refused = await test.command('event.configure', { ...settings, days: ['2026-11-27'] }, test.operator)
  expect([refused.status, problemNamed(refused.body)]).toEqual([409, 'day-in-use'])
  const longer = ['2026-11-25', '2026-11-26', '2026-11-27']
  expect((await told(longer)).renumbered).toEqual([
    { date: '2026-11-26', from: 1, to: 2 },
    { date: '2026-11-27', from: 2, to: 3 },
  ])
  await test.done('event.configure', { ...settings, days: longer })
  expect(await sessions()).toMatchObject([{ day: 2, startsAt: utc('2026-11-26T14:00') }])
})
