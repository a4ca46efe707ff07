import { readdirSync } from 'node:fs'
import type { Verdict } from '../../shared/contract/check-in.ts'
import { until } from '../support/until.ts'
import { scannedBadge } from './support/badges.ts'
import { byHand, type Desk, openDesk } from './support/desk.ts'
import { admissionsOf, pilotCode, prepareEvent, sessionOf } from './support/event.ts'
import { expect, test } from './support/journey.ts'
import { cast, registration } from './support/registrations.ts'

test('a badge scanned at a scanner’s speed admits its person, its badge comes out as a PDF, and a second scan is reported calmly', async ({
  journey: { station, open },
}) => {
  await prepareEvent(station, { people: Object.values(cast) })
  const desk = await openDesk(await open('reception'))
  await expect(desk.page.getByTestId('idle')).toContainText('Prêt pour le premier passage')

  expect(await desk.scan(cast.odile.code, 5)).toBe('admitted')
  await expect(desk.verdict).toHaveClass(/verdict--ok/)
  await expect(desk.verdict.getByRole('heading')).toHaveText('Entrée admise')
  await expect(desk.verdict).toContainText('OdileQuéméneur')
  await expect(desk.page.getByTestId('print-state')).toHaveText(/Le badge est sorti/)
  await expect(desk.page.getByTestId('print-job').filter({ hasText: 'Quéméneur' })).toHaveText(/sorti \d\d:\d\d:\d\d/)
  await expect(desk.admitted()).toHaveText('1')
  expect(readdirSync(station.badges).filter((name) => name.endsWith('.pdf'))).toHaveLength(1)
  await desk.isReady()

  expect(await desk.scan(cast.odile.code)).toBe('already-admitted')
  await expect(desk.verdict).toHaveClass(/verdict--warn/)
  await expect(desk.verdict).toContainText('Vérifier le nom avec la personne')
  await expect(desk.verdict).toContainText('Aucun badge ne s’imprime')
  await expect(desk.admitted()).toHaveText('1')
  await desk.isReady()
  await desk.page.reload()
  await expect(desk.page.getByTestId('idle')).toContainText('Prêt pour le prochain passage')
})

test('a scan is read at any speed, on the wrong keyboard, inside a link and in lower case', async ({
  journey: { station, open },
}) => {
  await prepareEvent(station, { people: Object.values(cast), printer: false })
  const desk = await openDesk(await open('reception'))
  const { odile, ronan, mael, shy, inA1, anais } = cast

  expect(await desk.scan(odile.code, 0)).toBe('admitted')
  expect(await desk.scan(ronan.code, 60)).toBe('admitted')
  expect(await desk.scan(asOnAzerty(mael.code))).toBe('admitted')
  await expect(desk.verdict).toContainText('Œuvrard')
  expect(await desk.scan(`https://billets.exemple.fr/e/assises?ticket=${shy.code}`)).toBe('admitted')
  await expect(desk.verdict).toContainText('Priscille')
  expect(await desk.scan(inA1.code.toLowerCase())).toBe('admitted')
  // A scanner with Tab as its suffix, at its own speed and at a person's.
  for (const delay of [3, 160]) {
    const answer = desk.answered(async () => {
      await desk.page.keyboard.type(inA1.code, { delay })
      await desk.page.keyboard.press('Tab')
    })
    expect(await answer).toBe('already-admitted')
    await desk.isReady()
  }
  // Pasted, as a tablet's camera keyboard does: one change and no keys.
  const answer = desk.answered(async () => {
    await desk.page.keyboard.insertText(anais.code)
    await desk.page.keyboard.press('Enter')
  })
  expect(await answer).toBe('admitted')
  await expect(desk.admitted()).toHaveText('6')
})

