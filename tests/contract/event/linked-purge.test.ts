import { randomUUID } from 'node:crypto'
import { cpSync, renameSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Caller } from '../../../electron/station/commands/handler.ts'
import { comeIn } from '../../../electron/station/replication/come-in.ts'
import type { ViewRow, ViewValue } from '../../../shared/contract/contract.ts'
import type { CommandId } from '../../../shared/kernel/ids.ts'
import { otherStation } from '../other-station.ts'
import { dumpTables, newFolder, removeFolder } from '../test-log.ts'
import { morning, prepareEvent, problemNamed, startTestStation, type TestStation } from '../test-station.ts'
import { unlocked } from '../unlocked.ts'

const inTime = { timeout: 10_000, interval: 25 }
type Question = ViewRow<'questions'>

let hub: TestStation
let other: TestStation
let sessionId: string
const folders: string[] = []
async function begin(role: 'pilot' | 'moderator' = 'pilot'): Promise<void> {
  folders.push(newFolder(), newFolder())
  const [hubFolder = '', folder = ''] = folders
  hub = await startTestStation({ folder: hubFolder, hub: true })
  ;({ sessionId } = await prepareEvent(hub))
  const { code } = await hub.done('stations.pair', { role, name: 'Secours' })
  expect(await comeIn(folder, { link: hub.station.linkUrl() ?? '', pair: code }, morning)).toBe('joined')
  other = await startTestStation({ folder, isNew: true })
}
afterEach(async () => {
  expect([hub.errors, other.errors]).toEqual([[], []])
  await other.stop()
  await hub.stop()
  for (const folder of folders.splice(0)) removeFolder(folder)
})

const device = { deviceId: 'phone', voter: 'phone', place: 'room' } as const
const phone: Caller = { role: 'audience', label: 'audience', checkpoint: null, accessId: null, device }
const moderator: Caller = { role: 'moderator', label: 'moderator', checkpoint: null, accessId: null }
async function ask(station: TestStation, text: string, caller = phone): Promise<string> {
  const input = { sessionId, text, origin: 'room' }
  const given = await station.station.dispatch('questions.ask', input, randomUUID() as CommandId, caller)
  return (given as { outcome: { questionId: string } }).outcome.questionId
}
/** `role`: a moderator’s station has only moderators. */
async function rowOf(
  station: TestStation,
  questionId: string,
  role: 'referent' | 'moderator' = 'referent',
): Promise<Question | undefined> {
  const { body } = await station.view('questions', { sessionId }, await station.tokenOf(role))
  return (body as { rows: Question[] }).rows.find((row) => row.questionId === questionId)
}
async function both(questionId: string, expected: object): Promise<void> {
  for (const station of [hub, other])
    await vi.waitFor(async () => expect(await rowOf(station, questionId)).toMatchObject(expected), inTime)
}
async function isConnected(): Promise<boolean> {
  const { body } = await other.view('stations', {}, other.operator)
  return (body as { rows: ViewRow<'stations'>[] }).rows.find(({ hub: is }) => is)?.connected ?? false
}
const cut = async () => {
  other.station.cable(false)
  await vi.waitFor(async () => expect(await isConnected()).toBe(false), inTime)
}
/** Both hold the same, and each equals its log. */
async function healed(): Promise<void> {
  other.station.cable(true)
  await vi.waitFor(
    () => expect(other.station.log.origins.versionVector()).toEqual(hub.station.log.origins.versionVector()),
    inTime,
  )
  for (const station of [hub, other]) {
    const { body } = await station.ask('GET', '/api/v1/verify', station.bearer(station.operator))
    expect((body as { fault: unknown }).fault).toBeNull()
  }
}
function isNowhere(): void {
  for (const { station } of [hub, other]) {
    station.log.derived.flush()
    expect(dumpTables(station.log)).not.toMatch(/Repère/)
  }
}
const later = () => {
  for (const { clock } of [hub, other]) clock.now += 1000
}

