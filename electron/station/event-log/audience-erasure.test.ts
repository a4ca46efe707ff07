import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { otherStation } from '../../../tests/contract/other-station.ts'
import {
  dumpTables,
  newFolder,
  openPilotLog,
  openTestLog,
  pairIn,
  removeFolder,
  takeIn,
} from '../../../tests/contract/test-log.ts'
import type { EventLog } from './event-log.ts'
import { verifyLog } from './verify.ts'

let folder: string
let log: EventLog
let hub: ReturnType<typeof otherStation>
beforeEach(async () => {
  folder = newFolder()
  log = await openPilotLog(folder)
  hub = otherStation(log.identity, 'hub1')
  pairIn(log, hub, 'pilot')
})
afterEach(() => {
  log.close()
  removeFolder(folder)
})

const asked = { sessionId: 's', origin: 'room', deviceId: null, danger: false, withdrawn: false } as const
const question = { lane: 'audience', stream: 'question/q' } as const
const askedThere = {
  ...question,
  type: 'QuestionAsked',
  payload: asked,
  part: { text: 'Repère-Texte', deviceId: 'Repère-Téléphone' },
}
const poll = { lane: 'audience', stream: 'poll/p' } as const
const settings = { sessionId: 's', pollType: 'text', optionIds: [], max: null, hidden: false }
const vote = (voter: string, text: string) => ({
  ...({ lane: 'audience', stream: `poll-vote/p/${voter}`, type: 'PollVoted', payload: { answer: null } } as const),
  part: { text },
})
const purged = { type: 'AudiencePurged', questions: 0, answers: 0, withReferent: 0, pollsAway: 0 } as const
const eraseQuestion = (text: string | null) =>
  log.note('Pilotage', (writing) => {
    writing.append('question', 'q', { type: 'QuestionErased', person: text === null ? null : { text } })
    writing.append('audience-key', '1', purged)
  })
let taken = 0
beforeEach(() => {
  taken = 0
})
function take(): void {
  expect(takeIn(log, hub.batch('audience', taken))).toMatchObject({ ok: true })
  taken = hub.written('audience')
}
function nothingIsLeft(): void {
  log.derived.flush()
  expect(dumpTables(log)).not.toMatch(/Repère/)
  const checks = verifyLog(log)
  let step = checks.next()
  while (!step.done) step = checks.next()
  expect(step.value.fault).toBeNull()
}
async function rebuilt(): Promise<void> {
  log.db.exec(`UPDATE meta SET value = CAST('0' AS BLOB) WHERE name = 'projection-version'`)
  log.close()
  log = openTestLog(folder)
}

describe('an erased question', () => {
  beforeEach(() => {
    hub.write(askedThere)
    hub.write({ ...question, type: 'QuestionReplied', payload: {}, part: { text: 'Repère-Réponse' } })
    take()
    expect(log.streams.state('question', 'q').asked?.deviceId).toBe('Repère-Téléphone')
  })

  it('is in no table any more, but for what the public could read', async () => {
    await eraseQuestion('Quels moyens ?')
    expect(log.streams.state('question', 'q')).toMatchObject({ text: 'Quels moyens ?', asked: { deviceId: null } })
    nothingIsLeft()
    await rebuilt()
    expect(log.streams.state('question', 'q')).toMatchObject({ text: 'Quels moyens ?', erased: true })
    nothingIsLeft()
  })

  it('does not come back by what another station wrote before it knew, in whatever order', async () => {
    await eraseQuestion(null)
    for (const ts of [2, 9e12]) {
      hub.write({
        ...question,
        type: 'QuestionEdited',
        payload: { seen: 1, by: null },
        part: { text: 'Repère-Tard' },
        ts,
      })
      hub.write({ ...question, type: 'QuestionLabelled', payload: {}, part: { labels: ['Repère-Étiquette'] }, ts })
    }
    take()
    expect(log.streams.state('question', 'q')).toMatchObject({ text: null, labels: [] })
    nothingIsLeft()
  })

  it('does not stay in an event that this version could not read when it came', async () => {
    hub.write({ ...question, type: 'QuestionSung', payload: {}, part: { song: 'Repère-Chant' } })
    take()
    await eraseQuestion(null)
    nothingIsLeft()
  })

  it('by a station that is no pilot’s is not erased', () => {
    const moderator = otherStation(log.identity, 'moderator1')
    pairIn(log, moderator, 'moderator')
    moderator.write({ ...question, type: 'QuestionErased', payload: {}, part: { text: '' }, ts: 9e12 })
    expect(takeIn(log, moderator.batch('audience'))).toMatchObject({ ok: true })
    expect(log.streams.state('question', 'q')).toMatchObject({ text: 'Repère-Texte', erased: false })
  })
})

describe('what voters wrote', () => {
  const erase = () =>
    log.note('Pilotage', (writing) => {
      const person = { answers: [{ text: 'Du temps', votes: 1 }] }
      writing.append('poll', 'p', { type: 'PollAnswersErased', voters: 2, late: 0, person })
      writing.append('audience-key', '1', purged)
    })
  beforeEach(() => {
    hub.write({ ...poll, type: 'PollCreated', payload: settings, part: { title: 'Un mot ?', labels: [] } })
    hub.write(vote('v1', 'Du temps'))
    hub.write(vote('v2', 'Repère-Mot'))
    take()
  })

  it('is in no table any more, and the results are', async () => {
    await erase()
    expect(log.streams.state('poll-vote', 'p/v2')).toMatchObject([{ answer: null }])
    expect(log.streams.state('poll', 'p')).toMatchObject({ words: { title: 'Un mot ?' }, kept: { voters: 2 } })
    nothingIsLeft()
    await rebuilt()
    expect(log.streams.state('poll', 'p').kept).toEqual({
      voters: 2,
      late: 0,
      answers: [{ text: 'Du temps', votes: 1 }],
    })
    nothingIsLeft()
  })

  it('does not come back by a vote that comes late, read or not', async () => {
    await erase()
    hub.write(vote('v3', 'Repère-Tard'))
    hub.write({ ...vote('v3', 'Repère-Nouveau'), v: 2 })
    take()
    nothingIsLeft()
  })
})

it('the key that named voters is destroyed, at whatever station it was made', async () => {
  const key = Buffer.from('Repère-Clé-de-32-octets-en-tout').toString('base64')
  const made = { lane: 'audience', stream: 'audience-key/1', type: 'AudienceKeyMade', payload: {} } as const
  hub.write({ ...made, part: { key } })
  take()
  expect(log.streams.state('audience-key', '1').key).toBe(key)
  await log.note('Pilotage', (writing) => writing.append('audience-key', '1', purged))
  hub.write({ ...made, part: { key } })
  take()
  log.derived.flush()
  expect(dumpTables(log)).not.toContain(key)
  expect(log.streams.state('audience-key', '1')).toMatchObject({ key: null, erased: true })
})
