import type { Page } from '@playwright/test'
import { openDesk } from './support/desk.ts'
import { openDoor } from './support/door.ts'
import { prepareEvent, sessionOf } from './support/event.ts'
import { inTurn, isLong } from './support/in-turn.ts'
import { expect, type Journey, stationAway, test } from './support/journey.ts'
import { accessibilityFaults, layoutFaults, picture, settled } from './support/look.ts'
import { cast, crowd, group } from './support/registrations.ts'
import { throughPilot, throughReception } from './support/screens.ts'
import { watchShifts } from './support/shifts.ts'

const sizes = [
  { width: 1366, height: 768 },
  { width: 800, height: 1280 },
  ...(isLong
    ? ([
        { width: 1280, height: 800 },
        { width: 1024, height: 768 },
      ] as const)
    : []),
] as const
/** A laptop's window at browser zooms of 200 % and 150 %. */
const zoomed = [
  { width: 683, height: 384 },
  { width: 910, height: 512 },
] as const
/** axe checks everything at the desk's size, and at the tablet's only what depends on the size. */
const axeAt: Readonly<Record<number, 'all' | 'size'>> = { 1366: 'all', 1024: 'size' }

for (const size of sizes) {
  const at = `${size.width}x${size.height}`

  test(`the desk at ${at} is legible, complete and accessible in every state`, async ({ journey }) => {
    test.slow()
    await prepareEvent(journey.station, { people: [...Object.values(cast), ...group] })
    const desk = await openDesk(await journey.open('reception', { context: { viewport: size } }))
    const { faults, look } = inspect(desk.page, `desk-${at}`, axeAt[size.width])
    await throughReception(desk, look)
    expect(faults).toEqual([])
  })

  test(`the pilot’s pages at ${at} are legible, complete and accessible`, async ({ journey }) => {
    test.slow()
    await prepareEvent(journey.station, { people: [...Object.values(cast), ...group] })
    await aMorning(journey)
    const page = await journey.open('pilot', { context: { viewport: size } })
    const { faults, look } = inspect(page, `pilot-${at}`, axeAt[size.width])
    await throughPilot(page, look)
    expect(faults).toEqual([])
  })
}

/** An organiser's own phone. */
const phone = { width: 390, height: 844 } as const

