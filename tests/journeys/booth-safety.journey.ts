import { endBoothObs, openTwoRooms, startBoothObsAgain } from './support/booth.ts'
import { expect, stationAway, test } from './support/journey.ts'
import { accessibilityFaults, layoutFaults, picture, settled } from './support/look.ts'

test.describe.configure({ mode: 'serial' })
test.afterEach(endBoothObs)

test('safety works over a dialog, in a text field and under the lock, and is left by a held key alone', async ({
  journey,
}) => {
  const { station } = journey
  test.setTimeout(180_000)
  const { page, booth, hall, room } = await openTwoRooms(journey, async (roomId) => {
    for (const scene of ['Pupitre', 'Diapos'] as const)
      await station.script.done('cues.add', {
        roomId,
        title: scene,
        lengthS: 60,
        legs: [{ roomId, kind: 'scene', scene }],
      })
  })
  const faults: string[] = []
  const look = async (state: string) => {
    await settled(page)
    await picture(page, `booth-safety-${state}`)
    for (const fault of await layoutFaults(page)) faults.push(`${state}: ${fault}`)
    for (const fault of await accessibilityFaults(page)) faults.push(`${state}: ${fault}`)
  }
  const dialog = page.getByRole('dialog')
  const leave = async () => {
    await booth.hold('r', () => expect(page.getByText('En sécurité')).toHaveCount(0))
  }

  // The next cue is ready by itself, in the preview of its OBS too.
  await expect(hall.preview).toHaveText('Pupitre')
  await expect(page.getByTestId('take')).toContainText('Pupitre · Plénière')
  await expect.poll(async () => (await station.script.rows('show', {}))[0]?.preview).toBe('Pupitre')
  await booth.press('Space')
  await expect(hall.program).toHaveText('Pupitre')
  await expect(hall.preview).toHaveText('Diapos')

  // Over a dialog, by key.
  await booth.press('F4')
  await expect(dialog).toBeVisible()
  await look('over-dialog')
  await booth.hold('s', async () => {
    for (const { program } of [hall, room]) await expect(program).toHaveText('Sécurité')
  })
  await expect(dialog).toBeVisible()
  await expect(dialog.getByTestId('go-back')).toContainText(/2 salles.*Plénière, Salle 200/)
  // Beside an alarm of a busy machine too.
  await expect(hall.column).toContainText('R revient à Pupitre')
  await booth.hold('r', () => expect(hall.program).toHaveText('Pupitre'))
  // By the red button, above the scrim.
  await dialog.getByTestId('safety-all').hover()
  await page.mouse.down()
  await expect(hall.program).toHaveText('Sécurité')
  await page.mouse.up()
  await booth.press('Escape')
  // One room returns alone, by its own key in its column.
  await room.column.getByTestId('go-back-one').hover()
  await page.mouse.down()
  await expect(room.program).toHaveText('Scene')
  await page.mouse.up()
  await expect(hall.program).toHaveText('Sécurité')
  await leave()

  // In a text field the same key with Alt, which the button shows there.
  await booth.press('F2')
  await dialog.getByLabel('Nom', { exact: true }).focus()
  await expect(dialog.getByTestId('safety-all')).toContainText('Alt S')
  await look('in-a-field')
  await page.keyboard.type('s')
  await page.keyboard.down('Alt')
  await booth.hold('s', () => expect(hall.program).toHaveText('Sécurité'))
  await page.keyboard.up('Alt')
  await expect(dialog.getByLabel('Nom', { exact: true })).toHaveValue(/s$/)
  await booth.press('Escape')
  await leave()

  // And over the open list of a choice.
  await booth.press('F2')
  const choice = dialog.getByRole('combobox').first()
  await choice.focus()
  await page.keyboard.press('Space')
  await expect(choice.getByRole('option').first()).toBeVisible()
  await look('over-a-list')
  await page.keyboard.down('Alt')
  await booth.hold('s', () => expect(hall.program).toHaveText('Sécurité'))
  await page.keyboard.up('Alt')
  await booth.press('Escape')
  await booth.press('Escape')

  // TAKE would leave safety: a short press does not.
  await expect(page.getByTestId('take')).toContainText('maintenir')
  await look('take-is-held')
  await booth.press('Space')
  await expect(booth.notice).toContainText('maintenez')
  await expect(hall.program).toHaveText('Sécurité')
  await booth.hold('Space', () => expect(hall.program).toHaveText('Diapos'))
  await leave()
  expect(faults).toEqual([])
})

