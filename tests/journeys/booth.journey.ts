import type { Page } from '@playwright/test'
import { addBoothRoom, boothOn, endBoothObs, openTwoRooms, prepareBooth, startBoothObs } from './support/booth.ts'
import { prepareEvent } from './support/event.ts'
import { inTurn } from './support/in-turn.ts'
import { expect, test } from './support/journey.ts'
import type { JourneyStation } from './support/journey-station.ts'
import { accessibilityFaults, layoutFaults, picture, settled } from './support/look.ts'
import { foreignTexts, visibleTexts } from './support/visible-texts.ts'

const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
] as const
test.describe.configure({ mode: 'serial' })
test.afterEach(endBoothObs)

for (const size of inTurn(sizes))
  test(`at ${size.width}x${size.height} a booth drives a real OBS by keyboard`, async ({ journey }) => {
    const { station, open } = journey
    test.setTimeout(240_000)
    await prepareBooth(journey)
    const obs = await startBoothObs(station, 'obs')
    await addBoothRoom(station, 'Plénière', obs)
    const page = await open('booth', { label: 'Camille', context: { viewport: size } })
    expect(new URL(page.url()).pathname).toBe('/regie')
    const booth = boothOn(page)
    const faults: string[] = []
    const look = async (state: string) => {
      await settled(page)
      await picture(page, `booth-${size.width}x${size.height}-${state}`)
      for (const fault of await layoutFaults(page)) faults.push(`${state}: ${fault}`)
      for (const fault of await accessibilityFaults(page)) faults.push(`${state}: ${fault}`)
    }
    const room = booth.room('Plénière')
    await expect(room.column).toHaveAttribute('data-state', 'live')
    // Nothing is ready yet, whatever OBS has in its preview.
    await expect(room.column.locator('img[data-loaded=true]')).toHaveCount(1)
    await expect(page.getByTestId('lamp')).toHaveAttribute('data-lamp', 'off')

    // Nothing is taken before a scene is chosen.
    await booth.press('Space')
    await expect(booth.notice).toContainText('Choisissez une salle')
    await booth.choose(1, 'Pupitre')
    await expect(room.preview).toHaveText('Pupitre')
    await expect(room.column.locator('img[data-loaded=true]')).toHaveCount(2)
    await expect(page.getByTestId('take')).toContainText('Pupitre')
    await look('chosen')
    await booth.press('Space')
    await expect(room.program).toHaveText('Pupitre')
    expect(await obs.hand.program()).toBe('Pupitre')
    await expect(booth.leg).toHaveAttribute('data-state', 'confirmed')
    await expect(booth.leg).toContainText(/confirmé, \d,\d\d s/)
    await expect(page.getByTestId('take')).toContainText('Choisissez une salle')

    // The key is pressed several times in a row.
    await page.waitForTimeout(1100)
    await booth.choose(1, 'Diapos')
    await page.keyboard.press('Space')
    await page.keyboard.press('Space')
    await expect(booth.notice).toContainText('Trop tôt')
    await expect(room.program).toHaveText('Diapos')

    // A person changes the scene in OBS itself: it is kept, and then put back.
    await obs.hand.call('SetCurrentProgramScene', { sceneName: 'Table ronde, large' })
    await expect(room.alarm).toContainText('À l’antenne sans que Régie l’ait demandé')
    await expect(room.alarm).toContainText('Remettre Diapos')
    await expect(room.alarm).toContainText('Garder Table ronde, large')
    for (const button of await room.alarm.getByRole('button').all()) await expect(button).toBeInViewport({ ratio: 1 })
    await booth.press('Escape')
    await look('by-hand')
    await page.waitForTimeout(1100)
    await booth.press('g')
    await expect(room.alarm).toHaveCount(0)
    await expect(room.program).toHaveText('Table ronde, large')
    await obs.hand.call('SetCurrentProgramScene', { sceneName: 'Pupitre' })
    await expect(room.alarm).toBeVisible()
    await page.waitForTimeout(1100)
    await booth.press('p')
    await expect(room.program).toHaveText('Table ronde, large')
    await expect(room.alarm).toHaveCount(0)

    // The safety key is held, and safety is left again.
    await page.keyboard.down('s')
    await page.waitForTimeout(300)
    await page.keyboard.up('s')
    await expect(booth.notice).toContainText('Relâché trop tôt')
    expect(await obs.hand.program()).toBe('Table ronde, large')
    await page.keyboard.down('s')
    await expect(room.program).toHaveText('Sécurité')
    await page.keyboard.up('s')
    await expect(booth.notice).not.toContainText('Relâché trop tôt', { timeout: 1000 })
    await look('safety')
    // A short press of the way back does nothing.
    await booth.press('r')
    await expect(booth.notice).toContainText('Relâché trop tôt')
    await booth.hold('r', () => expect(room.program).toHaveText('Table ronde, large'))
    await page.getByTestId('safety-all').hover()
    await page.mouse.down()
    await expect(room.program).toHaveText('Sécurité')
    await page.mouse.up()
    await page.getByTestId('go-back').hover()
    await page.mouse.down()
    await expect(room.program).toHaveText('Table ronde, large')
    await page.mouse.up()

    // Recording: the lamp is on, and the remaining time of the disk is shown.
    await obs.hand.call('StartRecord')
    await expect(page.getByTestId('lamp')).toHaveAttribute('data-lamp', 'on')
    await expect(page.getByTestId('recording-sum')).toContainText('La salle enregistre')

    // While the keys are locked, none has an effect but safety, which is not left by one.
    await booth.press('F12')
    await expect(page.getByTestId('take')).toContainText('verrouillées')
    for (const key of ['Space', 'r', 'p', 'g', '1', 'F2']) await booth.press(key)
    await expect(page.getByRole('dialog')).toHaveCount(0)
    expect(await obs.hand.program()).toBe('Table ronde, large')
    await booth.hold('s', () => expect(room.program).toHaveText('Sécurité'))
    await page.keyboard.down('r')
    await page.waitForTimeout(1300)
    await page.keyboard.up('r')
    expect(await obs.hand.program()).toBe('Sécurité')
    await look('locked')
    await booth.press('F12')
    await booth.hold('r', () => expect(room.program).toHaveText('Table ronde, large'))

    // The page of a frozen OBS is greyed, and its take fails with a sentence. A retry then works.
    obs.signal('SIGSTOP')
    await expect(room.column).toHaveAttribute('data-state', 'frozen', { timeout: 3500 })
    await expect(room.column).toContainText('DERNIÈRE VUE')
    await expect(room.column.getByTestId('program-monitor')).toContainText(/il y a \d+,\d s/)
    await expect(page.getByTestId('lamp')).toHaveAttribute('data-lamp', 'unknown')
    await booth.choose(1, 'Pupitre')
    await booth.press('Space')
    await expect(booth.leg).toHaveAttribute('data-state', 'failed')
    await expect(booth.leg).toContainText('OBS figé')
    await booth.press('Escape')
    await look('frozen')
    obs.signal('SIGCONT')
    await expect(room.column).toHaveAttribute('data-state', 'live')
    await booth.press('n')
    await expect(room.program).toHaveText('Pupitre')
    await expect(booth.leg).toHaveAttribute('data-state', 'confirmed')
    await look('live')
    expect(faults).toEqual([])
  })

