import type { Browser } from '@playwright/test'
import { laptop, open, take } from './browser.ts'
import type { DemoDesk } from './demo-desk.ts'
import { conduct } from './take-booth.ts'

const beamer = { viewport: { width: 1280, height: 720 } }
const upright = { viewport: { width: 720, height: 1280 } }

/** Pages of the stage as they hang in a hall, and the booth that sees them. */
export async function takeStage(demo: DemoDesk, browser: Browser): Promise<void> {
  const room = (await demo.rows('rooms')).find(({ name }) => name === 'Grand auditorium')
  const roomId = String(room?.roomId)
  await conduct(demo, roomId)
  await demo.give('show.timer.start', { roomId, lengthS: 7 * 60 })
  const show = async (label: string, page: string, options: object, file?: string) => {
    const link = new URL(String((await demo.give('access.create', { role: 'screen', label })).url))
    link.search = `?page=${page}&salle=${roomId}`
    const screen = await open(browser, link.href, options)
    await screen.locator('.fitted p span').first().waitFor()
    if (file !== undefined) await take(screen, file)
    return screen
  }
  await show('Porte, grand auditorium', 'door', upright, 'scene-porte')
  await show('Projecteur, grand auditorium', 'projector', beamer)
  const back = await show('Retour pupitre', 'return', beamer)
  await demo.give('show.message', { roomId, text: 'Encore une question, puis conclure' })
  await back.getByTestId('message').waitFor()
  await take(back, 'scene-retour')
  const gone = await show('Retour animateur', 'return', beamer)
  await gone.close()

  const booth = await open(
    browser,
    String((await demo.give('access.create', { role: 'booth', label: 'Camille' })).url),
    laptop,
  )
  await booth.getByText('1 écran absent').first().waitFor()
  await booth.keyboard.press('F3')
  await booth.locator('[data-testid=screen][data-is=absent]').waitFor()
  await take(booth, 'regie-ecrans')
}
