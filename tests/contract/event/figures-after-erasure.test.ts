import { afterEach, beforeEach, expect, it } from 'vitest'
import { attendeeIdOf } from '../../../electron/station/keys/people-codes.ts'
import type { ViewParams, ViewRow, ViewValue } from '../../../shared/contract/contract.ts'
import { type PeopleList, peopleLists } from '../../../shared/domain/attendees/people-list.ts'
import type { CommandId } from '../../../shared/kernel/ids.ts'
import { codes, day1, prepareEvent, startTestStation, type TestStation } from '../test-station.ts'

const afterwards = Date.parse('2026-11-30T09:00:00+01:00')
let test: TestStation
let sessionId: string
beforeEach(async () => {
  test = await startTestStation()
  sessionId = (await prepareEvent(test)).sessionId
  await test.station.filled
  const rows = [
    'Nom;Prénom;Structure;Formule;Atelier jour 1;Statut;Code billet',
    'Quéméneur;Soizic;Foyer Kerlaouen;Présentiel 2 jours;A2;Confirmée;SZQK7TUAT5',
    'Le Goff;Iwan;MECS;Distanciel;;Confirmée;IWANTUAT5K',
    'Riou;Katell;MECS;Présentiel 2 jours;;Annulée;KATELL7TU5',
    '',
  ]
  // Maëlle and Corentin are missing from it.
  await test.upload('/api/v1/import/attendees', rows.join('\r\n'))
  await test.done('checkIn.scan', { code: codes.soizic })
})
afterEach(async () => {
  expect(test.errors).toEqual([])
  await test.stop()
})

const value = async <Name extends 'attendees.count' | 'checkIn.stats'>(name: Name, params: object) =>
  ((await test.view(name, params as ViewParams<Name>, test.operator)).body as { value: ViewValue<Name> }).value
const rows = async <Name extends 'attendees.vanished' | 'attendees.people' | 'programme' | 'opening'>(
  name: Name,
  params: object = {},
) => ((await test.view(name, params as ViewParams<Name>, test.operator)).body as { rows: ViewRow<Name>[] }).rows

/** What the pilot's pages show of people. */
async function shown() {
  const counts = await value('attendees.count', {})
  const listed = {} as Record<PeopleList, number>
  for (const list of peopleLists) listed[list] = (await rows('attendees.people', { list })).length
  expect(listed).toEqual(counts)
  expect(await rows('attendees.vanished')).toHaveLength(counts?.vanished ?? 0)
  const [session] = await rows('programme')
  const expectedInside = (await value('checkIn.stats', {}))?.expected
  const expectedInSession = (await value('checkIn.stats', { checkpoint: sessionId }))?.expected
  const people = (await rows('opening')).find(({ item }) => item === 'people')
  return { ...counts, registered: session?.registered, expectedInside, expectedInSession, opening: people?.count ?? 0 }
}

it('every figure follows the erasure of one person at once, and stands behind a list of as many', async () => {
  const before = await shown()
  expect(before).toMatchObject({ total: 5, onSite: 3, remote: 1, cancelled: 1, unpaid: 1, vanished: 2 })
  expect(before).toMatchObject({ registered: 2, expectedInside: 3, expectedInSession: 2, opening: 3 })
  const { body } = await test.view('attendees.search', { q: 'trividic' }, test.operator)
  const [{ attendeeId } = { attendeeId: '' }] = (body as { rows: { attendeeId: string }[] }).rows
  await test.done('attendees.erase', { attendeeIds: [attendeeId] })
  expect(await shown()).toMatchObject({
    total: 4,
    onSite: 2,
    vanished: 1,
    registered: 1,
    expectedInside: 2,
    opening: 2,
  })
})

it('after a purge no page expects, counts or lists anybody, and who came in is still counted', async () => {
  test.clock.now = afterwards
  await test.done('attendees.purge', {})
  const none = { total: 0, onSite: 0, remote: 0, cancelled: 0, unpaid: 0, vanished: 0 }
  expect(await shown()).toEqual({ ...none, registered: 0, expectedInside: 0, expectedInSession: 0, opening: 0 })
})

it('a person who was erased is in no list of what is to be settled', async () => {
  const conflicts = async () => ((await test.view('conflicts', {}, test.operator)).body as { rows: object[] }).rows
  const attendeeId = attendeeIdOf(test.station.log, codes.soizic)
  // Two desks that were apart.
  for (const id of ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'])
    await test.station.log.submit({
      actor: 'link',
      command: null,
      commandId: id as CommandId,
      run(writing) {
        writing.append('admission', `${attendeeId}/${sessionId}/${day1}`, { type: 'AttendeeAdmitted' })
        return { answer: undefined, outcome: null }
      },
    })
  expect(await conflicts()).toMatchObject([{ attendeeId, lastName: 'Quéméneur' }])
  await test.done('attendees.erase', { attendeeIds: [attendeeId] })
  expect(await conflicts()).toEqual([])
})
