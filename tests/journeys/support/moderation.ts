import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { CommandInput, ViewRow } from '../../../shared/contract/contract.ts'
import { connectPhone, type Phone } from '../../contract/phones.ts'
import { until } from '../../support/until.ts'
import { prepareEvent, sessionOf } from './event.ts'
import type { Journey } from './journey.ts'

/** A plenary on a hub, with questions open, and scripted acts of other people. */
export interface Plenary extends Disposable {
  readonly sessionId: string
  readonly roomId: string
  /** A phone in the hall. */
  phone(): Promise<Phone>
  ask(text: string, from?: Phone): Promise<string>
  rowOf(questionId: string): Promise<ViewRow<'questions'>>
  move(questionId: string, to: CommandInput<'questions.move'>['to']): Promise<void>
  /** A moderator's page, at the plenary. */
  moderator(
    journey: Journey,
    label: string,
    role?: 'moderator' | 'referent',
    /** Runs before the page is opened. */
    prepare?: (page: Page) => Promise<void>,
  ): Promise<Page>
}

export async function preparePlenary({ station }: Journey): Promise<Plenary> {
  await prepareEvent(station, { people: [], printer: false })
  await station.script.done('stations.promote', {})
  const audienceUrl = await until('the public’s port', async () => {
    const file = readFileSync(join(station.folder, 'station.json'), 'utf8')
    return (JSON.parse(file) as { audienceUrl?: string }).audienceUrl
  })
  const sessionId = await sessionOf(station, 'P1')
  const { roomId = '' } = (await station.script.rows('rooms', {})).find(({ name }) => name === 'Grand auditorium') ?? {}
  const phones: Phone[] = []
  async function phone(): Promise<Phone> {
    const made = await connectPhone(audienceUrl)
    phones.push(made)
    await made.follow(sessionId)
    return made
  }
  let usual: Phone | undefined
  const rowOf = async (questionId: string) => {
    const row = (await station.script.rows('questions', { sessionId })).find((one) => one.questionId === questionId)
    if (!row) throw new Error(`no question ${questionId}`)
    return row
  }
  return {
    sessionId,
    roomId,
    phone,
    async ask(text, from) {
      usual ??= await phone()
      return (await (from ?? usual).done('questions.ask', { sessionId, text, origin: 'room' })).questionId
    },
    rowOf,
    async move(questionId, to) {
      const { version } = await rowOf(questionId)
      await station.script.done('questions.move', { questionId, to, version })
    },
    async moderator(journey, label, role = 'moderator', prepare = async () => undefined) {
      const page = await (await journey.browser()).newPage()
      await prepare(page)
      // The session is chosen in advance, so that the result does not depend on the hour.
      await page.addInitScript((id) => {
        if (sessionStorage.getItem('regie.moderation.session') === null)
          sessionStorage.setItem('regie.moderation.session', id)
      }, sessionId)
      await page.goto(await station.link({ role, label }))
      await page.waitForURL(({ pathname }) => pathname === '/moderation')
      return page
    },
    [Symbol.dispose]() {
      for (const one of phones) one.close()
    },
  }
}

/** A moderator's page, by its visible texts. */
export function moderationOn(page: Page) {
  const list = (name: string) => page.locator(`[data-list="${name}"]`).getByTestId('question')
  return {
    list,
    chosen: page.locator('[data-testid=question][aria-current=true]'),
    air: page.getByTestId('air'),
    notice: page.locator('.mod__foot [role=status]'),
    next: page.locator('.mnext').getByTestId('question'),
    dialog: page.getByRole('dialog'),
    press: (key: string) => page.keyboard.press(key),
  }
}