test('a key pressed before a scan is answered affects neither the previous person nor any other', async ({
  journey: { station, open },
}) => {
  await prepareEvent(station, { people: Object.values(cast) })
  const desk = await openDesk(await open('reception'))
  const { page, dialog } = desk
  expect(await desk.scan(cast.odile.code)).toBe('admitted')
  // The station is frozen: the screen still names Odile while Ronan stands at the desk.
  process.kill(station.pid, 'SIGSTOP')
  await desk.type(cast.ronan.code, 0)
  for (const key of ['F4', 'F5', 'F6', 'F7', 'F8', 'F9', 'F10']) await page.keyboard.press(key)
  await expect(page.getByRole('status').filter({ hasText: 'La réponse au scan arrive' })).toBeVisible()
  await expect(dialog).toHaveCount(0)
  await page.keyboard.press('F3')
  await expect(dialog.getByLabel('Organisation')).toHaveValue('')
  await page.keyboard.press('Escape')
  process.kill(station.pid, 'SIGCONT')
  await expect(desk.verdict).toContainText('RonanLe Goff')
  await page.keyboard.press('F8')
  await expect(dialog).toContainText('Ronan Le Goff')
})

test('while an answer is slow the panel says so, and shows no other person’s green', async ({
  journey: { station, open },
}) => {
  await prepareEvent(station, { people: Object.values(cast) })
  const desk = await openDesk(await open('reception'))
  const panel = desk.page.locator('.answer')
  const awaited = desk.page.getByTestId('awaited')
  expect(await desk.scan(cast.odile.code)).toBe('admitted')
  const before = await panel.boundingBox()
  process.kill(station.pid, 'SIGSTOP')
  await desk.type(cast.ronan.code, 0)
  // A stored scan would be reported after a second and a half.
  await expect(awaited).toBeVisible({ timeout: 800 })
  await expect(awaited).toContainText('Réponse attendue')
  await expect(desk.verdict).toHaveCount(0)
  expect(await panel.boundingBox()).toEqual(before)
  await expect(desk.page.getByTestId('kept')).toBeVisible()
  await expect(awaited).toHaveCount(0)
  process.kill(station.pid, 'SIGCONT')
  await expect(desk.verdict).toContainText('RonanLe Goff')
})

for (const [frozen, forMs] of [
  ['for a moment', 3000],
  ['until the page has given it up', 9000],
] as const)
  test(`a scan given to a station that is frozen ${frozen} counts when it was given`, async ({
    journey: { station, open },
  }) => {
    await prepareEvent(station, { people: Object.values(cast) })
    const desk = await openDesk(await open('reception'))
    await desk.isReady()
    process.kill(station.pid, 'SIGSTOP')
    const givenAt = Date.now()
    await desk.type(cast.odile.code, 0)
    await desk.page.waitForTimeout(forMs)
    process.kill(station.pid, 'SIGCONT')
    await expect(desk.verdict).toContainText('Odile', { timeout: 15_000 })
    const [admission] = await admissionsOf(station, 'odile')
    expect(Math.abs(Date.parse(admission?.at ?? '') - givenAt)).toBeLessThan(1500)
  })

test('a key pressed while Enter waits for its list has no effect either', async ({ journey: { station, open } }) => {
  await prepareEvent(station, { people: Object.values(cast) })
  const desk = await openDesk(await open('reception'))
  expect(await desk.scan(cast.odile.code)).toBe('admitted')
  process.kill(station.pid, 'SIGSTOP')
  await desk.page.keyboard.insertText('theophile collet')
  await desk.page.keyboard.press('Enter')
  await desk.page.keyboard.press('F8')
  await expect(desk.page.getByRole('status').filter({ hasText: 'La réponse au scan arrive' })).toBeVisible()
  await expect(desk.dialog).toHaveCount(0)
  process.kill(station.pid, 'SIGCONT')
})

test('scans that come while others are in progress are all answered, in order', async ({
  journey: { station, open },
}) => {
  const queue = Array.from({ length: 12 }, (_, index) => registration(300 + index, { firstName: `Zoé ${index}` }))
  await prepareEvent(station, { people: queue })
  const desk = await openDesk(await open('reception'))
  for (const { code } of queue) await desk.type(code, 0)
  await expect(desk.admitted()).toHaveText('12')
  await expect(desk.verdict).toContainText('Zoé 11')
  await expect(desk.page.getByTestId('earlier-passage').first()).toContainText('Zoé 10')
})

test('a refusal among waiting scans stays visible when the last of them is admitted', async ({
  journey: { station, open },
}) => {
  await prepareEvent(station, { people: Object.values(cast) })
  const desk = await openDesk(await open('reception'))
  process.kill(station.pid, 'SIGSTOP')
  for (const { code } of [cast.unpaid, cast.odile, cast.ronan, cast.mael, cast.anais]) await desk.type(code, 0)
  process.kill(station.pid, 'SIGCONT')
  await expect(desk.verdict).toContainText('Anaïs')
  await expect(desk.page.getByTestId('earlier-passage').first()).toContainText(/Salomé Vasseur.*Inscription impayée/)
})

