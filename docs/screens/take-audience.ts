import type { Browser, BrowserContextOptions } from '@playwright/test'
import { laptop, open, phone, take } from './browser.ts'
import type { DemoDesk } from './demo-desk.ts'

const beamer = { viewport: { width: 1280, height: 720 } }

/** A plenary with its moderator, its projector, and a phone of the hall. */
export async function takeAudience(demo: DemoDesk, browser: Browser): Promise<void> {
  const sessionId = 's-p2'
  const session = (await demo.rows('programme')).find((row) => row.sessionId === sessionId)
  const link = async (role: string, label: string) => String((await demo.give('access.create', { role, label })).url)
  const screen = new URL(await link('screen', 'Projecteur, grand auditorium'))
  screen.search = `?page=projector&salle=${String(session?.roomId)}`
  const projector = await open(browser, screen.href, beamer)

  const next = (await demo.rows('questions', `sessionId=${sessionId}`)).find(({ state }) => state === 'next')
  const { questionId, version } = next as { questionId: string; version: number }
  await demo.give('questions.move', { questionId, to: 'on-air', version })
  await demo.until(`questions`, (rows) => rows.some(({ state }) => state === 'on-air'), `sessionId=${sessionId}`)
  await take(projector, 'scene-question')
  const [first] = (await demo.rows('questions', `sessionId=${sessionId}`)).filter(({ state }) => state === 'approved')
  await demo.give('questions.move', { questionId: first?.questionId, to: 'next', version: first?.version })

  const moderate = async (label: string, options: BrowserContextOptions) => {
    const page = await open(browser, await link('moderator', label), options)
    // As if it had been chosen before: at another time of the day another session comes first.
    await page.evaluate(
      ([key, id]) => sessionStorage.setItem(key ?? '', id ?? ''),
      ['regie.moderation.session', sessionId],
    )
    await page.reload()
    await page.getByText('Peut-on associer les enfants').first().waitFor()
    return page
  }
  const moderator = await moderate('Nadia R.', laptop)
  await take(moderator, 'moderation')

  const own = await browser.newContext({ ...phone, locale: 'fr-FR' })
  const page = await own.newPage()
  await page.goto(`${demo.publicUrl}/?s=${sessionId}`)
  await page.getByText('Quelle place pour les grands-parents').first().waitFor()
  await take(page, 'public')
}
