import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { demoProgramme } from '../../electron/station/demo/demo-programme.ts'
import { laptop, open, take } from './browser.ts'
import type { DemoDesk } from './demo-desk.ts'

const file = join(import.meta.dirname, '..', '..', 'tests', 'fixtures', 'import', 'inscriptions.csv')

/** The second file of an event: some people are new, some have changed, most are as they were. */
export async function takeImport(desk: DemoDesk, browser: Browser): Promise<void> {
  await desk.give('event.configure', {
    ...{ name: 'Assises nationales, Nantes', timeZone: 'Europe/Paris', days: ['2026-11-26', '2026-11-27'] },
    evening: '2026-11-26',
  })
  await desk.bring('programme', demoProgramme())
  await desk.bring('attendees', lastWeeks(readFileSync(file)))
  const pilot = await open(browser, desk.pilotLink, laptop)
  await pilot.goto(`${desk.url}/pilotage#participants/import`)
  await pilot.locator('input[type=file]').setInputFiles(file)
  await pilot.getByText('Rien n’est encore écrit').waitFor()
  await take(pilot, 'pilotage-import')
}

/** The same file as it might have been: without its last lines, and with others coming by another way. */
function lastWeeks(bytes: Uint8Array): Uint8Array {
  const lines = Buffer.from(bytes)
    .toString('latin1')
    .split(/(?<=\n)/)
  const text = lines
    .slice(0, -48)
    .map((line, place) => (place % 90 === 7 ? line.replace('Confirmée'.normalize(), 'Annulée') : line))
  return Buffer.from(text.join(''), 'latin1')
}
