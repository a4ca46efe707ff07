import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { attendeeIdOf, badgeCodeOf } from '../../../electron/station/keys/people-codes.ts'
import { lastVersion } from '../../../shared/domain/badges/print-job.ts'
import { lettersAfterStation } from '../../../shared/domain/birthplaces.ts'
import { type OtherStation, otherStation } from '../other-station.ts'
import { newFolder, pairIn, removeFolder } from '../test-log.ts'
import { codes, prepareEvent, startTestStation, type TestStation } from '../test-station.ts'

const inTime = { timeout: 10_000, interval: 25 }

let hub: TestStation
let desk: OtherStation
let folder: string
let printerId: string
let soizic: string
/** Of the badge that her desk has printed. */
let code: string
beforeEach(async () => {
  folder = newFolder()
  hub = await startTestStation({ hub: true })
  await prepareEvent(hub)
  desk = otherStation(hub.station.log.identity, 'laterdesk')
  pairIn(hub.station.log, desk, 'reception')
  ;({ printerId } = await hub.done('printers.add', { name: 'Dossier', driver: 'pdf-folder', address: folder }))
  soizic = attendeeIdOf(hub.station.log, codes.soizic)
  await print()
  code = badgeCodeOf(hub.station.log, soizic, 1, undefined)
})
afterEach(async () => {
  await hub.stop()
  removeFolder(folder)
})

const printed = () =>
  [...hub.station.log.streams.all('print-job')].filter(
    ([, { status, pieces }]) => status === 'printed' && pieces.length,
  )
async function print(reason?: string): Promise<void> {
  const before = printed().length
  await hub.done('badges.print', { attendeeId: soizic, printerId, ...(reason && { reason }) })
  await vi.waitFor(() => expect(printed()).toHaveLength(before + 1), inTime)
}
async function says(version: number): Promise<void> {
  const fact = { lane: 'people', stream: `print-job/${ownId(version)}`, ts: hub.station.log.now() + 1 } as const
  const payload = { attendeeId: soizic, printerId: 'zz', version, specimen: false }
  const heard = desk.written('people')
  desk.write({ ...fact, type: 'PrintJobRequested', payload })
  desk.write({ ...fact, type: 'PrintJobTaken', payload: { attempt: 1 } })
  desk.write({ ...fact, type: 'PrintJobSettled', payload: { attempt: 1, status: 'printed', message: null } })
  expect(await hub.station.log.receive(desk.batch('people', heard))).toBe('stored')
}
/** In a stream that the desk may begin. */
const ownId = (version: number) =>
  desk.stationId + `madeup${version}`.slice(-lettersAfterStation).padStart(lettersAfterStation, 'z')
const verdictOf = async (one: string) => (await hub.done('checkIn.scan', { code: one })).verdict

it('a later badge of which a station says that it is out replaces one until that station is put out', async () => {
  await says(2)
  expect(await verdictOf(code)).toBe('badge-replaced')
  await hub.done('stations.revoke', { stationId: desk.stationId })
  expect(await verdictOf(code)).not.toBe('badge-replaced')
})

it('a badge in the wrong hands is void with the entry that is undone, and its person gets another one', async () => {
  await hub.done('desk.configure', { printerId, autoPrint: true })
  expect(await verdictOf(code)).toBe('admitted')
  const undo = { attendeeId: soizic, reason: 'Mauvaise personne' }
  expect(await hub.done('checkIn.undo', { ...undo, voidBadges: true })).toEqual({ undone: 1, voided: 1 })
  expect(await verdictOf(code)).toBe('badge-replaced')
  expect(await verdictOf(codes.soizic)).toBe('admitted')
  await vi.waitFor(() => expect(printed()).toHaveLength(2), inTime)
  expect(await verdictOf(code)).toBe('badge-replaced')
  expect(await verdictOf(badgeCodeOf(hub.station.log, soizic, 2, undefined))).toBe('already-admitted')
})

it('a badge that did not come out for an entry is nobody’s once that entry is undone', async () => {
  await hub.done('desk.configure', { printerId, autoPrint: true })
  removeFolder(folder)
  const maelle = attendeeIdOf(hub.station.log, codes.maelle)
  expect(await verdictOf(codes.maelle)).toBe('admitted')
  const states = () =>
    [...hub.station.log.streams.all('print-job')].flatMap(([, { request, status }]) =>
      request?.attendeeId === maelle ? [status] : [],
    )
  await vi.waitFor(() => expect(states()).toEqual(['failed']), inTime)
  await hub.done('checkIn.undo', { attendeeId: maelle, reason: 'Mauvaise personne' })
  expect(states()).toEqual(['cancelled'])
})

it('a badge is void by the word of a station until that station is put out', async () => {
  const job = printed()[0]?.[0] ?? ''
  const heard = desk.written('people')
  const fact = { lane: 'people', stream: `print-job/${job}`, ts: hub.station.log.now() + 1 } as const
  desk.write({ ...fact, type: 'PrintJobVoided', payload: {} })
  expect(await hub.station.log.receive(desk.batch('people', heard))).toBe('stored')
  expect(await verdictOf(code)).toBe('badge-replaced')
  await hub.done('stations.revoke', { stationId: desk.stationId })
  expect(await verdictOf(code)).not.toBe('badge-replaced')
})

it.each([lastVersion, 1e15])(
  'a person with a recorded badge of version %d is given a new one, which counts',
  async (version) => {
    await says(version)
    await print('perdu')
    const versions = printed().map(([, { request }]) => request?.version ?? 0)
    const newest = badgeCodeOf(hub.station.log, soizic, Math.max(...versions), undefined)
    expect(await verdictOf(code)).toBe('badge-replaced')
    expect(await verdictOf(newest)).toBe('admitted')
  },
)

it('a badge that is out stays its person’s, whatever an earlier request of a laptop says', async () => {
  const [[job = ''] = []] = printed()
  const maelle = attendeeIdOf(hub.station.log, codes.maelle)
  const payload = { attendeeId: maelle, printerId, version: 0, specimen: false }
  desk.write({ lane: 'people', stream: `print-job/${job}`, type: 'PrintJobRequested', ts: 1, payload })
  expect(await hub.station.log.receive(desk.batch('people'))).toBe('stored')
  expect(hub.station.log.streams.state('print-job', job).request?.attendeeId).toBe(soizic)
})

it('a badge that is out stays its person’s, whomever a laptop enters under its code, also once that entry is erased', async () => {
  const { log } = hub.station
  const madeUp = attendeeIdOf(log, code)
  const cells = {
    pass: { days: [1, 2], evening: false, remote: false },
    ...({ category: 'participant', status: 'confirmed', firstNameOnly: false, signature: false } as const),
    sessionCodes: [],
  }
  desk.write({
    ...({ lane: 'people', stream: `attendee/${madeUp}`, type: 'AttendeeRegistered', ts: log.now() } as const),
    payload: { cells, sessionIds: [], substitutes: null },
    part: { code, lastName: 'Inconnue', firstName: 'Personne' },
  })
  expect(await log.receive(desk.batch('people'))).toBe('stored')
  expect(await hub.done('checkIn.scan', { code })).toMatchObject({
    verdict: 'admitted',
    attendee: { attendeeId: soizic },
  })
  await hub.done('attendees.erase', { attendeeIds: [madeUp] })
  expect(await hub.done('checkIn.scan', { code })).toMatchObject({
    verdict: 'already-admitted',
    attendee: { attendeeId: soizic },
  })
})
