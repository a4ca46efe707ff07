import { execFileSync } from 'node:child_process'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { verifyArchive } from '../../../electron/station/archive/verify-archive.ts'
import { writeArchive } from '../../../electron/station/archive/write-archive.ts'
import { newSigningKey, nodeCrypto } from '../../../electron/station/crypto.ts'
import { openDataFolder } from '../../../electron/station/data-folder.ts'
import { openDatabase } from '../../../electron/station/event-log/database.ts'
import type { EventLog } from '../../../electron/station/event-log/event-log.ts'
import { revocationText } from '../../../shared/domain/stations/station.ts'
import type { CommandId } from '../../../shared/kernel/ids.ts'
import { parseOrigin } from '../../../shared/replication/recorded-event.ts'
import { type OtherStation, otherStation, ownKeyOf } from '../other-station.ts'
import { dumpTables, newFolder, openPilotLog, openTestLog, pairIn, removeFolder, takeIn } from '../test-log.ts'

let folder: string
let log: EventLog
let desk: OtherStation
beforeEach(async () => {
  folder = newFolder()
  log = await openPilotLog(folder)
  desk = otherStation(log.identity, 'desk1')
})
afterEach(() => {
  if (log.db.open) log.close()
  removeFolder(folder)
})

const addRoom = (id: string, then: () => void = () => {}) =>
  log.submit({
    actor: 'test',
    command: null,
    commandId: 'c1' as CommandId,
    run(writing) {
      writing.append('room', id, { type: 'RoomAdded', name: id, capacity: null })
      then()
      return { answer: id, outcome: null }
    },
  })
const admitted = {
  lane: 'people',
  stream: 'admission/a/entrance/2026-11-26',
  type: 'AttendeeAdmitted',
  payload: {},
} as const
const standing = () =>
  log.streams.state('admission', 'a/entrance/2026-11-26').standing.map(({ admissionId }) => admissionId)
const pair = (by = log.identity) => pairIn(log, desk, 'reception', { by })

describe('acknowledged facts are kept', () => {
  it('nobody is answered before COMMIT', async () => {
    log.db.exec(
      'CREATE TABLE p (id INTEGER PRIMARY KEY); CREATE TABLE c (id REFERENCES p(id) DEFERRABLE INITIALLY DEFERRED)',
    )
    log.db.pragma('foreign_keys=ON')
    const results = await Promise.allSettled([
      addRoom('a'),
      addRoom('b', () => log.db.exec('INSERT INTO c VALUES (7)')),
    ])
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  })

  it('memory forgets the numbers of a failed transaction', async () => {
    const heads = log.origins.versionVector()
    const failed = addRoom('a', () => {
      throw Object.assign(new Error('full'), { code: 'SQLITE_FULL' })
    })
    await Promise.allSettled([addRoom('b'), failed])
    expect(log.origins.versionVector()).toEqual(heads)
  })

  it('each commit is on the disk when it returns', () => {
    expect(log.db.pragma('synchronous', { simple: true })).toBe(2)
  })

  it('one process works in a folder', () => {
    const source = `import { openDatabase } from '${import.meta.dirname}/../../../electron/station/event-log/database.ts'
      try { openDatabase(${JSON.stringify(folder)}, Buffer.from('${Buffer.from(openDataFolder(folder)).toString('hex')}', 'hex')); console.log('opened') }
      catch (error) { console.log(error.fault) }`
    expect(execFileSync(process.execPath, ['--input-type=module', '-e', source]).toString().trim()).toBe('in-use')
  })

  it('a database of a newer version is not touched', () => {
    log.db.pragma('user_version=99')
    log.close()
    expect(() => openDatabase(folder, openDataFolder(folder))).toThrow(/newer version/)
  })
})

function revocation(stationId: string, cut: Record<string, number> = {}) {
  const { eventId, pilotPrivateKey } = log.identity
  const text = revocationText(eventId, stationId, cut)
  const signature = Buffer.from(nodeCrypto.sign(pilotPrivateKey ?? new Uint8Array(), text)).toString('base64')
  return { type: 'StationRevoked', cut, signature } as const
}

