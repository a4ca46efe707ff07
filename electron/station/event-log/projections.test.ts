import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { revocationText } from '../../../shared/domain/stations/station.ts'
import type { CommandId } from '../../../shared/kernel/ids.ts'
import { otherStation } from '../../../tests/contract/other-station.ts'
import {
  newFolder,
  openPilotLog,
  openTestLog,
  pairIn,
  projectionsOf,
  removeFolder,
  takeIn,
} from '../../../tests/contract/test-log.ts'
import { nodeCrypto } from '../crypto.ts'
import type { EventLog } from './event-log.ts'
import { verifyLog } from './verify.ts'

let folder: string
let log: EventLog
beforeEach(async () => {
  folder = newFolder()
  log = await openPilotLog(folder)
  await liveADay()
})
afterEach(() => {
  if (log.db.open) log.close()
  removeFolder(folder)
})

/** Own events, an erasure, and a desk's older ones that arrive after them. */
async function liveADay(): Promise<void> {
  const desk = otherStation(log.identity, 'desk1')
  const person = { code: 'ABCD1234', lastName: 'Quéméneur', firstName: 'Soizic' }
  const registered = { cells: { category: 'participant', status: 'confirmed' }, sessionIds: [], substitutes: null }
  for (const id of ['a', 'b'])
    desk.write({
      lane: 'people',
      stream: `attendee/${id}`,
      type: 'AttendeeRegistered',
      payload: registered,
      part: person,
    })
  desk.write({
    lane: 'people',
    stream: 'admission/a/entrance/2026-11-26',
    type: 'AttendeeAdmitted',
    payload: {},
    commandId: 'd1',
  })
  await log.submit({
    actor: 'Pilotage',
    command: null,
    commandId: 'p1' as CommandId,
    run(writing) {
      writing.append('admission', 'a/entrance/2026-11-26', { type: 'AttendeeAdmitted' })
      writing.append('attendee', 'a', { type: 'AttendeeAmended', changes: {}, person: { firstName: 'Maëlle' } })
      writing.append('room', 'r', { type: 'RoomAdded', name: 'Salle 200', capacity: 10 })
      writing.append('attendee', 'b', { type: 'AttendeeErased' })
      return { answer: undefined, outcome: null }
    },
  })
  pairIn(log, desk, 'reception', { name: 'Accueil 1' })
  takeIn(log, desk.batch('people'))
  log.derived.flush()
}

const fault = () => {
  for (const steps = verifyLog(log); ; ) {
    const step = steps.next()
    if (step.done) return step.value.fault
  }
}

describe('projections', () => {
  it('hold what happened, in stream order and whatever came late', () => {
    const streams = Object.fromEntries(projectionsOf(log).map(({ name, state }) => [name, state]))
    expect(streams['admission/a/entrance/2026-11-26']).toMatchObject({
      standing: [{ admissionId: 'd1' }, { admissionId: 'p1' }],
    })
    expect(streams['attendee/a']).toMatchObject({ edits: { firstName: 'Maëlle', lastName: 'Quéméneur' } })
    expect(fault()).toBeNull()
  })

  it('of another version are dropped and rebuilt, and are the same rows', () => {
    const before = projectionsOf(log)
    log.db.exec(`UPDATE meta SET value = CAST('0' AS BLOB) WHERE name = 'projection-version'`)
    log.db.exec(`UPDATE small_streams SET state = '{"stale":true}'`)
    log.close()
    log = openTestLog(folder)
    expect(projectionsOf(log)).toEqual(before)
    expect(fault()).toBeNull()
  })

  it('are rebuilt again when the rebuilding was cut short', () => {
    const before = projectionsOf(log)
    log.db.exec(
      `UPDATE meta SET value = CAST('0' AS BLOB) WHERE name = 'projection-version'; DELETE FROM small_streams`,
    )
    log.db.exec(`DROP TABLE wide_streams`)
    log.close()
    log = openTestLog(folder)
    expect(projectionsOf(log)).toEqual(before)
  })
})

describe('after a crash', () => {
  it('a revocation that was not written out yet reaches back over what was', async () => {
    const desk = otherStation(log.identity, 'desk2')
    pairIn(log, desk, 'reception', { name: 'Accueil 2' })
    const of = { lane: 'people', type: 'AttendeeAdmitted', payload: {} } as const
    desk.write({ ...of, stream: 'admission/c/entrance/2026-11-26', commandId: 'c1' })
    takeIn(log, desk.batch('people'))
    log.derived.flush()
    await log.note('Pilotage', (writing) => {
      const text = revocationText(log.identity.eventId, 'desk2', {})
      const signature = Buffer.from(nodeCrypto.sign(log.identity.pilotPrivateKey ?? new Uint8Array(), text)).toString(
        'base64',
      )
      writing.append('station', 'desk2', { type: 'StationRevoked', cut: {}, signature })
    })
    // As a crash leaves it: what is in memory alone is gone.
    log.db.close()
    log = openTestLog(folder)
    expect(log.streams.state('admission', 'c/entrance/2026-11-26').standing).toEqual([])
    expect(fault()).toBeNull()
  })
})

