import { prepareEvent } from './support/event.ts'
import { expect, test } from './support/journey.ts'
import { look } from './support/look.ts'
import { cast } from './support/registrations.ts'

test('the list of the opening is true from the empty event on, and leads to what is missing', async ({
  journey: { station, open },
}) => {
  const { script } = station
  const page = await open('pilot')
  const nav = page.getByRole('navigation', { name: 'Pilotage' })
  await nav.getByRole('link', { name: /^Ouverture/ }).click()
  const point = (item: string) => page.getByTestId(`opening-${item}`)
  await expect(point('days')).toContainText('Aucun jour n’est posé.')
  await expect(point('people')).toContainText('Aucune inscription.')
  await expect(point('scans')).toContainText('à chaque guichet')

  await prepareEvent(station, { people: Object.values(cast) })
  await expect(point('days')).toHaveAttribute('data-state', 'ready')
  await expect(point('people')).toHaveAttribute('data-state', 'ready')
  await expect(point('programme')).toContainText('Une séance a plus d’inscriptions que de places.')
  await look(page, 'pilot-opening')

  await script.done('event.rehearse', { on: true })
  await script.done('checkIn.scan', { code: cast.odile.code })
  await expect(point('rehearsal')).toContainText('Encore ouverte : une entrée d’essai.')
  await point('rehearsal').getByRole('button', { name: 'Terminer, tout à zéro' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Finir la répétition' }).click()
  await expect(point('rehearsal')).toContainText('finie, tout est à zéro')
  await expect(point('rehearsal')).toHaveAttribute('data-state', 'ready')

  await point('sheet').getByRole('link', { name: 'Afficher la fiche' }).click()
  await expect(page.getByRole('heading', { name: /Fiche de secours/ })).toBeVisible()
  await nav.getByRole('link', { name: /^Ouverture/ }).click()
  await expect(point('sheet')).toHaveAttribute('data-state', 'ready')
})

test('people who are in without a badge are something to report', async ({ journey: { station, open } }) => {
  await prepareEvent(station, { people: Object.values(cast) })
  const { script } = station
  const page = await open('pilot')
  await script.done('desk.configure', { autoPrint: false })
  await script.done('checkIn.scan', { code: cast.odile.code })
  await expect(page.getByRole('main')).toContainText('Une personne est entrée sans badge')
  await expect(page.getByRole('main')).not.toContainText('Rien à signaler')
})
