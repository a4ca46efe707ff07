import { cpSync } from 'node:fs'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { batchLimits } from '../../../shared/replication/batch.ts'
import { headText } from '../../../shared/replication/recorded-event.ts'
import { otherStation } from '../../../tests/contract/other-station.ts'
import { newFolder, openPilotLog, openTestLog, pairIn, removeFolder, takeIn } from '../../../tests/contract/test-log.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { rowToEvent } from '../event-log/event-table.ts'
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
