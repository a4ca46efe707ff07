import type { ViewRow, ViewValue } from '../../shared/contract/contract.ts'
import { prepareBooth } from './support/booth.ts'
import { expect, test } from './support/journey.ts'
import { accessibilityFaults, layoutFaults, picture, settled } from './support/look.ts'

test('a technician writes a run of show in its form, whom it names and what follows, and conducts it', async ({
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
    await expect(list.locator('[aria-current=true]')).not.toContainText('Film', { timeout: 15_000 })
    await expect(list.locator('[aria-current=true]')).toContainText('3 · Débat')
  })
  await test.step('the host on stage reads a note that is for the host too', async () => {
    const { cueId } = await station.script.done('cues.add', { roomId, title: 'Restitution', lengthS: 600 })
    await list.locator(`[data-cue="${cueId}"]`).getByRole('button').first().click()
    await page.keyboard.press('e')
    await form.getByRole('textbox', { name: /^Note/ }).fill('Présenter les deux rapporteurs, puis passer le micro')
    await form.getByLabel('l’animateur lit la note aussi').check()
    await look('note')
    await form.getByRole('textbox', { name: /^Note/ }).press('Enter')
    await expect(list.locator(`[data-cue="${cueId}"]`)).toContainText('animateur')
    await station.script.done('cues.start', { cueId })
    const closing = { title: 'Clôture', note: 'Remercier les équipes', noteForHost: true }
    await station.script.done('cues.add', { roomId, ...closing })
    const host = await page.context().newPage()
    await host.goto(`${station.url}/scene?page=host&salle=${roomId}`)
    await expect(host.getByTestId('host-note').first()).toContainText('Présenter les deux rapporteurs')
    await settled(host)
    await picture(host, 'run-of-show-form-host')
    for (const fault of await layoutFaults(host)) faults.push(`host: ${fault}`)
    await host.close()
  })
  await test.step('new items follow each other, and the list shows what was made and what is chosen', async () => {
    const { roomId: studio } = await station.script.done('rooms.add', { name: 'Studio' })
    await page.getByLabel('Salle du conducteur').selectOption('Studio')
    const run = page.getByRole('list', { name: 'Conducteur de Studio' })
    await page.getByRole('button', { name: 'Ajouter', exact: false }).first().click()
    await form.getByLabel('Heure prévue').fill('14:00')
    for (let number = 1; number <= 14; number++) {
      await form.getByLabel('Titre').fill(`Séquence ${number}`)
      await form
        .getByRole('button', { name: number < 14 ? 'Valider, puis un autre' : /^Valider/ })
        .first()
        .click()
      if (number === 14) break
      await expect(form.getByLabel('Titre')).toHaveValue('')
      await expect(form.getByLabel('Titre')).toBeFocused()
    }
    await expect(form).toHaveCount(0)
    const last = run.locator('[data-cue]').filter({ hasText: 'Séquence 14' })
    await expect(last).toContainText('15:05')
    await expect(last).toBeInViewport()
    await look('followed')
    const first = run.locator('[data-cue]').filter({ hasText: 'Séquence 1' }).first()
    await page.keyboard.press('PageUp')
    await expect(first).toBeInViewport()
    for (let presses = 0; presses < 13; presses++) await page.keyboard.press('PageDown')
    await expect(last).toContainText('choisi')
    await expect(last).toBeInViewport()
    const { rows } = (await (await station.script.fetch(`/api/v1/views/runOfShow?roomId=${studio}`)).json()) as {
      rows: ViewRow<'runOfShow'>[]
    }
    expect(rows.map(({ title }) => title)).toEqual(Array.from({ length: 14 }, (_, at) => `Séquence ${at + 1}`))
  })
  expect(faults).toEqual([])
})
