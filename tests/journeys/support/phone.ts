import type { BrowserContext, Page } from '@playwright/test'
import { until } from '../../support/until.ts'
import { sessionOf } from './event.ts'
import { expect, type Journey } from './journey.ts'
import { prepareHub } from './linked.ts'

/** The narrowest phone in use. */
const narrow = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const

/** A browser's errors while the network is away. */
export const noNetwork = /ERR_INTERNET_DISCONNECTED|ERR_NETWORK_CHANGED|ERR_CONNECTION_REFUSED|ERR_SOCKET_NOT_CONNECTED/

/** A plenary with phones in the hall. Their acts happen on the page; moderators' acts are scripted. */
export async function openPublic(journey: Journey) {
  await prepareHub(journey)
  const { station } = journey
  const sessionId = await sessionOf(station, 'P1')
  const url = await until('the public’s port is open', async () => (await station.script.value('audience', {})).url)
  const rows = async () => (await station.script.rows('questions', { sessionId })) as readonly QuestionRow[]
  return {
    url,
    sessionId,
    address: `${url}/?s=${sessionId}`,
    newPhone: (more: Parameters<Journey['browser']>[0] = {}): Promise<BrowserContext> =>
      journey.browser({ ...narrow, ...more }),
    /** Opens the session on this phone, and waits until it is connected. */
    async open(phone: BrowserContext, hash = ''): Promise<Page> {
      const page = await phone.newPage()
      await page.goto(`${url}/?s=${sessionId}${hash}`)
      await expect(page.getByText('Connecté', { exact: true })).toBeVisible()
      return page
    },
    rows,
    /** The question that a phone has asked, once the station holds it. Throws if the station holds it twice. */
    async asked(text: string): Promise<QuestionRow> {
      await expect.poll(async () => (await rows()).filter((row) => row.text === text)).toHaveLength(1)
      const row = (await rows()).find((one) => one.text === text)
      if (!row) throw new Error(`no question ${text}`)
      return row
    },
    async move(text: string, to: 'approved' | 'next' | 'answered' | 'dismissed' | 'safeguarding'): Promise<void> {
      const row = (await rows()).find((one) => one.text === text)
      await station.script.done('questions.move', { questionId: row?.questionId ?? '', to, version: row?.version ?? 0 })
    },
  }
}

interface QuestionRow {
  readonly questionId: string
  readonly text: string | null
  readonly votes: number
  readonly version: number
  readonly origin: string
}

export async function ask(page: Page, text: string): Promise<void> {
  await page.getByLabel('Poser une question').fill(text)
  await page.getByRole('button', { name: 'Envoyer', exact: true }).click()
}

/** Doubles the size of letters, as a reader may set on their phone. */
export const enlarge = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
