import { cpSync } from 'node:fs'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Batch, batchLimits } from '../../../shared/replication/batch.ts'
import { factLimits } from '../../../shared/replication/fact-limits.ts'
import { headText } from '../../../shared/replication/recorded-event.ts'
import { otherStation } from '../../../tests/contract/other-station.ts'
import { newFolder, openPilotLog, openTestLog, pairIn, removeFolder, takeIn } from '../../../tests/contract/test-log.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { rowToEvent } from '../event-log/event-table.ts'
import { packBatch, unpackBatch } from './link-wire.ts'
import { createReplicaStore } from './replica-store.ts'

let folder: string
let log: EventLog
let store: ReturnType<typeof createReplicaStore>
beforeEach(async () => {
  folder = newFolder()
  log = await openPilotLog(folder)
  store = createReplicaStore(
    log,
    () => true,
    (error) => {
      throw error
    },
  )
})
afterEach(() => {
  log.close()
  removeFolder(folder)
})

const write = (count: number, reason = '') =>
  log.note('test', (writing) => {
    for (let number = 0; number < count; number++)
      writing.append('admission', `a${number}/entrance/2026-11-26`, {
        type: 'AdmissionsUndone',
        admissionIds: [],
        person: { reason },
      })
  })
const own = () => log.origins.nameOf(log.origins.own('people'))
const isRead = (batch: Batch | null): boolean => batch !== null && unpackBatch(Buffer.from(packBatch(batch))) !== null
/** Cuts all batches behind `after` and returns their lengths. */
function lengths(name: string, after = 0): number[] {
  const batch = store.cut(name, after)
  return batch ? [batch.events.length, ...lengths(name, after + batch.events.length)] : []
}

it('cuts its own chains where it has signed them, and at the newest event', async () => {
  await write(batchLimits.events * 2 + 7)
  expect(lengths(own())).toEqual([batchLimits.events, batchLimits.events, 7])
  expect(store.cut(own(), batchLimits.events * 2 + 7)).toBeNull()
  expect(store.cut('nobody.run1.people', 0)).toBeNull()
})

it('cuts the events of another process of its station, however many', async () => {
  const elsewhere = newFolder()
  cpSync(folder, elsewhere, { recursive: true })
  const process = openTestLog(elsewhere)
  const count = batchLimits.events * 2 + 7
  for (let written = 0; written < count; written++)
    await process.note('test', (writing) => {
      writing.append('admission', `a${written}/entrance/2026-11-26`, { type: 'AdmissionsUndone', admissionIds: [] })
    })
  const origin = process.origins.own('people')
  const name = process.origins.nameOf(origin)
  const rows = [...process.table.ofOrigin.each(origin, 0)]
  expect(rows).toHaveLength(count)
  await log.takeOver(
    rows.map((row) => ({ ...rowToEvent(row, name), part: null })),
    (run) => run(),
  )
  // The peer may start anywhere: it may have received a part from that process itself.
  expect(lengths(name, 18)).toEqual([batchLimits.events, count - 18 - batchLimits.events])
  for (let batch = store.cut(name, 18); batch; ) {
    const end = batch.after + batch.events.length
    const hash = rows[end - 1]?.hash ?? new Uint8Array()
    const { crypto, identity } = log
    expect(crypto.verify(identity.stationPublicKey, headText(crypto, name, end, hash), batch.signature)).toBe(true)
    batch = store.cut(name, end)
  }
  process.close()
  removeFolder(elsewhere)
})

it('keeps batches small where events are large', async () => {
  await write(270, 'x'.repeat(3000))
  const batches = lengths(own())
  expect(batches.reduce((sum, length) => sum + length, 0)).toBe(270)
  expect(Math.max(...batches) * 3000).toBeLessThanOrEqual(batchLimits.bytes + 20_000)
})

it('cuts another station’s chain again at its signatures, and another log accepts the result', async () => {
  const desk = otherStation(log.identity, 'desk1')
  pairIn(log, desk, 'reception')
  for (let number = 0; number < 30; number++) {
    const stream = `admission/b${number}/entrance/2026-11-26`
    desk.write({ lane: 'people', stream, type: 'AttendeeAdmitted', payload: {}, commandId: `c${number}` })
    if (number % 10 === 9) takeIn(log, desk.batch('people', number - 9))
  }
  const name = desk.originOf('people')
  expect(lengths(name)).toEqual([30])
  expect(lengths(name, 10)).toEqual([20])
  const otherFolder = newFolder()
  const other = openTestLog(otherFolder)
  Object.assign(other.identity, { eventId: log.identity.eventId, pilotPublicKey: log.identity.pilotPublicKey })
  pairIn(other, desk, 'reception', { by: log.identity, pilot: log.identity })
  const batch = store.cut(name, 0)
  expect(batch && takeIn(other, batch).ok).toBe(true)
  expect(other.origins.seqOf(name)).toBe(30)
  other.close()
  removeFolder(otherFolder)
})

it('every batch of facts with long outcomes is one that other stations read', () => {
  const booth = otherStation(log.identity, 'booth1')
  pairIn(log, booth, 'booth')
  const long = { lane: 'show', stream: 'x/y', type: 'X', payload: {}, outcome: 'x'.repeat(factLimits.outcome) } as const
  for (let number = 0; number < 8; number++) {
    booth.write({ ...long, commandId: `c${number}` })
    takeIn(log, booth.batch('show', number))
  }
  const name = booth.originOf('show')
  expect(lengths(name)).toEqual([1, 1, 1, 1, 1, 1, 1, 1])
  for (let after = 0; after < 8; after++) expect(isRead(store.cut(name, after))).toBe(true)
})

it('parts that came apart from their events go as far as other stations read the batch', async () => {
  const desk = otherStation(log.identity, 'desk1')
  pairIn(log, desk, 'reception')
  const payload = { text: 'x'.repeat(1024 * 1024 - 100) }
  for (let number = 0; number < 3; number++)
    desk.write({ lane: 'people', stream: `attendee/a${number}`, type: 'X', payload, part: payload })
  const batch = desk.batch('people')
  takeIn(log, { ...batch, parts: new Map() })
  await log.fillParts(batch)
  const cut = store.cut(batch.origin, 0)
  expect([cut?.events.length, cut?.parts.size, isRead(cut)]).toEqual([3, 0, true])
  expect(isRead(batch)).toBe(false)
})

it('returns a longer batch when more was written, and nothing that was erased', async () => {
  await write(3)
  expect(store.cut(own(), 0)?.events).toHaveLength(3)
  expect(store.cut(own(), 0)).toBe(store.cut(own(), 0))
  await write(2)
  expect(store.cut(own(), 0)?.events).toHaveLength(5)
  const before = store.cut(own(), 0)
  store.forget()
  expect(store.cut(own(), 0)).not.toBe(before)
})

it('passes on batches unchanged, and nothing that was forged in another station’s name', async () => {
  const desk = otherStation(log.identity, 'desk1')
  pairIn(log, desk, 'reception', { ts: 1 })
  const write = () => desk.write({ lane: 'show', stream: 'x/y', type: 'X', payload: {} })
  write()
  const [first] = [desk.batch('show')]
  const forged = { ...first, events: first.events.map((event) => ({ ...event, payload: '{"forged":1}' })) }
  const taken: unknown[] = []
  const cut: unknown[] = []
  log.onCommitted(() => cut.push(store.cut(first.origin, 0)))
  for (const batch of [first, forged]) store.take(batch, (result) => void taken.push(result))
  await log.settled()
  expect(taken).toEqual(['stored', 'tampered'])
  expect(cut).toEqual([first])
})
