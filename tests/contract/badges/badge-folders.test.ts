import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { ViewRow } from '../../../shared/contract/contract.ts'
import { newFolder, removeFolder } from '../test-log.ts'
import { codes, planted, prepareEvent, startTestStation, type TestStation } from '../test-station.ts'

const inTime = { timeout: 8000, interval: 25 }
const label = { widthMm: 80, heightMm: 50, dpi: 203 }
let folder: string
let test: TestStation
beforeEach(async () => {
  folder = newFolder()
  test = await startTestStation()
  await prepareEvent(test)
})
afterEach(async () => {
  await test.stop()
  removeFolder(folder)
})

const made = (name: string): string => {
  const path = join(folder, name)
  mkdirSync(path)
  return path
}
async function admit(code: string, printed: number): Promise<void> {
  await test.done('checkIn.scan', { code })
  await vi.waitFor(async () => {
    const { body } = await test.view('printJobs', {}, test.operator)
    const states = (body as { rows: ViewRow<'printJobs'>[] }).rows.map(({ state }) => state)
    expect(states).toEqual(Array.from({ length: printed }, () => 'printed'))
  }, inTime)
}
async function purge(): Promise<void> {
  test.clock.now = Date.parse('2026-11-28T09:00:00+01:00')
  await test.done('retention.set', { purpose: 'people', until: '2027-05-27' })
  test.clock.now = Date.parse('2027-05-27T09:00:00+02:00')
  await test.done('attendees.purge', {})
}
/** Its pages as a reader sees them. A path that is broken into lines is joined again. */
async function receipt(language: 'fr' | 'en'): Promise<string[]> {
  const path = `/api/v1/export/purge-receipt?purpose=people&lang=${language}`
  const answer = await fetch(`${test.station.url}${path}`, { headers: test.bearer(test.operator) })
  expect(answer.status).toBe(200)
  const file = join(folder, 'receipt.pdf')
  writeFileSync(file, Buffer.from(await answer.arrayBuffer()))
  return execFileSync('pdftotext', ['-layout', file, '-'])
    .toString()
    .split('\f')
    .slice(0, -1)
    .map((page) => page.replaceAll(/\s+/g, ' ').trim())
}
const unbroken = (text: string) => text.replaceAll(' ', '')

it('the record of an erasure names each folder of badges with names, and no person', async () => {
  const [first, second] = [made('badges'), made(`${'un-long-dossier-'.repeat(6)}fin`)]
  const { printerId } = await test.done('printers.add', { name: 'Dossier A', driver: 'pdf-folder', address: first })
  await test.done('printers.add', { name: 'Réseau', driver: 'zpl', address: 'tcp://127.0.0.1:1', label })
  await test.done('desk.configure', { autoPrint: true, printerId })
  await admit(codes.soizic, 1)
  await test.done('printers.update', { printerId, address: second })
  await admit(codes.maelle, 2)
  await test.done('printers.remove', { printerId })
  const another = made('poche')
  await test.done('printers.add', { name: 'Dossier B', driver: 'pdf-folder', address: another })
  await purge()
  const [page = '', folders = '', ...more] = await receipt('fr')
  expect(more).toEqual([])
  expect(page).toContain('Procès-verbal d’effacement')
  expect(page).toMatch(/3 dossiers de badges en PDF, à supprimer à la main : voir page suivante\./)
  expect(folders).toContain('Régie ne supprime pas des fichiers qui ne sont peut-être pas les siens')
  expect(folders.match(/Imprimante Dossier A Poste Accueil 1/g)).toHaveLength(2)
  expect(unbroken(folders)).toContain(`Dossier${unbroken(first)}PDFécrits2entout,danslesdossiers`)
  expect(unbroken(folders)).toContain(`Dossier${unbroken(second)}PDFécrits2entout,danslesdossiers`)
  expect(folders).toMatch(/Imprimante Dossier B Poste Accueil 1 Dossier .*poche PDF écrits 0$/)
  expect(folders).not.toContain('Réseau')
  expect(`${page}${folders}`).not.toMatch(planted)
  // They are named, and not deleted.
  expect([...readdirSync(first), ...readdirSync(second)]).toHaveLength(2)
  expect((await receipt('en'))[1]).toContain('delete these PDFs yourself, at the station named')
})

it('a record is one page where no badge was written to a folder', async () => {
  await test.done('printers.add', { name: 'Réseau', driver: 'zpl', address: 'tcp://127.0.0.1:1', label })
  await purge()
  const pages = await receipt('fr')
  expect(pages).toHaveLength(1)
  expect(pages[0]).not.toContain('badges en PDF')
})
