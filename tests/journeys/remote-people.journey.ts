import type { Page } from '@playwright/test'
import { prepareEvent } from './support/event.ts'
import { expect, test } from './support/journey.ts'
import { keyboardOn } from './support/keyboard.ts'
import { look } from './support/look.ts'
import { registration } from './support/registrations.ts'

const laptop = { viewport: { width: 1366, height: 768 } } as const

const toPeopleFromAfar = async (page: Page) => {
  await page.goto(`${new URL(page.url()).origin}/pilotage#participants/distance`)
  await expect(page.getByRole('heading', { name: 'Passer une liste à distance' })).toBeVisible()
}
/** The window as wide as the smallest laptop too. */
const lookInBoth = async (page: Page, name: string) => {
  await look(page, name)
  await page.setViewportSize({ width: 1024, height: 768 })
  await look(page, `${name}-small`)
  await page.setViewportSize(laptop.viewport)
}

test('a list moved from afar comes back after being asked, and who lost their seat meanwhile is told', async ({
  journey: { station, open },
}) => {
  const moved = [20, 21, 22].map((number) =>
    registration(number, { firstName: 'Gwenn', lastName: `Le Bihan ${number}`, workshop: 'A1' }),
  )
  const others = [30, 31].map((number) => registration(number, { firstName: 'Yuna', lastName: `Stéphan ${number}` }))
  await prepareEvent(station, { people: [...moved, ...others], printer: false })
  const { script } = station
  const page = await open('pilot', { context: laptop })
  await toPeopleFromAfar(page)
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