test('the message about a gesture disappears with the next scan, and hides no passage', async ({
  journey: { station, open },
}) => {
  await prepareEvent(station, { people: Object.values(cast) })
  const desk = await openDesk(await open('reception'))
  await desk.scan(cast.odile.code)
  await desk.scan(cast.ronan.code)
  await desk.page.keyboard.press('F8')
  await desk.page.keyboard.press('1')
  const said = desk.page.getByRole('status').filter({ hasText: 'Entrée annulée' })
  await expect(said).toBeVisible()
  await expect(desk.page.getByTestId('earlier-passage').first()).toContainText('Odile')
  await desk.isReady()
  expect(await desk.scan(cast.mael.code)).toBe('admitted')
  // By itself the message would disappear after five seconds.
  await expect(said).toHaveCount(0, { timeout: 1_000 })
})

// One ticket in seventeen has no digit, and reads like a name until a scanner's speed shows that it is a code.
for (const delayMs of [1, 5, 15])
  test(`codes of letters alone that follow each other at ${delayMs} ms a key are all scans`, async ({
    journey: { station, open },
  }) => {
    const codes = ['TEPYBYCAXX', 'NJBLGJHVBH', 'MAELABOCUS', 'DELAFORETS', 'QWKZAMYBEL']
    await prepareEvent(station, {
      people: codes.map((code, index) => registration(300 + index, { code })),
      printer: false,
    })
    const desk = await openDesk(await open('reception'))
    for (const code of codes) await desk.type(code, delayMs)
    await expect(desk.admitted()).toHaveText('5')
  })

/** Verdicts on tickets. `second-fact.journey.ts` has the verdict on a badge that a lost laptop knows. */
type OfTicket = Exclude<Verdict, 'confirm-identity'>
const looks: Readonly<Record<OfTicket, readonly [tone: 'ok' | 'warn' | 'stop', title: string, todo: string]>> = {
  admitted: ['ok', 'Entrée admise', 'Deux jours, sur place'],
  'already-admitted': ['warn', 'Entrée déjà faite', 'Vérifier le nom'],
  'badge-replaced': ['warn', 'Badge remplacé ou annulé', 'prendre le plus récent'],
  'wrong-day': ['warn', 'Pas le bon jour', 'Billet : Jour 2, sur place ('],
  'remote-only': ['warn', 'Inscription à distance', 'sur place, puis elle entre'],
  'unknown-code': ['stop', 'Code inconnu', 'Chercher la personne par son nom'],
  cancelled: ['stop', 'Inscription annulée', 'Accompagner'],
  unpaid: ['stop', 'Inscription impayée', 'justificatif'],
  'not-registered-for-session': ['stop', 'Hors de cette séance', 'Indiquer sa séance'],
  'session-full': ['stop', 'Séance complète', 'Proposer une autre séance'],
  'session-cancelled': ['stop', 'Séance annulée', 'intervenante absente'],
}

test('each of the eleven verdicts has its word, its colour, its shape and what to do', async ({
  journey: { station, open },
}) => {
  await prepareEvent(station, { people: Object.values(cast) })
  const page = await open('reception')
  const desk = await openDesk(page)
  const shapes = new Map<string, string>()
  const meet = async (code: string, expected: OfTicket) => {
    expect(await desk.scan(code)).toBe(expected)
    const [tone, title, todo] = looks[expected]
    await expect(desk.verdict).toHaveClass(new RegExp(`verdict--${tone}`))
    await expect(desk.verdict.getByRole('heading')).toHaveText(title)
    await expect(desk.verdict).toContainText(todo)
    shapes.set(tone, await desk.verdict.locator('.v-head svg').first().innerHTML())
    await desk.isReady()
  }
  await meet(cast.odile.code, 'admitted')
  await meet(cast.odile.code, 'already-admitted')
  await meet('XXXXXXXX99', 'unknown-code')
  await meet(cast.cancelled.code, 'cancelled')
  await meet(cast.unpaid.code, 'unpaid')
  await meet(cast.remote.code, 'remote-only')
  await meet(cast.tomorrow.code, 'wrong-day')
  await meet(await badgeReplacedBy(desk, station.badges), 'badge-replaced')

  await page.goto(`${station.url}/accueil?porte=${await sessionOf(station, 'A2')}`)
  await openDesk(page)
  await meet(cast.odile.code, 'not-registered-for-session')
  await meet(cast.inA2.code, 'admitted')
  await meet(cast.alsoInA2.code, 'session-full')
  await station.script.done('sessions.cancel', {
    sessionId: await sessionOf(station, 'A2'),
    reason: 'intervenante absente',
  })
  await meet(cast.alsoInA2.code, 'session-cancelled')
  expect(new Set(shapes.values()).size, 'green, amber and red differ by shape too').toBe(3)
})

