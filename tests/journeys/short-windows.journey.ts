import type { Locator, Page } from '@playwright/test'
import type { Verdict } from '../../shared/contract/check-in.ts'
import { openDesk } from './support/desk.ts'
import { prepareEvent, sessionOf } from './support/event.ts'
import { inTurn } from './support/in-turn.ts'
import { expect, test } from './support/journey.ts'
import type { JourneyStation } from './support/journey-station.ts'
import { picture, settled } from './support/look.ts'
import { cast, type Registration, registration } from './support/registrations.ts'

const longNamed = (number: number, more: Partial<Registration> = {}) =>
  registration(number, {
    firstName: 'Maximilienne-Alexandrine',
    lastName: 'de La Tour d’Auvergne-Quéméneur',
    organisation: 'Service départemental de l’aide sociale à l’enfance et de la prévention, Loire-Atlantique',
    ...more,
  })
const longest = { firstName: 'Marie-Antoinette Joséphine', lastName: 'de Montmorency-Beaufremont de La Rochefoucauld' }
/** A person of every verdict that names one at the entrance, and what else is to be read there. */
const met: readonly (readonly [Registration, Verdict, RegExp])[] = [
  [cast.odile, 'admitted', /Deux jours, sur place|Two days, on site/],
  [cast.odile, 'already-admitted', /Quéméneur/],
  [longNamed(910), 'admitted', /Deux jours|Two days/],
  [longNamed(910), 'already-admitted', /d’Auvergne-Quéméneur/],
  [longNamed(911, longest), 'admitted', /Deux jours|Two days/],
  [longNamed(911, longest), 'already-admitted', /de La Rochefoucauld/],
  [longNamed(912, { status: 'En attente de règlement' }), 'unpaid', /Deux jours|Two days/],
  [longNamed(913, { status: 'Annulée' }), 'cancelled', /Deux jours|Two days/],
  [longNamed(914, { formula: 'Distanciel', ...longest }), 'remote-only', /À distance|Remote/],
  [longNamed(915, { formula: 'Présentiel jour 2' }), 'wrong-day', /[Jj]our 2|[Dd]ay 2/],
]
const people = [...new Map(met.map(([person]) => [person.code, person])).values()]
const note =
  'Arrive en fauteuil par l’ascenseur B avec son accompagnante, demande à être conduite au grand auditorium avant ' +
  'l’ouverture ; son discours est à dix heures, son dîner est commandé, et sa chambre n’est pas ' +
  'encore réglée : appeler l’agence. Pas de photographie sans accord.'
const attention = { note, host: 'Nadia Belkacem-Vandenberghe, protocole' }
const accessibility = 'Fauteuil, boucle magnétique'

// A laptop of 1366x768 with a browser's bars, with more of them, and with a task bar as well; and a tablet held upright.
const heights = inTurn([560, 620, 690, 768])
for (const viewport of [...heights.map((height) => ({ width: 1366, height })), { width: 820, height: 1180 }]) {
  const size = `${viewport.width}x${viewport.height}`
  test(`in a window of ${size} need, note and formula are whole at every verdict of a known person`, async ({
    journey: { station, open },
  }) => {
    await prepareEvent(station, { people })
    await noteAll(station)
    const page = await open('reception', { context: { viewport } })
    const desk = await openDesk(page)
    for (const [{ code }, verdict, formula] of met) {
      expect(await desk.scan(code)).toBe(verdict)
      if (verdict === 'admitted') await expect(page.getByTestId('print-state')).toHaveAttribute('data-state', 'printed')
      await measure(page, `${size}-${verdict}-${code}`)
      await expect(desk.verdict).toContainText(formula)
    }
  })

  test(`in a window of ${size} they are whole at every verdict of a session’s door`, async ({
    journey: { station, open },
  }) => {
    await prepareEvent(station, { people: [...people, cast.inA2], printer: false })
    await noteAll(station)
    const page = await open('reception', { context: { viewport } })
    const sessionId = await sessionOf(station, 'A2')
    await page.goto(`${station.url}/accueil?porte=${sessionId}`)
    const desk = await openDesk(page)
    const code = longNamed(911).code
    expect(await desk.scan(code)).toBe('not-registered-for-session')
    await measure(page, `${size}-not-registered`)
    const reason = 'L’intervenante est retenue à Paris par la grève des trains.'
    await station.script.done('sessions.cancel', { sessionId, reason })
    expect(await desk.scan(code)).toBe('session-cancelled')
    await measure(page, `${size}-session-cancelled`)
  })
}

async function noteAll({ script }: JourneyStation): Promise<void> {
  for (const q of new Set(people.map(({ lastName }) => lastName)))
    for (const { attendeeId } of await script.rows('attendees.search', { q }))
      await script.done('attendees.amend', { attendeeId, changes: { attention, accessibility } })
}

/** In both languages. */
async function measure(page: Page, name: string): Promise<void> {
  for (const language of ['EN', 'FR']) {
    await page.getByRole('button', { name: language, exact: true }).click()
    await settled(page)
    await picture(page, `short-${name}-${language}`)
    for (const part of ['need', 'attention', 'formula', 'person'])
      expect.soft(await cutOff(page, page.getByTestId(part)), `${part}, ${name}, ${language}`).toEqual([])
    await expect(page.getByTestId('attention')).toContainText(note)
  }
}

/** By which edges the element is cut: the window's, or those of an ancestor that clips; or what lies over it. */
async function cutOff(page: Page, element: Locator): Promise<readonly string[]> {
  await expect(element).toBeVisible()
  const over = await page.locator('.v-foot').boundingBox()
  return await element.evaluate((inner, footTop) => {
    const faults: string[] = []
    const rect = inner.getBoundingClientRect()
    const within = (name: string, box: Pick<DOMRect, 'top' | 'bottom' | 'left' | 'right'>) => {
      if (
        rect.top < box.top - 1 ||
        rect.bottom > box.bottom + 1 ||
        rect.left < box.left - 1 ||
        rect.right > box.right + 1
      )
        faults.push(
          `${Math.round(rect.top)}..${Math.round(rect.bottom)} in ${name} ${Math.round(box.top)}..${Math.round(box.bottom)}`,
        )
    }
    within('window', { top: 0, left: 0, right: innerWidth, bottom: innerHeight })
    for (let box = inner.parentElement; box; box = box.parentElement)
      if (getComputedStyle(box).overflow !== 'visible') within(box.className, box.getBoundingClientRect())
    if (rect.bottom > footTop + 1) faults.push(`${Math.round(rect.bottom)} under the foot at ${Math.round(footTop)}`)
    for (const part of [inner, ...inner.querySelectorAll('*')])
      if (part.scrollHeight > part.clientHeight + 2 && getComputedStyle(part).overflow !== 'visible')
        faults.push(`cut inside: ${part.className}`)
    return faults
  }, over?.y ?? 0)
}
