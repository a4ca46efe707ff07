import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ViewRow, ViewValue } from '../../../shared/contract/contract.ts'
import { until } from '../../support/until.ts'
import { dumpTables } from '../test-log.ts'
import { startVenueAndCloud, type VenueAndCloud } from './venue-and-cloud.ts'

let venue: VenueAndCloud
beforeAll(async () => {
  venue = await startVenueAndCloud()
})
afterAll(() => venue?.stop())

type Mine = ViewValue<'audience.session'>['mine'][number]

async function author() {
  const { frames, socket } = await venue.listen(await venue.phone())
  const give = async (name: string, input: object) => {
    const answer = await frames.ask('command', { id: randomUUID(), name, input })
    return (answer as { outcome: { questionId: string } }).outcome
  }
  return {
    ask: async (text: string) =>
      (await give('questions.ask', { sessionId: venue.sessionId, text, origin: 'remote' })).questionId,
    reply: (questionId: string, text: string) => give('questions.reply', { questionId, text }),
    async mine(questionId: string): Promise<Mine | undefined> {
      const params = { sessionId: venue.sessionId }
      const { value } = (await frames.ask('subscribe', { view: 'audience.session', params })) as {
        value: ViewValue<'audience.session'>
      }
      return value.mine.find((one) => one.questionId === questionId)
    },
    leave: () => socket.terminate(),
  }
}
const withReferent = async () => {
  const { body } = await venue.hub.view('safeguarding', {}, await venue.hub.tokenOf('referent'))
  return (body as { rows: ViewRow<'safeguarding'>[] }).rows
}
const cloudHolds = () => {
  const log = venue.cloud.cloud.log()
  log.derived.flush()
  return dumpTables(log)
}

it('a remote alert is never in the cloud in plain, and the referent at the venue reads it', async () => {
  const phone = await author()
  const text = 'Mon beau-père me frappe, dit Repère-Loin'
  const questionId = await phone.ask(text)
  expect(cloudHolds()).not.toMatch(/Repère/)
  expect(await venue.cloud.dump()).not.toMatch(/Repère/)
  await until('the referent reads it', async () => (await withReferent()).some((row) => row.text === text))
  const referent = await venue.hub.tokenOf('referent')
  await venue.hub.done('questions.referentSaw', { questionId, where: 'Salle 12' }, referent)
  await until('its author is told', async () => (await phone.mine(questionId))?.referent?.where === 'Salle 12')
  await phone.reply(questionId, 'Repère-Réponse')
  await until('the reply is read', async () =>
    (await withReferent()).some(({ replies }) => replies.some((reply) => reply.text === 'Repère-Réponse')),
  )
  expect(await phone.mine(questionId)).toMatchObject({
    state: 'referent',
    text: '',
    referent: { replies: [{ text: '' }] },
  })
  expect(cloudHolds()).not.toMatch(/Repère/)
  phone.leave()
})

it('a remote question that is handed to the referent, or masked, leaves the cloud, and its author follows it', async () => {
  const phone = await author()
  const [handed, masked] = [await phone.ask('Repère-Remise, et après ?'), await phone.ask('Que dit Repère-Nom ?')]
  const moderator = await venue.hub.tokenOf('moderator')
  const there = async (questionId: string) => {
    const { body } = await venue.hub.view('questions', { sessionId: venue.sessionId }, moderator)
    return (body as { rows: ViewRow<'questions'>[] }).rows.some((row) => row.questionId === questionId)
  }
  await until('both are there', async () => (await there(handed)) && (await there(masked)))
  expect(cloudHolds()).toMatch(/Repère-Remise/)
  venue.clock.now += 1000
  await venue.hub.done('questions.move', { questionId: handed, to: 'safeguarding', version: 1 }, moderator)
  const mask = { questionId: masked, ranges: [{ start: 8, end: 18 }], version: 1 }
  await venue.hub.done('questions.mask', mask, moderator)
  await until('the words are gone', () => !/Repère/.test(cloudHolds()))
  expect(await phone.mine(handed)).toMatchObject({ state: 'referent' })
  expect(await phone.mine(masked)).toMatchObject({ state: 'incoming' })
  phone.leave()
})
