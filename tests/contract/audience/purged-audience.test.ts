import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { deviceIdIn } from '../../../electron/station/audience/device-tokens.ts'
import { nodeCrypto } from '../../../electron/station/crypto.ts'
import type { CommandOutcome, ViewRow } from '../../../shared/contract/contract.ts'
import { connectPhone, type Phone } from '../phones.ts'
import { dumpTables, newFolder, removeFolder } from '../test-log.ts'
import { prepareEvent, problemNamed, startTestStation, type TestStation } from '../test-station.ts'
import { unlocked } from '../unlocked.ts'

type Question = ViewRow<'questions'>

let folder: string
let test: TestStation
let sessionId: string
let author: Phone
let voter: Phone
beforeEach(async () => {
  folder = newFolder()
  test = await startTestStation({ folder, hub: true, realTime: true })
  ;({ sessionId } = await prepareEvent(test))
  await vi.waitFor(() => expect(test.station.audienceUrl()).not.toBeNull())
  ;[author, voter] = await Promise.all([connectPhone(url()), connectPhone(url())])
})
afterEach(async () => {
  author.close()
  voter.close()
  expect(test.errors).toEqual([])
  await test.stop()
  removeFolder(folder)
})

const url = () => test.station.audienceUrl() ?? ''
const rows = async (): Promise<readonly Question[]> => {
  const { body } = await test.view('questions', { sessionId }, await test.tokenOf('moderator'))
  return (body as { rows: Question[] }).rows
}
const rowOf = async (questionId: string) => (await rows()).find((row) => row.questionId === questionId)
const seen = async (questionId: string) => ({ questionId, version: (await rowOf(questionId))?.version ?? -1 })
const ask = async (text: string, phone = author) =>
  (await phone.done('questions.ask', { sessionId, text, origin: 'room' })).questionId
async function move(questionId: string, to: Question['state']): Promise<void> {
  await test.done('questions.move', { ...(await seen(questionId)), to }, await test.tokenOf('moderator'))
}
const purge = (): Promise<CommandOutcome<'audience.purge'>> => test.done('audience.purge', {})
const exported = async (what: 'questions' | 'polls') => {
  const answer = await test.ask('GET', `/api/v1/export/${what}?format=json`, test.bearer(test.operator))
  return (answer.body as Readonly<Record<string, unknown[]>>)[what]
}
const isIntact = async () => {
  const { body } = await test.ask('GET', '/api/v1/verify', test.bearer(test.operator))
  expect((body as { fault: unknown }).fault).toBeNull()
}
/** A phone's ids, from its token. */
const idsOf = ({ token }: Phone): readonly string[] => [deviceIdIn(nodeCrypto, token), token.split('.')[1] ?? '']
const tables = () => {
  test.station.log.derived.flush()
  return dumpTables(test.station.log)
}

/** A question of each fate, each with its own words; a poll of which one answer is public. */
async function playSession() {
  const approved = await ask('Quels moyens pour demain ?')
  await move(approved, 'approved')
  await voter.done('questions.upvote', { questionId: approved })
  const edited = await ask('Que fait Repère-Nom de tout cela ?')
  const moderator = await test.tokenOf('moderator')
  await test.done('questions.edit', { ...(await seen(edited)), text: 'Que fait-on de tout cela ?' }, moderator)
  await move(edited, 'approved')
  const dismissed = await ask('Repère-Écartée, pour rien ?')
  await test.done('questions.label', { questionId: dismissed, labels: ['Repère-Étiquette'] }, moderator)
  await move(dismissed, 'dismissed')

  const poll = { sessionId, title: 'Que faut-il ?' }
  const { pollId: single } = await test.done('polls.create', { ...poll, type: 'single', options: ['Oui', 'Non'] })
  const { pollId: text } = await test.done('polls.create', { ...poll, type: 'text' })
  for (const pollId of [single, text]) await test.done('polls.open', { pollId })
  const { body } = await test.view('polls', { sessionId }, moderator)
  const [yes] = (body as { rows: ViewRow<'polls'>[] }).rows.find((row) => row.pollId === single)?.options ?? []
  for (const phone of [author, voter]) await phone.done('polls.vote', { pollId: single, answer: yes?.optionId ?? '' })
  await author.done('polls.vote', { pollId: text, answer: 'Du temps' })
  await voter.done('polls.vote', { pollId: text, answer: 'Repère-Réponse écrite' })
  await vi.waitFor(async () => expect(await answerId(text, 'Du temps')).toBeDefined())
  const answer = { pollId: text, answerId: (await answerId(text, 'Du temps')) ?? '' }
  await test.done('polls.letThrough', { ...answer, on: true }, moderator)
  for (const pollId of [single, text]) await test.done('polls.close', { pollId })
  return { approved, edited, dismissed }
}
async function answerId(pollId: string, text: string): Promise<string | undefined> {
  const { body } = await test.view('polls', { sessionId }, await test.tokenOf('moderator'))
  const counts = (body as { rows: ViewRow<'polls'>[] }).rows.find((row) => row.pollId === pollId)?.counts
  return Array.isArray(counts) ? counts.find((one) => one.text === text)?.answerId : undefined
}