// Only with `--all`: nobody works on a phone all day.
if (isLong) {
  test('on a phone, the desk is complete, legible and accessible in every state', async ({ journey }) => {
    test.slow()
    await prepareEvent(journey.station, { people: [...Object.values(cast), ...group] })
    const desk = await openDesk(await journey.open('reception', { context: { viewport: phone } }))
    const { faults, look } = inspect(desk.page, 'desk-390x844', 'size')
    await throughReception(desk, async (state) => {
      await look(state)
      // Two people with the same name are both completely visible, and so is every key.
      for (const name of await desk.rows.locator('.p__name').all())
        expect(await name.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
      for (const key of await desk.page.locator('.legend__key').all()) {
        const { x, width } = (await key.boundingBox()) ?? { x: -1, width: 0 }
        expect(x >= 0 && x + width <= phone.width, `${await key.textContent()} in ${state}`).toBe(true)
      }
    })
    expect(faults).toEqual([])
  })

  test('on a phone, the pilot’s pages are complete, legible and accessible', async ({ journey }) => {
    test.slow()
    await prepareEvent(journey.station, { people: [...Object.values(cast), ...group] })
    await aMorning(journey)
    const page = await journey.open('pilot', { context: { viewport: phone } })
    const { faults, look } = inspect(page, 'pilot-390x844', 'size')
    await throughPilot(page, async (state) => {
      await look(state)
      // Nothing lies beside the window.
      const beside = await page.locator('.page').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
      if (beside > 0) faults.push(`pilot-390x844 ${state}: ${beside} px beside the window`)
    })
    expect(faults).toEqual([])
  })
}

for (const size of inTurn(zoomed)) {
  const at = `${size.width}x${size.height}`

  test(`zoomed to ${at}, the desk keeps its field and its answer visible, complete and legible`, async ({
    journey,
  }) => {
    test.slow()
    await prepareEvent(journey.station, { people: [...Object.values(cast), ...group] })
    const desk = await openDesk(await journey.open('reception', { context: { viewport: size } }))
    const { faults, look } = inspect(desk.page, `desk-${at}`, 'size')
    await throughReception(desk, async (state) => {
      await look(state)
      if (state.startsWith('dialog')) return
      await expect(desk.field).toBeInViewport({ ratio: 1 })
      const panel = desk.verdict.or(desk.page.getByTestId('idle')).or(desk.page.locator('.res'))
      await expect(panel).toBeInViewport({ ratio: 1 })
    })
    // The next scan scrolls the answer back into view.
    await desk.page.getByRole('heading', { name: 'Arrivées par quart d’heure' }).scrollIntoViewIfNeeded()
    await desk.scan(cast.ronan.code)
    await expect(desk.verdict).toBeInViewport({ ratio: 1 })
    expect(faults).toEqual([])
  })
}

test('zoomed to 200 %, everything that a desk’s forms ask for is visible', async ({ journey }) => {
  await prepareEvent(journey.station, { people: Object.values(cast) })
  const desk = await openDesk(await journey.open('reception', { context: { viewport: { width: 683, height: 384 } } }))
  const inSight = async (...names: readonly string[]) => {
    for (const name of names) await expect(desk.dialog.getByLabel(name)).toBeInViewport({ ratio: 1 })
  }
  await desk.scan(cast.cancelled.code)
  await desk.page.keyboard.press('F9')
  await inSight('Autre motif', 'Vos initiales', 'Code du pilotage')
  await desk.page.keyboard.press('Enter')
  await inSight('Autre motif', 'Vos initiales', 'Code du pilotage')
  await desk.page.keyboard.press('Escape')
  await desk.page.keyboard.press('F2')
  await inSight('Organisation', 'Tout l’événement', 'Aujourd’hui seulement', 'Prénom seul sur le badge et à l’écran')
})

test('zoomed to 200 %, the pilot’s sections are all visible, and the journal keeps some rows', async ({ journey }) => {
  await prepareEvent(journey.station, { people: Object.values(cast) })
  const page = await journey.open('pilot', { context: { viewport: { width: 683, height: 384 } } })
  for (const link of await page.getByRole('navigation').getByRole('link').all())
    await expect(link).toBeInViewport({ ratio: 1 })
  await page.getByRole('link', { name: 'Journal' }).click()
  await expect(page.getByRole('region', { name: 'Lignes du journal' })).toBeVisible()
  const high = await page.getByRole('region', { name: 'Lignes du journal' }).evaluate((rows) => rows.clientHeight)
  expect(high).toBeGreaterThan(160)
  expect(await layoutFaults(page)).toEqual([])
})

test('doors, first start and pages of one sentence are legible, complete and accessible', async ({ journey }) => {
  const { station, open, browser, expectComplaint } = journey
  expectComplaint(/status of 40[14]/)
  expectComplaint(stationAway)
  const pilot = await open('pilot')
  const welcome = inspect(pilot, 'pilot', 'all')
  await expect(pilot.getByRole('heading', { name: 'Bienvenue' })).toBeVisible()
  await welcome.look('welcome')
  await prepareEvent(station, { people: Object.values(cast) })

  const checkpoint = await sessionOf(station, 'A2')
  const phone = await open('door', { checkpoint, context: { viewport: { width: 390, height: 844 } } })
  const door = await openDoor(phone)
  const atDoor = inspect(phone, 'door-390x844', 'all')
  await atDoor.look('ready')
  for (const { code } of [cast.inA2, cast.alsoInA2, cast.odile]) atDoor.name(await door.scan(code))
  await atDoor.look('not-registered')

  const tablet = { viewport: { width: 820, height: 1180 }, hasTouch: true }
  const standing = await open('reception', { context: tablet })
  await standing.goto(`${station.url}/porte?porte=${checkpoint}`)
  const atTablet = inspect(standing, 'door-820x1180', 'size')
  const doorOnTablet = await openDesk(standing)
  await doorOnTablet.scan(cast.odile.code)
  await atTablet.look('not-registered')
  for (const section of await standing.locator('.rail > .sec').all()) await expect(section).toBeInViewport({ ratio: 1 })
  const fills = standing.getByRole('region', { name: 'Arrivées' })
  expect(await fills.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0)
  const volunteer = await open('door', { checkpoint, context: tablet })
  const atVolunteer = inspect(volunteer, 'volunteer-820x1180', 'size')
  await (await openDoor(volunteer)).scan(cast.odile.code)
  await atVolunteer.look('not-registered')

  const stranger = await (await browser()).newPage()
  await stranger.goto(`${station.url}/accueil`)
  const atStranger = inspect(stranger, 'stranger', 'all')
  await expect(stranger.getByRole('heading')).toBeVisible()
  await atStranger.look('no-access')
  await stranger.goto(`${station.url}/entrer`)
  await expect(stranger.getByText('Ce lien ne porte pas de code')).toBeVisible()
  await atStranger.look('no-code')

  const desk = await openDesk(await open('reception'))
  const away = inspect(desk.page, 'desk', 'all')
  await desk.scan(cast.odile.code)
  await station.kill()
  await desk.type(cast.ronan.code)
  await expect(desk.page.getByTestId('kept')).toBeVisible()
  await away.look('station-gone')
  await station.restart()
  expect([welcome, atDoor, atTablet, atVolunteer, atStranger, away].flatMap(({ faults }) => faults)).toEqual([])
})

test('the checks of these journeys detect faults', async ({ page }) => {
  await page.setContent(`<div style="width: 3000px">wide</div>
    <p style="position: absolute; left: 20px; top: 100px; margin: 0">one word</p>
    <p style="position: absolute; left: 30px; top: 104px; margin: 0">another word</p>
    <p class="short" style="position: absolute; top: 200px; width: 40px; overflow: hidden; white-space: nowrap">cut off here</p>
    <p style="position: absolute; top: 300px; right: -60px">beyond the edge</p>`)
  const faults = (await layoutFaults(page)).join('\n')
  for (const fault of [
    'wider than the window',
    '"one word" over "another word"',
    'cut: "cut off here" by .short',
    'outside of the window: "beyond the edge"',
  ])
    expect(faults).toContain(fault)
  await page.setContent('<main><h1>Whole</h1><p>and in order</p></main>')
  expect(await layoutFaults(page)).toEqual([])
})

test('nothing moves during twenty scans, except lists that grow at the top', async ({ journey: { station, open } }) => {
  await prepareEvent(station, { people: [...Object.values(cast), ...crowd(20)] })
  const desk = await openDesk(await open('reception'))
  await desk.scan(cast.odile.code)
  await desk.page.evaluate(watchShifts)
  for (const { code } of crowd(20)) {
    await desk.scan(code)
    await expect(desk.page.getByTestId('print-state')).toHaveAttribute('data-state', 'printed')
  }
  expect(await desk.page.evaluate(() => globalThis.moved)).toEqual([])
})

test('a person who asked for less motion sees none', async ({ journey: { station, open } }) => {
  await prepareEvent(station, { people: Object.values(cast) })
  const desk = await openDesk(await open('reception', { context: { reducedMotion: 'reduce' } }))
  const moving = () =>
    desk.page.evaluate(() =>
      document
        .getAnimations()
        .filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 1)
        .map((animation) => `${(animation as CSSAnimation).animationName ?? 'a transition'}`),
    )
  expect(await moving()).toEqual([])
  await desk.scan(cast.odile.code)
  expect(await moving()).toEqual([])
  await desk.page.keyboard.press('F2')
  expect(await moving()).toEqual([])
})