test('an obstacle to an entry is overruled with a reason and initials, by a role that may', async ({
  journey: { station, open },
}) => {
  await prepareEvent(station, { people: Object.values(cast) })
  const desk = await openDesk(await open('reception'))
  await desk.scan(cast.unpaid.code)
  await expect(desk.verdict).toContainText('Peut laisser entrer : l’accueil')
  await desk.page.keyboard.press('F9')
  await expect(desk.dialog).toContainText('Salomé Vasseur')
  await desk.page.keyboard.press('Enter')
  await expect(desk.dialog).toContainText('Choisissez un motif')
  await expect(desk.dialog).toContainText('Écrivez vos initiales')
  await desk.page.keyboard.type('1nd', { delay: 90 })
  await expect(desk.dialog.getByRole('button', { name: 'Bon de commande' })).toHaveAttribute('aria-pressed', 'true')
  expect(await desk.answered(() => desk.page.keyboard.press('Enter'))).toBe('admitted')
  await desk.isReady()

  await desk.scan(cast.cancelled.code)
  await expect(desk.verdict).toContainText('Peut laisser entrer : le pilote')
  await desk.page.keyboard.press('F9')
  await expect(desk.dialog.getByLabel('Vos initiales'), 'as typed before').toHaveValue('ND')
  // Typing replaces them, for the person who has taken the desk over.
  await desk.page.keyboard.type('1lb', { delay: 90 })
  await desk.dialog.getByLabel('Code du pilotage').fill('0000')
  await desk.page.keyboard.press('Enter')
  await expect(desk.page.getByText('Ce n’est pas le code du pilote').first()).toBeVisible()
  // A station that was slow to answer has had the window closed.
  if (!(await desk.dialog.isVisible())) {
    await desk.isReady()
    await desk.scan(cast.cancelled.code)
    await desk.page.keyboard.press('F9')
    await desk.page.keyboard.type('1', byHand)
  }
  await desk.dialog.getByLabel('Code du pilotage').fill(pilotCode)
  expect(await desk.answered(() => desk.page.keyboard.press('Enter'))).toBe('admitted')
  await desk.isReady()

  const journal = await station.script.rows('journal', { since: 0 })
  const overruled = journal.filter(({ type, details }) => type === 'AttendeeAdmitted' && details.reason).reverse()
  expect(overruled.map(({ actor, details }) => [actor, details.reason, details.initials])).toEqual([
    ['Nadia', 'Bon de commande', 'ND'],
    ['Nadia', 'Annulée par erreur', 'LB'],
  ])
})

/** The text that an AZERTY computer receives when a scanner set to QWERTY presses these keys. */
const asOnAzerty = (code: string): string => [...code.toLowerCase()].map((key) => azertyOf[key] ?? key).join('')
const azertyOf: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'1234567890'].map((digit, place) => [digit, [...'&é"\'(-è_çà'][place] ?? ''])),
  a: 'q',
  q: 'a',
  z: 'w',
  w: 'z',
  m: ',',
}

/** Prints Odile's badge again, once it has come out, and returns the first badge's code. */
async function badgeReplacedBy(desk: Desk, folder: string): Promise<string> {
  const first = await until('the first badge', () => readdirSync(folder).find((name) => name.endsWith('.pdf')))
  await desk.scan(cast.odile.code)
  await desk.page.keyboard.press('F6')
  await desk.page.keyboard.press('1')
  await desk.isReady()
  await expect(desk.page.getByTestId('print-job').filter({ hasText: /sorti/ })).toHaveCount(2)
  return scannedBadge(folder, first)
}