describe('a purge of the audience', () => {
  beforeEach(() => begin())

  it('reaches the other stations, in every page of their files', async () => {
    const questionId = await ask(hub, 'Repère-Un ?')
    await both(questionId, { text: 'Repère-Un ?' })
    expect(await hub.done('audience.purge', {})).toMatchObject({ questions: 1 })
    await both(questionId, { text: null })
    await healed()
    isNowhere()
    const [, folder = ''] = folders
    await other.station.stop()
    expect(unlocked(folder)).not.toContain('Repère')
    await other.begin()
    expect(await rowOf(other, questionId)).toMatchObject({ text: null })
  })

  it('is not undone by a station that was away, and takes what that one brings when it is given again', async () => {
    const known = await ask(hub, 'Qui écoute Repère-Un ?')
    await both(known, { text: 'Qui écoute Repère-Un ?' })
    await cut()
    const row = await rowOf(other, known)
    await other.done('questions.edit', { questionId: known, text: 'Repère-Apart ?', version: row?.version ?? 0 })
    await other.done('questions.label', { questionId: known, labels: ['Repère-Étiquette'] })
    const unknown = await ask(other, 'Repère-Tard ?')
    later()
    expect(await hub.done('audience.purge', {})).toMatchObject({ questions: 1 })
    await healed()
    await both(known, { text: null, original: null, labels: [] })
    await both(unknown, { text: 'Repère-Tard ?' })
    expect(await hub.done('audience.purge', {})).toMatchObject({ questions: 1 })
    await both(unknown, { text: null })
    await healed()
    isNowhere()
  })

  it('is done again at a station whose copy of before is put back', async () => {
    const questionId = await ask(hub, 'Repère-Un ?')
    await both(questionId, { text: 'Repère-Un ?' })
    const [, folder = ''] = folders
    const copy = newFolder()
    await other.station.stop()
    cpSync(folder, copy, { recursive: true })
    await other.begin()
    expect(await hub.done('audience.purge', {})).toMatchObject({ questions: 1 })
    await both(questionId, { text: null })
    await other.station.stop()
    removeFolder(folder)
    renameSync(copy, folder)
    await other.begin()
    await healed()
    isNowhere()
    await other.station.stop()
    expect(unlocked(folder)).not.toContain('Repère')
    await other.begin()
  })

  it('takes nothing away where the referent has withheld it meanwhile, be it before or after', async () => {
    for (const isAfter of [false, true]) {
      const questionId = await ask(hub, 'Quels moyens, demande Repère-Un ?')
      await both(questionId, { text: 'Quels moyens, demande Repère-Un ?' })
      await cut()
      const { version = 0 } = (await rowOf(other, questionId)) ?? {}
      const withhold = () => other.done('questions.move', { questionId, to: 'safeguarding', version })
      if (!isAfter) await withhold()
      later()
      expect(await hub.done('audience.purge', {})).toMatchObject({ questions: 1 })
      later()
      if (isAfter) await withhold()
      await healed()
      await both(questionId, { state: 'safeguarding' })
      // Where it was erased it is gone. Where it was withheld the referent still reads it.
      expect(await rowOf(other, questionId)).toMatchObject({ text: 'Quels moyens, demande Repère-Un ?' })
      expect(await hub.done('audience.purge', {})).toMatchObject({ questions: 0, withReferent: 1 })
      await healed()
      expect(await rowOf(other, questionId)).toMatchObject({ text: 'Quels moyens, demande Repère-Un ?' })
      const referent = await other.tokenOf('referent')
      await other.done('questions.referentDone', { questionId, note: 'Repère-Suite' }, referent)
      await healed()
      expect(await hub.done('audience.purge', {})).toMatchObject({ questions: 1, withReferent: 0 })
      await both(questionId, { text: null })
      await healed()
      isNowhere()
    }
  })

  it('of two purges made apart keeps what the public could read', async () => {
    const questionId = await ask(hub, 'Quels moyens ?')
    await both(questionId, { state: 'incoming' })
    const { version = 0 } = (await rowOf(hub, questionId)) ?? {}
    await hub.done('questions.move', { questionId, to: 'approved', version })
    await both(questionId, { state: 'approved' })
    await cut()
    expect(await hub.done('audience.purge', {})).toMatchObject({ questions: 1 })
    expect(await other.done('audience.purge', {})).toMatchObject({ questions: 1 })
    await healed()
    await both(questionId, { state: 'approved', text: 'Quels moyens ?' })
  })

  it('keeps back a poll of which votes that count are not here yet', async () => {
    const [away, taker] = [
      otherStation(hub.station.log.identity, 'away'),
      otherStation(hub.station.log.identity, 'taker'),
    ]
    const { log } = hub.station
    for (const station of [away, taker])
      await log.note('station', (writing) => {
        writing.append('station', station.stationId, station.pairing(log.identity, 'pilot'))
      })
    const settings = { sessionId, pollType: 'text', optionIds: [], max: null, hidden: false }
    const of = { lane: 'audience', stream: 'poll/p' } as const
    const vote = { payload: { answer: null }, part: { text: 'Repère-Mot' } }
    taker.write({ lane: 'audience', stream: 'poll-vote/p/v', type: 'PollVoted', ...vote })
    away.write({ ...of, type: 'PollCreated', payload: settings, part: { title: 'Un mot ?', labels: [] } })
    away.write({ ...of, type: 'PollOpened', payload: {} })
    away.write({ ...of, type: 'PollClosed', payload: { epoch: 1, cut: { [taker.originOf('audience')]: 1 } } })
    expect(await hub.station.log.receive(away.batch('audience'))).toBe('stored')
    expect(await hub.done('audience.purge', {})).toMatchObject({ answers: 0, pollsAway: 1 })
    expect(await hub.station.log.receive(taker.batch('audience'))).toBe('stored')
    expect(await hub.done('audience.purge', {})).toMatchObject({ answers: 1, pollsAway: 0 })
    const { text } = await hub.ask('GET', '/api/v1/export/polls?format=json', hub.bearer(hub.operator))
    expect(JSON.parse(text)).toMatchObject({ polls: [{ votes: 1, late: 0, results: [] }] })
    await healed()
    isNowhere()
  })
})