const withheldText = 'Mon beau-père me frappe, dit Repère-Réservée'
/** With the referent, who has seen it, and whose author has answered. */
async function withhold(): Promise<string> {
  const questionId = await ask(withheldText)
  const referent = await test.tokenOf('referent')
  await test.done('questions.referentSaw', { questionId, where: 'Repère-Salle 12' }, referent)
  await author.done('questions.reply', { questionId, text: 'Repère-Je viens' })
  return questionId
}
const withReferent = async () => {
  const { body } = await test.view('safeguarding', {}, await test.tokenOf('referent'))
  return (body as { rows: ViewRow<'safeguarding'>[] }).rows
}
const done = async (questionId: string) =>
  test.done('questions.referentDone', { questionId, note: 'Repère-Suite' }, await test.tokenOf('referent'))
const nothing = { questions: 0, answers: 0, withReferent: 0, pollsAway: 0 }
/** Once stopped, in no page of the database, used or free. */
async function isNowhere(...planted: readonly string[]): Promise<void> {
  await test.station.stop()
  const file = unlocked(folder)
  for (const one of planted) expect(file).not.toContain(one)
  await test.begin()
}

describe('the audience, once the event is over', () => {
  it('leaves what the public could read, every count and every result, and nothing else', async () => {
    const { approved, edited, dismissed } = await playSession()
    for (const planted of ['Repère-Nom', 'Repère-Écartée', 'Repère-Étiquette', 'Repère-Réponse', ...idsOf(author)])
      expect(tables()).toContain(planted)
    const before = { polls: await exported('polls'), questions: (await exported('questions')) as Question[] }
    expect(before).toMatchObject({ polls: { length: 2 }, questions: { length: 3 } })
    const { key } = test.station.log.streams.state('audience-key', '1')
    if (key === null) throw new Error('votes have no key')
    expect(await purge()).toEqual({ questions: 3, answers: 1, withReferent: 0, pollsAway: 0 })
    expect(await exported('polls')).toEqual(before.polls)
    expect(await exported('questions')).toEqual(
      before.questions.map((row) => (row.questionId === dismissed ? { ...row, text: null, labels: [] } : row)),
    )
    expect(await rowOf(approved)).toMatchObject({ text: 'Quels moyens pour demain ?', votes: 1 })
    expect(await rowOf(edited)).toMatchObject({ text: 'Que fait-on de tout cela ?', original: null })
    expect(tables()).not.toMatch(/Repère/)
    await isIntact()

    await isNowhere('Repère', ...idsOf(author), ...idsOf(voter), key)
    expect(await exported('polls')).toEqual(before.polls)
    await isIntact()
  })

  it('is erased twice without harm, and takes nothing more of what is erased', async () => {
    const { approved, edited } = await playSession()
    await purge()
    const before = [await exported('questions'), await exported('polls')]
    expect(await purge()).toEqual(nothing)
    expect([await exported('questions'), await exported('polls')]).toEqual(before)
    const moderator = await test.tokenOf('moderator')
    const edit = { ...(await seen(edited)), text: 'Repère-Retouche' }
    expect((await test.command('questions.edit', edit, moderator)).status).toBe(404)
    const again = await connectPhone(url(), voter.token)
    expect(await again.refused('questions.upvote', { questionId: approved })).toBe('unknown-question')
    again.close()
    await isNowhere('Repère')
    await isIntact()
  })

  it('can go on: a phone that comes back is named by another key', async () => {
    await playSession()
    const aliases = () => [...test.station.log.streams.all('question-vote')].map(([id]) => id.split('/')[1])
    const [before] = aliases()
    await purge()
    const again = await connectPhone(url(), voter.token)
    const questionId = await ask('Et après ?', again)
    await move(questionId, 'approved')
    await again.done('questions.upvote', { questionId })
    expect(new Set(aliases()).size).toBe(2)
    expect(aliases()).toContain(before)
    again.close()
  })

  it('is not erased while people vote or rehearse', async () => {
    const { pollId } = await test.done('polls.create', { sessionId, type: 'text', title: 'Un mot ?' })
    await test.done('polls.open', { pollId })
    const kept = await ask('Repère-Gardée ?')
    const refused = async () => problemNamed((await test.command('audience.purge', {}, test.operator)).body)
    expect(await refused()).toBe('polls-open')
    await test.done('polls.close', { pollId })
    await test.done('event.rehearse', { on: true })
    expect(await refused()).toBe('rehearsal-on')
    await test.done('event.rehearse', { on: false })
    expect(await rowOf(kept)).toMatchObject({ text: 'Repère-Gardée ?' })
  })

  it('is in no older copy either', async () => {
    const copies = newFolder()
    await test.done('backup.configure', { folder: copies })
    const copiesNow = () => readdirSync(copies).filter((name) => name.endsWith('.db'))
    for (const text of ['Repère-Un ?', 'Repère-Deux ?']) {
      await ask(text)
      await test.station.backup.runIfChanged()
    }
    const before = copiesNow()
    expect(before.length).toBeGreaterThan(1)
    await purge()
    await vi.waitFor(() => expect(copiesNow()).toHaveLength(1), { timeout: 10_000 })
    const [copy = ''] = copiesNow()
    expect(before).not.toContain(copy)
    await test.station.stop()
    expect(unlocked(folder, join(copies, copy))).not.toContain('Repère')
    await test.begin()
    removeFolder(copies)
  })
})

