import { endBoothObs, openTwoRooms } from './support/booth.ts'
import { expect, test } from './support/journey.ts'
import { look } from './support/look.ts'

test.afterEach(endBoothObs)

test('an item that a failed name holds is said by its room’s column too, and begins by its key', async ({
  journey,
}) => {
  test.setTimeout(120_000)
  const { station } = journey
  const { page, booth, hall } = await openTwoRooms(journey, async (roomId) => {
    const scene = (name: string) => ({ roomId, kind: 'scene' as const, scene: name })
    await station.script.done('cues.add', { roomId, title: 'Ouverture', lengthS: 60, legs: [scene('Pupitre')] })
    const speakers = [{ name: 'Nora Berthelot-Lemaire' }]
    const { cueId } = await station.script.done('cues.add', { roomId, title: 'Table ronde', lengthS: 60, speakers })
    const rows = await station.script.rows('runOfShow', { roomId })
    const speakerId = rows.find((row) => row.cueId === cueId)?.speakers[0]?.speakerId ?? ''
    // No screen is open that could show it.
    const legs = [scene('Diapos'), { roomId, kind: 'lower-third' as const, speakerId }]
    await station.script.done('cues.update', { cueId, legs })
  })
  await page.setViewportSize({ width: 1366, height: 768 })
  await expect(hall.preview).toHaveText('Pupitre')
  await booth.press('Space')
  await expect(hall.program).toHaveText('Pupitre')
  await expect(hall.preview).toHaveText('Diapos')
  await page.waitForTimeout(1100)
  await booth.press('Space')
  await expect(hall.column).toContainText('Retenu : une action a échoué', { timeout: 20_000 })
  await expect(hall.column).toContainText('2 · Table ronde')
  await expect(page.getByTestId('last-take')).toContainText('pas affiché, retiré')
  // Without the focus in the list this key does nothing, and says so.
  await booth.press('x')
  await expect(booth.notice).toHaveText('X passe un élément : cliquez d’abord dans le conducteur')
  await look(page, 'booth-held')

  await booth.press('F8')
  await expect(page.locator('[aria-current=true]')).toContainText('2 · Table ronde')
  await expect(hall.column).toContainText('Tout est confirmé')
  await booth.press('1')
  await booth.press('x')
  await expect(booth.notice).toHaveText('Fermez d’abord les scènes (Échap)')
})
