import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { attendeeIdOf, badgeCodeOf } from '../../../electron/station/keys/people-codes.ts'
import type { CommandInput } from '../../../shared/contract/contract.ts'
import { joinEvent } from '../join-event.ts'
import { otherStation } from '../other-station.ts'
import { foldersOfTests } from '../test-folders.ts'
import { pairIn, takeIn } from '../test-log.ts'
import { codes, prepareEvent, problemNamed, startTestStation, type TestStation } from '../test-station.ts'

const inTime = { timeout: 10_000, interval: 25 }

const folder = foldersOfTests()
let hub: TestStation
let reception: string
let sessionId: string
let printerId: string
/** A reception laptop that is put out. */
let lost: string
beforeEach(async () => {
  hub = await startTestStation({ folder: folder(), hub: true })
  sessionId = (await prepareEvent(hub)).sessionId
  reception = await hub.tokenOf('reception')
  const address = folder()
  printerId = (await hub.done('printers.add', { name: 'Dossier', driver: 'pdf-folder', address })).printerId
  lost = await linked('Perdu')
})
afterEach(async () => {
  await hub.stop()
})

/** Returns the station’s id. */
async function linked(name: string, where = folder()): Promise<string> {
  await joinEvent(hub, where, 'reception', name)
  const found = [...hub.station.log.streams.all('station')].find(([, { pairing }]) => pairing?.name === name)
  return found?.[0] ?? ''
}
const putOut = (stationId = lost) => hub.done('stations.revoke', { stationId })
const idOf = (ticket: string) => attendeeIdOf(hub.station.log, ticket)
/** The code of a newly requested badge. */
async function printed(ticket: string): Promise<string> {
  const { log } = hub.station
  const attendeeId = idOf(ticket)
  await hub.done('badges.print', { attendeeId, printerId })
  const [newest] = log.keys.all('people')
  return badgeCodeOf(log, attendeeId, 1, newest && newest.generation > 1 ? newest.id : undefined)
}
const scan = (code: string, { token = reception, checkpoint = 'entrance', key = randomUUID() as string } = {}) =>
  hub.done('checkIn.scan', { code, checkpoint }, token, key)
type Confirming = CommandInput<'checkIn.admit'>
const confirm = (attendeeId: string, confirms: string, more: Partial<Confirming> = {}) =>
  hub.done('checkIn.admit', { attendeeId, confirms, ...more }, reception)
const refusal = async (input: Confirming, token = reception) => {
  const { status, body } = await hub.command('checkIn.admit', input, token)
  return [status, problemNamed(body)]
}
const admissions = () => [...hub.station.log.streams.all('admission')].filter(([, { standing }]) => standing.length > 0)