function inspect(page: Page, prefix: string, axe: 'all' | 'size' | undefined) {
  const faults: string[] = []
  let named = ''
  return {
    faults,
    name(name: string) {
      named = name
    },
    async look(state: string) {
      await settled(page)
      await picture(page, `${prefix}-${state}`)
      for (const fault of await layoutFaults(page)) faults.push(`${prefix} ${state} ${named}: ${fault}`)
      if (axe) for (const fault of await accessibilityFaults(page, axe)) faults.push(`${prefix} ${state}: ${fault}`)
    },
  }
}

/** Some arrivals, an access and a badge, so that the organiser's pages have content. */
async function aMorning({ station }: Journey): Promise<void> {
  for (const { code } of [cast.odile, cast.ronan, cast.unpaid, ...group.slice(0, 12)])
    await station.script.done('checkIn.scan', { code, checkpoint: 'entrance' })
  await station.link({ role: 'reception', label: 'Tablette de Nadia' })
  // Two label printers, one of which is off: a batch waits for it, and every action is shown.
  const offline = { address: 'tcp://127.0.0.1:9', timeouts: { connectS: 1 } } as const
  const [off] = [
    await station.script.done('printers.add', { name: 'Étiqueteuse du grand hall', driver: 'escpos', ...offline }),
    await station.script.done('printers.add', { name: 'Zebra', driver: 'zpl', ...offline }),
  ]
  await station.script.done('printers.newRoll', { printerId: off.printerId, labels: 120 })
  await station.script.done('badges.printBatch', { boxSize: 10, printerId: off.printerId })
  await expect
    .poll(async () => (await station.script.rows('printBatches', {}))[0]?.state, { timeout: 15_000 })
    .toBe('paused')
}
