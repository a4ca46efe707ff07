import type { Page } from '@playwright/test'
import { addTone } from '../obs/driven-room.ts'
import { addBoothRoom, boothOn, endBoothObs, prepareBooth, startBoothObs } from './support/booth.ts'
import { expect, test } from './support/journey.ts'
import type { JourneyStation } from './support/journey-station.ts'
import { look } from './support/look.ts'

test.afterEach(endBoothObs)

const sizes = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
] as const

/** At both sizes. The journey continues in the last one. */
async function lookAtBoth(page: Page, name: string): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size)
    await look(page, `${name}-${size.width}`)
  }
}

/** A room with its own OBS and an audible microphone. */
async function addHeardRoom(station: JourneyStation, name: string, folder: string) {
  const obs = await startBoothObs(station, folder)
  await addTone(obs, station.folder, 'Pupitre')
  await obs.hand.call('SetCurrentProgramScene', { sceneName: 'Pupitre' })
  return { obs, roomId: await addBoothRoom(station, name, obs) }
}

test('before the doors, by keys: a missing scene is found, reached, corrected and no longer reported', async ({
  journey,
}) => {
  const { station, open } = journey
  test.setTimeout(180_000)
  await prepareBooth(journey)
  const tableTitle =
    'Table ronde des partenaires : ce que les conseils départementaux, les associations et les familles attendent'
  const hallName = 'Grand auditorium de la Cité des Congrès'
  const hall = await addHeardRoom(station, hallName, 'obs')
  const workshop = await addHeardRoom(station, 'Atelier B', 'obs-b')
  const addCue = ({ roomId }: typeof hall, title: string, scene: string) =>
    station.script.done('cues.add', { roomId, title, legs: [{ roomId, scene }] })
  await addCue(hall, 'Ouverture', 'Pupitre')
  await addCue(workshop, 'Accueil', 'Diapos')
  await addCue(workshop, tableTitle, 'Table ronde')
  await hall.obs.hand.call('SetInputMute', { inputName: 'Micro', inputMuted: true })

  const page = await open('booth', { label: 'Camille' })
  const booth = boothOn(page)
  for (const name of [hallName, 'Atelier B'])
    await expect(booth.room(name).column).toHaveAttribute('data-state', 'live')
  const key = page.getByTestId('preflight-key')
  const dialog = page.getByRole('dialog', { name: 'Préparation' })
  const state = dialog.getByTestId('preflight-state')
  const finding = dialog.getByTestId('finding')
  await expect(key).toHaveText(/à faire/)

  // While the keys are locked, nothing opens and the key does not run the check.
  await booth.press('F12')
  await booth.press('F4')
  await expect(key.getByRole('button')).toHaveAttribute('aria-disabled', 'true')
  await expect(dialog).toBeHidden()
  await booth.press('F12')
  await booth.press('F4')
  await expect(dialog).toContainText('Rien n’a encore été vérifié')
  await expect(dialog.getByRole('button', { name: 'Vérifier' })).toBeFocused()
  await lookAtBoth(page, 'booth-preflight-never')
  await booth.press('F4')
  await expect(state).toHaveText(/Régie interroge/)
  await expect(state).toHaveAttribute('data-state', 'scenes', { timeout: 15_000 })
  await expect(dialog.getByTestId('total-scenes')).toHaveText(/2 sur 3/)
  await expect(dialog.getByTestId('total-sounds')).toHaveText(/1 sur 2/)
  await expect(key).toHaveText(/scènes\s: 2\/3/)
  await expect(finding).toHaveCount(2)
  await lookAtBoth(page, 'booth-preflight-found')

  // To the room whose microphone is muted.
  const muted = finding.filter({ hasText: 'Micro' })
  const missing = finding.filter({ hasText: 'Table ronde' })
  const walkTo = async (one: typeof muted) => {
    for (let steps = 0; steps < 2; steps++) await booth.press('ArrowUp')
    const isThere = () => one.evaluate((row) => row === document.activeElement)
    for (let steps = 0; steps < 2 && !(await isThere()); steps++) await booth.press('ArrowDown')
    await expect(one).toBeFocused()
  }
  await walkTo(muted)
  await booth.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(booth.list).toContainText(`${hallName} : scènes`)
  await hall.obs.hand.call('SetInputMute', { inputName: 'Micro', inputMuted: false })

  // To the cue whose scene is missing, in its room's run of show.
  await booth.press('F4')
  await expect(finding.first()).toBeFocused()
  await walkTo(missing)
  await booth.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('combobox', { name: 'Salle' })).toHaveValue(workshop.roomId)
  const cue = page.getByRole('listitem').filter({ hasText: tableTitle })
  await expect(cue.locator('[aria-pressed=true]')).toBeVisible()
  await lookAtBoth(page, 'booth-preflight-led')
  await booth.press('Enter')
  const scene = page.getByLabel(/^Scène/)
  await expect(page.getByLabel('Titre')).toBeFocused()
  for (let tabs = 0; tabs < 3; tabs++) await booth.press('Tab')
  await expect(scene).toBeFocused()
  // In a text field, the browser handles the key.
  await booth.press('F4')
  await expect(dialog).toBeHidden()
  await booth.press('ControlOrMeta+a')
  await page.keyboard.type('Table ronde, large')
  await booth.press('Enter')
  await expect(key).toHaveText(/à refaire/)

  await booth.press('F4')
  await expect(finding.first()).toBeFocused()
  await lookAtBoth(page, 'booth-preflight-old')
  await booth.press('F4')
  await expect(state).toHaveAttribute('data-state', 'well', { timeout: 15_000 })
  await expect(dialog).toContainText('Tout est trouvé')
  await expect(dialog.getByTestId('total-scenes')).toHaveText(/3 sur 3/)
  await expect(dialog.getByRole('button', { name: 'Vérifier de nouveau' })).toBeFocused()
  await lookAtBoth(page, 'booth-preflight-well')
  await booth.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(key).toHaveText(/tout est là/)
  // Removing a scene in OBS makes the check outdated.
  await workshop.obs.hand.call('RemoveScene', { sceneName: 'Diapos' })
  await expect(key).toHaveText(/à refaire/)
  await lookAtBoth(page, 'booth-preflight-key')
})