describe('a badge from before a reception laptop was put out, shown for the first time', () => {
  it('admits nobody: the desk is asked for a second fact, however often it is scanned', async () => {
    const code = await printed(codes.soizic)
    await putOut()
    for (const _ of [1, 2])
      expect(await scan(code)).toMatchObject({
        verdict: 'confirm-identity',
        overrulableBy: 'reception',
        attendee: { firstName: 'Soizic' },
      })
    expect(admissions()).toEqual([])
  })

  it('admits its person once the desk has confirmed, and the journal names the access; then it is an ordinary badge', async () => {
    const code = await printed(codes.soizic)
    await putOut()
    const asked = randomUUID()
    await scan(code, { key: asked })
    const key = randomUUID()
    const give = () => hub.done('checkIn.admit', { attendeeId: idOf(codes.soizic), confirms: asked }, reception, key)
    expect(await give()).toMatchObject({ verdict: 'admitted', admissionIds: [key] })
    expect(await give()).toMatchObject({ verdict: 'admitted', admissionIds: [key] })
    expect(admissions()).toHaveLength(1)
    const { body } = await hub.view('journal', {}, hub.operator)
    const { rows } = body as { rows: { type: string; actor: string; details: object }[] }
    const entries = rows.filter(({ type }) => type === 'AttendeeAdmitted')
    expect(entries).toMatchObject([{ actor: 'Test reception', details: { overruled: 'confirm-identity' } }])
    expect(await scan(code)).toMatchObject({ verdict: 'already-admitted' })
    // At the next door too, and again after an undone entry.
    expect(await scan(code, { checkpoint: sessionId })).toMatchObject({ verdict: 'admitted' })
    const undo = { attendeeId: idOf(codes.soizic), reason: 'erreur' }
    await hub.done('checkIn.undo', { ...undo, checkpoint: sessionId })
    await hub.done('checkIn.undo', undo)
    expect(await scan(code)).toMatchObject({ verdict: 'confirm-identity' })
  })

  it('says next what else stands in the way, and asks no second time', async () => {
    const code = await printed(codes.corentin)
    await putOut()
    const asked = randomUUID()
    expect(await scan(code, { key: asked })).toMatchObject({ verdict: 'confirm-identity' })
    expect(await confirm(idOf(codes.corentin), asked)).toMatchObject({ verdict: 'unpaid' })
    expect(await scan(code)).toMatchObject({ verdict: 'unpaid' })
    expect(admissions()).toEqual([])
  })

  it('sends a door to reception, which is told a first name and cannot confirm', async () => {
    const code = await printed(codes.soizic)
    await putOut()
    const { token } = await hub.done('access.create', { role: 'door', label: 'Porte', checkpoint: sessionId })
    const asked = randomUUID()
    expect(await scan(code, { token, key: asked })).toEqual({
      verdict: 'confirm-identity',
      overrulableBy: 'reception',
      attendee: { firstName: 'Soizic' },
    })
    const attendeeId = idOf(codes.soizic)
    expect(await refusal({ attendeeId, checkpoint: sessionId, confirms: asked }, token)).toEqual([403, 'forbidden'])
    expect(admissions()).toEqual([])
    // Once reception has confirmed at the entrance, the door asks nothing.
    const atEntrance = randomUUID()
    await scan(code, { key: atEntrance })
    await confirm(attendeeId, atEntrance)
    expect(await scan(code, { token })).toMatchObject({ verdict: 'admitted' })
  })

  it('asks for it also where the laptop had said before that the person was in', async () => {
    const [soizic, maelle] = [await printed(codes.soizic), await printed(codes.maelle)]
    const { log } = hub.station
    const turned = otherStation(log.identity, 'turneddesk')
    expect(pairIn(log, turned, 'reception')).toMatchObject({ ok: true })
    const says = { lane: 'people', type: 'AttendeeAdmitted', payload: {}, part: {} } as const
    turned.write({ ...says, stream: `admission/${idOf(codes.soizic)}/zz/2020-01-01`, commandId: randomUUID() })
    await hub.done('checkIn.admit', { attendeeId: idOf(codes.maelle) }, reception)
    turned.write({ ...says, stream: `admission/${idOf(codes.maelle)}/zz/2020-01-01`, commandId: randomUUID() })
    expect(takeIn(log, turned.batch('people'))).toMatchObject({ ok: true })
    await putOut(turned.stationId)
    const asked = randomUUID()
    expect(await scan(soizic, { key: asked })).toMatchObject({ verdict: 'confirm-identity' })
    expect(await confirm(idOf(codes.soizic), asked)).toMatchObject({ verdict: 'admitted' })
    expect(await scan(soizic, { checkpoint: sessionId })).toMatchObject({ verdict: 'admitted' })
    // A person whom another station has also admitted is not asked.
    expect(await scan(maelle, { checkpoint: sessionId })).toMatchObject({ verdict: 'admitted' })
  })

  it.each(['before it was put out', 'while it works on'])(
    'asks for it also where a laptop had confirmed it %s',
    async (when) => {
      const code = await printed(codes.soizic)
      const { log } = hub.station
      const turned = otherStation(log.identity, 'turneddesk')
      expect(pairIn(log, turned, 'reception')).toMatchObject({ ok: true })
      for (const checkpoint of ['entrance', sessionId]) {
        const stream = `admission/${idOf(codes.soizic)}/${checkpoint}/2026-11-26`
        const payload = { obstacle: 'confirm-identity' }
        turned.write({ lane: 'people', type: 'ObstacleOverruled', stream, payload, part: {} })
      }
      expect(takeIn(log, turned.batch('people'))).toMatchObject({ ok: true })
      await putOut(when === 'while it works on' ? lost : turned.stationId)
      expect(await scan(code)).toMatchObject({ verdict: 'confirm-identity' })
      expect(await scan(code, { checkpoint: sessionId })).toMatchObject({ verdict: 'confirm-identity' })
    },
  )

  it('asks for it also where the laptop had said before that they are one person with somebody who is in', async () => {
    const [maelle, corentin] = [await printed(codes.maelle), await printed(codes.corentin)]
    const merged = async (pilots: boolean, ticket: string) => {
      const pair = [idOf(ticket), idOf(codes.soizic)].sort().join('/')
      if (pilots) return await hub.done('attendees.merge', { attendeeId: idOf(ticket), into: idOf(codes.soizic) })
      const stream = `same-person/${pair}`
      turned.write({ lane: 'people', stream, type: 'AttendeeMerged', payload: { attendeeId: idOf(ticket) }, part: {} })
      return expect(await hub.station.log.receive(turned.batch('people'))).toBe('stored')
    }
    const turned = otherStation(hub.station.log.identity, 'mergingdesk')
    expect(pairIn(hub.station.log, turned, 'reception')).toMatchObject({ ok: true })
    await scan(codes.soizic)
    await merged(false, codes.maelle)
    await merged(true, codes.corentin)
    await putOut(turned.stationId)
    expect(await scan(maelle, { checkpoint: sessionId })).toMatchObject({ verdict: 'confirm-identity' })
    // A person merged with one who is in is that person.
    expect(await scan(corentin, { checkpoint: sessionId })).toMatchObject({ verdict: 'admitted' })
  })

  it('is refused to a page that confirms what it was not asked, of that person, there', async () => {
    const [soizic, maelle] = [await printed(codes.soizic), await printed(codes.maelle)]
    await putOut()
    const attendeeId = idOf(codes.soizic)
    const [asked, ofAnother, atDoor, unpaid] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
    await scan(soizic, { key: asked })
    await scan(maelle, { key: ofAnother })
    await scan(soizic, { key: atDoor, checkpoint: sessionId })
    await scan(codes.corentin, { key: unpaid })
    for (const confirms of [randomUUID(), ofAnother, atDoor, unpaid])
      expect(await refusal({ attendeeId, confirms })).toEqual([409, 'not-asked'])
    expect(await refusal({ attendeeId, confirms: asked, checkpoint: sessionId })).toEqual([409, 'not-asked'])
    const { status } = await hub.command('checkIn.scan', { code: soizic, confirms: asked } as never, reception)
    expect(status).toBe(400)
    expect(admissions()).toEqual([])
  })

  it('asks after a restart too, and confirms what was asked before it', async () => {
    const code = await printed(codes.soizic)
    await putOut()
    const asked = randomUUID()
    await scan(code, { key: asked })
    await hub.restart()
    expect(await hub.done('checkIn.scan', { code })).toMatchObject({ verdict: 'confirm-identity' })
    const confirmed = await hub.done('checkIn.admit', { attendeeId: idOf(codes.soizic), confirms: asked })
    expect(confirmed).toMatchObject({ verdict: 'admitted' })
  })

  it('in a rehearsal considers only the rehearsal’s entries, and changes no real ones', async () => {
    const code = await printed(codes.soizic)
    await putOut()
    await hub.done('event.rehearse', { on: true })
    const asked = randomUUID()
    expect(await scan(code, { key: asked })).toMatchObject({ verdict: 'confirm-identity', rehearsal: true })
    expect(await confirm(idOf(codes.soizic), asked)).toMatchObject({ verdict: 'admitted', rehearsal: true })
    expect(await scan(code)).toMatchObject({ verdict: 'already-admitted' })
    await hub.done('event.rehearse', { on: false })
    expect(await refusal({ attendeeId: idOf(codes.soizic), confirms: asked })).toEqual([409, 'not-asked'])
    expect(await scan(code)).toMatchObject({ verdict: 'confirm-identity' })
  })
})