describe('facts of others are proved', () => {
  it('a changed event is refused', () => {
    pair()
    desk.write({ ...admitted, commandId: 'c1' })
    const [event] = desk.batch('people').events
    const events = event ? [{ ...event, commandId: 'c2' }] : []
    expect(takeIn(log, { ...desk.batch('people'), events })).toEqual({ ok: false, refusal: 'tampered' })
  })

  it('events that do not follow from each other are refused', () => {
    pair()
    for (const commandId of ['c1', 'c2']) desk.write({ ...admitted, commandId })
    const { events, ...rest } = desk.batch('people')
    expect(takeIn(log, { ...rest, events: events.toReversed() })).toEqual({ ok: false, refusal: 'tampered' })
  })

  it('a hole is not closed over', () => {
    pair()
    for (const commandId of ['c1', 'c2']) desk.write({ ...admitted, commandId })
    expect(takeIn(log, desk.batch('people', 1))).toEqual({ ok: false, refusal: 'gap' })
  })

  it('a second event at a place that is held is a fork', () => {
    pair()
    desk.write({ ...admitted, commandId: 'c1' })
    takeIn(log, desk.batch('people'))
    const twin = otherStation(log.identity, 'desk1')
    twin.write({ ...admitted, commandId: 'c2' })
    expect(takeIn(log, twin.batch('people'))).toEqual({ ok: false, refusal: 'forked' })
  })

  it('no other run writes under this run’s name', () => {
    const run = parseOrigin(log.origins.nameOf(log.origins.own('people')))?.incarnation
    const forger = otherStation(log.identity, log.identity.stationId, run, ownKeyOf(log.identity))
    pairIn(log, forger, 'pilot', { ts: 7e12 })
    forger.write({ ...admitted, commandId: 'forged' })
    expect(takeIn(log, forger.batch('people')).ok).toBe(false)
  })

  it('facts of an unpaired station are refused', () => {
    desk.write({ ...admitted, commandId: 'c1' })
    expect(takeIn(log, desk.batch('people'))).toEqual({ ok: false, refusal: 'unpaired' })
  })

  it('facts that a station writes after its revocation do not count', async () => {
    pair()
    for (const commandId of ['c1', 'c2']) desk.write({ ...admitted, commandId })
    const cut = { [desk.originOf('people')]: 1 }
    const text = revocationText(log.identity.eventId, 'desk1', cut)
    const signature = Buffer.from(nodeCrypto.sign(log.identity.pilotPrivateKey ?? new Uint8Array(), text)).toString(
      'base64',
    )
    await log.note('Pilotage', (writing) => {
      writing.append('station', 'desk1', { type: 'StationRevoked', cut, signature })
    })
    takeIn(log, desk.batch('people'))
    expect(standing()).toEqual(['c1'])
  })

  it('a pairing that the pilot has not signed pairs nobody', () => {
    pair({ ...log.identity, pilotPrivateKey: log.identity.stationPrivateKey })
    expect(log.streams.state('station', 'desk1').pairing).toBeNull()
  })

  it('an unknown station pairs itself nowhere, not even with the pilot’s key', () => {
    const rogue = otherStation(log.identity, 'rogue')
    const { type, ...payload } = rogue.pairing(log.identity, 'pilot')
    rogue.write({ lane: 'system', stream: 'station/rogue', type, payload })
    expect(takeIn(log, rogue.batch('system'))).toEqual({ ok: false, refusal: 'unpaired' })
    expect(log.streams.state('station', 'rogue').pairing).toBeNull()
  })

  it('a pilot’s station that was put out admits no station, not even itself, and puts none out', async () => {
    pair()
    const lost = otherStation(log.identity, 'lost')
    pairIn(log, lost, 'pilot')
    await log.note('Pilotage', (writing) => writing.append('station', 'lost', revocation('lost')))
    const rogue = otherStation(log.identity, 'rogue')
    for (const { type, ...payload } of [rogue.pairing(log.identity, 'pilot'), lost.pairing(log.identity, 'pilot')])
      lost.write({ lane: 'system', stream: `station/${payload.name}`, type, payload, ts: 7e12 })
    const { type, ...payload } = revocation('desk1')
    lost.write({ lane: 'system', stream: 'station/desk1', type, payload, ts: 7e12 })
    expect(takeIn(log, lost.batch('system')).ok).toBe(true)
    expect(log.streams.state('station', 'rogue').pairing).toBeNull()
    expect(log.streams.state('station', 'lost').revoked).not.toBeNull()
    expect(log.streams.state('station', 'desk1').revoked).toBeNull()
  })

  it('a station that the recovery sheet makes a pilot’s pairs itself', () => {
    pair()
    const { type, ...payload } = desk.pairing(log.identity, 'pilot')
    desk.write({ lane: 'system', stream: 'station/desk1', type, payload, ts: 2 })
    takeIn(log, desk.batch('system'))
    expect(log.streams.state('station', 'desk1').pairing?.role).toBe('pilot')
  })

  it('a desk writes only in the lanes of its role', () => {
    pair()
    desk.write({ lane: 'show', stream: 'alarm/r/silence', type: 'AlarmAcknowledged', payload: {} })
    takeIn(log, desk.batch('show'))
    expect(log.streams.state('alarm', 'r/silence').acknowledgedAt).toBeNull()
  })

  it('a restart begins new chains, so that a copy cannot fork them', () => {
    const own = () => log.origins.nameOf(log.origins.own('people'))
    const before = own()
    log.close()
    log = openTestLog(folder)
    expect(own()).not.toBe(before)
  })
})

