import { afterEach, beforeEach, expect, it } from 'vitest'
import { codes, prepareEvent, problemNamed, startTestStation, type TestStation } from '../test-station.ts'

let test: TestStation
beforeEach(async () => {
  test = await startTestStation()
  await prepareEvent(test)
})
afterEach(() => test.stop())

const exported = (query = '') => test.ask('GET', `/api/v1/export/attendees${query}`, test.bearer(test.operator))

/** The rows of a CSV without quotes, by ticket code: heading to value. */
function rowsOf(text: string, codeHeading: string) {
  const [head = '', ...lines] = text.replace('\uFEFF', '').trim().split('\r\n')
  const headings = head.split(';')
  const rows = lines.map((line) => Object.fromEntries(line.split(';').map((cell, at) => [headings[at], cell])))
  return new Map(rows.map((row) => [row[codeHeading], row]))
}

it('an export has French values under French headings', async () => {
  const rows = rowsOf((await exported()).text, 'Code billet')
  expect(rows.get(codes.soizic)).toMatchObject({
    Nom: 'Quéméneur',
    Statut: 'Confirmée',
    Catégorie: 'Participant',
    'À distance': 'Non',
    Sessions: 'A2',
  })
  expect(rows.get(codes.corentin)).toMatchObject({ Statut: 'Impayée' })
})

it('an export is in English where it is asked for, and in no other language', async () => {
  const rows = rowsOf((await exported('?lang=en')).text, 'Ticket code')
  expect(rows.get(codes.corentin)).toMatchObject({
    'Last name': 'Abgrall',
    Status: 'Unpaid',
    Category: 'Participant',
    Remote: 'No',
  })
  const { status, body } = await exported('?lang=de')
  expect([status, problemNamed(body)]).toEqual([400, 'invalid'])
})

it.each(['fr', 'en'])('an export in %s is read again without a refused line', async (lang) => {
  const { text } = await exported(`?lang=${lang}`)
  const { body } = await test.upload('/api/v1/import/attendees?dryRun=1', text)
  expect(body).toMatchObject({ imported: 0, updated: 0, unchanged: 3, refused: [] })
})
