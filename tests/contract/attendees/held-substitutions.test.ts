import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { attendeeIdOf } from '../../../electron/station/keys/people-codes.ts'
import { type OtherStation, otherStation } from '../other-station.ts'
import { pairIn } from '../test-log.ts'
import { codes, prepareEvent, registrations, startTestStation, type TestStation } from '../test-station.ts'

let hub: TestStation
let desk: OtherStation
let reception: string
let [soizic, maelle] = ['', '']
let heard = 0
const colleague = 'zzcolleague'

beforeEach(async () => {
  heard = 0
  hub = await startTestStation({ hub: true })
  await prepareEvent(hub)
  reception = await hub.tokenOf('reception')
  desk = otherStation(hub.station.log.identity, 'substdesk')
  expect(pairIn(hub.station.log, desk, 'reception')).toMatchObject({ ok: true })
  soizic = attendeeIdOf(hub.station.log, codes.soizic)
  maelle = attendeeIdOf(hub.station.log, codes.maelle)
})
afterEach(() => hub.stop())

const replaces = (id: string, by: string) =>
  desk.write({ lane: 'people', stream: `attendee/${id}`, type: 'AttendeeSubstituted', payload: { by }, ts: later() })
const enters = (id: string, substitutes: string | null) =>
  desk.write({
    lane: 'people',
    stream: `attendee/${id}`,
    type: 'AttendeeRegistered',
    ts: later(),
    payload: { cells: { pass: { days: [1, 2], evening: false, remote: false } }, sessionIds: [], substitutes },
    part: { code: 'COLLEGUE22', lastName: 'Testard', firstName: 'Nina' },
  })
const later = () => hub.station.log.now() + 1
/** What it has written since it was last heard. */
async function arrives(): Promise<void> {
  expect(await hub.station.log.receive(desk.batch('people', heard))).toBe('stored')
  heard = desk.written('people')
}
const verdictOf = async (code: string) => (await hub.done('checkIn.scan', { code }, reception)).verdict
const counted = async () =>
  ((await hub.view('attendees.count', {}, hub.operator)).body as { value: { total: number } }).value.total

describe('a person for whom a station names a substitute', () => {
  it('comes in, is counted and may be corrected, as long as no substitute was entered', async () => {
    replaces(soizic, 'zzmadeup')
    await arrives()
    expect(await counted()).toBe(3)
    await hub.done('attendees.amend', { attendeeId: soizic, changes: { phone: '0600000000' } }, reception)
    expect(await verdictOf(codes.soizic)).toBe('admitted')
  })

  it('may still be replaced by a desk, even if another substitute was named before', async () => {
    replaces(soizic, 'zzmadeup')
    await arrives()
    await hub.done('attendees.substitute', { attendeeId: soizic, lastName: 'Testard', firstName: 'Nina' }, reception)
    expect(await verdictOf(codes.soizic)).toBe('badge-replaced')
    expect(await counted()).toBe(3)
  })

  it.each(['the word first', 'the entry first'])('is replaced once both have arrived, %s', async (order) => {
    const both = [() => replaces(soizic, colleague), () => enters(colleague, soizic)]
    const [first, second] = order === 'the word first' ? both : both.reverse()
    first?.()
    await arrives()
    second?.()
    await arrives()
    expect(await verdictOf(codes.soizic)).toBe('badge-replaced')
    expect(await counted()).toBe(3)
    const { status } = await hub.command('attendees.amend', { attendeeId: soizic, changes: { phone: '1' } }, reception)
    expect(status).toBe(409)
  })

  it('is not where the entry is another person’s colleague', async () => {
    replaces(soizic, colleague)
    replaces(maelle, colleague)
    enters(colleague, maelle)
    await arrives()
    expect(await verdictOf(codes.soizic)).toBe('admitted')
    expect(await verdictOf(codes.maelle)).toBe('badge-replaced')
  })

  it('has their ticket back where the station that entered the colleague is put out', async () => {
    replaces(soizic, colleague)
    enters(colleague, soizic)
    await arrives()
    expect(await verdictOf(codes.soizic)).toBe('badge-replaced')
    expect(await counted()).toBe(3)
    await hub.done('stations.revoke', { stationId: desk.stationId })
    expect(await verdictOf(codes.soizic)).toBe('admitted')
    expect(await counted()).toBe(4)
  })
  it('stays replaced whatever another desk writes of the colleague, whose name is back once that one is put out', async () => {
    replaces(soizic, colleague)
    enters(colleague, soizic)
    await arrives()
    const lost = otherStation(hub.station.log.identity, 'lostdesk')
    expect(pairIn(hub.station.log, lost, 'reception')).toMatchObject({ ok: true })
    for (const ts of [1, later()])
      lost.write({
        lane: 'people',
        stream: `attendee/${colleague}`,
        type: 'AttendeeRegistered',
        ts,
        payload: { cells: {}, sessionIds: [], substitutes: null },
        part: { code: 'COLLEGUE22', lastName: 'Autre', firstName: 'Nom' },
      })
    expect(await hub.station.log.receive(lost.batch('people'))).toBe('stored')
    expect(await verdictOf(codes.soizic)).toBe('badge-replaced')
    await hub.done('stations.revoke', { stationId: lost.stationId })
    expect(await verdictOf(codes.soizic)).toBe('badge-replaced')
    expect(hub.station.log.streams.state('attendee', colleague)).toMatchObject({
      edits: { lastName: 'Testard', pass: { days: [1, 2] } },
      entered: { station: desk.stationId },
    })
  })
})

