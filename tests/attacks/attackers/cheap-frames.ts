import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { io } from 'socket.io-client'
import type { Attempt } from '../attempt.ts'
import { notArrived, refused, succeeded, type Verdict } from '../attempt.ts'
import { longestWhile } from '../hub-answers.ts'
import type { Venue } from '../venue.ts'
import { offerAll, type StolenLink, turned } from './turned.ts'

/** A turned booth's laptop sends a few kilobytes. The hub answers a scan within this time meanwhile, in ms. */
const mostMs = 1000

type Act = (venue: Venue, link: StolenLink, stationId: string) => Promise<Verdict>
const byBooth = (laptop: string, name: string, asset: Attempt<Venue>['asset'], act: Act): Attempt<Venue> => ({
  attacker: 'paired laptop',
  asset,
  name,
  rule: 9,
  run: async (venue) =>
    turned(venue, await venue.pair(laptop, 'booth'), (link, { identity }) => act(venue, link, identity.stationId)),
})

/** Whether the hub goes on while it takes in what the laptop has written in a lane. */
async function whileTaken(venue: Venue, link: StolenLink, lane: 'show' | 'system', atOnce: number): Promise<Verdict> {
  let isTaken: boolean | null = null
  const ms = await longestWhile(venue, async () => {
    isTaken = await offerAll(link, lane, atOnce)
    await pause(1000)
  })
  if (isTaken !== true) return notArrived
  return ms > mostMs ? succeeded(`the hub answers nothing for ${ms} ms`) : refused(`${ms} ms`)
}

const quotedNames = byBooth(
  'Régie aux guillemets',
  'a booth’s laptop writes a fact with half a million quoted names',
  'check-in',
  (venue, link) => {
    const payload = `"substituteIds"${'"'.repeat(1024 * 1024 - 100)}`
    for (const stream of ['attendee/x', 'print-job/x'])
      link.writer.write({ lane: 'show', stream, type: 'Nothing', payload, part: { a: 1 }, ts: Date.now() })
    return whileTaken(venue, link, 'show', 1)
  },
)

const openPages = 150

const manyAccesses = byBooth(
  'Régie aux accès',
  `a booth’s laptop writes 1 000 accesses of its own while ${openPages} pages are open`,
  'check-in',
  async (venue, link, stationId) => {
    const { url } = venue.hubFile()
    const pages = await Promise.all(
      Array.from({ length: openPages }, async (_, number) => {
        const { token } = await venue.hub.client.done('access.create', { role: 'screen', label: `Écran ${number}` })
        const page = io(url, { transports: ['websocket'], auth: { token }, reconnection: false, forceNew: true })
        await new Promise((resolve, reject) => page.once('connect', () => resolve(null)).once('connect_error', reject))
        return page
      }),
    )
    const now = Date.now()
    const access = { role: 'booth', label: 'x', checkpoint: null, expiresAt: now + 10_000_000 }
    for (let number = 0; number < 1000; number++) {
      const stream = `access/${stationId}${String(number).padStart(10, 'b')}`
      link.writer.write({
        lane: 'system',
        stream,
        type: 'AccessCreated',
        payload: access,
        ts: now + number,
        wallMs: now,
      })
    }
    const verdict = await whileTaken(venue, link, 'system', 1000)
    for (const page of pages) page.disconnect()
    return verdict
  },
)

const withdrawn = { lane: 'audience', type: 'QuestionAirWithdrawn', payload: {} } as const

async function newQuestion({ hub, sessionId }: Venue): Promise<string> {
  const asked = { sessionId, text: 'Quel budget pour les foyers ?', origin: 'floor' } as const
  return (await hub.client.done('questions.ask', asked)).questionId
}
const versionOf = async ({ hub, sessionId }: Venue, questionId: string): Promise<number> =>
  (await hub.client.rows('questions', { sessionId })).find((row) => row.questionId === questionId)?.version ?? -1

const decisionsTooLate = byBooth(
  'Régie aux retraits',
  'a booth’s laptop withdraws a request to air that nobody has made, so that a moderator’s decision comes too late',
  'decisions',
  async (venue, link) => {
    const questionId = await newQuestion(venue)
    const version = await versionOf(venue, questionId)
    link.writer.write({ ...withdrawn, stream: `question/${questionId}`, ts: Date.now() })
    if (!(await offerAll(link, 'audience', 500))) return notArrived
    const move = { questionId, to: 'dismissed', version } as const
    const answer = await venue.hub.client.command('questions.move', move, randomUUID())
    return 'outcome' in answer ? refused('the decision counts') : succeeded(JSON.stringify(answer).slice(0, 100))
  },
)

const longQuestion = byBooth(
  'Régie sans fin',
  'a booth’s laptop writes 20 000 facts about one question, so that each decision about it stops the hub',
  'check-in',
  async (venue, link) => {
    const questionId = await newQuestion(venue)
    const now = Date.now()
    for (let number = 0; number < 20_000; number++)
      link.writer.write({ ...withdrawn, stream: `question/${questionId}`, ts: now + number, wallMs: now })
    const isTaken = await offerAll(link, 'audience', 200)
    if (isTaken === null) return notArrived
    const ms = await longestWhile(venue, async () => {
      const mask = { questionId, ranges: [{ start: 0, end: 4 }], version: await versionOf(venue, questionId) }
      await venue.hub.client.done('questions.mask', mask)
    })
    return ms > mostMs ? succeeded(`a mask stops the hub for ${ms} ms`) : refused(`all taken: ${isTaken}; ${ms} ms`)
  },
)

export const cheapFrames: readonly Attempt<Venue>[] = [quotedNames, manyAccesses, decisionsTooLate, longQuestion]
