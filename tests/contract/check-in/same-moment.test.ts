import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CommandInput, CommandName } from '../../../shared/contract/contract.ts'
import type { CommandId } from '../../../shared/kernel/ids.ts'
import { codes, prepareEvent, startTestStation, type TestStation } from '../test-station.ts'

let test: TestStation
let sessionId: string
beforeEach(async () => {
  test = await startTestStation()
  sessionId = (await prepareEvent(test)).sessionId
})
afterEach(() => test.stop())

const pilot = { role: 'pilot', label: 'Pilotage', checkpoint: null, accessId: null } as const
/** In one turn of the event loop, so that they share a transaction. */
const together = (...asked: { [Name in CommandName]: readonly [Name, CommandInput<Name>] }[CommandName][]) =>
  Promise.all(asked.map(([name, input]) => test.station.dispatch(name, input, randomUUID() as CommandId, pilot)))
const verdictsOf = (answers: readonly object[]) =>
  answers.map((answer) => ('outcome' in answer ? (answer.outcome as { verdict: string }).verdict : 'refused'))

async function walkIns(count: number): Promise<{ attendeeId: string; code: string }[]> {
  const people = []
  for (let index = 0; index < count; index++) {
    const person = await test.done('attendees.register', { lastName: `Nom${index}`, firstName: 'Prénom' })
    await test.done('registrations.set', { attendeeId: person.attendeeId, sessionIds: [sessionId] })
    people.push(person)
  }
  return people
}
async function folderPrinter(): Promise<string> {
  const address = join(test.folder, 'badges')
  mkdirSync(address)
  const { printerId } = await test.done('printers.add', { name: 'Dossier', driver: 'pdf-folder', address })
  return printerId
}

describe('at the same moment', () => {
  it('one ticket scanned at three windows of a desk comes in once', async () => {
    const scan = ['checkIn.scan', { code: codes.soizic }] as const
    expect(verdictsOf(await together(scan, scan, scan))).toEqual(['admitted', 'already-admitted', 'already-admitted'])
  })

  it('no more people enter a workshop than it has seats', async () => {
    const people = await walkIns(4)
    const answers = await together(
      ...people.map(({ code }) => ['checkIn.scan', { code, checkpoint: sessionId }] as const),
    )
    expect(verdictsOf(answers)).toEqual(['admitted', 'admitted', 'session-full', 'session-full'])
  })

  it('a group does not enter a workshop that is too small for it', async () => {
    const attendeeIds = (await walkIns(4)).map(({ attendeeId }) => attendeeId)
    const { verdicts } = await test.done('checkIn.admitGroup', { attendeeIds, checkpoint: sessionId })
    expect(verdictsOf(verdicts.map((outcome) => ({ outcome })))).toEqual([
      'admitted',
      'admitted',
      'session-full',
      'session-full',
    ])
  })

  it('a badge asked for twice needs a reason the second time', async () => {
    const printerId = await folderPrinter()
    const [person] = await walkIns(1)
    const print = ['badges.print', { attendeeId: person?.attendeeId ?? '', printerId }] as const
    const [first, second] = await together(print, print)
    expect(first).toHaveProperty('outcome')
    expect(second).toMatchObject({ problem: { type: expect.stringMatching(/reason-needed$/) } })
  })

  it('a person whose badge is being printed does not get another one at the entrance', async () => {
    const printerId = await folderPrinter()
    await test.done('desk.configure', { printerId, autoPrint: true })
    const [person] = await walkIns(1)
    const answers = await together(
      ['badges.print', { attendeeId: person?.attendeeId ?? '', printerId }],
      ['checkIn.scan', { code: person?.code ?? '' }],
    )
    expect(answers[1]).toMatchObject({ outcome: { verdict: 'admitted' } })
    expect(answers[1]).not.toHaveProperty('outcome.printJobId')
  })

  it('a scan after a rehearsal began is one of the rehearsal', async () => {
    await together(['event.rehearse', { on: true }], ['checkIn.scan', { code: codes.soizic }])
    await test.done('event.rehearse', { on: false })
    expect(await test.done('checkIn.scan', { code: codes.soizic })).toMatchObject({ verdict: 'admitted' })
  })

  it('a badge that was cancelled before the printer took it is not printed', async () => {
    const printerId = await folderPrinter()
    const [person] = await walkIns(1)
    const input = { attendeeId: person?.attendeeId ?? '', printerId }
    const [asked] = await together(['badges.print', input])
    const { printJobId } = (asked as { outcome: { printJobId: string } }).outcome
    const [cancelled] = await together(['printJobs.cancel', { printJobId }])
    const types = () =>
      test.station.log.db
        .prepare<[], { type: string }>(`SELECT type FROM events WHERE type LIKE 'PrintJob%' ORDER BY seq`)
        .all()
    const taken = () => types().some(({ type }) => type === 'PrintJobTaken')
    // Either the printer was first, and the desk is told so; or the desk was, and nothing prints.
    if (cancelled && 'outcome' in cancelled) {
      await test.done('rooms.add', { name: 'Salle 9' })
      expect(taken()).toBe(false)
    } else expect(taken()).toBe(true)
  })
})