describe('every station ends in the same state', () => {
  it('an event that comes late is folded where it belongs', () => {
    pair()
    const second = otherStation(log.identity, 'desk1', 'run2')
    second.write({ ...admitted, commandId: 'late', ts: 1 })
    desk.write({ ...admitted, commandId: 'early', ts: 2 })
    takeIn(log, desk.batch('people'))
    takeIn(log, second.batch('people'))
    expect(standing()).toEqual(['late', 'early'])
  })
})

it('an erased question takes in no words again, not even of an unknown version', async () => {
  const asked = { sessionId: 's', origin: 'room', deviceId: null, danger: false, withdrawn: false } as const
  await log.note('test', (writing) =>
    writing.append('question', 'q', { type: 'QuestionAsked', ...asked, person: { text: 'Repère' } }),
  )
  await log.note('test', (writing) => writing.append('question', 'q', { type: 'QuestionErased', person: null }))
  const desk = otherStation(log.identity, 'desk1')
  pairIn(log, desk, 'pilot')
  const edited = { type: 'QuestionEdited', payload: { seen: 1, by: null }, part: { text: 'Repère' } }
  desk.write({ lane: 'audience', stream: 'question/q', ...edited })
  desk.write({ lane: 'audience', stream: 'question/q', ...edited, v: 2 })
  expect(takeIn(log, desk.batch('audience')).ok).toBe(true)
  expect(dumpTables(log)).not.toContain('Repère')
})

it('a person is erased with all their parts', async () => {
  const erase = (run: Parameters<typeof log.submit>[0]['run']) => log.submit({ actor: 'test', command: null, run })
  await erase((writing) => {
    const cells = { cells: {}, sessionIds: [], substitutes: null }
    writing.append('attendee', 'a', { type: 'AttendeeRegistered', ...cells, person: { lastName: 'Repère' } })
    return { answer: undefined, outcome: null }
  })
  await erase((writing) => {
    writing.append('attendee', 'a', { type: 'AttendeeErased' })
    return { answer: undefined, outcome: null }
  })
  expect(dumpTables(log)).not.toContain('Repère')
})

it('an archive signed anew with another key is not the event’s', async () => {
  const { privateKey, publicKey } = newSigningKey()
  const identity = { ...log.identity, pilotPrivateKey: privateKey, pilotPublicKey: publicKey }
  const about = { eventName: 'Assises', version: '0' }
  const own = await writeArchive(log, about)
  const forged = await writeArchive({ ...log, identity }, about)
  expect((await verifyArchive(nodeCrypto, own ?? new Uint8Array())).fault).toBeNull()
  expect((await verifyArchive(nodeCrypto, forged ?? new Uint8Array())).fault?.what).toBe('signed-by-another')
})
