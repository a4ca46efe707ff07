import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { latestOfOthers } from '../../../shared/domain/counting.ts'
import type { CommandId } from '../../../shared/kernel/ids.ts'
import { accept, refuse } from '../../../shared/kernel/result.ts'
import {
  chainStart,
  headText,
  latestInstant,
  parseOrigin,
  signedEvery,
} from '../../../shared/replication/recorded-event.ts'
import { otherStation, ownKeyOf } from '../../../tests/contract/other-station.ts'
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
import { StreamAtItsEnd } from './writing.ts'

let folder: string
let log: EventLog
const clock = { now: 1_795_000_000_000 }
beforeEach(async () => {
  folder = newFolder()
  log = await openPilotLog(folder, clock)
})
afterEach(() => {
  if (log.db.open) log.close()
  removeFolder(folder)
})

const admit = (commandId: string, of = 'a', actor = 'Accueil 1') =>
  log.submit({
    actor,
    command: null,
    commandId: commandId as CommandId,
    run(writing) {
      writing.append('admission', `${of}/entrance/2026-11-26`, { type: 'AttendeeAdmitted' })
      return { answer: undefined, outcome: null }
    },
  })
const ofLane = (lane: string) => log.origins.all().filter(([, name]) => parseOrigin(name)?.lane === lane)
const fault = (of = log) => {
  for (const steps = verifyLog(of); ; ) {
    const step = steps.next()
    if (step.done) return step.value.fault
  }
}

describe('the chain of an origin', () => {
  it('has no holes, begins with its event and hashes each event into the next', async () => {
    for (const id of ['c1', 'c2', 'c3']) await admit(id)
    const [[origin, name]] = ofLane('people') as [[number, string]]
    let head = chainStart(nodeCrypto, log.identity.eventId, name)
    let seq = 0
    for (const row of log.table.ofOrigin.each(origin, 0)) {
      expect(row.seq).toBe(++seq)
      expect(nodeCrypto.hex(row.prev_hash)).toBe(nodeCrypto.hex(head))
      head = row.hash
    }
    expect(seq).toBe(3)
    expect(fault()).toBeNull()
  })

  it('is another one for each lane and after each start, so that a copy cannot fork it', async () => {
    await admit('c1')
    const [[, before]] = ofLane('people') as [[number, string]]
    log.close()
    log = openTestLog(folder, clock)
    await admit('c2')
    const names = ofLane('people').map(([, name]) => name)
    expect(names).toHaveLength(2)
    expect(names).toContain(before)
    expect(new Set(log.origins.all().map(([, name]) => parseOrigin(name)?.incarnation)).size).toBe(2)
    expect(fault()).toBeNull()
  })

  it('is signed at least every 200 events, and to its head at the close', async () => {
    await Promise.all(Array.from({ length: signedEvery * 2 + 1 }, (_, index) => admit(`c${index}`, `a${index}`)))
    const [[origin, name]] = ofLane('people') as [[number, string]]
    const signed = () => log.table.signaturesOf.all(origin).map(({ seq }) => seq)
    expect(signed()).toEqual([signedEvery, signedEvery * 2])
    log.close()
    log = openTestLog(folder, clock)
    expect(signed()).toEqual([signedEvery, signedEvery * 2, signedEvery * 2 + 1])
    for (const { seq, sig } of log.table.signaturesOf.all(origin)) {
      const hash = log.table.one.get(origin, seq)?.hash ?? new Uint8Array()
      expect(nodeCrypto.verify(log.identity.stationPublicKey, headText(nodeCrypto, name, seq, hash), sig)).toBe(true)
    }
    expect(fault()).toBeNull()
  })

  it('stays whole whatever a session is called', async () => {
    const labels = ['Accueil \ud83d', '\u0000', '\u2028', 'é'.normalize('NFD')]
    for (const [index, label] of labels.entries()) await admit(`c${index}`, 'a', label)
    expect(fault()).toBeNull()
  })
})

