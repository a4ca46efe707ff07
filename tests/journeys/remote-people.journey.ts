import type { Page } from '@playwright/test'
import { noPostgres } from '../support/postgres.ts'
import { prepareEvent } from './support/event.ts'
import { expect, test } from './support/journey.ts'
import { keyboardOn } from './support/keyboard.ts'
import { look } from './support/look.ts'
import { cast, registration } from './support/registrations.ts'
import { enterByLink, openRemote, phoneFarAway, remotePeople } from './support/remote.ts'

const laptop = { viewport: { width: 1366, height: 768 } } as const

const toRemotePeople = async (page: Page) => {
  await page.goto(`${new URL(page.url()).origin}/pilotage#participants/distance`)
  await expect(page.getByRole('heading', { name: 'Le lien d’une personne' })).toBeVisible()
}
/** Also at the width of the smallest laptop. */
const lookInBoth = async (page: Page, name: string) => {
  await look(page, name)
  await page.setViewportSize({ width: 1024, height: 768 })
  await look(page, `${name}-small`)
  await page.setViewportSize(laptop.viewport)
}

test('a lost link is replaced by a new one, and an access is cut and restored, by keyboard', async ({ journey }) => {
  test.skip(noPostgres() !== '', noPostgres())
  test.slow()
  // People who were disconnected are asked for their code, and ended links admit nobody.
  journey.expectComplaint(/status of 403/)
  await using remote = await openRemote(journey)
  const phone = await (await journey.browser(phoneFarAway)).newPage()
  const astray = await remote.link(remotePeople.ines)
  await enterByLink(phone, astray)
  const isOut = () =>
    expect(phone.getByRole('heading', { name: 'Entrez avec votre inscription' })).toBeVisible({ timeout: 20_000 })

  const page = await journey.open('pilot', { context: laptop })
  await toRemotePeople(page)
  const { typeIn, pressButton } = keyboardOn(page)
  const dialog = page.getByRole('dialog')
  const field = page.getByLabel('Nom, ou code du billet')
  await pressButton(page.getByRole('button', { name: 'Chercher' }))
  await expect(page.getByText('Écrivez un nom ou un code.')).toBeVisible()
  await look(page, 'remote-person-needed')
  await page.keyboard.press('Shift+Tab')
  await expect(field).toBeFocused()
  await page.keyboard.type('Nobody')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Personne de ce nom ni de ce code.')).toBeVisible()
  await typeIn(field, 'font')
  await page.keyboard.press('Enter')
  const row = page.getByRole('row', { name: /Inès Fontaine/ })
  await expect(row).toContainText('ouvert')
  await lookInBoth(page, 'remote-person')

  // The old link ends, and the person who used it is disconnected.
  await pressButton(row.getByRole('button', { name: 'Nouveau lien pour Inès Fontaine' }))
  await expect(dialog).toContainText('Son lien d’avant et le code de son billet ne font plus entrer')
  await lookInBoth(page, 'remote-person-new')
  await page.keyboard.press('Enter')
  const shown = dialog.getByLabel('Lien personnel')
  await expect(shown).toHaveValue(/#lien=/)
  expect(await shown.inputValue()).not.toBe(astray)
  await lookInBoth(page, 'remote-person-link')
  const sent = await shown.inputValue()
  await expect(dialog.getByRole('button', { name: 'Copier' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('status')).not.toBeEmpty()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(row.getByRole('button', { name: 'Nouveau lien pour Inès Fontaine' })).toBeFocused()
  await isOut()
  await phone.goto('about:blank')
  await phone.goto(astray)
  await expect(phone.getByText('Ce lien n’est plus valable')).toBeVisible()
  await expect.poll(remote.isAllThere).toBe(true)
  await phone.goto('about:blank')
  await enterByLink(phone, sent)

  // Cut and restored. This time the person is found by the ticket's code.
  await typeIn(field, remotePeople.ines)
  await page.keyboard.press('Enter')
  await expect(row).toContainText('ouvert')
  await pressButton(row.getByRole('button', { name: 'Couper l’accès à Inès Fontaine' }))
  await expect(dialog).toContainText('Inès Fontaine : couper l’accès à distance ?')
  await lookInBoth(page, 'remote-person-cut')
  await page.keyboard.press('Enter')
  await expect(row).toContainText('coupé')
  await expect(row.getByRole('button', { name: 'Couper l’accès à Inès Fontaine' })).toBeFocused()
  await isOut()
  await lookInBoth(page, 'remote-person-is-cut')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(dialog).toContainText('Son accès est rendu par ce lien seul')
  await page.keyboard.press('Enter')
  await expect(shown).toHaveValue(/#lien=/)
  const again = await shown.inputValue()
  expect([astray, sent]).not.toContain(again)
  await page.keyboard.press('Escape')
  await expect(row).toContainText('ouvert')
  await expect.poll(remote.isAllThere).toBe(true)
  await phone.goto('about:blank')
  await enterByLink(phone, again)

  // A person who is not remote has no access to cut.
  await typeIn(field, cast.odile.code)
  await page.keyboard.press('Enter')
  const onSite = page.getByRole('row', { name: /Odile Quéméneur/ })
  await expect(onSite).toContainText('ne suit pas à distance')
  await expect(onSite.getByRole('button')).toHaveCount(0)
  await page.getByRole('button', { name: 'EN', exact: true }).click()
  await expect(onSite).toContainText('does not follow from afar')
  await look(page, 'remote-person-english')
})

test('a moved list comes back after a confirmation, and people who lost their seat meanwhile are named', async ({
  journey: { station, open },
}) => {
  const moved = [20, 21, 22].map((number) =>
    registration(number, { firstName: 'Gwenn', lastName: `Le Bihan ${number}`, workshop: 'A1' }),
  )
  const others = [30, 31].map((number) => registration(number, { firstName: 'Yuna', lastName: `Stéphan ${number}` }))
  await prepareEvent(station, { people: [...moved, ...others], printer: false })
  const { script } = station
  const page = await open('pilot', { context: laptop })
  await toRemotePeople(page)
  await page.getByLabel('Une personne par ligne').fill(moved.map(({ code }) => code).join('\n'))
  await page.getByRole('button', { name: 'Vérifier la liste' }).click()
  await page.getByRole('button', { name: 'Passer 3 personnes à distance' }).click()
  const nowFar = page.getByText('3 personnes suivent maintenant à distance, leurs places sont libérées.')
  await expect(nowFar).toBeVisible()
  const workshop = async () => (await script.rows('programme', {})).find(({ code }) => code === 'A1')
  const sessionId = (await workshop())?.sessionId ?? ''
  for (const { attendee } of await script.rows('attendees.listed', { lines: others.map(({ code }) => code) }))
    await script.done('registrations.set', { attendeeId: attendee?.attendeeId ?? '', sessionIds: [sessionId] })

  const { pressButton } = keyboardOn(page)
  const undo = page.getByRole('button', { name: /^Annuler la liste de/ })
  await pressButton(undo)
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('Faire revenir 3 personnes sur place ?')
  await lookInBoth(page, 'remote-undo-asked')
  await page.keyboard.press('Escape')
  expect((await workshop())?.registered).toBe(2)
  await pressButton(undo)
  await page.keyboard.press('Enter')
  const list = page.getByRole('row', { name: /Annulée à/ })
  await expect(list).toContainText('2 personnes n’ont plus leur place : A1 (2)')
  await expect(list).toContainText('Gwenn Le Bihan 21 (A1)')
  await expect(list.locator(':focus')).toHaveCount(1)
  await expect(nowFar).toBeHidden()
  expect(await workshop()).toMatchObject({ registered: 3, capacity: 3 })
  await lookInBoth(page, 'remote-undone')
})