describe('nothing is asked', () => {
  it('of a badge printed since, of a ticket of the list, or where no station was put out', async () => {
    const before = await printed(codes.maelle)
    expect(await scan(before)).toMatchObject({ verdict: 'admitted' })
    await putOut()
    expect(await scan(await printed(codes.soizic))).toMatchObject({ verdict: 'admitted' })
    expect(await scan(codes.corentin)).toMatchObject({ verdict: 'unpaid' })
  })

  it('of who came in before, at any door, or was found by name since', async () => {
    const [soizic, maelle] = [await printed(codes.soizic), await printed(codes.maelle)]
    expect(await scan(codes.soizic, { checkpoint: sessionId })).toMatchObject({ verdict: 'admitted' })
    await putOut()
    expect(await scan(soizic)).toMatchObject({ verdict: 'admitted' })
    expect(await hub.done('checkIn.admit', { attendeeId: idOf(codes.maelle) }, reception)).toMatchObject({
      verdict: 'admitted',
    })
    expect(await scan(maelle, { checkpoint: sessionId })).toMatchObject({ verdict: 'admitted' })
  })

  it('of a person who leaves with that badge', async () => {
    const code = await printed(codes.soizic)
    await scan(codes.soizic, { checkpoint: sessionId })
    await putOut()
    expect(await hub.done('checkIn.leave', { code, checkpoint: sessionId })).toMatchObject({ verdict: 'left' })
  })
})

