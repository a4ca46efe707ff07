import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { greet } from '../../support/phone-frames.ts'
import { until } from '../../support/until.ts'
import { morning, planted, prepareEvent, registrations, startTestStation, type TestStation } from '../test-station.ts'
import { startTestCloud, type TestCloud } from './test-cloud.ts'

/** A remote person whose name occurs nowhere else. */
const remote =
  'AN10004;Trividic;Corentin;Foyer Kerlaouen;Cadre;corentin.t@exemple.fr;0655544499;Distanciel;;Non;;Confirmée;RMTK8WXYZ9'
let cloud: TestCloud
let hub: TestStation
let sessionId = ''

beforeAll(async () => {
  cloud = await startTestCloud(() => morning)
  const { cloud: running } = cloud
  hub = await startTestStation({ hub: true, cloud: { url: running.url(), code: running.linkCode() ?? '' } })
  sessionId = (await prepareEvent(hub)).sessionId
  await hub.upload('/api/v1/import/attendees', `${registrations.trimEnd()}\r\n${remote}\r\n`)
})
afterAll(async () => {
  await hub?.stop()
  await cloud?.stop()
})

const cloudRow = async () => {
  const { body } = await hub.view('stations', {}, hub.operator)
  return (body as { rows: { role: string; connected: boolean; waiting: number }[] }).rows.find(
    (row) => row.role === 'cloud',
  )
}
const questionsHere = async () =>
  (
    (await hub.view('questions', { sessionId }, await hub.tokenOf('moderator'))).body as {
      rows: { questionId: string; text: string; origin: string; version: number }[]
    }
  ).rows
const enter = async () => {
  const { body } = await cloud.ask('POST', '/api/v1/devices', { registrationCode: 'rmtk8wxyz9' })
  const { token } = body as { token: string }
  return {
    token,
    ...(await greet(cloud.cloud.url(), token, [{ view: 'audience.session', params: { sessionId } }], 5000)),
  }
}
const command = (name: string, input: object, id = crypto.randomUUID()) => ({ id, name, input })

it('a code lets the first hub in, once, and the cloud then holds what the hub holds', async () => {
  await until('the cloud is linked', async () => (await cloudRow())?.connected === true, { timeoutMs: 20_000 })
  expect(cloud.cloud.linkCode()).toBeNull()
  const figures = async (from: () => Promise<unknown>) => ((await from()) as { value: { expected: number } }).value
  const here = await figures(
    async () => (await hub.view('checkIn.stats', { checkpoint: 'entrance' }, hub.operator)).body,
  )
  expect(here.expected).toBeGreaterThan(0)
  await vi.waitFor(
    async () => expect(await figures(() => cloud.view('checkIn.stats', { checkpoint: 'entrance' }))).toEqual(here),
    10_000,
  )
  const { rows } = (await cloud.view('programme', {})) as { rows: { title: string }[] }
  expect(rows.map(({ title }) => title)).toEqual(['Atelier A2'])
})

it('no name, mail or code of anybody is in its database', async () => {
  await until('everything is there', async () => (await cloudRow())?.waiting === 0)
  const dump = await cloud.dump()
  expect(dump.length).toBeGreaterThan(5_000)
  expect(dump.match(planted)).toBeNull()
  expect(dump).not.toContain('RMTK8')
})

it('a remote registration admits by its code; any other does not', async () => {
  await until(
    'the code is known',
    async () => (await cloud.ask('POST', '/api/v1/devices', { registrationCode: 'RMTK8WXYZ9' })).status === 200,
  )
  for (const registrationCode of ['SZQK7TUAT5', 'RMTK8WXYZ8', '', '¤'.repeat(60)])
    expect((await cloud.ask('POST', '/api/v1/devices', { registrationCode })).status).toBe(403)
  expect((await cloud.ask('POST', '/api/v1/devices', {})).status).toBe(403)
})

it('codes that are tried out are answered no more, and who is in goes on', async () => {
  const phone = await enter()
  const tried = async () => (await cloud.ask('POST', '/api/v1/devices', { registrationCode: 'TRIED0UT' })).status
  const answers = []
  while (answers.length < 25) answers.push(await tried())
  expect(answers.at(-1)).toBe(429)
  expect((await cloud.ask('POST', '/api/v1/devices', { registrationCode: 'RMTK8WXYZ9' })).status).toBe(429)
  expect(await phone.frames.ask('time')).toMatchObject({ now: expect.any(Number) })
  phone.socket.terminate()
  // A restart alone does not help: further tries count after the minute.
  await cloud.restart()
  expect(await tried()).toBe(429)
  await cloud.restartAfter(async () => void (await cloud.database.query('DELETE FROM wrong_tries')))
})