test('in a rehearsal without any OBS, the list is walked to its end and leads to the settings of one', async ({
  journey,
}) => {
  const { station, open } = journey
  await prepareBooth(journey)
  const names = ['Plénière', 'Salle 200', 'Salle 300', 'Amphithéâtre nord-ouest', 'Atelier des archives', 'Foyer']
  for (const [index, name] of names.entries()) {
    const { roomId } = await station.script.done('rooms.add', { name })
    await station.script.done('obs.add', { name: `OBS ${name}`, address: `ws://127.0.0.1:${9 + index}`, roomId })
  }
  const { roomId } = await station.script.done('rooms.add', { name: 'Hall' })
  await station.script.done('cues.add', { roomId, title: 'Accueil', legs: [{ roomId, scene: 'Large' }] })
  await station.script.done('event.rehearse', { on: true })
  const page = await open('booth', { label: 'Camille Le Goff-Kerlaouen, régie générale', search: 'lang=en' })
  const booth = boothOn(page)
  await expect(page.getByTestId('room')).toHaveCount(names.length)
  await booth.press('F4')
  await booth.press('F4')
  const dialog = page.getByRole('dialog', { name: 'Pre-flight' })
  const finding = dialog.getByTestId('finding')
  await expect(finding).toHaveCount(names.length + 1)
  await expect(dialog.getByTestId('total-rooms')).toHaveText(/0 of 6/)
  for (const _ of names) await booth.press('ArrowDown')
  await booth.press('ArrowDown')
  await expect(finding.last()).toBeFocused()
  await expect(finding.last()).toBeInViewport({ ratio: 1 })
  await lookAtBoth(page, 'booth-preflight-away')
  await expect(finding.last()).toContainText('This room is in the run of show and has no OBS.')
  await booth.press('Enter')
  const settings = page.getByRole('dialog', { name: 'OBS of the rooms' })
  await expect(settings.getByRole('combobox', { name: 'Room' })).toHaveValue(roomId)
  await booth.press('Escape')
  await lookAtBoth(page, 'booth-preflight-rehearsal')
})
