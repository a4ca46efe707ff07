import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ViewRow, ViewValue } from '../../../shared/contract/contract.ts'
import { until } from '../../support/until.ts'
import { problemNamed, type TestStation } from '../test-station.ts'
import { startVenueAndCloud, type VenueAndCloud } from './venue-and-cloud.ts'

const embedUrl = 'https://player.vimeo.com/video/1'
let venue: VenueAndCloud
let hub: TestStation
let sessionId = ''
let phone: Awaited<ReturnType<VenueAndCloud['listen']>>
beforeAll(async () => {
  venue = await startVenueAndCloud()
  ;({ hub, sessionId } = venue)
  phone = await venue.listen(await venue.phone())
  await hub.done('replays.setSpeakers', { sessionId, names: ['Ildiko Perrault'] })
  await hub.done('replays.recordConsent', { sessionId, speakerId: await speaker(), how: 'signed' })
})
afterAll(async () => {
  phone?.socket.terminate()
  await venue?.stop()
})

const rows = async <Name extends 'replays' | 'polls'>(name: Name, params: object = {}) =>
  ((await hub.view(name, params as never, hub.operator)).body as { rows: ViewRow<Name>[] }).rows
const speaker = async () => (await rows('replays'))[0]?.speakers[0]?.speakerId ?? ''
const material = async () =>
  ((await hub.view('replayMaterial', { sessionId }, hub.operator)).body as { value: ViewValue<'replayMaterial'> }).value
/** As a remote person reads it. */
async function replay() {
  const answer = await phone.frames.ask('subscribe', { view: 'audience.session', params: { sessionId } })
  return (answer as { value: ViewValue<'audience.session'> }).value.watching?.replay ?? null
}
const reads = (what: string, holds: (read: Awaited<ReturnType<typeof replay>>) => boolean) =>
  until(what, async () => holds(await replay()), { everyMs: 400 })
async function polled(type: 'single' | 'text', title: string, hidden: boolean, answers: readonly (string | number)[]) {
  const options = type === 'single' ? ['Oui', 'Non'] : []
  // They are in the order of their creation.
  hub.clock.now += 1000
  const { pollId } = await hub.done('polls.create', { sessionId, type, title, options, hidden })
  await hub.done('polls.open', { pollId })
  const ids = (await rows('polls', { sessionId })).find((one) => one.pollId === pollId)?.options ?? []
  for (const [at, answer] of answers.entries()) {
    const device = { deviceId: `p${at}`, voter: `p${at}`, place: 'room' } as const
    const caller = { role: 'audience', label: 'audience', checkpoint: null, accessId: null, device } as const
    const input = { pollId, answer: typeof answer === 'number' ? ids[answer]?.optionId : answer }
    expect(await hub.station.dispatch('polls.vote', input, randomUUID() as never, caller)).toEqual({ outcome: {} })
  }
  return pollId
}

it('results go with a replay where the pilot names their polls, also hidden ones, and go with it', async () => {
  const shown = await polled('single', 'Utile ?', false, [0, 0, 1])
  const hidden = await polled('single', 'Confiance ?', true, [1, 1])
  const left = await polled('single', 'Un essai ?', false, [0])
  expect(problemNamed((await hub.command('replays.publish', of([shown]), hub.operator)).body)).toBe('poll-not-closed')
  for (const pollId of [shown, hidden, left]) await hub.done('polls.close', { pollId })
  expect((await material())?.polls).toMatchObject([
    { title: 'Utile ?', votes: 3, isPublic: true },
    { title: 'Confiance ?', votes: 2, isPublic: false },
    { title: 'Un essai ?', votes: 1, isPublic: true },
  ])
  expect(problemNamed((await hub.command('replays.publish', of(['none']), hub.operator)).body)).toBe('unknown-poll')
  await hub.done('replays.publish', of([shown, hidden]))
  await reads('two results', (read) => read?.results.length === 2)
  const results = (await replay())?.results ?? []
  expect(results.map(({ title, votes, counts }) => [title, votes, Object.values(counts ?? {})])).toEqual([
    ['Utile ?', 3, [2, 1]],
    ['Confiance ?', 2, [0, 2]],
  ])
  // In the list of polls a hidden one stays as the hall has it.
  const answer = await phone.frames.ask('subscribe', { view: 'audience.session', params: { sessionId } })
  const { polls } = (answer as { value: ViewValue<'audience.session'> }).value
  expect(polls.find(({ pollId }) => pollId === hidden)).toMatchObject({ votes: null, counts: null })
  await hub.done('replays.withdrawConsent', { sessionId, speakerId: await speaker() })
  await reads('nothing', (read) => read === null)
  await hub.done('replays.recordConsent', { sessionId, speakerId: await speaker(), how: 'by-mail' })
})

