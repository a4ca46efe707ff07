import { afterEach, beforeEach, expect, it } from 'vitest'
import { createRemotePresence, notedEveryMs } from '../../../cloud/audience/remote-presence.ts'
import type { EventLog } from '../../../electron/station/event-log/event-log.ts'
import { spansIn } from '../../../shared/domain/check-in/remote-presence.ts'
import { virtualTiming } from '../../support/virtual-timing.ts'
import { newFolder, openPilotLog, removeFolder } from '../test-log.ts'

const start = 1_795_000_000_000
const second = 1000
let folder: string
let log: EventLog
let time: ReturnType<typeof virtualTiming>
let errors: unknown[]
let presence: ReturnType<typeof createRemotePresence>
beforeEach(async () => {
  folder = newFolder()
  log = await openPilotLog(folder, { now: start })
  time = virtualTiming(start)
  errors = []
  presence = createRemotePresence({
    log,
    timing: time.timing,
    onError: (error) => void errors.push(error),
    attendeeOf: (voter) => (voter.startsWith('ticket-') ? voter.slice(7) : null),
    isNoted: (sessionId) => sessionId !== 'none',
  })
})
afterEach(() => {
  if (log.db.open) log.close()
  removeFolder(folder)
})

/** Of session `s`, in s since the start. */
const spans = () =>
  [...log.streams.all('remote-presence')].flatMap(([id, state]) =>
    id.startsWith('s/')
      ? spansIn(state).map(([who, from, until]) => [who, from - start / second, until - start / second])
      : [],
  )
const events = () =>
  log.db.prepare(`SELECT COUNT(*) AS count FROM events WHERE type = 'RemotePresenceNoted'`).get() as { count: number }
async function pass(seconds: number): Promise<void> {
  time.advance(seconds * second)
  for (let turns = 0; turns < 3; turns++) await log.note('test', () => {})
}

it('notes once in two minutes who came and who left, and that the others are there', async () => {
  const close = presence.opened('s', 'ticket-a')
  presence.opened('s', 'ticket-b')
  await pass(60)
  close()
  expect(events().count).toBe(0)
  await pass(60)
  expect(spans()).toEqual([
    ['a', 0, 60],
    ['b', 0, 120],
  ])
  await pass(240)
  expect(spans()).toContainEqual(['b', 0, 360])
  expect([events().count, errors]).toEqual([3, []])
})

it('loses of a process that is killed no more than since its last note', async () => {
  presence.opened('s', 'ticket-a')
  await pass(notedEveryMs / second + 100)
  expect(spans()).toEqual([['a', 0, notedEveryMs / second]])
})

it('takes two pages for one person, and a page that is back within a minute for one that has stayed', async () => {
  const [one, other] = [presence.opened('s', 'ticket-a'), presence.opened('s', 'ticket-a')]
  await pass(90)
  one()
  await pass(40)
  expect(spans()).toEqual([['a', 0, 120]])
  await pass(100)
  other()
  await pass(20)
  presence.opened('s', 'ticket-a')
  await pass(200)
  expect(spans()).toEqual([['a', 0, 360]])
})

it('notes nobody without a ticket, and nothing of an unknown or inactive session', async () => {
  presence.opened('s', 'stranger')
  presence.opened('none', 'ticket-a')
  await pass(500)
  expect(events().count).toBe(0)
})

it('says of everybody that they have left as it ends', async () => {
  presence.opened('s', 'ticket-a')
  await pass(30)
  await presence.end()
  expect(spans()).toEqual([['a', 0, 30]])
  expect(time.next()).toBeUndefined()
})

it('keeps notes that cannot be written until they can, in order', async () => {
  let isFull = true
  const real = log.note
  const failing = {
    ...log,
    note: ((...args) => (isFull ? Promise.reject(new Error('full')) : real(...args))) as typeof log.note,
  }
  const held = createRemotePresence({
    log: failing,
    timing: time.timing,
    onError: (error) => void errors.push(error),
    attendeeOf: (voter) => voter,
    isNoted: () => true,
  })
  const close = held.opened('s', 'a')
  await pass(130)
  close()
  await pass(120)
  held.opened('s', 'a')
  expect([spans(), errors.length]).toEqual([[], 2])
  isFull = false
  await pass(120)
  expect(spans()).toEqual([
    ['a', 0, 130],
    ['a', 250, 360],
  ])
})

it('writes 5 000 people who come at once in events that each fit a batch', async () => {
  for (let person = 0; person < 5000; person++) presence.opened('s', `ticket-${String(person).padStart(26, 'a')}`)
  await pass(120)
  expect(spans()).toHaveLength(5000)
  const parts = log.db
    .prepare<[], { bytes: number }>(
      `SELECT length(p.part) AS bytes FROM parts p JOIN events e ON e.place = p.place WHERE e.type = 'RemotePresenceNoted'`,
    )
    .all()
  expect(parts).toHaveLength(5)
  for (const { bytes } of parts) expect(bytes).toBeLessThan(50_000)
  // Without arrivals or departures a note is one line.
  await pass(120)
  expect(events().count).toBe(6)
})
