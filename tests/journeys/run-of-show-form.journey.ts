import type { ViewValue } from '../../shared/contract/contract.ts'
import { prepareBooth } from './support/booth.ts'
import { expect, test } from './support/journey.ts'
import { accessibilityFaults, layoutFaults, picture, settled } from './support/look.ts'

test('a technician writes a run of show in its form: who is named on screen is typed there, and shown by the take', async ({
  journey,
}) => {
  const { station, open } = journey
  await prepareBooth(journey)
  const { roomId } = await station.script.done('rooms.add', { name: 'Plénière' })
  const page = await open('booth', { label: 'Camille', context: { viewport: { width: 1366, height: 768 } } })
  const faults: string[] = []
  const look = async (state: string) => {
    await settled(page)
    await picture(page, `run-of-show-form-${state}`)
    for (const fault of await layoutFaults(page)) faults.push(`${state}: ${fault}`)
    for (const fault of await accessibilityFaults(page)) faults.push(`${state}: ${fault}`)
  }
  const form = page.locator('.ros-form')
  const list = page.getByRole('list', { name: 'Conducteur de Plénière' })

  await test.step('a name is typed beside the title, and stands in the row', async () => {
    await page.getByRole('button', { name: 'Ajouter' }).click()
    await form.getByLabel('Titre').fill('Ouverture')
    await form.getByLabel('Heure prévue').fill('9:00')
    await form.getByLabel('Si une action échoue').selectOption('continuer')
    await form.getByLabel('Nom à l’écran').fill('Inès Quéméner')
    await form.getByLabel('Fonction à l’écran').fill('directrice')
    await look('name')
    await page.keyboard.press('Enter')
    await expect(list).toContainText('Synthé : Inès Quéméner, directrice')
  })

  await test.step('the key of the lower third proposes that name, and the take shows it', async () => {
    await page.keyboard.press('F6')
    await expect(page.getByRole('dialog').getByLabel('Synthé')).toContainText('Inès Quéméner, directrice')
    await look('proposed')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Space')
    const lines = async () => {
      const answer = await station.script.fetch(`/api/v1/views/stage?roomId=${roomId}`)
      return ((await answer.json()) as { value: ViewValue<'stage'> }).value.lowerThird?.lines
    }
    await expect.poll(lines).toEqual(['Inès Quéméner', 'directrice'])
  })
  await test.step('an item that is set so is followed by the next one by itself, before everybody’s eyes', async () => {
    const { cueId } = await station.script.done('cues.add', { roomId, title: 'Film', lengthS: 6 })
    await station.script.done('cues.add', { roomId, title: 'Débat', lengthS: 60 })
    await list.getByRole('button', { name: /Film/ }).click()
    await page.keyboard.press('e')
    await form.getByLabel('enchaîner sur le suivant').check()
    await page.keyboard.press('Enter')
    await expect(list.locator(`[data-cue="${cueId}"]`)).toContainText('enchaîne')
    await page.keyboard.press('Space')
    await expect(page.getByTestId('follow')).toContainText(/^Enchaîne dans 0:0\d\s: 3 · Débat/)
    await look('follow')
    await expect(list.locator('[aria-current=true]')).toContainText('Débat', { timeout: 15_000 })
  })
  expect(faults).toEqual([])
})