test('a room that cannot be reached is named, and goes to safety when it is back', async ({ journey }) => {
  const { station, expectComplaint } = journey
  expectComplaint(stationAway)
  test.setTimeout(180_000)
  const { page, booth, hall, room, second } = await openTwoRooms(journey)
  await second.stop()
  await expect(room.column).toHaveAttribute('data-state', 'lost')
  const safety = page.getByTestId('safety-all')
  await expect(safety).toContainText('1 salle sur 2')
  await expect(page.getByTestId('safety-missed')).toHaveText('à son retour : Salle 200')
  await booth.hold('s', () => expect(hall.program).toHaveText('Sécurité'))
  await expect(room.column).toContainText('Ira en sécurité à son retour')
  await settled(page)
  await picture(page, 'booth-safety-one-of-two')
  await startBoothObsAgain(station, 'obs1', second)
  await expect(room.program).toHaveText('Sécurité', { timeout: 30_000 })
  await booth.hold('r', () => expect(page.getByText('En sécurité')).toHaveCount(0))

  // With the station gone the key is visibly dead.
  await station.kill()
  await expect(safety).toHaveAttribute('aria-disabled', 'true')
  await expect(safety).toContainText('Poste injoignable')
  await settled(page)
  await picture(page, 'booth-safety-dead')
})

test('safety that is pressed as an OBS freezes says that this room goes there when it is back', async ({ journey }) => {
  test.setTimeout(180_000)
  const { page, booth, hall, room, second } = await openTwoRooms(journey)
  second.signal('SIGSTOP')
  await expect(page.getByTestId('safety-all')).toContainText('2 salles')
  await booth.hold('s', () => expect(hall.program).toHaveText('Sécurité'))
  await expect(page.getByTestId('safety-all')).toContainText('1 salle sur 2')
  await expect(room.column).toContainText('Ira en sécurité à son retour')
  await expect(booth.notice).toHaveText('Pas en sécurité : Salle 200', { timeout: 20_000 })
  await expect(room.column).toContainText('Ira en sécurité à son retour')
  await settled(page)
  await picture(page, 'booth-safety-as-it-froze')
  second.signal('SIGCONT')
  await expect(room.program).toHaveText('Sécurité', { timeout: 30_000 })
})

test('after a scene by hand a press needs a fresh choice, and over the scenes of another room it does nothing', async ({
  journey,
}) => {
  const { station } = journey
  test.setTimeout(120_000)
  const { page, booth, hall, room, first } = await openTwoRooms(journey, (roomId) =>
    station.script.done('cues.add', {
      roomId,
      title: 'Ouverture',
      lengthS: 60,
      legs: [{ roomId, kind: 'scene', scene: 'Pupitre' }],
    }),
  )
  await expect(hall.preview).toHaveText('Pupitre')
  await expect(room.preview).toHaveText('rien')

  // Over the scenes of a room that the cue does not touch a press does nothing.
  await booth.press('2')
  await expect(hall.preview).toHaveText('rien')
  await booth.press('Space')
  await expect(booth.notice).toContainText('Choisissez')
  await booth.press('9')
  await expect(booth.notice).toContainText('Aucune salle sur la touche 9')
  await booth.press('Escape')
  await expect(hall.preview).toHaveText('Pupitre')
  await expect(page.getByTestId('take')).not.toHaveAttribute('aria-disabled')

  // A scene at the cursor is not taken before it is chosen.
  await booth.press('1')
  await booth.press('ArrowDown')
  await booth.press('ArrowDown')
  await booth.press('Escape')
  await expect(hall.preview).toHaveText('Pupitre')
  await booth.choose(1, 'Diapos')
  await expect(hall.preview).toHaveText('Diapos')
  await booth.press('Space')
  await expect(hall.program).toHaveText('Diapos')
  await expect(hall.preview).toHaveText('rien')
  await page.waitForTimeout(1100)
  await booth.press('Space')
  await expect(booth.notice).toContainText('Choisissez')
  await expect(hall.program).toHaveText('Diapos')

  // The cue is ready again when the scenes are closed.
  await booth.press('Escape')
  await expect(hall.preview).toHaveText('Pupitre')
  // To put back what a hand in OBS has changed is no choice of a scene.
  await first.hand.call('SetCurrentProgramScene', { sceneName: 'Table ronde, large' })
  await expect(hall.alarm).toBeVisible()
  await booth.press('p')
  await expect(hall.program).toHaveText('Diapos')
  await expect(hall.alarm).toHaveCount(0)
  await expect(hall.preview).toHaveText('Pupitre')
  await page.waitForTimeout(1100)
  await booth.press('Space')
  await expect(hall.program).toHaveText('Pupitre')
})