it('the ticket of a walk-in, whose generation is not recorded, counts as one of before', async () => {
  const { code } = await hub.done('attendees.register', { firstName: 'Yann', lastName: 'Le Goff' })
  expect(await scan(code)).toMatchObject({ verdict: 'admitted' })
  const other = await hub.done('attendees.register', { firstName: 'Nolwenn', lastName: 'Le Goff' })
  await putOut()
  expect(await scan(code)).toMatchObject({ verdict: 'already-admitted' })
  expect(await scan(other.code)).toMatchObject({ verdict: 'confirm-identity' })
})

it('a disconnected desk asks and confirms by itself, and the others see the entry', async () => {
  const where = folder()
  await linked('Accueil 2', where)
  const desk = await startTestStation({ folder: where })
  const code = await printed(codes.soizic)
  await putOut()
  const renewed = () => desk.station.log.keys.all('people').length
  await vi.waitFor(() => expect(renewed()).toBe(2), inTime)
  await vi.waitFor(async () =>
    expect(desk.station.log.streams.state('attendee', idOf(codes.soizic)).source).toBe('file'),
  )
  const asked = randomUUID()
  const isAsked = async () => (await desk.done('checkIn.scan', { code }, desk.operator, randomUUID())).verdict
  await vi.waitFor(async () => expect(await isAsked()).toBe('confirm-identity'), inTime)
  await hub.stop()
  await desk.done('checkIn.scan', { code }, desk.operator, asked)
  const attendeeId = attendeeIdOf(desk.station.log, codes.soizic)
  expect(await desk.done('checkIn.admit', { attendeeId, confirms: asked })).toMatchObject({ verdict: 'admitted' })
  hub = await startTestStation({ folder: hub.folder, hub: true })
  await vi.waitFor(() => expect(admissions()).toHaveLength(1), inTime)
  // Another station asked the question, and the person is in.
  expect(await refusal({ attendeeId, confirms: asked }, hub.operator)).toEqual([409, 'not-asked'])
  expect(await hub.done('checkIn.scan', { code })).toMatchObject({ verdict: 'already-admitted' })
  await desk.stop()
}, 30_000)
