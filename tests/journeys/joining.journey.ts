import { expect, test } from './support/journey.ts'
import { look } from './support/look.ts'
import { moderationOn, preparePlenary } from './support/moderation.ts'

const beamer = { viewport: { width: 1366, height: 768 } } as const

test('a moderator shows the joining code on the whole screen by one key, and takes it away by the same', async ({
  journey,
}) => {
  const { station } = journey
  using plenary = await preparePlenary(journey)
  const { roomId, sessionId } = plenary
  const projector = await journey.open('screen', {
    label: 'Projecteur',
    search: `?page=projector&salle=${roomId}`,
    context: beamer,
  })
  const page = await plenary.moderator(journey, 'Nadia R.')
  const nadia = moderationOn(page)
  await expect(page.getByRole('button', { name: 'QR en grand' })).toBeVisible()
  await nadia.press('q')
  await expect(nadia.notice).toContainText('QR demandé sur tout l’écran')
  await expect(projector.getByRole('heading', { level: 1 })).toContainText('Posez vos questions')
  await expect(page.getByRole('button', { name: 'Retirer le QR' })).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByText('QR sur tout l’écran, confirmé')).toBeVisible()
  const code = await projector.locator('.qr').boundingBox()
  expect(code?.height).toBeGreaterThan(0.8 * 768)
  await look(projector, 'joining-projector')
  await look(page, 'joining-moderation')
  await page.keyboard.press('b')
  await look(page, 'joining-public')
  await page.keyboard.press('Escape')
  await nadia.press('q')
  await expect(projector.getByRole('heading', { level: 2, name: 'En ce moment' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'QR en grand' })).toHaveAttribute('aria-pressed', 'false')

  // A poll takes the code's place, and keeps it beside while people may answer.
  await nadia.press('q')
  await expect(projector.getByRole('heading', { level: 1 })).toContainText('Posez vos questions')
  const options = ['La famille d’accueil', 'Le juge', 'L’école', 'Personne']
  const asked = { sessionId, type: 'single' as const, title: 'Qui devrait décider, à 10 ou 20 ans ?', options }
  const { pollId } = await station.script.done('polls.create', asked)
  await station.script.done('polls.open', { pollId })
  await station.script.done('polls.show', { pollId, results: false })
  await expect(projector.getByRole('heading', { level: 1 })).toContainText('Qui devrait décider')
  await expect(projector.locator('.qr')).toBeVisible()
  await expect(page.getByRole('button', { name: 'QR en grand' })).toBeVisible()
  await look(projector, 'joining-poll')
  await station.script.done('polls.close', { pollId })
  await expect(projector.locator('.qr')).toHaveCount(0)
})

test('where phones cannot come the moderator and the screen read why, and what opens the network', async ({
  journey,
}) => {
  using plenary = await preparePlenary(journey)
  // The page is told the address of a station that listens to its own computer only.
  const hereOnly = async (page: import('@playwright/test').Page) =>
    await page.routeWebSocket(/socket\.io/, (socket) => {
      const server = socket.connectToServer()
      server.onMessage((message) =>
        socket.send(String(message).replaceAll(/"publicUrl":"http:\/\/[^:/]+/g, '"publicUrl":"http://127.0.0.1')),
      )
    })
  const page = await plenary.moderator(journey, 'Nadia R.', 'moderator', hereOnly)
  const nadia = moderationOn(page)
  await expect(page.getByRole('button', { name: 'QR en grand' })).toBeVisible()
  await nadia.press('q')
  await expect(nadia.notice).toContainText('l’adresse ne vaut que sur cet ordinateur')
  await page.keyboard.press('b')
  await expect(nadia.dialog).toContainText('Accueillir d’autres postes')
  await expect(nadia.dialog.locator('.qr')).toHaveCount(0)
  await look(page, 'joining-closed-moderation')

  const projector = await (await journey.browser(beamer)).newPage()
  await hereOnly(projector)
  const link = new URL(await journey.station.link({ role: 'screen', label: 'Projecteur' }))
  link.search = `?page=projector&salle=${plenary.roomId}`
  await projector.goto(link.href)
  await expect(projector.getByText('Les téléphones ne peuvent pas encore venir')).toBeVisible()
  await expect(projector.locator('.qr')).toHaveCount(0)
  await look(projector, 'joining-closed-idle')
  await journey.station.script.done('show.joining', { roomId: plenary.roomId, shown: true })
  await expect(projector.getByRole('heading', { level: 1 })).toContainText('Les téléphones ne peuvent pas encore venir')
  await look(projector, 'joining-closed-projector')
})

test('the public reads a zero without a slash, and the staff one with it', async ({ journey }) => {
  using plenary = await preparePlenary(journey)
  const zeroOn = async (which: 'door' | 'return') => {
    const page = await journey.open('screen', { label: which, search: `?page=${which}&salle=${plenary.roomId}` })
    await expect(page.locator('.fitted p span').first()).toBeVisible()
    return await page.evaluate(async () => {
      await document.fonts.ready
      const { fontFamily } = getComputedStyle(document.querySelector('.stage') as Element)
      await document.fonts.load(`700 100px ${fontFamily}`, '0')
      const canvas = document.createElement('canvas')
      canvas.width = canvas.height = 100
      const context = canvas.getContext('2d') as CanvasRenderingContext2D
      context.font = `700 100px ${fontFamily}`
      context.textAlign = 'center'
      context.fillText('0', 50, 90)
      // The middle of the zero: ink where it has a slash.
      return context.getImageData(50, 56, 1, 1).data[3]
    })
  }
  expect(await zeroOn('door')).toBe(0)
  expect(await zeroOn('return')).toBe(255)
})
