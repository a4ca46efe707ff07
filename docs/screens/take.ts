/**
 * Takes the screenshots of this folder again, from the demo event: node docs/screens/take.ts
 * Everybody in them is made up. A built station may be named, else `npm start` is what starts one.
 */
import type { Browser, Page } from '@playwright/test'
import { badgeIsOut, laptop, open, openBrowser, scan, tablet, take } from './browser.ts'
import { type DemoDesk, type DemoPerson, demoPeople, startDesk } from './demo-desk.ts'
import { takeAudience } from './take-audience.ts'
import { takeBooth } from './take-booth.ts'
import { takeImport } from './take-import.ts'
import { takeStage } from './take-stage.ts'
import { takeTogether } from './take-together.ts'

const entry = process.argv[2]
const browser = await openBrowser()
try {
  await withDesk(true, takeAll)
  await withDesk(false, takeImport)
  await withDesk(true, takeTogether)
  await withDesk(true, takeBooth)
  await withDesk(true, takeStage)
  await withDesk(true, takeAudience)
} finally {
  await browser.close()
}

async function withDesk(demo: boolean, run: (desk: DemoDesk, browser: Browser) => Promise<void>): Promise<void> {
  const desk = await startDesk({ demo, entry })
  try {
    await run(desk, browser)
  } finally {
    await desk.stop()
  }
}

async function takeAll(demo: DemoDesk, browser: Browser): Promise<void> {
  const people = demoPeople()
  const next = isNext(people)
  const twoDays = (one: DemoPerson) => one.formula === 'Présentiel 2 jours' && one.status === 'Confirmée'
  const short = (one: DemoPerson) => twoDays(one) && one.lastName.length < 9 && one.firstName.length < 9
  const unpaid = (one: DemoPerson) => one.formula === 'Présentiel 2 jours' && one.status.startsWith('En attente')
  const sessionOf = await sessionsByCode(demo)

  const link = async (role: string, label: string, more = {}) =>
    String((await demo.give('access.create', { role, label, ...more })).url)
  await demo.give('backup.configure', { folder: `${demo.home}/cle/regie` })
  const { accessId } = await demo.give('access.create', { role: 'reception', label: 'Accueil, côté gare' })
  await demo.give('access.revoke', { accessId })
  await link('door', 'Téléphone de Yanis', { checkpoint: sessionOf('A2') })
  const chosen = people.filter((one) => one.isIn && one.workshop === 'A2' && twoDays(one))
  for (const { code } of people.filter((one) => one.isIn && twoDays(one)).slice(0, 90))
    await demo.give('checkIn.scan', { code, checkpoint: sessionOf('ST1') })

  const desk = await open(browser, await link('reception', 'Accueil, côté Loire'), laptop)
  await scan(desk, chosen[0]?.code ?? '')
  await scan(desk, next((one) => one.formula === 'Distanciel' && one.status === 'Confirmée').code)
  await scan(desk, next(twoDays).code)
  await scan(desk, next(unpaid).code)
  await take(desk, 'accueil-impaye')
  await letPass(desk)
  await scan(desk, next(short).code)
  await badgeIsOut(desk)
  await take(desk, 'accueil-admis')
  // Homonyms, an accent that nobody types, and three ways to stand.
  await desk.keyboard.type('fay ro')
  await desk.getByTestId('search-row').nth(2).waitFor()
  await take(desk, 'accueil-recherche')
  await desk.keyboard.press('Escape')

  const hand = await open(browser, await link('reception', 'Tablette de Nadia'), tablet)
  await scan(hand, next((one) => one.formula === 'Distanciel' && one.status === 'Confirmée').code)
  await scan(hand, next(short).code)
  await badgeIsOut(hand)
  await take(hand, 'accueil-tablette')
  await undo(hand)

  const pilot = await open(browser, demo.pilotLink, laptop)
  await take(pilot, 'pilotage-ensemble')
  for (const name of ['acces', 'journal']) {
    await pilot.goto(`${demo.url}/pilotage#${name}`)
    await take(pilot, `pilotage-${name}`)
  }
  await pilot.goto(`${demo.url}/pilotage#badges/modele`)
  await takeTemplate(pilot)

  // A workshop's door, some minutes in.
  for (const { code } of chosen.slice(2)) await demo.give('checkIn.scan', { code, checkpoint: sessionOf('A2') })
  await desk.goto(`${demo.url}/porte?porte=${sessionOf('A2')}`)
  await scan(desk, people.find((one) => one.isIn && one.workshop === 'A4' && twoDays(one))?.code ?? '')
  await scan(desk, chosen[1]?.code ?? '')
  await take(desk, 'accueil-porte')

  await desk.goto(`${demo.url}/accueil`)
  await scan(desk, next(twoDays).code)
  demo.kill()
  await desk.getByRole('status').filter({ hasText: 'Le poste ne répond pas' }).waitFor()
  await scan(desk, next(twoDays).code, 'kept')
  await take(desk, 'accueil-absent')
}

/** A speaker's badge, with a logo that is being tried. */
async function takeTemplate(pilot: Page): Promise<void> {
  const logo =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><circle cx="10" cy="10" r="9" fill="#0f6b45"/><path d="M4 12q6-10 12 0q-6 5-12 0z" fill="#fff"/><rect x="24" y="4" width="34" height="5" fill="#17181c"/><rect x="24" y="12" width="24" height="4" fill="#e09a12"/></svg>'
  const drawn = () =>
    pilot.waitForFunction(() => [...document.querySelectorAll('canvas')].every((one) => one.dataset.state === 'ready'))
  await pilot.getByRole('radio', { name: 'Intervenante' }).check()
  await pilot.getByRole('radio', { name: /^A6/ }).check()
  await pilot
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(logo) })
  await pilot.getByLabel('Bandeau', { exact: true }).fill('#0f5c4a')
  await pilot.waitForTimeout(500)
  await drawn()
  await take(pilot, 'pilotage-modele')
}

async function sessionsByCode(demo: DemoDesk): Promise<(code: string) => string> {
  const rows = await demo.rows('programme')
  return (code) => String(rows.find((row) => row.code === code)?.sessionId)
}

/** The next person of the file that fits, and has not been taken yet. */
function isNext(people: readonly DemoPerson[]): (fits: (one: DemoPerson) => boolean) => DemoPerson {
  const taken = new Set<DemoPerson>()
  return (fits) => {
    const found = people.find((one) => !one.isIn && !taken.has(one) && fits(one))
    if (!found) throw new Error('the demo holds nobody like that')
    taken.add(found)
    return found
  }
}

async function letPass(desk: Page): Promise<void> {
  await desk.keyboard.press('F9')
  await desk.getByRole('button', { name: 'Bon de commande' }).click()
  await desk.getByLabel('Vos initiales').fill('NB')
  await desk.keyboard.press('Enter')
  await desk.locator('[data-verdict=admitted]').waitFor()
}

async function undo(desk: Page): Promise<void> {
  await desk.keyboard.press('F8')
  await desk.getByRole('button', { name: 'Scan par erreur' }).click()
  await desk.getByTestId('undone').waitFor()
}
