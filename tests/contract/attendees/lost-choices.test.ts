import { afterEach, beforeEach, expect, it } from 'vitest'
import type { ViewName, ViewRow, ViewValue } from '../../../shared/contract/contract.ts'
import type { LostChoices } from '../../../shared/domain/programme/lost-choices.ts'
import { day1, startTestStation, type TestStation } from '../test-station.ts'

let test: TestStation
beforeEach(async () => {
  test = await startTestStation()
  await test.done('event.configure', { name: 'Rencontres', timeZone: 'Europe/Paris', days: [day1] })
})
afterEach(() => test.stop())

const registrations = [
  'Nom;Prénom;Structure;Formule;Statut;Ateliers;Code billet',
  'Abgrall;Corentin;Conseil;Présentiel;Confirmé;A2, A5;7TUAT5YUVU',
  'Huet;Soizic;Conseil;Présentiel;Confirmé;A5, A6;8TUAT5YUVU',
  'Trividic;Maëlle;Conseil;Présentiel;Confirmé;A2;9TUAT5YUVU',
  'Perrin;Odile;Conseil;Présentiel;Annulé;A6;6TUAT5YUVU',
  '',
].join('\r\n')
const programmeOf = (...codes: readonly string[]) =>
  [
    'Titre;Type;Salle;Jour;Début;Fin;Code',
    ...codes.map((code) => `Atelier ${code};Atelier;Salle ${code};1;10:00;11:00;${code}`),
    '',
  ].join('\r\n')

const send = async (path: string, file: string) => {
  const { status, body } = await test.upload(`/api/v1/import/${path}`, file)
  expect(status).toBe(200)
  return (body as { lostChoices: LostChoices }).lostChoices
}
const value = async <Name extends ViewName>(name: Name) =>
  ((await test.view(name, {} as never, test.operator)).body as { value: ViewValue<Name & 'programme.lostChoices'> })
    .value
const opening = async () =>
  ((await test.view('opening', {}, test.operator)).body as { rows: ViewRow<'opening'>[] }).rows.find(
    ({ item }) => item === 'programme',
  )
const registered = async () =>
  Object.fromEntries(
    ((await test.view('programme', {}, test.operator)).body as { rows: ViewRow<'programme'>[] }).rows.map(
      ({ code, registered: people }) => [code, people],
    ),
  )

const lost = {
  people: 2,
  codes: [
    { code: 'A5', people: 2 },
    { code: 'A6', people: 1 },
  ],
}

it('registrations after the programme: the report, the programme and the opening name what it does not have', async () => {
  expect(await send('programme', programmeOf('A2'))).toEqual({ people: 0, codes: [] })
  expect(await send('attendees?dryRun=1', registrations)).toEqual(lost)
  expect(await value('programme.lostChoices')).toEqual({ people: 0, codes: [] })
  expect(await send('attendees', registrations)).toEqual(lost)
  expect(await value('programme.lostChoices')).toEqual(lost)
  expect(await opening()).toMatchObject({ state: 'wanting', word: 'lost', count: 2, name: 'A5, A6' })
})

it('registrations before the programme: its report names what no session has, and a later file or hand resolves it', async () => {
  expect(await send('attendees', registrations)).toMatchObject({ people: 3 })
  expect(await send('programme?dryRun=1', programmeOf('A2'))).toEqual(lost)
  expect(await send('programme', programmeOf('A2'))).toEqual(lost)
  expect(await send('programme?dryRun=1', programmeOf('A2', 'A5', 'A6'))).toEqual({ people: 0, codes: [] })
  expect(await value('programme.lostChoices')).toEqual(lost)

  expect(await send('programme', programmeOf('A2', 'A5'))).toEqual({ people: 1, codes: [{ code: 'A6', people: 1 }] })
  expect(await registered()).toEqual({ A2: 2, A5: 2 })
  const { roomId } = await test.done('rooms.add', { name: 'Salle A6' })
  const at = { startsAt: `${day1}T10:00:00+01:00`, endsAt: `${day1}T11:00:00+01:00` }
  const session = {
    title: 'Atelier A6',
    kind: 'workshop',
    roomId,
    day: 1,
    registration: true,
    code: 'a6',
    ...at,
  } as const
  await test.done('sessions.add', session)
  expect(await registered()).toEqual({ A2: 2, A5: 2, A6: 1 })
  expect(await value('programme.lostChoices')).toEqual({ people: 0, codes: [] })
  expect(await opening()).toMatchObject({ state: 'ready' })
})
