import type { Page } from '@playwright/test'
import { addFolderPrinter, prepareEvent } from './support/event.ts'
import { inTurn } from './support/in-turn.ts'
import { expect, type Journey, stationAway, test } from './support/journey.ts'
import {
  chain,
  deskAt,
  expectCalm,
  goToStations,
  type Hall,
  holdsPeople,
  openAt,
  openHall,
  prepareHub,
} from './support/linked.ts'
import { look } from './support/look.ts'
import { cast } from './support/registrations.ts'

const laptop = { width: 1366, height: 768 }
const smallWindow = { width: 1024, height: 768 }

const row = (page: Page, name: string) => page.getByTestId('station').filter({ hasText: name })

test('the pilot accepts stations and adds one, which goes on alone when the hub dies, and shows no notice once the hub is back', async ({
  journey,
}) => {
  test.slow()
  const { station, open, expectComplaint } = journey
  expectComplaint(stationAway)
  await prepareEvent(station, { people: Object.values(cast), printer: false })
  await using hall = openHall(journey)
  const page = await open('pilot')
  await goToStations(page)
  await expect(page.getByRole('main')).toContainText('Cet événement tient sur ce poste.')
  await page.getByRole('button', { name: 'Accueillir d’autres postes' }).click()
  await expect(row(page, 'Accueil 1')).toContainText('pôle')
  await expect(page.getByRole('main')).toContainText('Aucun autre poste pour l’instant.')

  await page.getByRole('button', { name: 'Ajouter un poste' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByLabel('Nom du poste')).toHaveValue('Accueil 2')
  await dialog.getByRole('button', { name: 'Créer le code' }).click()
  await expect(dialog).toContainText('En attente de ce poste')
  await expect(dialog).toContainText(/encore \d+:\d\d/)
  await expect(dialog.getByRole('img', { name: 'Code QR de cette commande' })).toBeVisible()
  const command = await dialog.getByLabel('Sur l’autre ordinateur').inputValue()
  const [, linkUrl = '', code = ''] = /^npm start -- --link (wss:\S+) --pair (\S+)$/.exec(command) ?? []
  expect((await dialog.getByTestId('pairing-code').textContent())?.toUpperCase()).toBe(
    code.replaceAll('-', '').toUpperCase(),
  )
  for (const size of [laptop, smallWindow]) {
    await page.setViewportSize(size)
    await look(page, `pairing-code-${size.width}`)
  }
  await page.setViewportSize(laptop)
  const other = await hall.start(linkUrl, code)
  await expect(dialog).toContainText('Accueil 2 est relié')
  await dialog.getByRole('button', { name: 'C’est fait' }).click()
  await expect(row(page, 'Accueil 2')).toContainText('relié')

  await holdsPeople(other)
  const desk = await deskAt(journey, other, 'reception')
  await expect(chain(desk.page, 'hub')).toContainText('relié')
  expect(await desk.scan(cast.odile.code)).toBe('admitted')
  await expect.poll(async () => (await station.script.value('checkIn.stats', {})).admitted).toBe(1)

  await station.kill()
  await expect(chain(desk.page, 'hub')).toContainText(/seul depuis \d\d:\d\d/, { timeout: 5000 })
  await expectCalm(desk.page)
  expect(await desk.scan(cast.ronan.code)).toBe('admitted')
  await expect(chain(desk.page, 'here')).toContainText(/[1-9]\d* à transmettre/)
  await expect(desk.page.getByTestId('rail-hub')).toContainText('à transmettre')
  await expect(desk.page.getByText(/Ce guichet travaille seul depuis \d\d:\d\d/)).toBeVisible()
  await expectCalm(desk.page)

  await station.restart()
  await expect(chain(desk.page, 'hub')).toContainText('relié')
  await expect(chain(desk.page, 'here')).toContainText('enregistré')
  await expect(desk.page.getByTestId('rail-hub')).toContainText('rien en attente')
  await expect(desk.page.getByText('travaille seul')).toHaveCount(0)
  await expect(desk.page.locator('.said')).toHaveCount(0)
  await expect.poll(async () => (await station.script.value('checkIn.stats', {})).admitted).toBe(2)
  await expect(row(page, 'Accueil 2')).toContainText('relié')
})

test('while a pilot’s station is alone, its overview says that its figures are those known here', async ({
  journey,
}) => {
  test.slow()
  journey.expectComplaint(stationAway)
  await prepareHub(journey)
  await using hall = openHall(journey)
  const other = await hall.link('Pilotage 2', 'pilot')
  const french = await openAt(journey, other, 'pilot')
  const english = await openAt(journey, other, 'pilot')
  await english.goto(`${other.url}/pilotage?lang=en`)
  const says = (page: Page, text: string | RegExp) => expect(page.getByRole('main')).toContainText(text)
  await says(french, 'entrée aujourd’hui')
  await expect(french.getByRole('main')).not.toContainText('connu')
  await journey.station.kill()
  await says(french, /chiffres connus ici, seul depuis \d\d:\d\d/)
  await says(french, 'entrée connue aujourd’hui')
  await says(english, /figures known here, alone since \d\d:\d\d/)
  await says(english, 'known admissions today')
})

/** One person is admitted at both stations while neither hears the other. */
async function twiceWhileApart(journey: Journey, hall: Hall) {
  const { station, open } = journey
  const other = await hall.link('Accueil 2')
  for (const one of [station, other]) await addFolderPrinter(one)
  const there = await deskAt(journey, other, 'reception')
  const here = await deskAt(journey, station, 'reception')
  await station.kill()
  await expect(chain(there.page, 'hub')).toContainText('seul depuis')
  expect(await there.scan(cast.odile.code)).toBe('admitted')
  await expect(there.page.getByTestId('print-state')).toHaveAttribute('data-state', 'printed')
  await other.kill()
  await station.restart()
  await expect(chain(here.page, 'here')).toContainText('enregistré')
  expect(await here.scan(cast.odile.code)).toBe('admitted')
  await other.restart()
  return { other, here, there, open }
}

test('both desks are told of a person admitted twice while they were apart, and the pilot settles it', async ({
  journey,
}) => {
  test.slow()
  journey.expectComplaint(stationAway)
  await prepareHub(journey)
  await using hall = openHall(journey)
  const { here, there, open } = await twiceWhileApart(journey, hall)
  const told = (page: Page) => page.getByTestId('disagreement')
  await expect(told(here.page)).toContainText(/Odile Quéméneur.*Accueil 2, \d\d:\d\d/)
  await expect(told(there.page)).toContainText(/Odile Quéméneur.*Accueil 1, \d\d:\d\d/)
  for (const desk of [here, there]) {
    await expect(told(desk.page)).toContainText('2 badges sortis')
    // Each desk lists the badge that it has printed.
    await expect(desk.page.getByTestId('print-job')).toHaveCount(1)
  }

  // One key opens the notice. Closed, it remains in the list to settle, and the line below the field is free again.
  await there.page.keyboard.press('Control+Enter')
  await expect(there.dialog).toContainText('Double entrée à régler')
  await expect(there.dialog.getByRole('listitem')).toHaveCount(2)
  await there.page.keyboard.press('Escape')
  await expect(told(there.page)).toHaveCount(0)
  await expect(there.page.getByTestId('conflict')).toContainText('Odile Quéméneur')
  await there.isReady()

  const page = await open('pilot')
  await goToStations(page)
  const conflict = page.getByTestId('conflict')
  await expect(conflict).toContainText(/Odile Quéméneur.*Accueil [12].*Accueil [12].*à régler/)
  await conflict.getByRole('button', { name: 'Régler' }).click()
  await expect(page.getByRole('dialog')).toContainText('2 badges sont sortis pour cette personne : reprenez-en un.')
  // The pilot must choose or write what happened: nothing is preselected.
  await expect(page.getByRole('dialog').getByRole('radio', { checked: true })).toHaveCount(0)
  await page.getByRole('dialog').getByRole('button', { name: 'C’est réglé' }).click()
  await expect(page.getByRole('dialog')).toContainText('Écrivez un mot')
  await page.getByRole('dialog').getByLabel('En quelques mots').fill('Vue avec elle à l’entrée')
  await page.getByRole('dialog').getByRole('button', { name: 'C’est réglé' }).click()
  await expect(conflict).toContainText('réglée')
  await expect(told(here.page)).toHaveCount(0)
  await expect(there.page.getByTestId('conflict')).toHaveCount(0)
})

test('a station is put out and says so, and another is returned with a receipt once the hub holds all its data', async ({
  journey,
}) => {
  test.slow()
  const { station, open, expectComplaint } = journey
  expectComplaint(stationAway)
  await prepareHub(journey)
  await using hall = openHall(journey)
  const [second, third] = [await hall.link('Accueil 2'), await hall.link('Accueil 3')]
  const put = await deskAt(journey, second, 'reception')
  const given = await deskAt(journey, third, 'reception')
  const beside = await deskAt(journey, third, 'reception')
  const page = await open('pilot')
  await goToStations(page)
  await row(page, 'Accueil 2').getByRole('button', { name: 'Écarter' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('ne compte nulle part')
  await dialog.getByRole('radio', { name: /^Perdu/ }).check()
  await dialog.getByRole('button', { name: 'Écarter ce poste' }).click()
  await expect(dialog).toContainText('Accueil 2 est écarté')
  await dialog.getByRole('button', { name: 'Terminé' }).click()
  await expect(row(page, 'Accueil 2')).toContainText('écarté')
  await expect(put.page.getByRole('heading', { name: 'Le pilote a écarté ce poste' })).toBeVisible({ timeout: 3000 })

  await station.kill()
  await expect(chain(given.page, 'hub')).toContainText('seul depuis')
  expect(await given.scan(cast.odile.code)).toBe('admitted')
  const giveBack = async () => {
    await given.page.getByRole('button', { name: 'Ce poste', exact: true }).click()
    await given.dialog.getByRole('button', { name: 'Rendre ce poste' }).click()
    await given.dialog.getByRole('button', { name: 'Rendre et effacer' }).click()
  }
  await giveBack()
  await expect(given.dialog).toContainText('Tout n’est pas encore au pôle')
  await given.page.keyboard.press('Escape')
  // The number of waiting events is updated once a second.
  await expect(given.page.getByTestId('rail-hub')).toContainText('à transmettre')
  await station.restart()
  await expect(chain(given.page, 'hub')).toContainText('relié')
  await expect(given.page.getByTestId('rail-hub')).toContainText('rien en attente')
  await giveBack()
  await expect(given.page.getByTestId('receipt')).toContainText(/Accueil 3.*Reçu/)
  const isOver = async (of: Page) => {
    await expect(of.getByRole('heading', { name: 'Ce poste est rendu' })).toBeVisible()
    await expect(of.getByRole('textbox')).toHaveCount(0)
    await expect(of.getByText(cast.odile.lastName, { exact: false })).toHaveCount(0)
    expect(await of.evaluate(() => sessionStorage.length)).toBe(0)
  }
  await expect(beside.page.getByTestId('receipt')).toHaveCount(0)
  await isOver(beside.page)
  await expect
    .poll(() =>
      fetch(third.url).then(
        () => 'there',
        () => 'gone',
      ),
    )
    .toBe('gone')
  await expect(given.page.getByTestId('receipt')).toBeVisible()
  await given.dialog.getByRole('button', { name: 'C’est noté' }).click()
  for (const { page: over } of [given, beside]) {
    await over.keyboard.type(cast.ronan.code)
    await over.keyboard.press('Enter')
    await isOver(over)
  }
  await expect(row(page, 'Accueil 3')).toContainText('rendu')
  await expect.poll(async () => (await station.script.value('checkIn.stats', {})).admitted).toBe(1)
})

test('with the recovery sheet a desk takes the place of a dead hub', async ({ journey }) => {
  test.slow()
  const { station, expectComplaint } = journey
  expectComplaint(stationAway)
  await prepareHub(journey)
  await using hall = openHall(journey)
  const other = await hall.link('Accueil 2')
  const desk = await deskAt(journey, other, 'reception')
  const { recoveryCode } = await station.script.value('event.recoverySheet', {})
  await expect(chain(desk.page, 'hub')).toContainText('relié')
  await station.kill()
  await expect(chain(desk.page, 'hub')).toContainText('seul depuis')
  await desk.page.getByRole('button', { name: 'Ce poste', exact: true }).click()
  await desk.dialog.getByRole('button', { name: 'Ce poste devient le pôle' }).click()
  await desk.dialog.getByLabel('Code de la fiche de secours').fill('aaaa bbbb cccc dddd')
  await desk.page.keyboard.press('Enter')
  await expect(desk.dialog).toContainText('Ce n’est pas le code de la fiche de secours')
  await desk.dialog.getByLabel('Code de la fiche de secours').fill(recoveryCode.toUpperCase())
  await desk.page.keyboard.press('Enter')
  await expect(desk.dialog).toHaveCount(0)
  await expect(chain(desk.page, 'here')).toContainText('enregistré')
  await expect(chain(desk.page, 'hub')).toContainText('poste non vu')
  await station.restart()
  await expect(chain(desk.page, 'hub')).toContainText('ce poste', { timeout: 15_000 })
})

for (const size of inTurn([
  { width: 820, height: 1180 },
  { width: 1366, height: 768 },
] as const)) {
  test(`pages about linked stations at ${size.width}x${size.height} are legible, complete and accessible`, async ({
    journey,
  }) => {
    test.slow()
    const { station, open, expectComplaint } = journey
    expectComplaint(stationAway)
    const at = `linked-${size.width}`
    await prepareEvent(station, { people: Object.values(cast), printer: false })
    await using hall = openHall(journey)
    const page = await open('pilot', { context: { viewport: size } })
    const dialog = page.getByRole('dialog')
    const press = (name: string) => page.getByRole('main').getByRole('button', { name }).first().click()
    const answer = (name: string) => dialog.getByRole('button', { name, exact: true }).click()
    await goToStations(page)
    await expect(page.getByRole('main')).toContainText('Cet événement tient sur ce poste.')
    await look(page, `${at}-lone`)
    await press('Accueillir d’autres postes')
    await expect(page.getByRole('main')).toContainText('Aucun autre poste')
    await look(page, `${at}-nobody-yet`)
    await press('Ajouter un poste')
    await look(page, `${at}-dialog-add`)
    await answer('Créer le code')
    await expect(dialog).toContainText('En attente de ce poste')
    await look(page, `${at}-dialog-code`)
    await page.keyboard.press('Escape')
    const { other, here, there } = await twiceWhileApart(journey, hall)
    for (const desk of [here, there]) {
      await desk.page.setViewportSize(size)
      await expect(desk.page.getByTestId('disagreement')).toBeVisible()
    }
    await look(there.page, `${at}-desk-told`)
    await there.page.keyboard.press('Control+Enter')
    await look(there.page, `${at}-desk-conflict`)
    await there.page.keyboard.press('Escape')
    await hall.link('Accueil 3')
    const gone = await hall.link('Accueil 4')
    await gone.kill()
    await expect(row(page, 'Accueil 4')).toContainText('seul depuis')
    await look(page, `${at}-table`)
    await press('Régler')
    await look(page, `${at}-dialog-settle`)
    await page.keyboard.press('Escape')
    await row(page, 'Accueil 4').getByRole('button', { name: 'Écarter' }).click()
    await look(page, `${at}-dialog-revoke`)
    await dialog.getByRole('radio', { name: /^Perdu/ }).check()
    await answer('Écarter ce poste')
    await expect(dialog).toContainText('est écarté')
    await look(page, `${at}-dialog-revoked`)
    await answer('Terminé')
    await station.kill()
    await expect(chain(there.page, 'hub')).toContainText('seul depuis')
    for (const one of [cast.ronan, cast.mael]) await there.scan(one.code)
    await look(there.page, `${at}-desk-alone`)
    await there.page.getByRole('button', { name: 'Ce poste', exact: true }).click()
    await look(there.page, `${at}-dialog-station`)
    await there.dialog.getByRole('button', { name: 'Ce poste devient le pôle' }).click()
    await look(there.page, `${at}-dialog-promote`)
    await there.page.keyboard.press('Escape')
    await there.page.getByRole('button', { name: 'Ce poste', exact: true }).click()
    await there.dialog.getByRole('button', { name: 'Rendre ce poste' }).click()
    await look(there.page, `${at}-dialog-give-back`)
    await there.page.keyboard.press('Escape')
    const pilotThere = await openAt(journey, other, 'reception', { viewport: size })
    await expect(chain(pilotThere, 'hub')).toContainText('seul depuis')
  })
}