test('OBS are linked, corrected and removed in the booth, and no key fires while a person types', async ({
  journey,
}) => {
  const { station, open } = journey
  test.setTimeout(180_000)
  await prepareBooth(journey)
  const obs = await startBoothObs(station, 'obs')
  const page = await open('pilot', { label: 'Claire' })
  await page.goto(`${station.url}/regie`)
  const booth = boothOn(page)
  const faults: string[] = []
  const look = async (state: string) => {
    await settled(page)
    await picture(page, `booth-settings-${state}`)
    for (const fault of await layoutFaults(page)) faults.push(`${state}: ${fault}`)
    for (const fault of await accessibilityFaults(page)) faults.push(`${state}: ${fault}`)
  }
  await expect(page.getByRole('heading', { name: 'Aucun OBS n’est relié' })).toBeVisible()
  await look('empty')
  await booth.press('F2')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Nom de la salle').fill('Grand auditorium')
  await dialog.getByRole('button', { name: 'Ajouter la salle' }).click()
  await dialog.getByLabel('Adresse').fill('une adresse fausse')
  await dialog.getByRole('button', { name: 'Relier' }).click()
  await expect(dialog).toContainText('Une adresse comme ws://192.168.1.20:4455 est attendue')
  await look('wrong-address')
  await dialog.getByLabel('Adresse').fill(`127.0.0.1:${obs.port}`)
  await dialog.getByRole('textbox', { name: 'Mot de passe' }).fill('faux')
  await dialog.getByRole('button', { name: 'Relier' }).click()
  await expect(dialog).toContainText('OBS refuse ce mot de passe')
  await look('wrong-password')
  await dialog.getByRole('textbox', { name: 'Mot de passe' }).fill(obs.password)
  await dialog.getByRole('button', { name: 'Valider' }).click()
  await expect(dialog).toContainText('OBS répond')
  await dialog.getByLabel('Scène de sécurité').selectOption('Sécurité')
  await dialog.getByRole('button', { name: 'Valider' }).click()
  await expect.poll(async () => (await station.script.rows('show', {}))[0]?.safetyScene).toBe('Sécurité')

  // How the room gets its picture, and where no name may be shown.
  await dialog.getByRole('button', { name: 'Salle et antenne' }).click()
  await dialog
    .getByLabel('Ce que la salle voit et entend')
    .selectOption({ label: 'le programme d’OBS, coupé avec lui' })
  await dialog.getByLabel('Chaque séance est diffusée').check()
  await dialog.getByLabel('Interprète en langue des signes').selectOption({ label: 'en bas à droite' })
  await dialog.getByLabel('Bande de sous-titres').selectOption({ label: 'en bas' })
  await dialog.getByLabel('Source OBS du synthé').fill('Synthé')
  await look('room')
  await dialog.getByRole('button', { name: 'Valider' }).click()
  await expect(dialog.getByText('Enregistré', { exact: true })).toBeVisible()
  await expect
    .poll(async () => (await station.script.rows('roomCare', {}))[0])
    .toMatchObject({ hallFeed: 'program', isRecorded: true, isStreamed: true })
  const [{ roomId } = { roomId: '' }] = await station.script.rows('roomCare', {})
  await expect
    .poll(async () => await station.script.value('stage', { roomId }))
    .toMatchObject({
      source: 'Synthé',
      safeAreas: [
        { kind: 'sign-language', x: 74 },
        { kind: 'captions', y: 84 },
      ],
    })
  await dialog.getByRole('button', { name: 'OBS', exact: true }).click()

  // All letters that are keys of the booth, and a held Space: in a field they are text.
  const before = await obs.hand.program()
  await dialog.getByLabel('Nom', { exact: true }).fill('')
  await page.keyboard.down('s')
  await page.waitForTimeout(1300)
  await page.keyboard.up('s')
  await page.keyboard.type(' rpgnt 1')
  await expect(dialog.getByLabel('Nom', { exact: true })).toHaveValue(/^s+ rpgnt 1$/)
  expect(await obs.hand.program()).toBe(before)
  expect(await station.script.rows('takes', {})).toEqual([])
  await booth.press('Escape')
  await expect(dialog).toHaveCount(0)

  // The same key works where nobody types.
  const room = booth.room('Grand auditorium')
  await expect(room.column).toHaveAttribute('data-state', 'live')
  await page.keyboard.down('s')
  await expect(room.program).toHaveText('Sécurité')
  await page.keyboard.up('s')
  await booth.press('F2')
  await dialog.getByRole('button', { name: 'Retirer cet OBS' }).click()
  await dialog.getByRole('button', { name: 'Retirer pour de bon' }).click()
  await booth.press('Escape')
  await expect(page.getByRole('heading', { name: 'Aucun OBS n’est relié' })).toBeVisible()
  expect(faults).toEqual([])
})