describe('a file that changes the order of somebody whom a stolen laptop has replaced', () => {
  const since = () => new Date(hub.clock.now + 1).toISOString()
  const imported = async (file: string) =>
    (await hub.upload('/api/v1/import/attendees', file)).body as {
      warnings: readonly { reason: string }[]
      vanished: number
    }
  const unpaid = registrations.replace('Confirmée;SZQK7TUAT5', 'En attente de règlement;SZQK7TUAT5')
  const putOut = (moment: string) =>
    hub.done('stations.revoke', { stationId: desk.stationId, why: 'stolen', since: moment })

  it('admits nobody whom that laptop has made up, once its facts count no more', async () => {
    const moment = since()
    hub.clock.now += 1000
    const madeUp = attendeeIdOf(hub.station.log, 'COLLEGUE22')
    replaces(soizic, madeUp)
    enters(madeUp, soizic)
    await arrives()
    const report = await imported(unpaid)
    expect(report).toMatchObject({ warnings: [{ reason: 'order-passed-on' }], vanished: 0 })
    expect(await verdictOf('COLLEGUE22')).toBe('unpaid')
    await putOut(moment)
    expect(await verdictOf('COLLEGUE22')).toBe('unknown-code')
    expect(hub.station.log.streams.state('attendee', madeUp).source).toBeNull()
  })

  it('leaves a ticket cancelled, and a person of the file as the file says', async () => {
    await hub.done('attendees.amend', { attendeeId: maelle, changes: { status: 'cancelled' } })
    const moment = since()
    hub.clock.now += 1000
    replaces(soizic, maelle)
    enters(maelle, soizic)
    await arrives()
    expect(await imported(unpaid)).toMatchObject({ warnings: [{ reason: 'order-kept' }] })
    expect(await verdictOf(codes.maelle)).toBe('cancelled')
    await putOut(moment)
    expect(await verdictOf(codes.maelle)).toBe('cancelled')
    expect(await verdictOf(codes.soizic)).toBe('unpaid')
  })

  it('leaves the ticket of a substitute that a pilot has cancelled', async () => {
    const madeUp = attendeeIdOf(hub.station.log, 'COLLEGUE22')
    replaces(soizic, madeUp)
    enters(madeUp, soizic)
    await arrives()
    await hub.done('attendees.amend', { attendeeId: madeUp, changes: { status: 'cancelled' } })
    expect(await imported(unpaid)).toMatchObject({ warnings: [{ reason: 'order-kept' }] })
    expect(await verdictOf('COLLEGUE22')).toBe('cancelled')
  })
})