it('a remote question is in the hall’s queue, and remote people read it once it is approved', async () => {
  const phone = await enter()
  const text = 'Et pour ceux qui suivent de loin ?'
  const { outcome } = (await phone.frames.ask(
    'command',
    command('questions.ask', { sessionId, text, origin: 'room' }),
  )) as { outcome: { questionId: string } }
  const row = await until('it is at the venue', async () =>
    (await questionsHere()).find((one) => one.questionId === outcome.questionId),
  )
  expect(row).toMatchObject({ text, origin: 'remote' })
  const shown = phone.frames.until(`"questions":[{"questionId":"${outcome.questionId}"`)
  await hub.done(
    'questions.move',
    { questionId: row?.questionId ?? '', to: 'approved', version: row?.version ?? 0 },
    await hub.tokenOf('moderator'),
  )
  await shown
  phone.socket.terminate()
})

it('remote people read the hall’s questions once they are public, masked, and not before', async () => {
  const phone = await enter()
  const text = 'Pourquoi Soizic Quéméneur n’est-elle pas là ?'
  const { questionId } = await hub.done('questions.ask', { sessionId, text, origin: 'floor' })
  await until('everything is there', async () => (await cloudRow())?.waiting === 0)
  expect(await cloud.dump()).not.toContain('Soizic')
  const shown = phone.frames.until('Pourquoi [nom masqué]')
  await hub.done(
    'questions.mask',
    { questionId, ranges: [{ start: 9, end: 25 }], version: 1 },
    await hub.tokenOf('moderator'),
  )
  await hub.done('questions.move', { questionId, to: 'approved', version: 2 }, await hub.tokenOf('moderator'))
  await shown
  expect((await cloud.dump()).match(planted)).toBeNull()
  phone.socket.terminate()
})

it('a remote vote counts with the hall’s, once', async () => {
  const phone = await enter()
  const { pollId } = await hub.done('polls.create', {
    sessionId,
    type: 'single',
    title: 'Utile ?',
    options: ['Oui', 'Non'],
  })
  await hub.done('polls.open', { pollId })
  const poll = async () =>
    (
      (await hub.view('polls', { sessionId }, hub.operator)).body as {
        rows: { pollId: string; votes: number; options: { optionId: string }[] }[]
      }
    ).rows.find((one) => one.pollId === pollId)
  const answer = (await poll())?.options[0]?.optionId
  let id = crypto.randomUUID()
  const isTaken = async () => {
    // A refused command is refused again under its id.
    id = crypto.randomUUID()
    return 'outcome' in ((await phone.frames.ask('command', command('polls.vote', { pollId, answer }, id))) as object)
  }
  // No faster than a phone may.
  await until('the poll is open there', isTaken, { everyMs: 600 })
  expect(await phone.frames.ask('command', command('polls.vote', { pollId, answer }, id))).toMatchObject({
    outcome: {},
  })
  await until('it counts at the venue', async () => (await poll())?.votes === 1)
  phone.socket.terminate()
})

it('a cloud that starts again goes on where it was, and the link comes back by itself', async () => {
  await cloud.restart()
  await until('the cloud is linked', async () => (await cloudRow())?.connected === true, { timeoutMs: 20_000 })
  const { questionId } = await hub.done('questions.ask', { sessionId, text: 'Après la coupure ?', origin: 'floor' })
  await hub.done('questions.move', { questionId, to: 'approved', version: 1 }, await hub.tokenOf('moderator'))
  const phone = await enter()
  const isRead = async () => {
    const answer = await phone.frames.ask('subscribe', { view: 'audience.session', params: { sessionId } })
    return JSON.stringify(answer).includes('Après la coupure ?')
  }
  // No faster than a phone may: further frames are dropped.
  await until('it is read there', isRead, { everyMs: 600 })
  phone.socket.terminate()
  expect(cloud.errors).toEqual([])
  expect(hub.errors).toEqual([])
})
