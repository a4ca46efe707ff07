import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ViewParams } from '../../../shared/contract/contract.ts'
import { peopleLists } from '../../../shared/domain/attendees/people-list.ts'
import { codes, prepareEvent, problemNamed, startTestStation, type TestStation } from '../test-station.ts'

let test: TestStation
let sessionId: string
beforeAll(async () => {
  test = await startTestStation()
  sessionId = (await prepareEvent(test)).sessionId
  await test.station.filled
})
afterAll(() => test.stop())

interface Row {
  readonly attendeeId: string
  readonly firstName: string
  readonly lastName: string | null
}
const read = async (params: ViewParams<'attendees.people'>) =>
  ((await test.view('attendees.people', params, test.operator)).body as { rows: Row[] }).rows
const firstNames = (rows: readonly Row[]) => rows.map(({ firstName }) => firstName)

it('every figure has a list of as many people', async () => {
  const { attendeeId } = await test.done('attendees.register', { lastName: 'Kerzerho', firstName: 'Malo' })
  await test.done('attendees.amend', { attendeeId, changes: { status: 'cancelled' } })
  // Whoever is replaced is in no figure, and the substitute is.
  const replaced = await test.done('attendees.register', { lastName: 'Le Goff', firstName: 'Iwan' })
  await test.done('attendees.substitute', { attendeeId: replaced.attendeeId, lastName: 'Brun', firstName: 'Odile' })
  const { value } = (await test.view('attendees.count', {}, test.operator)).body as { value: Record<string, number> }
  expect(value).toMatchObject({ total: 5, cancelled: 1, unpaid: 1 })
  for (const list of peopleLists) expect([list, (await read({ list })).length]).toEqual([list, value[list]])
})

it('the people of a session are those who hold a seat in it', async () => {
  expect(firstNames(await read({ list: 'total', sessionId }))).toEqual(['Maëlle', 'Soizic'])
})

it('a person under first name only stands so in a list, for the pilot too', async () => {
  const shy = (await read({ list: 'total' })).find(({ firstName }) => firstName === 'Maëlle')
  expect(shy).toMatchObject({ lastName: null, organisation: null, email: null })
  const { text } = await test.view('attendees.people', { list: 'total' }, test.operator)
  expect(text).not.toMatch(/Trividic|maelle\.t@/)
})

it('the list for paper shows what a desk may read, at a place that tells no last name', async () => {
  const { body, text } = await test.view('attendees.paperList', {}, test.operator)
  const { rows } = body as { rows: (Row & { code: string })[] }
  const shy = rows.find(({ firstName }) => firstName === 'Maëlle')
  expect(shy).toMatchObject({ lastName: null, organisation: null, code: codes.maelle })
  expect(text).not.toMatch(/Trividic/)
  const keys = rows.map(({ lastName, firstName }) => lastName ?? firstName)
  expect(keys).toEqual(keys.toSorted(new Intl.Collator('fr').compare))
})

it('only the pilot reads a list, and the journal says who did', async () => {
  for (const role of ['reception', 'booth', 'moderator'] as const) {
    const { status, body } = await test.view('attendees.people', { list: 'total' }, await test.tokenOf(role))
    expect([status, problemNamed(body)]).toEqual([403, 'forbidden'])
  }
  const taken = async () => {
    const { body } = await test.view('journal', {}, test.operator)
    return (body as { rows: { type: string; details: { what?: string } }[] }).rows.filter(
      ({ type, details }) => type === 'ExportTaken' && details.what === 'people-list',
    ).length
  }
  const before = await taken()
  await read({ list: 'unpaid' })
  await expect.poll(taken).toBe(before + 1)
})

it('a warning of an import names its person, unless nothing was written or it would reveal a past', async () => {
  const file = [
    'Nom;Prénom;Structure;Fonction;E-mail;Formule;Code billet',
    `Abgrall;Corentin;Cabinet des Trois-Remparts;Cadre;corentin chez exemple;Présentiel 2 jours;${codes.corentin}`,
    'Kerdoncuff;Alix;;Ancienne enfant placée;alix@exemple.fr;Présentiel 2 jours;ALIXK7TUA5',
    '',
  ].join('\r\n')
  const warningsOf = async (query: string) =>
    ((await test.upload(`/api/v1/import/attendees${query}`, file)).body as { warnings: object[] }).warnings
  expect(await warningsOf('?dryRun=1')).not.toContainEqual(expect.objectContaining({ attendeeId: expect.anything() }))
  const warnings = await warningsOf('')
  const corentin = (await read({ list: 'total' })).find(({ firstName }) => firstName === 'Corentin')
  expect(warnings).toContainEqual(expect.objectContaining({ reason: 'bad-email', attendeeId: corentin?.attendeeId }))
  const past = warnings.find((warning) => 'reason' in warning && warning.reason === 'personal-history')
  expect(past).toBeDefined()
  expect(past).not.toHaveProperty('attendeeId')
})
