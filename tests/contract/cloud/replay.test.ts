import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { greet } from '../../support/phone-frames.ts'
import { until } from '../../support/until.ts'
import { problemNamed } from '../test-station.ts'
import { startVenueAndCloud, type VenueAndCloud } from './venue-and-cloud.ts'

let venue: VenueAndCloud
let { clock, cloud, hub, sessionId } = {} as VenueAndCloud

beforeAll(async () => {
  venue = await startVenueAndCloud()
  ;({ clock, cloud, hub, sessionId } = venue)
  await until('codes are known', () => [...cloud.cloud.log().streams.all('remote-code')].length > 0, {
    timeoutMs: 20_000,
  })
})
afterAll(() => venue?.stop())

const command = (name: string, input: object) => ({ id: crypto.randomUUID(), name, input })
async function enter() {
  const { body } = await cloud.ask('POST', '/api/v1/devices', { registrationCode: 'RMTK8WXYZ9' })
  return greet(cloud.cloud.url(), (body as { token: string }).token, [], 5000)
}
type Phone = Awaited<ReturnType<typeof enter>>
const read = async ({ frames }: Phone) =>
  ((await frames.ask('subscribe', { view: 'audience.session', params: { sessionId } })) as { value: object }).value
/** A phone that asks too often is told to wait. */
const shows = (phone: Phone, words: string) =>
  until(`people read ${words}`, async () => JSON.stringify(await read(phone)).includes(words), { everyMs: 400 })
const refusal = async (name: 'replays.publish' | 'replays.purge', input: object) => {
  const { status, body } = await hub.command(name, input as never, hub.operator)
  return [status, problemNamed(body)]
}
const receipt = (lang = 'fr') =>
  fetch(`${hub.station.url}/api/v1/export/purge-receipt?purpose=replays&lang=${lang}`, {
    headers: hub.bearer(hub.operator),
  })
/** As a search in the PDF or a screen reader finds it. */
const receiptText = async (answer: Response) =>
  execFileSync('pdftotext', ['-layout', '-', '-'], { input: Buffer.from(await answer.arrayBuffer()) })
    .toString()
    .replaceAll(/\s+/g, ' ')
const speakers = async () =>
  ((await hub.view('replays', {}, hub.operator)).body as { rows: { speakers: { speakerId: string }[] }[] }).rows[0]
    ?.speakers ?? []

it('remote people read a written answer once it was let through, and no other', async () => {
  const { pollId } = await hub.done('polls.create', { sessionId, type: 'text', title: 'En une phrase ?' })
  await hub.done('polls.open', { pollId })
  const phone = await enter()
  await shows(phone, pollId)
  for (const answer of ['Écouter vraiment', 'Une phrase pour soi'])
    await phone.frames.ask('command', command('polls.vote', { pollId, answer }))
  type Row = { pollId: string; counts: { answerId: string; text: string }[] }
  const answer = await until('the answer is at the venue', async () => {
    const { rows } = (await hub.view('polls', { sessionId }, hub.operator)).body as { rows: Row[] }
    return rows.find((one) => one.pollId === pollId)?.counts.find(({ text }) => text === 'Une phrase pour soi')
  })
  await hub.done('polls.letThrough', { pollId, answerId: answer.answerId, on: true })
  await shows(phone, '"counts":[{"text":"Une phrase pour soi","votes":1}]')
  expect(JSON.stringify(await read(phone))).not.toContain('Écouter vraiment')
  await hub.done('polls.letThrough', { pollId, answerId: answer.answerId, on: false })
  await shows(phone, '"counts":[]')
  phone.socket.terminate()
})

const embedUrl = 'https://live.salle.example/replay/200'

it('no replay is published without each speaker’s recorded word', async () => {
  await hub.done('players.set', { hosts: ['live.salle.example'] })
  expect(await refusal('replays.publish', { sessionId, embedUrl })).toEqual([409, 'no-speakers'])
  await hub.done('replays.setSpeakers', { sessionId, names: ['Ildiko Perrault', 'Gurvan Tanguy'] })
  expect(await refusal('replays.publish', { sessionId, embedUrl })).toEqual([409, 'consent-missing'])
  const [first, second] = await speakers()
  await hub.done('replays.recordConsent', { sessionId, speakerId: first?.speakerId ?? '', how: 'signed' })
  expect(await refusal('replays.publish', { sessionId, embedUrl })).toEqual([409, 'consent-missing'])
  await hub.done('replays.recordConsent', { sessionId, speakerId: second?.speakerId ?? '', how: 'by-mail' })
  expect(await refusal('replays.publish', { sessionId, embedUrl: 'https://other.example/1' })).toEqual([
    ...[409, 'player-not-allowed'],
  ])
  const documents = [{ title: 'Diaporama', url: 'javascript:alert(1)' }]
  expect(await refusal('replays.publish', { sessionId, embedUrl, documents })).toEqual([400, 'address-refused'])
})

