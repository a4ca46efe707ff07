import { instantOf } from '../../shared/domain/event/zoned-time.ts'
import { openDesk } from './support/desk.ts'
import { eventDays, prepareEvent, timeZone } from './support/event.ts'
import { expect, test } from './support/journey.ts'
import { cast } from './support/registrations.ts'

/** Calendar dates from today on. */
const dayFromNow = (days: number): string =>
  new Date(Date.parse(eventDays[0] ?? '') + days * 86_400_000).toISOString().slice(0, 10)

test('on a set-up day entries are distinguished from those that count, and another day’s session names its day', async ({
  journey: { station, open },
}) => {
  await prepareEvent(station, { people: Object.values(cast), programme: false })
  const { script } = station
  await script.done('event.configure', { name: 'Assises', timeZone, days: [dayFromNow(2), dayFromNow(3)] })
  const at = (time: string) => new Date(instantOf(timeZone, dayFromNow(2), time)).toISOString()
  const { roomId } = await script.done('rooms.add', { name: 'Salle 200' })
  await script.done('sessions.add', {
    title: 'Ouverture',
    kind: 'plenary',
    roomId,
    day: 1,
    registration: false,
    code: 'P3',
    startsAt: at('09:00'),
    endsAt: at('10:00'),
  })
  const desk = await openDesk(await open('reception'))
  const pilot = await open('pilot', { label: 'Claire' })
  const arrivals = pilot.locator('.arr')
  await expect(arrivals).toContainText('entrée de montage')
  expect(await desk.scan(cast.odile.code)).toBe('wrong-day')
  await desk.page.keyboard.press('F9')
  await desk.page.keyboard.type('1nd', { delay: 90 })
  expect(await desk.answered(() => desk.page.keyboard.press('Enter'))).toBe('admitted')

  const rail = desk.page.getByRole('region', { name: 'Arrivées par quart d’heure' })
  await expect(rail).toContainText('1 entrée de montage')
  await expect(rail).toContainText('Jour de montage : les entrées ne comptent pas')
  await expect(rail).not.toContainText('sur 0')
  await expect(arrivals).toContainText('1entrée de montage')
  await expect(arrivals).toContainText('Jour de montage : les entrées ne comptent pas')
  await expect(arrivals).not.toContainText('attendue')
  await expect(pilot.getByRole('main')).toContainText('J1, 09:00')
})
