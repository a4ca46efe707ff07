import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import type { CommandOutcome, ViewValue } from '../../../shared/contract/contract.ts'
import { newFolder, removeFolder } from '../test-log.ts'
import { codes, prepareEvent, problemNamed, startTestStation, type TestStation } from '../test-station.ts'

let test: TestStation
let reception: string
let sessionId: string
beforeEach(async () => {
  test = await startTestStation()
  sessionId = (await prepareEvent(test)).sessionId
  reception = await test.tokenOf('reception')
})
afterEach(() => test.stop())

type Outcome = CommandOutcome<'checkIn.scan'>
const idOf = ({ attendee }: Outcome) => (attendee as { attendeeId: string }).attendeeId

/** A scan, and the id of its command, which names the passage. */
async function scan(code: string, token = reception) {
  const commandId = randomUUID()
  const outcome = await test.done('checkIn.scan', { code }, token, commandId)
  return { commandId, outcome, attendeeId: outcome.attendee && 'attendeeId' in outcome.attendee ? idOf(outcome) : '' }
}
async function passage(commandId: string, token = reception) {
  const { body } = await test.view('checkIn.passage', { commandId }, token)
  return (body as { value: ViewValue<'checkIn.passage'> }).value
}
const undo = (attendeeId: string, more = {}) =>
  test.command('checkIn.undo', { attendeeId, reason: 'Scan par erreur', ...more }, reception)

describe('a passage that is followed', () => {
  it('stands until its admission is undone, and then tells when and where, and who has come in since', async () => {
    const { commandId, attendeeId } = await scan(codes.soizic)
    const again = await scan(codes.soizic)
    expect(again.outcome.verdict).toBe('already-admitted')
    for (const id of [commandId, again.commandId])
      expect(await passage(id)).toMatchObject({ stands: true, undone: null, admission: { station: 'Accueil 1' } })

    test.clock.now += 60_000
    expect((await undo(attendeeId)).status).toBe(200)
    const undone = { at: new Date(test.clock.now).toISOString(), station: 'Accueil 1' }
    for (const id of [commandId, again.commandId])
      expect(await passage(id)).toMatchObject({ stands: false, undone, admission: null })

    test.clock.now += 60_000
    const later = await scan(codes.soizic)
    const admission = { at: new Date(test.clock.now).toISOString(), station: 'Accueil 1' }
    expect(await passage(commandId)).toMatchObject({ stands: false, undone, admission })
    expect(await passage(later.commandId)).toMatchObject({ stands: true, undone: null, admission })
  })

  it('has the name as it is corrected, and none once the person is erased', async () => {
    const { commandId, attendeeId } = await scan(codes.corentin)
    await test.done('attendees.amend', { attendeeId, changes: { lastName: 'Abgrall-Morvan' } })
    const named = { attendee: { attendeeId, lastName: 'Abgrall-Morvan' }, erased: false, stands: false, undone: null }
    expect(await passage(commandId)).toMatchObject(named)
    await test.done('attendees.erase', { attendeeIds: [attendeeId] })
    expect(await passage(commandId)).toMatchObject({ attendee: null, erased: true })
  })

  it('knows no person for an unknown code, and nothing for an id that is no passage', async () => {
    const { commandId } = await scan('NOBODY1234')
    expect(await passage(commandId)).toEqual({
      attendee: null,
      erased: false,
      stands: false,
      undone: null,
      admission: null,
    })
    expect(await passage(randomUUID())).toBeNull()
    const registered = randomUUID()
    await test.done('attendees.register', { lastName: 'Kerbrat', firstName: 'Iwan' }, reception, registered)
    expect(await passage(registered)).toBeNull()
  })

  it('tells a door a first name, only for its own passages', async () => {
    const { token } = await test.done('access.create', { role: 'door', label: 'Porte A2', checkpoint: sessionId })
    const { commandId, outcome } = await scan(codes.soizic, token)
    expect(outcome).toEqual({ verdict: 'admitted', attendee: { firstName: 'Soizic' } })
    expect(await passage(commandId, token)).toMatchObject({ attendee: { firstName: 'Soizic' }, stands: true })
    const { text } = await test.view('checkIn.passage', { commandId }, token)
    expect(text).not.toMatch(/Quéméneur|Kerlaouen|attendeeId/)
    const atEntrance = await scan(codes.soizic)
    expect(await passage(atEntrance.commandId, token)).toBeNull()
  })

  it('is a rehearsal’s for ever, and a real one’s when a rehearsal begins', async () => {
    const real = await scan(codes.soizic)
    expect(real.outcome).not.toHaveProperty('rehearsal')
    await test.done('event.rehearse', { on: true })
    expect(await passage(real.commandId)).toMatchObject({ stands: true })
    const commandId = randomUUID()
    const rehearsed = await test.done('checkIn.scan', { code: codes.soizic }, reception, commandId)
    expect(rehearsed).toMatchObject({ verdict: 'admitted', rehearsal: true })
    await test.done('event.rehearse', { on: false })
    expect(await passage(commandId)).toMatchObject({ stands: true })
    // The same command sent again gets the same answer, from the rehearsal.
    expect(await test.done('checkIn.scan', { code: codes.soizic }, reception, commandId)).toEqual(rehearsed)
    const undone = await undo(idOf(rehearsed), { admissionIds: rehearsed.admissionIds })
    expect([undone.status, problemNamed(undone.body)]).toEqual([409, 'changed-since'])
    expect(await passage(real.commandId)).toMatchObject({ stands: true })
  })
})

describe('an undo that names what was seen', () => {
  it('leaves an admission made since', async () => {
    const { attendeeId, outcome } = await scan(codes.soizic)
    await undo(attendeeId)
    const since = await scan(codes.soizic)
    const refused = await undo(attendeeId, { admissionIds: outcome.admissionIds })
    expect([refused.status, problemNamed(refused.body)]).toEqual([409, 'changed-since'])
    expect(await passage(since.commandId)).toMatchObject({ stands: true })
    const { outcome: told } = await scan(codes.soizic)
    expect(told.admissionIds).toEqual(since.outcome.admissionIds)
    expect((await undo(attendeeId, { admissionIds: told.admissionIds })).status).toBe(200)
    expect(await passage(since.commandId)).toMatchObject({ stands: false })
  })
})

describe('the list of badges', () => {
  it('no longer names an erased person', async () => {
    const badges = newFolder()
    onTestFinished(() => removeFolder(badges))
    const { printerId } = await test.done('printers.add', {
      name: 'Dossier',
      driver: 'pdf-folder',
      address: badges,
      label: { widthMm: 80, heightMm: 50, dpi: 203 },
    })
    await test.done('desk.configure', { printerId, autoPrint: true })
    const { attendeeId } = await scan(codes.soizic)
    const jobs = async () => (await test.view('printJobs', {}, reception)).body as { rows: { attendeeId: string }[] }
    expect((await jobs()).rows).toMatchObject([{ attendeeId }])
    await test.done('attendees.erase', { attendeeIds: [attendeeId] })
    expect((await jobs()).rows).toEqual([])
  })
})
