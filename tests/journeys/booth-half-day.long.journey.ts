import { statSync } from 'node:fs'
import { join } from 'node:path'
import { addTone } from '../obs/driven-room.ts'
import { boothOn, endBoothObs, prepareBooth, startBoothObs, startBoothObsAgain } from './support/booth.ts'
import { importProgramme } from './support/event.ts'
import {
  excelRunOfShow,
  halfDayProgramme,
  hall,
  missingScene,
  readCsv,
  titles,
  titlesOf,
  workshop,
} from './support/half-day.ts'
import { expect, stationAway, test } from './support/journey.ts'
import { keyboardOn } from './support/keyboard.ts'
import { look } from './support/look.ts'
import { foreignTexts, visibleTexts } from './support/visible-texts.ts'

test.afterEach(endBoothObs)

/** Events that an OBS emits when a client controls it. */
const orders = [
  ...(['CurrentProgramSceneChanged', 'CurrentPreviewSceneChanged', 'SceneTransitionStarted'] as const),
  ...(['RecordStateChanged', 'StudioModeStateChanged', 'InputMuteStateChanged'] as const),
]
/** Two takes in one room are at least this far apart, in ms. */
const betweenTakesMs = 1100

test('half a day of two rooms is run by keys alone, with two real OBS, through the faults of a day', async ({
  journey,
}) => {
  const { station, open, expectComplaint } = journey
  test.setTimeout(360_000)
  expectComplaint(stationAway)
  await prepareBooth(journey)
  await importProgramme(station.script, halfDayProgramme)
  const [hallObs, firstWorkshopObs] = await Promise.all([
    startBoothObs(station, 'obs-hall'),
    startBoothObs(station, 'obs-workshop'),
  ])
  await addTone(hallObs, station.folder, 'Pupitre')
  await addTone(firstWorkshopObs, station.folder, 'Pupitre')
  await firstWorkshopObs.hand.addScene('Film', 0xff000000)
  await firstWorkshopObs.hand.call('CreateSceneItem', { sceneName: 'Film', sourceName: 'Micro' })
  for (const { hand } of [hallObs, firstWorkshopObs]) await hand.call('SetCurrentProgramScene', { sceneName: 'Diapos' })
  // The scenes are on OBS's disk from here on, whatever happens to it.
  await firstWorkshopObs.stop()
  let workshopObs = await startBoothObsAgain(station, 'obs-workshop', firstWorkshopObs)
  const roomIds = new Map((await station.script.rows('rooms', {})).map(({ name, roomId }) => [name, roomId]))
  const hallId = roomIds.get(hall) ?? ''
  const runOf = (roomId: string | undefined) => station.script.rows('runOfShow', { roomId: roomId ?? '' })
  const overlay = await open('screen', { label: 'Incrustation', search: `?page=overlay&salle=${hallId}` })
  const lowerThird = overlay.getByTestId('lower-third')

  const page = await open('booth', { label: 'Camille' })
  const booth = boothOn(page)
  const keys = keyboardOn(page)
  const { press } = booth
  const [hallRoom, workshopRoom] = [booth.room(hall), booth.room(workshop)]
  const lampOf = (name: string) => page.getByTestId('lamp').filter({ hasText: name })
  const live = page.locator('[aria-current=true]')
  const list = page.getByRole('list', { name: /^Conducteur de/ })
  const runRoom = page.getByRole('combobox', { name: 'Salle du conducteur' })
  const lampPlaces = async () => Promise.all((await page.getByTestId('lamp').all()).map((lamp) => lamp.boundingBox()))
  const rested = () => page.waitForTimeout(betweenTakesMs)

  let places: unknown
  await test.step('both OBS are linked in the booth’s dialog', async () => {
    await expect(page.getByRole('heading', { name: 'Aucun OBS n’est relié' })).toBeVisible()
    await press('F2')
    const dialog = page.getByRole('dialog', { name: 'OBS des salles' })
    for (const [name, obs] of [
      [hall, hallObs],
      [workshop, workshopObs],
    ] as const) {
      await keys.chooseOption(dialog.getByRole('combobox', { name: 'Salle' }), `${name} (sans OBS)`)
      await keys.typeIn(dialog.getByLabel('Adresse'), `127.0.0.1:${obs.port}`)
      await keys.typeIn(dialog.getByRole('textbox', { name: 'Mot de passe' }), obs.password)
      await press('Enter')
      await expect(dialog).toContainText('OBS répond')
      await keys.chooseOption(dialog.getByLabel('Scène de sécurité'), 'Sécurité')
      await keys.pressButton(dialog.getByRole('button', { name: 'Valider' }))
      await expect(dialog).toContainText('Enregistré')
    }
    await look(page, 'half-day-01-linked')
    places = await lampPlaces()
    await press('Escape')
    for (const { column } of [hallRoom, workshopRoom]) await expect(column).toHaveAttribute('data-state', 'live')
    for (const name of [hall, workshop]) await expect(lampOf(name)).toHaveAttribute('data-lamp', 'off')
  })

  await test.step('the run of show is imported from a French Excel’s file, and its bad line is reported', async () => {
    const fileWindow = page.waitForEvent('filechooser', { timeout: 30_000 })
    await keys.pressButton(page.getByRole('button', { name: 'Importer' }))
    const dialog = page.getByRole('dialog', { name: 'Importer un conducteur' })
    await keys.pressButton(dialog.getByRole('button', { name: 'Choisir un fichier' }))
    await (await fileWindow).setFiles({
      name: 'Conducteur.csv',
      mimeType: 'text/csv',
      buffer: excelRunOfShow(Date.now()),
    })
    await expect(dialog).toContainText('8 nouveaux')
    await expect(dialog.locator('[data-line="9"]')).toContainText('Écrivez 09:30 ou 9h30')
    await expect(dialog.locator('[data-line="10"]')).toContainText('n’a pas cette scène')
    await look(page, 'half-day-02-import')
    // The file dialog is cancelled, and the preview stays.
    await dialog.locator('input[type=file]').dispatchEvent('cancel')
    await expect(dialog).toContainText('8 nouveaux')
    await keys.pressButton(dialog.getByRole('button', { name: 'Écrire dans le conducteur' }))
    await expect(dialog).toContainText('Conducteur à jour')
    await press('Escape')
    expect((await runOf(hallId)).map(({ title }) => title)).toEqual(titlesOf(hall))
    await expect(page.getByTestId('take')).toContainText(titles.opening)
  })

  const form = page.locator('.ros-form')
  const editChosen = async () => {
    await press('e')
    await expect(form.getByLabel('Titre')).toBeFocused()
  }
  const saved = async () => {
    await keys.pressButton(form.getByRole('button', { name: /^Valider/ }))
    await expect(form).toHaveCount(0)
  }
  const addSpeaker = async (name: string, role: string, image?: string) => {
    await editChosen()
    await keys.pressButton(form.getByRole('button', { name: 'Ajouter un intervenant' }))
    await keys.typeIn(form.getByRole('textbox', { name: 'Nom affiché' }).last(), name)
    await keys.typeIn(form.getByRole('textbox', { name: 'Ligne de fonction' }).last(), role)
    if (image) await keys.chooseOption(form.getByRole('combobox', { name: 'Image' }).last(), image)
    await saved()
    await expect(list.locator('.ros-item--chosen')).toContainText(name)
  }
  const addAction = async (kind: string, more?: readonly [label: string, option: string]) => {
    const rows = form.getByTestId('cue-leg')
    const before = await rows.count()
    await keys.pressButton(form.getByRole('button', { name: 'Ajouter une action' }))
    await expect(rows).toHaveCount(before + 1)
    await keys.chooseOption(rows.last().getByRole('combobox', { name: 'Action', exact: true }), kind, 'Shift+Tab')
    if (more) await keys.chooseOption(rows.last().getByRole('combobox', { name: more[0] }), more[1])
  }
  const choose = async (title: string) => {
    const isThere = () => list.locator('.ros-item--chosen').filter({ hasText: title }).isVisible()
    for (let steps = 0; steps < 8 && !(await isThere()); steps++) await press('PageDown')
    await expect(list.locator('.ros-item--chosen')).toContainText(title)
  }

  await test.step('items are edited in place: actions and speakers', async () => {
    await addSpeaker('Claire Morvan', 'Présidente du Conseil, Finistère')
    await editChosen()
    await addAction('Enregistrement')
    await addAction('Minuteur')
    await addAction('Synthé', ['Intervenant', 'Claire Morvan'])
    await look(page, 'half-day-03-form')
    await saved()
    await look(page, 'half-day-04-edited')
    await choose(titles.voice)
    await addSpeaker('Sœur Agnès', 'Maison d’enfants', 'voix seule')
    await editChosen()
    await addAction('Synthé', ['Intervenant', 'Sœur Agnès'])
    await saved()
    await choose(titles.unseen)
    await addSpeaker('Yanis Lebrun', 'Ancien enfant placé', 'ne pas filmer')
    await editChosen()
    await keys.chooseOption(form.getByLabel('Si une action échoue'), 'continuer')
    await addAction('Synthé', ['Intervenant', 'Yanis Lebrun'])
    await saved()
    await choose(titles.closing)
    await editChosen()
    await addAction('Enregistrement', ['Ce qu’elle fait', 'arrêter'])
    await saved()
    await press('Escape')
    const kinds = (await runOf(hallId)).map(({ legs }) => legs.map(({ kind }) => kind))
    expect(kinds).toEqual([
      ['scene', 'recording', 'timer', 'lower-third'],
      ['scene'],
      ['scene', 'lower-third'],
      ['scene', 'lower-third'],
      ['scene', 'recording'],
    ])
  })

  await test.step('the pre-flight reports a missing scene until it is corrected', async () => {
    await press('F4')
    const dialog = page.getByRole('dialog', { name: 'Préparation' })
    const state = dialog.getByTestId('preflight-state')
    const missing = dialog.getByTestId('finding').filter({ hasText: missingScene })
    await press('F4')
    await expect(state).toHaveAttribute('data-state', 'scenes', { timeout: 20_000 })
    await expect(dialog.getByTestId('total-scenes')).toHaveText(/7 sur 8/)
    await expect(missing).toHaveCount(1)
    await look(page, 'half-day-05-preflight')
    const isThere = () => missing.evaluate((row) => row === document.activeElement)
    for (let steps = 0; steps < 12 && !(await isThere()); steps++) await press('ArrowDown')
    for (let steps = 0; steps < 12 && !(await isThere()); steps++) await press('ArrowUp')
    await press('Enter')
    await expect(dialog).toBeHidden()
    await expect(runRoom).toHaveValue(roomIds.get(workshop) ?? '')
    await expect(list.locator('.ros-item--chosen')).toContainText(titles.talk)
    await expect(list).toBeFocused()
    await press('Enter')
    await keys.typeIn(form.getByRole('combobox', { name: /^Scène/ }), 'Table ronde, large')
    await press('Enter')
    await expect(form).toHaveCount(0)
    await press('F4')
    await press('F4')
    await expect(dialog.getByTestId('total-scenes')).toHaveText(/8 sur 8/, { timeout: 20_000 })
    await expect(missing).toHaveCount(0)
    await look(page, 'half-day-06-preflight-again')
    await press('Escape')
  })

  /** Switches to the run of show of the other room. */
  const turnTo = async (name: string) => {
    await press('b')
    await expect(runRoom.locator('option:checked')).toHaveText(name)
  }
  const isOnAir = async (room: string, scene: string) => {
    await expect(booth.room(room).program).toHaveText(scene)
    const { hand } = room === hall ? hallObs : workshopObs
    expect(await hand.program()).toBe(scene)
  }
  const takeNext = async (room: string, title: string, scene: string) => {
    await expect(page.getByTestId('take')).toContainText(title)
    await press('Space')
    await isOnAir(room, scene)
    await expect(live).toContainText(title)
  }
  const held = async (key: string, until: () => Promise<unknown>) => {
    await page.keyboard.down(key)
    await until()
    await page.keyboard.up(key)
  }

  await test.step('the hall’s items go on air one after another, and a change by hand is undone', async () => {
    await turnTo(hall)
    await takeNext(hall, titles.opening, 'Pupitre')
    await expect(booth.leg).toHaveCount(4)
    for (const leg of await booth.leg.all()) await expect(leg).toHaveAttribute('data-state', 'confirmed')
    await expect(lampOf(hall)).toHaveAttribute('data-lamp', 'on')
    expect(await hallObs.hand.call('GetRecordStatus')).toMatchObject({ outputActive: true })
    await expect(lowerThird).toContainText('Claire Morvan')
    await look(page, 'half-day-07-opening')

    await expect(live).toContainText(/de dépassement, pousse \d repères/, { timeout: 15_000 })
    await look(page, 'half-day-08-overrun')
    const lengths = async () => (await runOf(hallId)).map(({ lengthS }) => lengthS)
    const planned = await lengths()
    await press('a')
    await expect(page.getByRole('button', { name: 'Annuler : absorbé' })).toBeVisible()
    expect((await lengths()).slice(1, 4).every((length, at) => length < (planned[at + 1] ?? 0))).toBe(true)
    await look(page, 'half-day-09-absorbed')
    await press('z')
    await expect(page.locator('.ros')).toContainText('Ajustement annulé')
    expect(await lengths()).toEqual(planned)

    // A key pressed twice takes one scene, and nothing is taken or put back afterwards.
    await press('Space')
    await press('Space')
    await expect(booth.notice).toContainText('Trop tôt')
    await isOnAir(hall, 'Table ronde, large')
    await rested()
    await isOnAir(hall, 'Table ronde, large')
    await expect(live).toContainText(titles.table)

    await hallObs.hand.call('SetCurrentProgramScene', { sceneName: 'Diapos' })
    await expect(hallRoom.alarm).toContainText('Garder Diapos')
    await look(page, 'half-day-10-by-hand')
    await press('p')
    await isOnAir(hall, 'Table ronde, large')
    await expect(hallRoom.alarm).toHaveCount(0)
    await expect(live).toContainText(titles.table)
  })

  await test.step('a person who may not be named is not named, and the booth says so', async () => {
    await rested()
    await expect(page.getByTestId('take')).toContainText(titles.voice)
    await press('Space')
    await isOnAir(hall, 'Pupitre')
    await expect(booth.leg.filter({ hasText: 'Synthé' })).toContainText('ne doit pas être nommé')
    await expect(page.locator('.ros-held')).toContainText('Retenu')
    await expect(lowerThird).toHaveCount(0)
    await look(page, 'half-day-11-held')
    await page.setViewportSize({ width: 1920, height: 1080 })
    await look(page, 'half-day-11-held-1920')
    await page.setViewportSize({ width: 1366, height: 768 })
    await keys.pressButton(page.getByRole('button', { name: 'Commencer quand même' }))
    await expect(live).toContainText(titles.voice)
    await press('Escape')
  })

  await test.step('safety is held for both rooms, and both come back', async () => {
    await held('s', async () => {
      await isOnAir(hall, 'Sécurité')
      await isOnAir(workshop, 'Sécurité')
    })
    await look(page, 'half-day-12-safety')
    await held('r', async () => {
      await isOnAir(hall, 'Pupitre')
      await isOnAir(workshop, 'Diapos')
    })
  })

  await test.step('the workshop’s alarms are read and acknowledged, and it is recorded and cut', async () => {
    await turnTo(workshop)
    await rested()
    await takeNext(workshop, titles.welcome, 'Pupitre')
    await workshopObs.hand.call('SetInputMute', { inputName: 'Micro', inputMuted: true })
    await rested()
    await takeNext(workshop, titles.film, 'Film')
    const alarm = workshopRoom.column.getByTestId('alarm')
    await expect(alarm).toContainText(/\+\s[2-9]/, { timeout: 25_000 })
    await press('2')
    await press('Escape')
    await look(page, 'half-day-13-alarms')
    const english = await open('booth', { label: 'Sam', search: 'lang=en' })
    await expect(english.getByTestId('alarm').filter({ hasText: /\+\s[2-9]/ })).toBeVisible()
    expect(foreignTexts(await visibleTexts(english), 'fr')).toEqual([])
    await look(english, 'half-day-14-english')
    await english.close()
    // One press acknowledges one alarm, so that each is read.
    const read: string[] = []
    while ((await alarm.getAttribute('data-acknowledged')) === 'false') {
      const said = (await alarm.locator('.al__said span').textContent()) ?? ''
      read.push(said)
      await press('m')
      await expect(alarm).not.toContainText(said)
    }
    expect(read.join('\n')).toMatch(/Aucun son depuis dix secondes/)
    expect(read.join('\n')).toMatch(/image à l’antenne est noire/)
    expect(read.join('\n')).toMatch(/rien ne s’enregistre/)
    await look(page, 'half-day-15-acknowledged')

    await workshopObs.hand.call('SetInputMute', { inputName: 'Micro', inputMuted: false })
    await press('q')
    await expect(lampOf(workshop)).toHaveAttribute('data-lamp', 'on')
    await expect(page.getByTestId('recording-sum')).toContainText('Les 2 salles enregistrent')
    // Neither the hidden key that records all rooms nor the longer sentence has moved the lamps.
    expect(await lampPlaces()).toEqual(places)
    await rested()
    await held('k', () => expect(workshopRoom.column).toContainText('Coupé : ni image ni son'))
    await isOnAir(workshop, 'Sécurité')
    expect(await workshopObs.hand.call('GetInputMute', { inputName: 'Micro' })).toEqual({ inputMuted: true })
    await look(page, 'half-day-16-cut')
    await press('v')
    await expect(booth.notice).toContainText('à revoir')
    await held('k', () => expect(workshopRoom.column).not.toContainText('Coupé'))
    await isOnAir(workshop, 'Film')
    expect(await workshopObs.hand.call('GetInputMute', { inputName: 'Micro' })).toEqual({ inputMuted: false })
    await expect(live).toContainText(titles.film)
  })

  await test.step('an OBS is gone: its room says so, the other room goes on, and the OBS comes back by itself', async () => {
    workshopObs.signal('SIGKILL')
    await expect(workshopRoom.column).toHaveAttribute('data-state', 'lost', { timeout: 15_000 })
    await expect(lampOf(workshop)).toHaveAttribute('data-lamp', 'unknown')
    await expect(workshopRoom.column).toContainText('OBS injoignable')
    await turnTo(hall)
    await takeNext(hall, titles.unseen, 'Diapos')
    await expect(booth.leg.filter({ hasText: 'Synthé' })).toContainText('ne doit pas être nommé')
    await expect(lowerThird).toHaveCount(0)
    await look(page, 'half-day-17-obs-gone')
    workshopObs = await startBoothObsAgain(station, 'obs-workshop', workshopObs)
    await expect(workshopRoom.column).toHaveAttribute('data-state', 'live', { timeout: 20_000 })
    await expect(lampOf(workshop)).toHaveAttribute('data-lamp', 'off')
    await look(page, 'half-day-18-obs-back')
    await turnTo(workshop)
    await takeNext(workshop, titles.talk, 'Table ronde, large')
    await press('q')
    await expect(lampOf(workshop)).toHaveAttribute('data-lamp', 'on')
    await turnTo(hall)
  })

  await test.step('the station is killed in the middle of an item: nothing is sent again, and the item’s time is right', async () => {
    const told: string[] = []
    const hear = (event: string) => () => void told.push(event)
    for (const { hand } of [hallObs, workshopObs]) for (const event of orders) hand.on(event, hear(event))
    const before = await station.script.value('stage', { roomId: hallId })
    await station.kill()
    await expect(hallRoom.column).toHaveAttribute('data-state', 'away')
    await press('Space')
    await expect(booth.notice).toContainText('rien n’est parti')
    await look(page, 'half-day-19-station-away')
    await station.restart()
    for (const { column } of [hallRoom, workshopRoom]) await expect(column).toHaveAttribute('data-state', 'live')
    await expect(live).toContainText(titles.unseen)
    for (const name of [hall, workshop]) await expect(lampOf(name)).toHaveAttribute('data-lamp', 'on')
    const current = (await runOf(hallId)).find(({ state }) => state === 'current')
    const left = () => (Date.parse(current?.startedAt ?? '') + (current?.lengthS ?? 0) * 1000 - Date.now()) / 1000
    const [, minutes, seconds] = /(\d+):(\d\d)/.exec((await page.locator('.ros-over').textContent()) ?? '') ?? []
    expect(Math.abs(Number(minutes) * 60 + Number(seconds) - Math.abs(left()))).toBeLessThanOrEqual(1.5)
    expect((await station.script.value('stage', { roomId: hallId }))?.timer).toEqual(before?.timer)
    await page.waitForTimeout(2000)
    expect(told).toEqual([])
    await look(page, 'half-day-20-station-back')
  })

  await test.step('the last item stops the recording, and the files match what was done', async () => {
    await takeNext(hall, titles.closing, 'Pupitre')
    await expect(lampOf(hall)).toHaveAttribute('data-lamp', 'off')
    await press('2')
    await press('Escape')
    await held('q', () => expect(lampOf(workshop)).toHaveAttribute('data-lamp', 'off', { timeout: 15_000 }))
    await look(page, 'half-day-21-closing')
    const recordings = await station.script.rows('recordings', {})
    expect(recordings.map(({ room, found }) => [room, found])).toEqual([
      [workshop, 'on-disk'],
      [workshop, 'on-disk'],
      [hall, 'on-disk'],
    ])
    for (const { room, file, bytes } of recordings) {
      const folder = (room === hall ? hallObs : workshopObs).recordings
      expect(bytes).toBeGreaterThan(1000)
      expect(statSync(join(folder, file ?? '')).size).toBe(bytes)
    }
    const download = async (path: string) => {
      const answer = await station.script.fetch(`/api/v1/export/${path}`)
      expect(answer.status).toBe(200)
      return await answer.text()
    }
    const chaptersOf = async (at: number, format: 'csv' | 'vtt') =>
      await download(`chapters?format=${format}&recording=${encodeURIComponent(recordings.at(at)?.recordingId ?? '')}`)
    const done = [titles.opening, titles.table, 'Diapos', titles.table, titles.voice, 'Sécurité', titles.voice]
    const chapters = readCsv(await chaptersOf(-1, 'csv'))
    expect(chapters.map(({ Titre }) => Titre).filter((title, at) => at > 0 || title !== 'Diapos')).toEqual([
      ...[...done, titles.unseen, titles.closing],
    ])
    expect(chapters.every(({ De = '', À = '', Fichier }) => De <= À && Fichier === recordings.at(-1)?.file)).toBe(true)
    const vtt = await chaptersOf(-1, 'vtt')
    expect(vtt).toMatch(/^WEBVTT\n\n1\n00:00:00\.000 --> /)
    for (const { De, À, Titre } of chapters) expect(vtt).toContain(`${De} --> ${À}\n${Titre}`)
    const ofWorkshop = readCsv(await chaptersOf(1, 'csv'))
    expect(ofWorkshop.filter(({ Nature }) => Nature === 'à l’antenne').map(({ Titre }) => Titre)).toEqual([
      ...[titles.film, 'Sécurité', titles.film],
    ])
    expect(ofWorkshop.filter(({ Nature }) => Nature === 'à revoir').length).toBeGreaterThan(0)

    const day = readCsv(await download('day?day=1'))
    expect(day.map(({ Salle, Titre }) => [Salle, Titre])).toEqual(
      expect.arrayContaining([hall, workshop].flatMap((room) => titlesOf(room).map((title) => [room, title]))),
    )
    const startOf = (title: string) => day.find(({ Titre }) => Titre === title)?.['Début réel'] ?? ''
    for (const room of [hall, workshop]) expect(titlesOf(room).map(startOf)).toEqual(titlesOf(room).map(startOf).sort())
    expect(day.every((row) => row['Début réel'] !== '' && /^-?\d+$/.test(row['Retard (min)'] ?? ''))).toBe(true)
    const opening = day.find(({ Titre }) => Titre === titles.opening)
    expect(opening).toMatchObject({ Fichiers: recordings.at(-1)?.file, Octets: `${recordings.at(-1)?.bytes}` })
  })
})
