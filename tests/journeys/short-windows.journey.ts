import type { Locator, Page } from '@playwright/test'
import { openDesk } from './support/desk.ts'
import { prepareEvent } from './support/event.ts'
import { expect, test } from './support/journey.ts'
import { picture, settled } from './support/look.ts'
import { cast, registration } from './support/registrations.ts'

const longNamed = registration(910, {
  firstName: 'Maximilienne-Alexandrine',
  lastName: 'de La Tour d’Auvergne-Quéméneur',
  organisation: 'Service départemental de l’aide sociale à l’enfance et de la prévention, Loire-Atlantique',
})
const note =
  'Arrive en fauteuil par l’ascenseur B avec son accompagnante, demande à être conduite au grand auditorium avant ' +
  'l’ouverture ; son discours est à dix heures, son dîner est commandé, et sa chambre n’est pas ' +
  'encore réglée : appeler l’agence. Pas de photographie sans accord.'
const attention = { note, host: 'Nadia Belkacem-Vandenberghe, protocole' }
const accessibility = 'Fauteuil, boucle magnétique'

// A laptop of 1366x768 with a browser's bars, with more of them, and with a task bar as well.
for (const height of [560, 620, 690, 768])
  test(`in a window of 1366x${height} need, note and formula are whole at every verdict that shows them`, async ({
    journey: { station, open },
  }) => {
    const people = [cast.odile, longNamed]
    await prepareEvent(station, { people })
    for (const { lastName } of people) {
      const [found] = await station.script.rows('attendees.search', { q: lastName })
      const changes = { attention, accessibility }
      await station.script.done('attendees.amend', { attendeeId: found?.attendeeId ?? '', changes })
    }
    const page = await open('reception', { context: { viewport: { width: 1366, height } } })
    const desk = await openDesk(page)
    for (const { code, lastName } of people)
      for (const verdict of ['admitted', 'already-admitted']) {
        expect(await desk.scan(code)).toBe(verdict)
        if (verdict === 'admitted')
          await expect(page.getByTestId('print-state')).toHaveAttribute('data-state', 'printed')
        for (const language of ['FR', 'EN']) {
          await page.getByRole('button', { name: language, exact: true }).click()
          await settled(page)
          const shown = ['need', 'attention', ...(verdict === 'admitted' ? ['formula'] : [])]
          await picture(page, `short-${height}-${verdict}-${code}-${language}`)
          for (const name of shown)
            expect.soft(await cutOff(page, page.getByTestId(name)), `${name}, ${verdict}, ${lastName}`).toEqual([])
          await expect(page.getByTestId('attention')).toContainText(note)
        }
        await page.getByRole('button', { name: 'FR', exact: true }).click()
      }
  })

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