test('several rooms are taken with one press, and the keys for settling find the room', async ({ journey }) => {
  test.setTimeout(180_000)
  const { page, booth, hall, room, second } = await openTwoRooms(journey)
  await booth.choose(1, 'Diapos')
  await booth.choose(2, 'Pupitre')
  await expect(page.getByTestId('take')).toContainText('et Salle 200 : Pupitre')
  await booth.press('Space')
  await expect(hall.program).toHaveText('Diapos')
  await expect(room.program).toHaveText('Pupitre')
  await expect(booth.leg).toHaveCount(2)

  await booth.press('1')
  await second.hand.call('SetCurrentProgramScene', { sceneName: 'Diapos' })
  await expect(room.alarm.getByRole('button', { name: 'Remettre' })).toHaveAttribute('aria-keyshortcuts', 'P')
  await expect(hall.alarm).toHaveCount(0)
  await page.waitForTimeout(1100)
  await booth.press('p')
  await expect(room.program).toHaveText('Pupitre')
  await expect(room.alarm).toHaveCount(0)

  // A single room is brought to safety, and comes back.
  await booth.press('2')
  await page.keyboard.down('Shift')
  await page.keyboard.down('s')
  await expect(room.program).toHaveText('Sécurité')
  await page.keyboard.up('Shift')
  await page.keyboard.up('s')
  await expect(hall.program).toHaveText('Diapos')
  await booth.hold('r', () => expect(room.program).toHaveText('Pupitre'))

  // A scene that its OBS does not have is not shown as ready.
  const roomId = (await journey.station.script.rows('show', {})).find(({ name }) => name === 'Plénière')?.roomId ?? ''
  const legs = [{ roomId, kind: 'scene' as const, scene: 'Disparue' }]
  await journey.station.script.done('cues.add', { roomId, title: 'Reprise', lengthS: 60, legs })
  await booth.press('Escape')
  await booth.press('1')
  await booth.press('Escape')
  await expect(hall.preview).toHaveText('Disparue')
  await expect(hall.column.getByText('absente')).toBeVisible()
  await settled(page)
  await picture(page, 'booth-ready-missing')
})