it('of written answers those are read that were let through, and one that is withheld later is gone', async () => {
  const pollId = await polled('text', 'En une phrase ?', true, ['Écouter vraiment', 'Une phrase pour soi'])
  await hub.done('polls.close', { pollId })
  const idOf = async (text: string) => {
    const { counts = [] } = (await rows('polls', { sessionId })).find((one) => one.pollId === pollId) ?? {}
    return (counts as { text: string; answerId: string }[]).find((one) => one.text === text)?.answerId ?? ''
  }
  const answerId = await idOf('Écouter vraiment')
  await hub.done('polls.letThrough', { pollId, answerId, on: true, reviewed: true })
  await hub.done('replays.publish', of([pollId]))
  await reads(
    'what was let through',
    (read) => read !== null && JSON.stringify(read.results).includes('Écouter vraiment'),
  )
  expect((await replay())?.results).toMatchObject([{ votes: 2, counts: [{ text: 'Écouter vraiment', votes: 1 }] }])
  expect(await venue.cloud.dump()).not.toContain('Une phrase pour soi')
  await hub.done('polls.letThrough', { pollId, answerId, on: false })
  await reads('nothing of it', (read) => read !== null && JSON.stringify(read.results).includes('"counts":[]'))
})

it('organisers with results read published replays, with chapters, and no removed ones', async () => {
  const token = await venue.organiser(['results'])
  const chapters = [{ atS: 0, title: 'Ouverture' }]
  await hub.done('replays.publish', { ...of([]), chapters })
  const told = async () => (await venue.view('publicReplays', token)).body as { rows: ViewRow<'publicReplays'>[] }
  await until('they read it', async () => (await told()).rows[0]?.chapters.length === 1, { everyMs: 400 })
  expect((await told()).rows).toMatchObject([{ sessionTitle: 'Atelier A2', embedUrl, chapters }])
  await hub.done('replays.recordRefusal', { sessionId, speakerId: await speaker() })
  await until('it is gone', async () => (await told()).rows.length === 0, { everyMs: 400 })
})

it('chapters are proposed from items that began, and questions that a screen has painted', async () => {
  const { roomId } = ((await hub.view('programme', {}, hub.operator)).body as { rows: { roomId: string }[] })
    .rows[0] ?? {
    roomId: '',
  }
  const starts = Date.parse('2026-11-26T14:00:00+01:00')
  expect(await material()).toMatchObject({ isRecorded: false, marks: [] })
  const plannedAt = (minutes: number) => new Date(starts + minutes * 60_000).toISOString()
  const add = async (title: string, minutes: number) =>
    (await hub.done('cues.add', { roomId, title, plannedAt: plannedAt(minutes), lengthS: 600 })).cueId
  const [opening, talk] = [await add('Accueil', 0), await add('Échanges', 10)]
  await add('Jamais commencé', 20)
  await add('D’une autre séance', 120)
  hub.clock.now = starts + 40_000
  await hub.done('cues.start', { cueId: opening })
  hub.clock.now = starts + 11 * 60_000
  await hub.done('cues.start', { cueId: talk })
  const text = 'Qui écoute l’enfant ?'
  const { questionId } = await hub.done('questions.ask', { sessionId, text, origin: 'floor' })
  for (const [at, to] of (['approved', 'next', 'on-air'] as const).entries())
    await hub.done('questions.move', { questionId, to, version: at + 1, reviewed: true })
  hub.clock.now = starts + 15 * 60_000
  const version = async () => {
    const { body } = await hub.view('stage', { roomId }, await hub.tokenOf('screen'))
    return (body as { value: ViewValue<'stage'> }).value.question?.version ?? null
  }
  const painted = { kind: 'question', id: questionId, version: (await version()) ?? 0 } as const
  await hub.done('screens.report', { painted }, await hub.tokenOf('screen'))
  await until('it was on air', async () => (await material())?.marks.length === 3)
  const value = await material()
  expect(value).toMatchObject({ startsAt: plannedAt(2 / 3), isRecorded: false })
  expect(value?.marks).toEqual([
    { at: plannedAt(2 / 3), title: 'Accueil', kind: 'item' },
    { at: plannedAt(11), title: 'Échanges', kind: 'item' },
    { at: plannedAt(15), title: text, kind: 'question' },
  ])
})

const of = (pollIds: readonly string[]) => ({ sessionId, embedUrl, pollIds: [...pollIds] })
