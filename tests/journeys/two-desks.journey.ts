import { type Desk, openDesk } from './support/desk.ts'
import { openDoor } from './support/door.ts'
import { prepareEvent, sessionOf } from './support/event.ts'
import { expect, type Journey, test } from './support/journey.ts'
import { cast } from './support/registrations.ts'

async function twoDesks({ open }: Journey): Promise<readonly [Desk, Desk]> {
  return [
    await openDesk(await open('reception', { label: 'Nadia' })),
    await openDesk(await open('reception', { label: 'Loïc' })),
  ]
}

async function undo(desk: Desk): Promise<void> {
  await desk.page.keyboard.press('F8')
  await desk.page.keyboard.press('1')
  await desk.page.keyboard.press('Enter')
  await desk.isReady()
}

test('an entry undone at another desk is no longer shown as one, and cannot be undone again', async ({ journey }) => {
  const { station, open } = journey
  await prepareEvent(station, { people: Object.values(cast) })
  const [here, there] = await twoDesks(journey)
  expect(await here.scan(cast.odile.code)).toBe('admitted')
  expect(await there.scan(cast.odile.code)).toBe('already-admitted')
  await undo(there)
  await expect(there.page.getByTestId('undone')).toContainText('Entrée annulée')
  const undone = here.page.getByTestId('undone')
  await expect(undone).toContainText('Entrée annulée depuis')
  await expect(undone).toContainText(/Annulée à \d\d:\d\d/)
  await expect(undone).toContainText('n’est plus comptée')
  await here.page.keyboard.press('F8')
  await expect(here.page.getByText('Il n’y a pas d’entrée à annuler')).toBeVisible()
  await expect(here.dialog).toHaveCount(0)

  // The person is admitted again elsewhere: this screen says so, and offers nothing to undo.
  expect(await there.scan(cast.odile.code)).toBe('admitted')
  await expect(undone).toContainText('Une nouvelle entrée est notée')
  await expect(here.admitted()).toHaveText('1')

  // A door is told as well, and still shows no more than a first name.
  const door = await openDoor(await open('door', { checkpoint: await sessionOf(station, 'A1'), label: 'Porte A1' }))
  expect(await door.scan(cast.inA1.code)).toBe('admitted')
  const [person] = await station.script.rows('attendees.search', { q: 'collet' })
  const checkpoint = await sessionOf(station, 'A1')
  const attendeeId = person?.attendeeId ?? ''
  await station.script.done('checkIn.undo', { attendeeId, checkpoint, reason: 'Scan par erreur' })
  await expect(door.page.getByTestId('undone')).toContainText('Théophile')
})

test('a form opened on an entry that another desk has replaced undoes nothing', async ({ journey }) => {
  const { station } = journey
  await prepareEvent(station, { people: Object.values(cast) })
  const [here, there] = await twoDesks(journey)
  expect(await here.scan(cast.odile.code)).toBe('admitted')
  await here.page.keyboard.press('F8')
  await expect(here.dialog).toBeVisible()
  expect(await there.scan(cast.odile.code)).toBe('already-admitted')
  await undo(there)
  expect(await there.scan(cast.odile.code)).toBe('admitted')
  await here.page.keyboard.press('1')
  await here.page.keyboard.press('Enter')
  await expect(here.dialog).toContainText('n’est plus celle affichée')
  await expect(there.admitted()).toHaveText('1')
})

test('a verdict follows the name as another desk corrects it, and forgets an erased person', async ({ journey }) => {
  const { station } = journey
  await prepareEvent(station, { people: Object.values(cast) })
  const [here, there] = await twoDesks(journey)
  expect(await here.scan(cast.odile.code)).toBe('admitted')
  await there.search('quemeneur')
  await there.page.keyboard.press('F5')
  await there.dialog.getByRole('button', { name: 'Corriger' }).press('Enter')
  await there.dialog.getByLabel('Nom', { exact: true }).fill('Quéméneur-Le Bihan')
  await there.page.keyboard.press('Enter')
  await expect(here.verdict).toContainText('Quéméneur-Le Bihan')
  expect(await here.scan(cast.ronan.code)).toBe('admitted')
  await expect(here.page.getByTestId('earlier-passage').first()).toContainText('Quéméneur-Le Bihan')
  await expect(here.page.getByTestId('print-job')).toHaveCount(2)

  const people = await station.script.rows('attendees.search', { q: 'quemeneur' })
  await station.script.done('attendees.erase', { attendeeIds: people.map(({ attendeeId }) => attendeeId) })
  await expect(here.page.getByTestId('earlier-passage').first()).toContainText('Fiche effacée')
  await expect(here.page.getByTestId('print-job')).toHaveCount(1)
  await expect(here.page.locator('body')).not.toContainText('Quéméneur')
})

test('when two desks correct one person, neither undoes the other’s change', async ({ journey }) => {
  const { station } = journey
  await prepareEvent(station, { people: Object.values(cast) })
  const desks = await twoDesks(journey)
  for (const desk of desks) {
    await desk.search('quemeneur')
    await desk.page.keyboard.press('F5')
    await desk.dialog.getByRole('button', { name: 'Corriger' }).press('Enter')
    await expect(desk.dialog.getByLabel('Organisation')).toHaveValue(cast.odile.organisation)
  }
  const [here, there] = desks
  await here.dialog.getByLabel('Organisation').fill('Maison de Kerbrat')
  await here.page.keyboard.press('Enter')
  // Fields that were not changed here follow the other desk.
  await expect(there.dialog.getByLabel('Organisation')).toHaveValue('Maison de Kerbrat')
  await there.dialog.getByLabel('Téléphone').fill('0611223344')
  await there.page.keyboard.press('Enter')
  await expect(there.dialog).toContainText('0611223344')
  await expect(there.dialog).toContainText('Maison de Kerbrat')
})

test('a verdict always says whether it was given in a rehearsal', async ({ journey }) => {
  const { station } = journey
  await prepareEvent(station, { people: Object.values(cast) })
  const [here, there] = await twoDesks(journey)
  expect(await there.scan(cast.ronan.code)).toBe('admitted')
  await station.script.done('event.rehearse', { on: true })
  for (const { page } of [here, there]) await expect(page.getByRole('banner').getByText('RÉPÉTITION')).toBeVisible()
  await expect(there.verdict).not.toContainText('Répétition')
  await there.page.keyboard.press('F8')
  await expect(there.page.getByText('Réponse d’avant la répétition')).toBeVisible()

  await here.page.keyboard.press('F2')
  await expect(here.dialog).toContainText('la fiche change pour de bon')
  await here.page.keyboard.press('Escape')
  for (const { code } of [cast.odile, cast.mael]) expect(await here.scan(code)).toBe('admitted')
  await expect(here.verdict).toContainText('Répétition : ce passage ne compte pas')
  await station.script.done('event.rehearse', { on: false })
  await expect(here.page.getByRole('banner').getByText('RÉPÉTITION')).toHaveCount(0)
  await expect(here.verdict).toContainText('Répétition : ce passage ne compte pas')
  await expect(here.page.getByTestId('earlier-passage').first()).toContainText('répétition')
  await expect(here.verdict.getByRole('button', { name: 'Annuler l’entrée' })).toHaveCount(0)
  await here.page.keyboard.press('F8')
  await expect(here.page.getByText('Réponse d’une répétition finie')).toBeVisible()
  await expect(here.dialog).toHaveCount(0)
  await expect(there.verdict.getByRole('button', { name: 'Annuler l’entrée' })).toBeVisible()
})