/** The eighth of sixteen items is on, over its time, with three speakers. */
async function startLongRun({ script }: JourneyStation, roomId: string): Promise<void> {
  const cueIds: string[] = []
  for (let number = 1; number <= 16; number++) {
    const title = `Table ronde ${number} des départements`
    const speakers = ['Solène Kerbrat', 'Maximilienne de La Rochefoucauld', 'Nguyễn Thị Ánh']
    const isOn = number === 8
    const named = isOn ? { speakers: speakers.map((name) => ({ name, image: 'yes' as const })) } : {}
    cueIds.push((await script.done('cues.add', { roomId, title, lengthS: isOn ? 1 : 600, ...named })).cueId)
  }
  await script.done('cues.start', { cueId: cueIds[7] ?? '' })
}

/**
 * The present item is completely visible, with the chosen one beside it and its title legible, wherever the keys go in
 * the list.
 */
async function staysInSight(page: Page): Promise<void> {
  const list = page.locator('.ros__list')
  await list.focus()
  for (const [key, times] of [
    ['ArrowDown', 8],
    ['ArrowUp', 15],
    ['ArrowDown', 9],
  ] as const)
    for (let time = 0; time < times; time++) {
      await page.keyboard.press(key)
      await expect(page.locator('.ros-live')).toBeInViewport({ ratio: 1 })
      const line = page.locator('.ros-item--chosen .ros-cue')
      const hidden = await line.evaluate((element) => {
        const { left, width, top, bottom } = element.getBoundingClientRect()
        const at = (y: number) => element.contains(document.elementFromPoint(left + width / 2, y))
        return !at(top + 2) || !at(bottom - 2)
      })
      expect(hidden, (await line.textContent()) ?? undefined).toBe(false)
      expect((await line.locator('.ti').boundingBox())?.width).toBeGreaterThan(75)
    }
}

for (const size of inTurn(sizes))
  test(`six rooms fit at ${size.width}x${size.height}, with their lamps, whatever their names`, async ({
    journey: { station, open },
  }) => {
    await prepareEvent(station, { people: [], printer: false, programme: false })
    const names = ['Plénière', 'Salle 200', 'Salle 300', 'Atelier des archives', 'Amphithéâtre nord-ouest', 'Foyer']
    for (const [index, name] of names.entries()) {
      const { roomId } = await station.script.done('rooms.add', { name })
      await station.script.done('obs.add', { name: `OBS ${name}`, address: `ws://127.0.0.1:${9 + index}`, roomId })
      await startLongRun(station, roomId)
    }
    const page = await open('booth', { label: 'Camille', context: { viewport: size } })
    const columns = page.getByTestId('room')
    await expect(columns).toHaveCount(6)
    for (const column of await columns.all()) {
      await expect(column).toHaveAttribute('data-state', 'lost')
      await expect(column).toBeInViewport({ ratio: 1 })
    }
    await expect(page.getByTestId('lamp')).toHaveCount(6)
    await expect(page.getByTestId('recording-sum')).toHaveText('Enregistrements inconnus')
    expect((await page.getByLabel('Salle du conducteur').boundingBox())?.width).toBeGreaterThanOrEqual(90)
    await staysInSight(page)
    await page.keyboard.down('s')
    await expect(page.getByTestId('leg')).toHaveCount(6)
    await page.keyboard.up('s')
    await settled(page)
    await picture(page, `booth-six-${size.width}`)
    expect([...(await layoutFaults(page)), ...(await accessibilityFaults(page))]).toEqual([])
  })

test('a booth speaks English on request, and is closed to a desk', async ({
  journey: { station, open, expectComplaint },
}) => {
  expectComplaint(/status of 40[34]/)
  await prepareEvent(station, { people: [], printer: false, programme: false })
  const { roomId } = await station.script.done('rooms.add', { name: 'Grand auditorium' })
  await station.script.done('obs.add', { name: 'OBS', address: 'ws://127.0.0.1:9', roomId })
  const page = await open('booth', { label: 'Camille', search: 'lang=en' })
  const booth = boothOn(page)
  await expect(booth.room('Grand auditorium').column).toHaveAttribute('data-state', 'lost')
  await booth.press('1')
  await booth.press('s')
  expect(foreignTexts(await visibleTexts(page), 'fr')).toEqual([])
  await booth.press('F2')
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(foreignTexts(await visibleTexts(page), 'fr')).toEqual([])

  const desk = await open('reception')
  await desk.goto(`${station.url}/regie`)
  await expect(desk.getByRole('heading', { name: 'Seuls la régie et le pilotage ouvrent cette page' })).toBeVisible()
})