it('copies of before a purge go with the next copy, also where the folder was away and the station was started again', async () => {
  const copies = newFolder()
  const aside = `${copies}-aside`
  await test.done('backup.configure', { folder: copies })
  await ask('Repère-Un ?')
  await test.station.backup.runIfChanged()
  const before = readdirSync(copies)
  renameSync(copies, aside)
  writeFileSync(copies, '')
  await purge()
  await vi.waitFor(() => expect(test.station.backup.state().problem).toBe('folder-unreachable'))
  await test.station.stop()
  rmSync(copies)
  renameSync(aside, copies)
  await test.begin()
  await test.station.backup.runIfChanged()
  const now = readdirSync(copies).filter((name) => name.endsWith('.db'))
  expect([now.length, before.includes(now[0] ?? '')]).toEqual([1, false])
  removeFolder(copies)
})

it('what was written to a poll of a rehearsal goes too', async () => {
  await test.done('event.rehearse', { on: true })
  const { pollId } = await test.done('polls.create', { sessionId, type: 'text', title: 'Un mot ?' })
  await test.done('polls.open', { pollId })
  await author.done('polls.vote', { pollId, answer: 'Repère-Essai' })
  expect(tables()).toContain('Repère-Essai')
  await test.done('event.rehearse', { on: false })
  await purge()
  expect(tables()).not.toContain('Repère')
  await isIntact()
})

describe('a question that is with the referent', () => {
  it('is kept whole until the referent has recorded what was done, and its author is still answered', async () => {
    const questionId = await withhold()
    await ask('Repère-Autre ?')
    const row = (await withReferent()).find((one) => one.questionId === questionId)
    expect(row).toMatchObject({ text: withheldText, where: 'Repère-Salle 12', replies: [{ text: 'Repère-Je viens' }] })
    expect(await purge()).toEqual({ ...nothing, questions: 1, withReferent: 1 })
    expect(await withReferent()).toEqual([row])
    const again = await connectPhone(url(), author.token)
    const [mine] = (await again.follow(sessionId)).mine
    expect(mine).toMatchObject({ questionId, state: 'referent', referent: { where: 'Repère-Salle 12' } })
    await again.done('questions.reply', { questionId, text: 'Repère-Encore' })
    again.close()
    expect(await purge()).toEqual({ ...nothing, withReferent: 1 })

    await done(questionId)
    expect(await purge()).toEqual({ ...nothing, questions: 1 })
    expect(await withReferent()).toMatchObject([{ questionId, text: null, where: null, note: null }])
    await isNowhere('Repère', ...idsOf(author))
    await isIntact()
  })

  it('is kept too before the referent has seen it, and after it was returned to the others', async () => {
    await ask(withheldText)
    const seenOnce = await withhold()
    const referent = await test.tokenOf('referent')
    await test.done('questions.move', { ...(await seen(seenOnce)), to: 'dismissed' }, referent)
    expect(await purge()).toEqual({ ...nothing, withReferent: 2 })
    await done(seenOnce)
    expect(await purge()).toEqual({ ...nothing, questions: 1, withReferent: 1 })
  })

  it('is like any other where the referent has put it back at once', async () => {
    const questionId = await ask('Quels moyens pour la formation des équipes ?')
    await move(questionId, 'safeguarding')
    const referent = await test.tokenOf('referent')
    await test.done('questions.move', { ...(await seen(questionId)), to: 'incoming' }, referent)
    expect(await purge()).toEqual({ ...nothing, questions: 1 })
  })
})
