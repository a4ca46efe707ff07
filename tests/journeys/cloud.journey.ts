import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { startCloudProcess } from '../support/cloud-process.ts'
import { answers, openFront } from '../support/odd-front.ts'
import { expect, test } from './support/journey.ts'
import { chain, expectCalm, goToStations, prepareHub } from './support/linked.ts'
import { look } from './support/look.ts'

/** At a desk's usual size, and at the smallest. */
async function lookAtBoth(page: Page, name: string): Promise<void> {
  await look(page, name)
  await page.setViewportSize({ width: 1024, height: 768 })
  await look(page, `${name}-small`)
  await page.setViewportSize({ width: 1366, height: 768 })
}

test('the pilot links a cloud, reads why it is away and what waits, and limits a metered network', async ({
  journey,
}) => {
  test.slow()
  const { station, open } = journey
  const folder = mkdtempSync(join(tmpdir(), 'regie-journey-cloud-'))
  // With the embedded store, as in a demonstration or a small event.
  const cloud = await startCloudProcess({ folder })
  const front = await openFront(() => cloud.port)
  try {
    await prepareHub(journey)
    const page = await open('pilot')
    await goToStations(page)
    const card = page.getByRole('region', { name: 'Nuage' })
    await expect(card).toContainText('Pas de nuage pour cet événement.')
    await lookAtBoth(page, 'cloud-none')

    await card.getByRole('button', { name: 'Relier un nuage' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Adresse du nuage').fill('nuage.exemple')
    await dialog.getByRole('button', { name: 'Relier', exact: true }).click()
    await expect(dialog).toContainText('Une adresse https://… est attendue, sans chemin.')
    await expect(dialog).toContainText('Le code a au moins 8 signes.')
    await look(page, 'cloud-dialog')
    const link = async (code: string) => {
      await dialog.getByLabel('Adresse du nuage').fill(`http://127.0.0.1:${front.port}`)
      await dialog.getByLabel('Code du nuage').fill(code)
      await dialog.getByRole('button', { name: 'Relier', exact: true }).click()
      await expect(dialog).toBeHidden()
    }
    await link('AAAA-BBBB-CCCC')
    await expect(card).toContainText('Le nuage ne reconnaît pas ce code')
    await lookAtBoth(page, 'cloud-wrong-code')
    await expect(card).toContainText('pas encore relié')
    await card.getByRole('button', { name: 'Saisir le code' }).click()
    await link(cloud.file().linkCode ?? '')
    await expect(card).toContainText('Tout ce que sait la salle est au nuage.', { timeout: 30_000 })
    await expect(chain(page, 'cloud')).toContainText('relié')
    await lookAtBoth(page, 'cloud-linked')

    front.behave({ does: 'answer', answer: answers['a page that asks for a login'] })
    await expect(card).toContainText('Le réseau demande une connexion', { timeout: 30_000 })
    await station.script.done('attendees.register', { lastName: 'Le Goff', firstName: 'Iwan' })
    await expect(chain(page, 'cloud')).toContainText(/depuis \d\d:\d\d · \d+/)
    await expect(chain(page, 'cloud')).toHaveAttribute('title', /portail.*attend/)
    await expectCalm(page)
    await lookAtBoth(page, 'cloud-portal')
    const desk = await open('reception')
    await expect(chain(desk, 'cloud')).toContainText(/depuis \d\d:\d\d · \d+/)
    await look(desk, 'cloud-portal-desk')

    front.behave({ does: 'relay' })
    await expect(chain(page, 'cloud')).toContainText('relié', { timeout: 60_000 })
    await card.getByRole('button', { name: 'Passer en réseau compté' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Passer en réseau compté' }).click()
    await expect(chain(page, 'cloud')).toContainText('réseau compté')
    await station.script.done('attendees.register', { lastName: 'Kerbrat', firstName: 'Solène' })
    await expect(card).toContainText('attend la fin du mode réseau compté')
    await expect(chain(desk, 'cloud')).toContainText('réseau compté')
    await lookAtBoth(page, 'cloud-metered')
    await page.getByRole('button', { name: 'EN', exact: true }).click()
    await expect(chain(page, 'cloud')).toContainText('metered')
    await look(page, 'cloud-metered-en')
    await page.getByRole('button', { name: 'Unlink' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Unlink the cloud' }).click()
    await expect(page.getByRole('region', { name: 'Cloud' })).toContainText('This event has no cloud.')
  } finally {
    await front.close()
    await cloud.kill('SIGTERM')
    rmSync(folder, { recursive: true, force: true })
  }
})