describe('the order inside a stream', () => {
  it('rises even when the wall clock goes back, and the wall clock is kept for people', async () => {
    await admit('c1')
    clock.now -= 60_000
    await admit('c2')
    clock.now += 60_000
    const [[origin]] = ofLane('people') as [[number, string]]
    const [first, second] = log.table.ofOrigin.each(origin, 0)
    expect(second?.ts).toBe((first?.ts ?? 0) + 1)
    expect(second?.wall_ms).toBe((first?.wall_ms ?? 0) - 60_000)
    expect(fault()).toBeNull()
  })

  it('has no place behind the last instant that a date can show: others would refuse whatever comes after', async () => {
    const other = otherStation(log.identity, 'pilot2')
    pairIn(log, other, 'pilot')
    const last = { lane: 'people', stream: 'attendee/a', type: 'RegistrationsSet', ts: latestInstant } as const
    other.write({ ...last, payload: { sessionIds: [] } })
    takeIn(log, other.batch('people'))
    const write = (id: string) =>
      log.note('Accueil', (writing) => {
        writing.append('attendee', id, { type: 'RegistrationsSet', sessionIds: ['s'] })
      })
    await expect(write('a')).rejects.toBeInstanceOf(StreamAtItsEnd)
    await write('b')
    expect(log.streams.state('attendee', 'b').sessionIds).toEqual(['s'])
  })

  it('goes on behind the latest instant of a station that is no pilot’s', async () => {
    const other = otherStation(log.identity, 'desk1')
    pairIn(log, other, 'reception')
    const set = { lane: 'people', stream: 'attendee/a', type: 'RegistrationsSet' } as const
    other.write({ ...set, ts: latestOfOthers, payload: { sessionIds: ['late'] } })
    other.write({ ...set, ts: latestOfOthers + 1, payload: { sessionIds: ['too late'] } })
    other.write({ ...set, ts: latestInstant, payload: { sessionIds: ['last'] } })
    takeIn(log, other.batch('people'))
    expect(log.streams.state('attendee', 'a').sessionIds).toEqual(['late'])
    await log.note('Accueil', (writing) => {
      writing.append('attendee', 'a', { type: 'RegistrationsSet', sessionIds: ['s'] })
    })
    expect(log.streams.state('attendee', 'a').sessionIds).toEqual(['s'])
  })

  it('lets a desk go on with a person’s entries and badges behind an event of the last instant, and with nothing else', async () => {
    const pilot = otherStation(log.identity, 'pilot2')
    pairIn(log, pilot, 'pilot')
    pilot.write({ lane: 'system', stream: 'event/current', type: 'BirthplacesSet', payload: { held: {} } })
    takeIn(log, pilot.batch('system'))
    const { stationId } = log.identity
    await log.note('Accueil', (writing) => writing.append('station', stationId, { type: 'StationGivenBack' }))
    const self = otherStation(log.identity, stationId, 'run1', ownKeyOf(log.identity))
    pairIn(log, self, 'reception', { ts: clock.now + 1000 })
    const turned = otherStation(log.identity, 'desk1')
    pairIn(log, turned, 'reception')
    const stream = 'admission/a/entrance/2026-11-26'
    turned.write({
      lane: 'people',
      stream,
      type: 'AdmissionsUndone',
      payload: { admissionIds: [] },
      ts: latestOfOthers,
    })
    turned.write({
      lane: 'people',
      stream: 'attendee/a',
      type: 'RegistrationsSet',
      payload: { sessionIds: [] },
      ts: latestOfOthers,
    })
    turned.write({
      lane: 'people',
      stream: 'print-job/desk1a',
      type: 'PrintJobRequested',
      payload: { attendeeId: 'a', printerId: 'p', version: 1, specimen: false },
      ts: latestOfOthers,
    })
    takeIn(log, turned.batch('people'))
    const standing = () => {
      const { state } = projectionsOf(log).find(({ name }) => name === stream) ?? {}
      return (state as { standing: { admissionId: string }[] }).standing.map(({ admissionId }) => admissionId)
    }
    await admit('c1')
    clock.now += 1000
    expect(standing()).toEqual(['c1'])
    const id = stream.slice('admission/'.length)
    await log.note('Accueil', (writing) => {
      writing.append('admission', id, { type: 'AdmissionsUndone', admissionIds: ['c1' as CommandId] })
      writing.append('admission', id, { type: 'ConflictReviewed', admissionIds: [] })
    })
    expect(standing()).toEqual([])
    await admit('c2')
    expect(standing()).toEqual(['c2'])
    await log.note('Accueil', (writing) => writing.append('print-job', 'desk1a', { type: 'PrintJobCancelled' }))
    expect(fault()).toBeNull()
    const amend = log.note('Accueil', (writing) =>
      writing.append('attendee', 'a', { type: 'RegistrationsSet', sessionIds: ['s'] }),
    )
    await expect(amend).rejects.toBeInstanceOf(StreamAtItsEnd)
  })

  it('is not touched by the clocks of other streams', async () => {
    clock.now += 3_600_000
    await admit('c1', 'a')
    clock.now -= 3_600_000
    await admit('c2', 'b')
    const last = projectionsOf(log).find(({ name }) => name.startsWith('admission/b/'))
    expect(last?.state).toMatchObject({ standing: [{ at: clock.now }] })
  })
})

describe('a rule', () => {
  it('that refuses half-way has written nothing', async () => {
    await log.note('test', (writing) => {
      writing.decide('room', 'r', () => refuse('no'))
    })
    expect(projectionsOf(log).some(({ name }) => name === 'room/r')).toBe(false)
  })

  it('sees what its command has decided so far', async () => {
    const seen = await log.note('test', (writing) => {
      writing.decide('room', 'r', () => accept({ type: 'RoomAdded', name: 'Salle', capacity: 4 }))
      return writing.state('room', 'r').name
    })
    expect(seen).toBe('Salle')
  })
})