it('remote people see a replay with its chapters and documents, and a withdrawal removes it at once', async () => {
  const chapters = [{ atS: 0, title: 'Ouverture' }]
  const documents = [{ title: 'Diaporama', url: 'https://documents.example/a2.pdf' }]
  await hub.done('replays.publish', { sessionId, embedUrl, chapters, documents })
  const phone = await enter()
  await shows(phone, embedUrl)
  expect(await read(phone)).toMatchObject({
    watching: { replay: { embedUrl, chapters, documents, until: '2027-08-27T02:00:00.000Z' } },
  })
  expect(await cloud.dump()).not.toMatch(/Ildiko|Gurvan/)
  const speakerId = (await speakers())[0]?.speakerId ?? ''
  for (const name of ['replays.withdrawConsent', 'replays.recordRefusal'] as const) {
    const gone = phone.frames.until('"replay":null')
    expect(await hub.done(name, { sessionId, speakerId })).toEqual({ withdrawn: true })
    await gone
    const is = name === 'replays.recordRefusal' ? 'refused' : 'withdrawn'
    expect((await speakers())[0]).toMatchObject({ word: { is, by: 'operator', at: expect.any(String) } })
    expect(await refusal('replays.publish', { sessionId, embedUrl })).toEqual([409, 'consent-missing'])
    await hub.done('replays.recordConsent', { sessionId, speakerId, how: 'spoken' })
    await hub.done('replays.publish', { sessionId, embedUrl, chapters, documents })
    await shows(phone, embedUrl)
  }
  const gone = phone.frames.until('"replay":null')
  await hub.done('replays.withdraw', { sessionId })
  await gone
  await hub.done('replays.recordConsent', { sessionId, speakerId, how: 'spoken' })
  expect((await hub.view('replays', {}, hub.operator)).body).toMatchObject({
    rows: [{ publishedAt: null, content: { chapters, documents } }],
  })
  await hub.done('replays.publish', { sessionId, embedUrl, chapters, documents })
  await shows(phone, embedUrl)
  phone.socket.terminate()
})

it('a question asked on a replay is kept for later and assigned, and remote people read its answer', async () => {
  clock.now = Date.parse('2027-03-01T10:00:00+01:00')
  hub.clock.now = clock.now
  const phone = await enter()
  const text = 'Où trouver le guide dont vous parlez ?'
  const { outcome } = (await phone.frames.ask(
    'command',
    command('questions.ask', { sessionId, text, origin: 'remote' }),
  )) as { outcome: { questionId: string } }
  const { questionId } = outcome
  type Row = { questionId: string; version: number; answerer: string | null; dueAt: string | null }
  const row = async () =>
    ((await hub.view('followUps', {}, hub.operator)).body as { rows: Row[] }).rows.find(
      (one) => one.questionId === questionId,
    )
  await until('the organiser sees it', row)
  const dueAt = '2027-03-15T18:00:00.000+01:00'
  await hub.done('followUps.assign', { questionId, answerer: 'Le centre de ressources', dueAt })
  expect(await row()).toMatchObject({ answerer: 'Le centre de ressources', dueAt: '2027-03-15T17:00:00.000Z' })
  const answer = 'Il est en ligne depuis hier.'
  const version = (await row())?.version ?? 0
  const stale = await hub.command('followUps.answer', { questionId, text: answer, version: version - 1 }, hub.operator)
  expect(problemNamed(stale.body)).toBe('stale')
  const naming = { questionId, text: 'Demandez à Madame Léa Martin, 8 ans.', version }
  const named = await hub.command('followUps.answer', naming, hub.operator)
  expect(problemNamed(named.body)).toBe('unmasked-name')
  expect(await row()).toMatchObject({ answer: null, version })
  await hub.done('followUps.answer', { questionId, text: answer, version })
  await shows(phone, answer)
  expect(await cloud.dump()).not.toContain('centre de ressources')
  phone.socket.terminate()
})

it('on its date everything is erased, with a receipt, and nothing is shown meanwhile', async () => {
  expect(await refusal('replays.purge', {})).toEqual([409, 'too-early'])
  expect((await receipt()).status).toBe(409)
  clock.now = Date.parse('2027-08-27T04:00:00+02:00')
  hub.clock.now = clock.now
  const phone = await enter()
  expect(await read(phone)).toMatchObject({ watching: { replay: null } })
  const late = await phone.frames.ask(
    'command',
    command('questions.ask', { sessionId, text: 'Encore ?', origin: 'remote' }),
  )
  expect(late).toMatchObject({ problem: { status: 409 } })
  expect(await hub.done('replays.purge', {})).toEqual({ replays: 1, questions: 1, withReferent: 0 })
  expect((await hub.view('replays', {}, hub.operator)).body).toMatchObject({
    rows: [
      {
        publishedAt: null,
        content: null,
        speakers: [{ name: '' }, { name: '' }],
        purged: { questions: 1, withReferent: 0 },
      },
    ],
  })
  expect(await hub.done('replays.purge', {})).toEqual({ replays: 0, questions: 0, withReferent: 0 })
  const text = await receiptText(await receipt())
  expect(text).toContain('Procès-verbal d’effacement')
  expect(text).toContain('Finalité Séances à revoir, et questions posées sur elles')
  expect(text).toContain('vendredi 27 août 2027, 04:00')
  expect(text).toMatch(/Ce qui servait à revoir 1 séance .*, et le texte de 1 question\./)
  expect(text).toContain('Rien n’a été gardé.')
  expect(text).toContain('Signature du pilote')
  expect(await receiptText(await receipt('en'))).toContain('the words of 1 question.')
  await until('the cloud has nothing either', async () => !(await cloud.dump()).includes('documents.example'))
  phone.socket.terminate()
})