it('a rebuild counts what a revocation left out and a later one let in again', () => {
  const [desk, other] = [otherStation(log.identity, 'desk2'), otherStation(log.identity, 'desk3')]
  for (const station of [desk, other]) pairIn(log, station, 'reception')
  const revoke = (by: string, cut: Record<string, number>, ts: number) => {
    const pilot = otherStation(log.identity, by)
    pairIn(log, pilot, 'pilot')
    const text = revocationText(log.identity.eventId, 'desk2', cut)
    const signature = Buffer.from(nodeCrypto.sign(log.identity.pilotPrivateKey ?? new Uint8Array(), text)).toString(
      'base64',
    )
    pilot.write({ lane: 'system', stream: 'station/desk2', type: 'StationRevoked', payload: { cut, signature }, ts })
    takeIn(log, pilot.batch('system'))
  }
  const stream = 'admission/c/entrance/2026-11-26'
  const admitted = { lane: 'people', stream, type: 'AttendeeAdmitted', payload: {} } as const
  desk.write({ ...admitted, commandId: 'c1', ts: 20 })
  takeIn(log, desk.batch('people'))
  revoke('pilotb', {}, 100)
  // Earlier than the one that is left out, so that the stream is folded anew without it.
  other.write({ ...admitted, commandId: 'c2', ts: 10 })
  takeIn(log, other.batch('people'))
  revoke('pilotc', { [desk.originOf('people')]: 1 }, 200)
  const before = projectionsOf(log)
  log.db.exec(`UPDATE meta SET value = CAST('0' AS BLOB) WHERE name = 'projection-version'`)
  log.close()
  log = openTestLog(folder)
  expect(fault()).toBeNull()
  expect(projectionsOf(log)).toEqual(before)
})

describe('a state that no text can hold', () => {
  const stringify = JSON.stringify
  let isTooLong = false
  beforeEach(() => {
    isTooLong = false
    vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    vi.spyOn(JSON, 'stringify').mockImplementation(((value: { name?: string } | null, ...more: []) => {
      if (isTooLong && value?.name === 'Salle 200') throw new RangeError('Invalid string length')
      return stringify(value, ...more)
    }) as typeof JSON.stringify)
  })
  afterEach(() => vi.restoreAllMocks())

  /** Two rooms are to be written, of which one cannot be. */
  async function addRooms(): Promise<void> {
    await log.note('Pilotage', (writing) => {
      writing.append('room', 'r', { type: 'RoomAdded', name: 'Salle 200', capacity: 11 })
      writing.append('room', 's', { type: 'RoomAdded', name: 'Salle 300', capacity: 20 })
    })
    isTooLong = true
  }
  const rooms = () => [...log.streams.all('room')].map(([id, { name }]) => [id, name])
  const both = [
    ['r', 'Salle 200'],
    ['s', 'Salle 300'],
  ]

  it('keeps no other row from being written, nor the station from its start, and is folded when it is read', async () => {
    await addRooms()
    expect(rooms()).toEqual(both)
    expect(log.streams.state('room', 'r').capacity).toBe(11)
    expect(log.streams.within('room', '').map(([id]) => id)).toEqual(['r', 's'])
    expect(log.streams.page('room', '', 5)[0]?.[1].name).toBe('Salle 200')
    expect(process.stderr.write).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('StateTooLong room'))
    log.close()
    log = openTestLog(folder)
    expect(rooms()).toEqual(both)
    expect(fault()).toBeNull()
  })

  it('is rebuilt with all others', async () => {
    await addRooms()
    log.db.exec(`UPDATE meta SET value = CAST('0' AS BLOB) WHERE name = 'projection-version'`)
    log.close()
    log = openTestLog(folder)
    expect(rooms()).toEqual(both)
    expect(log.streams.read('room', 'r')?.refs).toBeDefined()
  })
})

describe('the check of a log', () => {
  const spoil = (sql: string) => {
    log.db.pragma('foreign_keys=OFF')
    log.db.exec(sql)
    return fault()?.what
  }

  it('finds a row that is not the fold of its events', () => {
    expect(spoil(`UPDATE small_streams SET state = '{}' WHERE name = 'room/r'`)).toBe('projection-differs')
  })

  it('finds a row that is missing, and one that nobody wrote', () => {
    expect(spoil(`DELETE FROM small_streams WHERE name = 'room/r'`)).toBe('projection-missing')
    expect(
      spoil(`INSERT INTO small_streams VALUES ('room/r', '{}', 1, 1, 1, '1.1'), ('room/x', '{}', 1, 1, 1, '1.1')`),
    ).toBe('projection-differs')
  })

  it('finds an event that was changed, one that was taken out, and a part that was exchanged', () => {
    log.db.exec('SAVEPOINT s')
    expect(spoil(`UPDATE events SET actor = 'x' WHERE type = 'RoomAdded'`)).toBe('hash-does-not-match')
    log.db.exec('ROLLBACK TO s')
    expect(spoil(`DELETE FROM events WHERE type = 'AttendeeRegistered' AND seq = 1`)).toBe('hole')
    log.db.exec('ROLLBACK TO s')
    expect(spoil(`UPDATE parts SET part = '{"lastName":"Autre"}'`)).toBe('part-does-not-match')
    log.db.exec('ROLLBACK TO s')
    expect(spoil(`UPDATE signatures SET sig = x'00'`)).toBe('bad-signature')
    log.db.exec('ROLLBACK TO s; RELEASE s')
    expect(fault()).toBeNull()
  })
})
