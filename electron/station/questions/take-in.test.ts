import { afterEach, beforeEach, expect, it } from 'vitest'
import { rethrow } from '../../../tests/contract/followed-book.ts'
import { otherStation } from '../../../tests/contract/other-station.ts'
import { newFolder, openPilotLog, pairIn, removeFolder, takeIn } from '../../../tests/contract/test-log.ts'
import { newSigningKey, nodeCrypto } from '../crypto.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { stationIdOf } from '../event-log/identity.ts'
import { createQuestionBook } from './question-book.ts'
import { createTakeIn } from './take-in.ts'

const born = 1_795_000_000_000
let folder: string
let log: EventLog
let cloud: ReturnType<typeof otherStation>
let stream: string
beforeEach(async () => {
  sent = 0
  folder = newFolder()
  log = await openPilotLog(folder)
  // Its id is drawn from its key, as a cloud's must be.
  const key = newSigningKey()
  cloud = otherStation(log.identity, stationIdOf(nodeCrypto, key.publicKey), 'run1', key)
  pairIn(log, cloud, 'cloud')
  stream = `question/${cloud.stationId}abcdefghij`
})
afterEach(async () => {
  await log.close()
  removeFolder(folder)
})

let sent = 0
const state = () => log.streams.state('question', stream.slice('question/'.length))
/** The cloud's asking, dated `at` ms after the first. */
function ask(at: number, { danger = false, sessionId = 's', part = {} as object | null } = {}) {
  const payload = { sessionId, origin: 'remote', deviceId: null, danger, withdrawn: false }
  cloud.write({ lane: 'audience', stream, type: 'QuestionAsked', ts: born + at, payload, ...(part && { part }) })
}
function send(): void {
  const until = cloud.written('audience')
  takeIn(log, cloud.batch('audience', sent, until - sent))
  sent = until
}
/** As the hub does, behind a commit. */
async function takeQuestionsIn(): Promise<void> {
  createTakeIn({ log, book: createQuestionBook(log), isWanted: () => true, onError: rethrow }).lookAtAll()
  await expect.poll(() => state().isTakenIn).toBe(true)
}

it('what the hub has taken in stands, whatever its station asks in its place with an earlier date', async () => {
  ask(100, { danger: true, part: { box: 'Ym94', deviceId: 'author' } })
  send()
  await takeQuestionsIn()
  const before = state()
  ask(1, { danger: true, part: { box: 'Ym94', deviceId: 'thief' } })
  ask(2, { danger: true, part: { box: 'b3RoZXI=', deviceId: 'author' } })
  ask(3, { sessionId: 'other', part: { text: 'unread' } })
  ask(4, { part: null })
  send()
  expect(state()).toEqual(before)
  expect(before).toMatchObject({ textBox: 'Ym94', asked: { deviceId: 'author', sessionId: 's' }, referredBy: 'words' })
})

it('the author is the phone that the hub has read, not one that was told before it with an earlier date', async () => {
  const told = (deviceId: string, at: number) =>
    cloud.write({
      lane: 'audience',
      stream,
      type: 'QuestionAuthorTold',
      ts: born + at,
      payload: {},
      part: { deviceId },
    })
  ask(100, { part: { text: 'words' } })
  told('author', 102)
  send()
  await takeQuestionsIn()
  told('thief', 101)
  send()
  expect(state().asked?.deviceId).toBe('author')
})

it('a station that has the earlier asking first takes the other one when it hears of the hub’s word', async () => {
  const hub = otherStation(log.identity, 'pilot2')
  pairIn(log, hub, 'pilot')
  ask(1, { part: { text: 'unread' } })
  ask(100, { part: { text: 'read' } })
  send()
  expect(state()).toMatchObject({ text: 'unread' })
  const of = `${cloud.batch('audience', 0, 1).origin} 2`
  hub.write({ lane: 'audience', stream, type: 'QuestionTakenIn', ts: born + 101, payload: { of } })
  takeIn(log, hub.batch('audience'))
  expect(state()).toMatchObject({ text: 'read', isTakenIn: true, asking: of })
})
