import { afterEach, beforeEach, expect, it } from 'vitest'
import { codes, prepareEvent, registrations, startTestStation, type TestStation } from '../test-station.ts'

let test: TestStation
beforeEach(async () => {
  test = await startTestStation()
  await prepareEvent(test)
})
afterEach(async () => {
  expect(test.errors).toEqual([])
  await test.stop()
})

const renamed = (lastName: string, firstName: string) =>
  registrations.replace('Quéméneur;Soizic;', `${lastName};${firstName};`)
const imported = async (file: string) =>
  (await test.upload('/api/v1/import/attendees', file)).body as { warnings: { line: number; reason: string }[] }
async function substitute(lastName: string, firstName: string): Promise<string> {
  const { rows } = (await test.view('attendees.search', { q: 'quéméneur' }, test.operator)).body as {
    rows: { attendeeId: string }[]
  }
  const input = { attendeeId: rows[0]?.attendeeId ?? '', lastName, firstName }
  return (await test.done('attendees.substitute', input)).attendeeId
}
const scan = () => test.done('checkIn.scan', { code: codes.soizic })

it('a ticket that the platform and a desk pass to one person lets them in under their name, once', async () => {
  const attendeeId = await substitute('Le Bihan', 'Nadia')
  expect(await scan()).toMatchObject({ verdict: 'badge-replaced' })
  expect((await imported(renamed('LE BIHAN', 'Nadia'))).warnings).toMatchObject([{ line: 2, reason: 'transfer-met' }])
  expect(await scan()).toMatchObject({ verdict: 'admitted', attendee: { attendeeId, lastName: 'Le Bihan' } })
  expect(await scan()).toMatchObject({ verdict: 'already-admitted', attendee: { attendeeId } })
})

it('one that they pass to two people lets both in under their names, and a person is asked', async () => {
  const nadia = await substitute('Le Bihan', 'Nadia')
  expect((await imported(renamed('Kerbrat', 'Solène'))).warnings).toMatchObject([{ line: 2, reason: 'transfer-apart' }])
  expect(await scan()).toMatchObject({ verdict: 'admitted', attendee: { lastName: 'Kerbrat', substitutedBy: null } })
  expect(await test.done('checkIn.admit', { attendeeId: nadia })).toMatchObject({ verdict: 'admitted' })
  const { rows } = (await test.view('disagreements', {}, test.operator)).body as { rows: { kind: string }[] }
  expect(rows.map(({ kind }) => kind)).toEqual(['substitute'])
})

it('one that is renamed although somebody came in with it today is told', async () => {
  await scan()
  expect((await imported(renamed('Kerbrat', 'Solène'))).warnings).toMatchObject([{ line: 2, reason: 'renamed-inside' }])
})

it('one that is renamed while somebody is in with it tells the desk under which name they came in', async () => {
  await scan()
  test.clock.now += 60_000
  await imported(renamed('Kerbrat', 'Solène'))
  const desk = await test.tokenOf('reception')
  const told = { lastName: 'Quéméneur', firstName: 'Soizic' }
  const again = await test.done('checkIn.scan', { code: codes.soizic }, desk)
  expect(again).toMatchObject({ verdict: 'already-admitted', formerName: told })
  const attendeeId = again.attendee && 'attendeeId' in again.attendee ? again.attendee.attendeeId : ''
  const card = async (token: string) =>
    ((await test.view('attendees.one', { id: attendeeId }, token)).body as { value: object }).value
  expect(await card(desk)).toMatchObject({ lastName: 'Kerbrat', formerName: told })

  await test.done('attendees.amend', { attendeeId, changes: { firstNameOnly: true } })
  expect(await card(desk)).toMatchObject({ formerName: { firstName: 'Soizic', lastName: null } })
  expect(await card(test.operator)).toMatchObject({ formerName: told })

  await imported(registrations)
  expect(await scan()).not.toHaveProperty('formerName')
  expect(await card(desk)).toMatchObject({ formerName: null })
})

it('one that is renamed before its person comes in tells nothing of the former name', async () => {
  await imported(renamed('Kerbrat', 'Solène'))
  await scan()
  expect(await scan()).not.toHaveProperty('formerName')
})

it('a session’s door reads no former name', async () => {
  const { body } = await test.view('programme', {}, test.operator)
  const [{ sessionId: checkpoint = '' } = {}] = (body as { rows: { sessionId: string }[] }).rows
  const input = { code: codes.soizic, checkpoint }
  await test.done('checkIn.scan', input)
  test.clock.now += 60_000
  await imported(renamed('Kerbrat', 'Solène'))
  expect(await test.done('checkIn.scan', input)).toMatchObject({ formerName: { firstName: 'Soizic' } })
  const atDoor = await test.done('checkIn.scan', input, await test.tokenOf('door'))
  expect(atDoor).toMatchObject({ verdict: 'already-admitted', attendee: { firstName: 'Solène' } })
  expect(JSON.stringify(atDoor)).not.toMatch(/Soizic|Quéméneur/)
})
