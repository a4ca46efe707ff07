import { boothOn } from './support/booth.ts'
import { prepareEvent } from './support/event.ts'
import { expect, test } from './support/journey.ts'
import { startJourneyStation } from './support/journey-station.ts'
import { accessibilityFaults, layoutFaults, look, picture, settled } from './support/look.ts'

const sizes = [
  ['1366', { width: 1366, height: 768 }],
  ['1920', { width: 1920, height: 1080 }],
] as const

test('the booth of a demo shows its run of show at both sizes, and invites to link an OBS', async ({ journey }) => {
  test.setTimeout(120_000)
  const demo = await startJourneyStation({ args: ['--demo'] })
  try {
    const page = await (await journey.browser()).newPage()
    await page.goto(await demo.link({ role: 'booth', label: 'Camille' }))
    const run = page.getByRole('region', { name: 'Conducteur' })
    await expect(run).toContainText('Table ronde')
    await expect(page.getByRole('heading', { name: 'Aucun OBS n’est relié' })).toBeVisible()
    for (const [size, viewport] of sizes) {
      await page.setViewportSize(viewport)
      await look(page, `booth-demo-${size}`)
    }
    await page.setViewportSize(sizes[0][1])
    await run.getByRole('combobox', { name: 'Salle' }).selectOption('Salle 200')
    await expect(run).toContainText('Grandir avec ses sœurs')
    await settled(page)
    await picture(page, 'booth-demo-workshop')
    expect([await layoutFaults(page), await accessibilityFaults(page)]).toEqual([[], []])
    await page.keyboard.press('F2')
    await expect(page.getByRole('dialog')).toHaveAccessibleName('OBS des salles')
    // A page that is open when its station stops says so.
    await page.close()
  } finally {
    await demo.stop()
  }
})

test('a run of show is written before any OBS is linked, and a take from it reports that there is none', async ({
  journey,
}) => {
  await prepareEvent(journey.station, { people: [], printer: false })
  const page = await journey.open('booth', { label: 'Camille' })
  const [room] = await journey.station.script.rows('rooms', {})
  const roomId = room?.roomId ?? ''
  const { cueId } = await journey.station.script.done('cues.add', {
    roomId,
    title: 'Ouverture',
    legs: [{ roomId, kind: 'scene', scene: 'Pupitre' }],
  })
  const run = page.getByRole('region', { name: 'Conducteur' })
  await expect(run).toContainText('Ouverture')
  await boothOn(page).press('Space')
  await expect(boothOn(page).leg).toContainText('aucun OBS conduit ici')
  expect(await journey.station.script.rows('runOfShow', { roomId })).toMatchObject([{ cueId, state: 'next' }])
})