describe('written answers to a poll that a lost moderator’s laptop', () => {
  beforeEach(() => begin())

  /**
   * A poll with an answer. The laptop writes these facts before it is put out. `isBefore`: dated before the opening.
   */
  async function answered(facts: readonly { type: string; payload: object; isBefore?: boolean }[]): Promise<void> {
    const { log } = hub.station
    const lost = otherStation(log.identity, 'lost')
    await log.note('station', (writing) => {
      writing.append('station', lost.stationId, lost.pairing(log.identity, 'moderator'))
    })
    const { pollId } = await hub.done('polls.create', { sessionId, type: 'text', title: 'Un mot ?' })
    const made = hub.clock.now
    later()
    await hub.done('polls.open', { pollId })
    const voted = { pollId, answer: 'Repère-Mot' }
    expect(await hub.station.dispatch('polls.vote', voted, randomUUID() as CommandId, phone)).toMatchObject({
      outcome: {},
    })
    later()
    for (const [place, { isBefore, ...fact }] of facts.entries()) {
      const ts = (isBefore ? made : hub.clock.now) + place + 1
      lost.write({ lane: 'audience', stream: `poll/${pollId}`, ts, ...fact })
    }
    expect(await log.receive(lost.batch('audience'))).toBe('stored')
    await hub.done('stations.revoke', { stationId: lost.stationId })
  }
  const takenOver = { type: 'PollTakenOver', payload: { epoch: 2, closed: false } }
  const isPurged = async () => {
    expect(await hub.done('audience.purge', {})).toMatchObject({ answers: 1, pollsAway: 0 })
    await healed()
    isNowhere()
    expect(await hub.done('audience.purge', {})).toMatchObject({ answers: 0, pollsAway: 0 })
  }

  it('took over and removed, dated before the opening, are erased', async () => {
    await answered([
      { ...takenOver, isBefore: true },
      { type: 'PollRemoved', payload: {}, isBefore: true },
    ])
    await isPurged()
  })

  it('closed with votes that no station has are erased', async () => {
    const { stationId } = other.station.log.identity
    const cut = { [`${stationId}.aaaaaaaaaaaaaaaa.audience`]: 1_000_000, 'unknown.run1.audience': 5 }
    await answered([takenOver, { type: 'PollClosed', payload: { epoch: 2, cut } }])
    await isPurged()
  })
})

it('written answers to a poll of which nothing is known here are erased, and hold nothing up', async () => {
  await begin()
  const taker = otherStation(hub.station.log.identity, 'taker')
  const { log } = hub.station
  await log.note('station', (writing) => {
    writing.append('station', taker.stationId, taker.pairing(log.identity, 'pilot'))
  })
  const vote = { payload: { answer: null }, part: { text: 'Repère-Mot' } }
  taker.write({ lane: 'audience', stream: 'poll-vote/p/v', type: 'PollVoted', ...vote })
  expect(await log.receive(taker.batch('audience'))).toBe('stored')
  expect(await hub.done('audience.purge', {})).toMatchObject({ answers: 1, pollsAway: 0 })
  await healed()
  isNowhere()
})

