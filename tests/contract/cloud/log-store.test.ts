import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createAtRest } from '../../../cloud/store/at-rest.ts'
import { openCloudLog } from '../../../cloud/store/cloud-log.ts'
import type { EventLog } from '../../../electron/station/event-log/event-log.ts'
import { verifyLog } from '../../../electron/station/event-log/verify.ts'
import { introduceOwnStation } from '../../../electron/station/stations/own-station.ts'
import type { CommandId } from '../../../shared/kernel/ids.ts'
import { otherStation } from '../other-station.ts'
import { newFolder, openTestLog, projectionsOf, removeFolder } from '../test-log.ts'
import { openTestDatabase } from './open-database.ts'

/** A store of the log, as a station or the cloud opens it. It survives the process that opens it. */
interface LogStore {
  open(): Promise<{ readonly log: EventLog; close(): Promise<void> }>
  dispose(): Promise<void>
}

async function stationsFile(): Promise<LogStore> {
  const folder = newFolder()
  return {
    async open() {
      const log = openTestLog(folder)
      return { log, close: async () => log.close() }
    },
    dispose: async () => removeFolder(folder),
  }
}

async function cloudsDatabase(): Promise<LogStore> {
  const database = await openTestDatabase()
  const atRest = createAtRest(randomBytes(32))
  const onError = (error: unknown) => {
    throw error
  }
  return {
    open: async () => openCloudLog(await database.open(), { atRest, now: () => 1_795_000_000_000, onError }),
    dispose: database.close,
  }
}

/** Every store of the log must pass this: what is acknowledged is there at the next opening, and nothing else is. */
describe.each([
  ['a station’s file', stationsFile],
  ['the cloud’s database', cloudsDatabase],
])('the log in %s', (_, make) => {
  let store: LogStore
  let opened: Awaited<ReturnType<LogStore['open']>>
  let log: EventLog
  beforeEach(async () => {
    store = await make()
    await open()
    await introduceOwnStation(log, 'Pilote')
  })
  afterEach(async () => {
    await opened.close()
    await store.dispose()
  })

  async function open(): Promise<void> {
    opened = await store.open()
    log = opened.log
  }
  async function openAgain(): Promise<void> {
    await opened.close()
    await open()
  }
  const addRoom = (id: string, fail?: () => never) =>
    log.note('test', (writing) => {
      writing.append('room', id, { type: 'RoomAdded', name: id, capacity: null })
      fail?.()
      return id
    })
  const names = () => [...log.streams.all('room')].map(([, { name }]) => name).sort()
  const fault = () => {
    for (const steps = verifyLog(log); ; ) {
      const step = steps.next()
      if (step.done) return step.value.fault
    }
  }

  it('holds what was answered, without a hole, and folds it alike when it is opened again', async () => {
    expect(await Promise.all(['a', 'b', 'c'].map((id) => addRoom(id)))).toEqual(['a', 'b', 'c'])
    const before = { streams: projectionsOf(log), held: log.origins.versionVector() }
    await openAgain()
    const held = log.origins.versionVector()
    expect(projectionsOf(log)).toEqual(before.streams)
    for (const [origin, seq] of Object.entries(before.held)) expect(held[origin]).toBe(seq)
    expect(fault()).toBeNull()
  })

  it('loses one whose rule has a bug, and only that one', async () => {
    const bug = () => {
      throw new TypeError('bug')
    }
    const results = await Promise.allSettled([addRoom('a'), addRoom('b', bug), addRoom('c')])
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    await openAgain()
    expect(names()).toEqual(['a', 'c'])
    expect(fault()).toBeNull()
  })

  it('knows what it has answered, be it a refusal, when it is opened again', async () => {
    const submit = (id: CommandId, outcome: string, does: boolean) =>
      log.submit({
        actor: 'test',
        command: { id, hash: Buffer.alloc(32, 7) },
        run(writing) {
          if (does) writing.append('room', 'r', { type: 'RoomAdded', name: 'r', capacity: null })
          return { answer: null, outcome }
        },
      })
    const [done, refused] = [crypto.randomUUID() as CommandId, crypto.randomUUID() as CommandId]
    await submit(done, '{"ok":1}', true)
    await submit(refused, '{"refused":"no"}', false)
    await openAgain()
    expect(log.table.ofCommand.get(done)?.outcome).toBe('{"ok":1}')
    expect(log.table.eventless.get(refused)?.outcome).toBe('{"refused":"no"}')
    expect(Buffer.compare(log.table.eventless.get(refused)?.command_hash ?? Buffer.alloc(0), Buffer.alloc(32, 7))).toBe(
      0,
    )
  })

  it('takes a batch in once, and neither one behind a hole nor one that was changed', async () => {
    const desk = otherStation(log.identity, 'desk1')
    await log.note('station', (writing) => {
      writing.append('station', desk.stationId, desk.pairing(log.identity, 'pilot'))
    })
    const room = (name: string) =>
      desk.write({ lane: 'show', stream: `room/${name}`, type: 'RoomAdded', payload: { name, capacity: null } })
    for (const name of ['a', 'b']) room(name)
    const batch = desk.batch('show')
    const changed = batch.events.map((event) => ({ ...event, payload: event.payload.replace('"a"', '"x"') }))
    expect(await log.receive({ ...batch, after: 1, events: batch.events.slice(1) })).toBe('gap')
    expect(await log.receive({ ...batch, events: changed })).toBe('tampered')
    expect(await log.receive(batch)).toBe('stored')
    expect(await log.receive(batch)).toBe('stored')
    await openAgain()
    expect(names()).toEqual(['a', 'b'])
    expect(log.origins.seqOf(desk.originOf('show'))).toBe(2)
    expect(fault()).toBeNull()
  })
})
