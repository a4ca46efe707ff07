import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Download, Page } from '@playwright/test'
import { prepareEvent, timeZone } from './support/event.ts'
import { expect, test } from './support/journey.ts'
import { cast } from './support/registrations.ts'

/** Keyboard only: focuses a link or button and presses Enter. */
async function press(page: Page, role: 'link' | 'button', name: string | RegExp): Promise<void> {
  await page.getByRole(role, { name }).focus()
  await page.keyboard.press('Enter')
}

async function taken(page: Page, name: string): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'link', name)])
  return download
}

/** A date some days from today, in the venue's time zone. */
const dayFrom = (days: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone }).format(Date.now() + days * 86_400_000)

test('after the event the pilot exports the documents that are owed and erases what must go, by keyboard alone', async ({
  journey: { station, open },
}) => {
  await prepareEvent(station, { people: Object.values(cast) })
  const someone = Object.values(cast)[0]
  const admitted = await station.script.done('checkIn.scan', { code: someone?.code ?? '' })
  expect(admitted.verdict).toBe('admitted')
  const page = await open('pilot')
  await press(page, 'link', 'Après l’événement')
  await expect(page.getByText('L’événement n’est pas fini : ces chiffres changent encore.')).toBeVisible()
  await expect(page.getByText('1 personne présente')).toBeVisible()
  await expect(page.getByText('possible une fois l’événement fini').first()).toBeVisible()

  const certificates = await taken(page, 'Attestations de présence, PDF')
  expect(certificates.suggestedFilename()).toBe('attestations.pdf')
  const text = execFileSync('pdftotext', ['-layout', await certificates.path(), '-']).toString()
  expect(text).toContain('Attestation de présence')
  expect(text).toContain(`${someone?.firstName} ${someone?.lastName}`)
  const workbook = await taken(page, 'Présence, XLSX')
  expect(
    readFileSync(await workbook.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK')
  expect((await taken(page, 'Sortir l’archive')).suggestedFilename()).toBe('archive.regie.zip')

  await station.script.done('event.configure', { name: 'Assises', timeZone, days: [dayFrom(-4), dayFrom(-3)] })
  const until = page.getByLabel('À effacer le : Personnes et présence')
  await until.fill(dayFrom(-4))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('Choisissez une date après le dernier jour')
  await until.fill(dayFrom(-1))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Personnes et présence' })).toContainText('à effacer')

  await press(page, 'button', 'Effacer : Personnes et présence')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('checkbox')).toBeFocused()
  await expect(dialog.getByRole('button', { name: 'Effacer pour de bon' })).toBeDisabled()
  await page.keyboard.press('Space')
  await dialog.getByRole('button', { name: 'Effacer pour de bon' }).focus()
  await page.keyboard.press('Enter')
  await expect(dialog).toContainText('C’est effacé.')
  await page.keyboard.press('Escape')
  await expect(page.getByText('Personne n’est encore passé à l’accueil.')).toBeVisible()
  const receipt = await taken(page, 'Personnes et présence, Procès-verbal')
  expect(execFileSync('pdftotext', ['-layout', await receipt.path(), '-']).toString()).toContain(
    `Les données personnelles de ${Object.values(cast).length} personnes.`,
  )

  // No page goes on counting them.
  await page.getByRole('link', { name: 'Participants', exact: true }).click()
  await expect(page.getByText('Les données des personnes sont effacées.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Importer un fichier' })).toHaveCount(0)
  await page.getByRole('link', { name: 'Programme', exact: true }).click()
  await expect(page.getByRole('row', { name: /Fratries/ })).toBeVisible()
  await expect(page.getByRole('link', { name: /inscription/ })).toHaveCount(0)
})