/** A moderator's laptop, and a poll of this session that it has opened. */
async function openAtLaptop(of: string): Promise<string> {
  const { log } = hub.station
  const lost = otherStation(log.identity, 'lost')
  await log.note('station', (writing) => {
    writing.append('station', lost.stationId, lost.pairing(log.identity, 'moderator'))
  })
  const settings = { sessionId: of, pollType: 'text', optionIds: [], max: null, hidden: false }
  const stream = { lane: 'audience', stream: `poll/${lost.stationId}aaaaaaaaaa` } as const
  lost.write({ ...stream, type: 'PollCreated', payload: settings, part: { title: 'Où ?', labels: [] } })
  lost.write({ ...stream, type: 'PollOpened', payload: {} })
  expect(await log.receive(lost.batch('audience'))).toBe('stored')
  return lost.stationId
}

it('an open poll of a moderator’s laptop keeps nothing from being erased once that is put out', async () => {
  await begin()
  const stationId = await openAtLaptop(sessionId)
  const { body } = await hub.command('audience.purge', {}, hub.operator)
  expect(problemNamed(body)).toBe('polls-open')
  await hub.done('stations.revoke', { stationId })
  expect(await hub.done('audience.purge', {})).toMatchObject({ pollsAway: 0 })
})

it('an open poll of a session that is in no programme, which no page shows, keeps nothing from being erased', async () => {
  await begin()
  await openAtLaptop('nowhere')
  const { pollId } = await hub.done('polls.create', { sessionId, type: 'text', title: 'Un mot ?' })
  await hub.done('polls.open', { pollId })
  const { body } = await hub.command('audience.purge', {}, hub.operator)
  expect(problemNamed(body)).toBe('polls-open')
  await hub.done('polls.close', { pollId })
  expect(await hub.done('audience.purge', {})).toMatchObject({ pollsAway: 0 })
})

it('a question that a moderator’s station gives to the referent is kept until that station is put out', async () => {
  await begin('moderator')
  const questionId = await ask(hub, 'Repère-Un ?')
  const isThere = async () => expect(await rowOf(other, questionId, 'moderator')).toMatchObject({ text: 'Repère-Un ?' })
  await vi.waitFor(isThere, inTime)
  const { version = 0 } = (await rowOf(other, questionId, 'moderator')) ?? {}
  const moderator = await other.tokenOf('moderator')
  await other.done('questions.move', { questionId, to: 'safeguarding', version }, moderator)
  const isWithheld = async () => expect(await rowOf(hub, questionId)).toMatchObject({ state: 'safeguarding' })
  await vi.waitFor(isWithheld, inTime)
  expect(await hub.done('audience.purge', {})).toMatchObject({ questions: 0, withReferent: 1 })
  await hub.done('stations.revoke', { stationId: other.station.log.identity.stationId })
  expect(await hub.done('audience.purge', {})).toMatchObject({ questions: 1, withReferent: 0 })
  hub.station.log.derived.flush()
  expect(dumpTables(hub.station.log)).not.toMatch(/Repère/)
})

it('a purge at a station that is no pilot’s is refused, and erases nothing', async () => {
  await begin('moderator')
  const questionId = await ask(hub, 'Gardée ?')
  const isThere = async () => expect(await rowOf(other, questionId, 'moderator')).toMatchObject({ text: 'Gardée ?' })
  await vi.waitFor(isThere, inTime)
  const { status, body } = await other.command('audience.purge', {}, other.operator)
  expect([status, problemNamed(body)]).toEqual([409, 'pilot-station-needed'])
  // What it writes from then on arrives, and nothing came before it.
  const after = await ask(other, 'Et après ?', moderator)
  await vi.waitFor(async () => expect(await rowOf(hub, after)).toMatchObject({ text: 'Et après ?' }), inTime)
  await isThere()
  expect(await rowOf(hub, questionId)).toMatchObject({ text: 'Gardée ?' })
})

it('a station that a purge has not reached is named, until it is back', async () => {
  await begin()
  const awayStations = async () => {
    const { body } = await hub.view('afterEvent', {}, hub.operator)
    const { retention } = (body as { value: ViewValue<'afterEvent'> }).value
    return retention.find(({ purpose }) => purpose === 'people')?.awayStations
  }
  await vi.waitFor(async () => expect(await awayStations()).toEqual([]), inTime)
  await cut()
  await vi.waitFor(async () => expect(await awayStations()).toEqual(['Secours']), inTime)
  for (const { clock } of [hub, other]) clock.now = Date.parse('2026-12-10T10:00:00+01:00')
  expect(await hub.done('attendees.purge', {})).toMatchObject({ left: 0 })
  expect(await awayStations()).toEqual(['Secours'])
  await healed()
  await vi.waitFor(async () => expect(await awayStations()).toEqual([]), inTime)
})
