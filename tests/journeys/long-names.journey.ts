import { openDesk } from './support/desk.ts'
import { prepareEvent } from './support/event.ts'
import { inTurn } from './support/in-turn.ts'
import { expect, test } from './support/journey.ts'
import { layoutFaults, settled } from './support/look.ts'
import { cast, registration } from './support/registrations.ts'

const organisation = 'Établissement'.repeat(13)
const lastName = 'Wolfeschlegelsteinhausen'.repeat(7).slice(0, 160)
const long = registration(900, {
  firstName: 'Maximilienne-Alexandrine-Bernadette-Clothilde-Anne',
  lastName,
  organisation,
})
const namesake = registration(901, { firstName: 'Jean', lastName, organisation })

for (const viewport of inTurn([
  { width: 1366, height: 768 },
  { width: 820, height: 1180 },
]))
  test(`at ${viewport.width}x${viewport.height} the longest name stays inside its place`, async ({
    journey: { station, open },
  }) => {
    await prepareEvent(station, { people: [long, namesake, cast.ronan] })
    const page = await open('reception', { context: { viewport } })
    const desk = await openDesk(page)
    const faults: string[] = []
    const look = async (state: string) => {
      await settled(page)
      faults.push(...(await layoutFaults(page)).map((fault) => `${state}: ${fault}`))
    }
    expect(await desk.scan(long.code)).toBe('admitted')
    await expect(page.locator('[data-testid=print-job][data-state=printed]')).toHaveCount(1)
    await look('admitted')
    for (const key of ['F3', 'F4', 'F5', 'F6', 'F7', 'F8', 'F10']) {
      await page.keyboard.press(key)
      await expect(desk.dialog).toBeVisible()
      if (key === 'F3') await expect(page.getByTestId('group-row')).toHaveCount(2)
      if (key === 'F5') await expect(desk.dialog).toContainText('Formule')
      await look(key)
      await page.keyboard.press('Escape')
      await desk.isReady()
    }
    expect(await desk.scan(long.code)).toBe('already-admitted')
    await look('already-admitted')
    expect(await desk.scan(namesake.code)).toBe('admitted')
    await look('strip')
    await desk.search('maximilienne')
    await look('search')
    await page.keyboard.press('F8')
    await page.keyboard.press('1')
    await page.keyboard.press('Enter')
    await desk.isReady()
    expect(await desk.scan(long.code)).toBe('admitted')
    const [person] = await station.script.rows('attendees.search', { q: 'maximilienne' })
    await station.script.done('checkIn.undo', { attendeeId: person?.attendeeId ?? '', reason: 'Scan par erreur' })
    await expect(page.getByTestId('undone')).toBeVisible()
    await look('undone')
    expect(faults).toEqual([])
  })
