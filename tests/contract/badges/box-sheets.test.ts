import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { problemNamed, startTestStation, type TestStation } from '../test-station.ts'

let test: TestStation
let batchId: string
beforeAll(async () => {
  test = await startTestStation()
  await test.done('event.configure', { name: 'Assises', timeZone: 'Europe/Paris', days: ['2026-11-26', '2026-11-27'] })
  const people = Array.from({ length: 12 }, (_, at) => `Martin;Odile ${at};Présentiel 2 jours;MARTIN${1000 + at}`)
  const file = ['Nom;Prénom;Formule;Code billet', ...people, 'Zola;Émile;Présentiel 2 jours;ZOLA1000', ''].join('\r\n')
  await test.upload('/api/v1/import/attendees', file)
  const folder = join(test.folder, '..', `${test.folder.split('/').at(-1)}-badges`)
  mkdirSync(folder)
  const { printerId } = await test.done('printers.add', { name: 'Dossier', driver: 'pdf-folder', address: folder })
  const preview = await test.view('batchPreview', { filter: {}, boxSize: 12 }, test.operator)
  expect(preview.body).toMatchObject({ value: { badges: 13, boxes: 2, unwritten: [] } })
  batchId = (await test.done('badges.printBatch', { boxSize: 12, printerId })).batchId
  const state = async () => {
    const { body } = await test.view('printBatches', {}, test.operator)
    return (body as { rows: { state: string }[] }).rows[0]?.state
  }
  await vi.waitFor(async () => expect(await state()).toBe('done'), { timeout: 15_000 })
}, 30_000)
afterAll(() => test.stop())

const sheets = (query: string, token = test.operator) =>
  test.ask('GET', `/api/v1/export/badge-sheets?batch=${batchId}&${query}`, test.bearer(token))
const pagesOf = (pdf: string) => pdf.match(/\/Type\s*\/Page\b/g)?.length
const sizesOf = (pdf: string) => [...new Set(pdf.match(/\/MediaBox \[[^\]]+\]/g))]

it('a box is one PDF: a badge a page with its margin, or sheets of ten', async () => {
  const marks = await sheets('box=1&layout=marks')
  expect(marks.status).toBe(200)
  expect(pagesOf(marks.text)).toBe(12)
  expect(sizesOf(marks.text)).toEqual(['/MediaBox [0 0 272.125984 187.086614]'])
  const a4 = await sheets('box=1&layout=a4')
  expect(pagesOf(a4.text)).toBe(2)
  expect(sizesOf(a4.text)).toEqual(['/MediaBox [0 0 595.275591 841.889764]'])
  expect(pagesOf((await sheets('box=2&layout=a4')).text)).toBe(1)
})

it('a box that is not there, or a layout that is none, is told', async () => {
  expect(problemNamed((await sheets('box=3')).body)).toBe('unknown-batch')
  expect((await sheets('box=1&layout=a3')).status).toBe(400)
})

it('the pilot alone takes a box along, and the journal says so', async () => {
  expect((await sheets('box=1', await test.tokenOf('reception'))).status).toBe(403)
  const { body } = await test.view('journal', {}, test.operator)
  const taken = (body as { rows: { type: string; details: object }[] }).rows.filter(
    ({ type }) => type === 'ExportTaken',
  )
  expect(taken[0]).toMatchObject({ details: { what: 'badge-sheets' } })
})

it('a batch says before it is printed whose name has letters without a font', async () => {
  const file = ['Nom;Prénom;Formule;Code billet', '田中;花子;Présentiel 2 jours;TANAKA1', ''].join('\r\n')
  await test.upload('/api/v1/import/attendees', file)
  const { body } = await test.view('batchPreview', { filter: {}, boxSize: 12 }, test.operator)
  expect(body).toMatchObject({ value: { badges: 1, boxes: 1, unwritten: ['花子 田中'] } })
})
