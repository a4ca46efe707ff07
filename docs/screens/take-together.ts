import type { Browser } from '@playwright/test'
import { laptop, open, phone, take } from './browser.ts'
import { type DemoDesk, demoPeople, startBeside } from './demo-desk.ts'

/** Several desks of one event, one of which is cut off, and a volunteer's phone at a workshop's door. */
export async function takeTogether(demo: DemoDesk, browser: Browser): Promise<void> {
  await demo.give('stations.promote', {})
  await demo.until('stations', (rows) => rows.some(({ linkUrl }) => linkUrl !== null))
  const beside = [
    await startBeside(demo, 'Accueil 2, côté Loire'),
    await startBeside(demo, 'Accueil 3, côté gare'),
    await startBeside(demo, 'Accueil 4, entrée des intervenants'),
  ]
  await beside.pop()?.stop()
  await demo.until('stations', (rows) => rows.some(({ aloneSince, self }) => !self && aloneSince !== null))
  const pilot = await open(browser, demo.pilotLink, laptop)
  await pilot.goto(`${demo.url}/pilotage#postes`)
  await take(pilot, 'pilotage-postes')
  for (const desk of beside) await desk.stop()

  const checkpoint = (await demo.rows('programme')).find(({ code }) => code === 'A2')?.sessionId
  const { url } = await demo.give('access.create', { role: 'door', label: 'Téléphone de Yanis', checkpoint })
  // A hub's links lead over its network; a browser of this machine needs none of the event's certificates.
  const { pathname, hash } = new URL(String(url))
  const door = await open(browser, demo.url + pathname + hash, phone)
  const people = demoPeople().filter((one) => one.isIn && one.workshop === 'A2' && one.status === 'Confirmée')
  for (const { code } of people.slice(1, 20)) await demo.give('checkIn.scan', { code, checkpoint })
  await door.getByRole('button', { name: 'Taper' }).click()
  await door.getByTestId('door-code').fill(people[0]?.code ?? '')
  await door.getByTestId('door-code').press('Enter')
  await door.getByTestId('verdict').waitFor()
  await door.getByRole('button', { name: 'Fermer la saisie' }).click()
  await take(door, 'porte-telephone')
}
