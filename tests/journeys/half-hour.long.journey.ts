import { createRandom } from '../support/random.ts'
import { byHand, type Desk, openDesk } from './support/desk.ts'
import { prepareEvent } from './support/event.ts'
import { expect, stationAway, test } from './support/journey.ts'
import { group, type Registration, registration } from './support/registrations.ts'
import { wireOf } from './support/wire.ts'

/** The queue: some people come twice, some have not paid, and one in three has lost the ticket. */
const queue: readonly Registration[] = Array.from({ length: 88 }, (_, index) =>
  registration(2000 + index, {
    firstName: `Nolwenn ${letters(index)}`,
    lastName: `Jaouen ${letters(index)}`,
    ...(index % 17 === 5 && { status: 'En attente de règlement' as const }),
  }),
)

test('a receptionist’s half hour: a hundred people, a power cut in the middle, and every entry counted once', async ({
  journey: { station, open, readLog, expectComplaint },
}) => {
  test.slow()
  expectComplaint(stationAway)
  await prepareEvent(station, { people: [...queue, ...group] })
  const desk = await openDesk(await open('reception'))
  const random = createRandom(20_261_126)

  const half = queue.length / 2
  await serve(desk, queue.slice(0, half), random.fork('before'))
  // The power cut: the scan in progress may or may not have been stored, and the next ones are kept.
  const unlucky = queue.slice(half, half + 3)
  const [first, ...next] = unlucky
  await Promise.all([desk.type(first?.code ?? '', 0), station.kill()])
  for (const { code } of next) await desk.type(code)
  await expect(desk.page.getByTestId('kept')).toBeVisible()
  await station.restart()
  await expect(desk.page.getByText('Lecteur prêt')).toBeVisible()
  await expect(desk.verdict).toContainText(next.at(-1)?.lastName ?? '')
  await serve(desk, queue.slice(half + 3), random.fork('after'))
  // The first people come again, from lunch.
  for (const { code, status } of queue.slice(0, 5).filter((one) => one.status === 'Confirmée'))
    expect(await desk.scan(code), status).toBe('already-admitted')

  await desk.search('kerjean b')
  await desk.page.keyboard.press('F3')
  await expect(desk.page.getByTestId('group-row')).toHaveCount(30)
  await desk.dialog.getByRole('button', { name: 'Tout cocher' }).click()
  await desk.dialog.getByRole('button', { name: 'Admettre 30 personnes' }).press('Enter')
  await expect(desk.dialog).toContainText('30 entrées admises')
  await desk.dialog.getByRole('button', { name: 'Terminé' }).press('Enter')
  await desk.page.keyboard.press('Escape')

  await desk.page.keyboard.type('Perrine Évrard', { delay: 20 })
  await desk.page.keyboard.press('F2')
  expect(await desk.answered(() => desk.page.keyboard.press('Enter'))).toBe('admitted')

  const absent = queue.find(({ status }) => status !== 'Confirmée') ?? queue[0]
  await desk.scan(absent?.code ?? '')
  await desk.page.keyboard.press('F10')
  await desk.page.keyboard.type('Corentin', byHand)
  await desk.page.keyboard.press('Tab')
  await desk.page.keyboard.type('Delaunay', byHand)
  await desk.answered(() => desk.page.keyboard.press('Enter'))
  await desk.isReady()

  const { admitted } = await station.script.value('checkIn.stats', { checkpoint: 'entrance' })
  await expect(desk.admitted()).toHaveText(String(admitted))
  const acknowledged = admittedBy(desk)
  const { inside } = await readLog()
  expect(inside).toHaveLength(admitted)
  expect(
    [...acknowledged].filter((id) => !inside.includes(id)),
    'acknowledged, and not in the log',
  ).toEqual([])
  const mayEnter = queue.filter(({ status }) => status === 'Confirmée').length
  expect(inside.length, 'the queue, the group and the walk-in').toBeGreaterThanOrEqual(mayEnter + group.length + 1)
})

/** Scans most tickets. People without one are found by name. */
async function serve(desk: Desk, people: readonly Registration[], random: ReturnType<typeof createRandom>) {
  for (const { code, lastName, firstName, status } of people) {
    const expected = status === 'Confirmée' ? 'admitted' : 'unpaid'
    if (random.chance(0.7)) {
      expect(await desk.scan(code, random.pick([0, 2, 5])), lastName).toBe(expected)
    } else {
      await desk.search(`${lastName} ${firstName}`.toLowerCase())
      await expect(desk.rows.first()).toContainText(lastName)
      expect(await desk.answered(() => desk.page.keyboard.press('Enter')), lastName).toBe(expected)
    }
  }
}

/** Ids of the people whom the station has admitted, by its answers to this page. */
function admittedBy({ page }: Desk): ReadonlySet<string> {
  const outcomes = wireOf(page).commands.map(({ answer }) => answer?.outcome ?? {})
  const groups = outcomes.flatMap(({ verdicts }) => (Array.isArray(verdicts) ? verdicts : []))
  const ids = [...outcomes, ...groups].flatMap(({ verdict, attendee }) =>
    verdict === 'admitted' && attendee && 'attendeeId' in attendee ? [String(attendee.attendeeId)] : [],
  )
  return new Set(ids)
}

/** `AB` for 1: words that occur in only one person's name. */
function letters(index: number): string {
  const letter = (place: number) => String.fromCharCode(97 + (Math.floor(index / 26 ** place) % 26))
  return `${letter(1)}${letter(0)}${letter(1)}`.toUpperCase()
}
