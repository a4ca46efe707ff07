import { prepareEvent } from './support/event.ts'
import { expect, test } from './support/journey.ts'
import { layoutFaults, picture, settled } from './support/look.ts'

const sizes = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
  { width: 3840, height: 2160 },
] as const
const pages = ['agenda', 'door', 'projector', 'return', 'host'] as const

for (const page of pages)
  test(`the page ${page} fits every screen of the hall, with a long morning in six rooms`, async ({
    journey: { station, open },
  }) => {
    test.setTimeout(120_000)
    await prepareEvent(station, { people: [], printer: false, programme: false })
    const { script } = station
    const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()
    const rooms: string[] = []
    for (const name of [
      'Grande halle',
      'Amphithéâtre nord-ouest',
      'Salle 200',
      'Salle 300',
      'Atelier des archives',
      'Foyer',
    ])
      rooms.push((await script.done('rooms.add', { name })).roomId)
    const titles = [
      'Grandir entre deux maisons : ce que les enfants en disent, ce que les adultes en entendent',
      'Sortir à dix-huit ans',
      'L’accueil durable bénévole, six départements, six réponses',
      'La parole de l’enfant devant le juge',
    ]
    for (const [index, roomId] of rooms.entries())
      for (const [turn, title] of titles.entries()) {
        const starts = -50 + turn * 45 + index
        await script.done('sessions.add', {
          title: `${title}${index === 0 ? '' : `, groupe ${index}`}`,
          kind: index === 0 ? 'plenary' : 'workshop',
          roomId,
          day: 1,
          registration: false,
          startsAt: at(starts),
          endsAt: at(starts + 40),
        })
      }
    const screen = await open('screen', {
      label: page,
      context: { viewport: sizes[0] },
      search: `?page=${page}&salle=${rooms[0]}`,
    })
    await expect(
      screen.getByText('Grandir entre deux maisons').or(screen.getByText('Sortir à dix-huit ans')).first(),
    ).toBeVisible()
    for (const size of sizes) {
      await screen.setViewportSize(size)
      await settled(screen)
      await picture(screen, `stage-${page}-${size.width}x${size.height}`)
      expect.soft(await layoutFaults(screen), `${size.width}x${size.height}`).toEqual([])
      const isInside = await screen.evaluate(
        () =>
          document.documentElement.scrollHeight <= innerHeight && document.documentElement.scrollWidth <= innerWidth,
      )
      expect.soft(isInside, `${size.width}x${size.height} scrolls`).toBe(true)
      // The last line stands below the last row.
      const isBelow = await screen.evaluate(() => {
        const [footer, last] = [
          document.querySelector('.agenda footer'),
          document.querySelector('.agenda li:last-child'),
        ]
        if (!footer || !last) return true
        return last.getBoundingClientRect().bottom <= footer.getBoundingClientRect().top + 0.5
      })
      expect.soft(isBelow, `${size.width}x${size.height} overlaps`).toBe(true)
    }
  })
