import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { badgeCodeOf, specimenCodeOf } from '../../../electron/station/keys/people-codes.ts'
import type { CommandOutcome } from '../../../shared/contract/contract.ts'
import { connectPhone, newPhoneToken } from '../phones.ts'
import { codes, prepareEvent, startTestStation, type TestStation } from '../test-station.ts'

let test: TestStation
let audienceUrl: string
let attendeeId: string
let sessionId: string
beforeAll(async () => {
  test = await startTestStation({ hub: true, realTime: true })
  ;({ sessionId } = await prepareEvent(test))
  const folder = join(test.folder, 'badges')
  mkdirSync(folder)
  const printer = { name: 'Dossier', driver: 'pdf-folder', address: folder } as const
  const { printerId } = await test.done('printers.add', printer)
  await test.done('desk.configure', { autoPrint: true, printerId })
  await test.done('audience.configure', { access: 'badge' })
  const admitted = (await test.done('checkIn.scan', { code: codes.soizic })) as CommandOutcome<'checkIn.scan'>
  attendeeId = admitted.attendee && 'attendeeId' in admitted.attendee ? admitted.attendee.attendeeId : ''
  await printed(admitted.printJobId)
  await vi.waitFor(() => expect(test.station.audienceUrl()).not.toBeNull())
  audienceUrl = test.station.audienceUrl() ?? ''
})
afterAll(() => test.stop())

const printed = (printJobId = '') =>
  vi.waitFor(() => expect(test.station.log.streams.state('print-job', printJobId).status).toBe('printed'), {
    timeout: 8000,
  })
const badge = (version: number) => badgeCodeOf(test.station.log, attendeeId, version)
const voterOf = async (badgeCode: string) => (await newPhoneToken(audienceUrl, { badgeCode })).split('.')[1]
const refused = (badgeCode: string) =>
  expect(newPhoneToken(audienceUrl, { badgeCode })).rejects.toThrow('unknown-badge')

describe('a room that gives one voice to each person', () => {
  it('takes the badge’s letters however they are typed, and one person for one voice on two phones', async () => {
    const voter = await voterOf(badge(1))
    expect(await voterOf(badge(1).toLowerCase())).toBe(voter)
    expect(await voterOf(` ${badge(1)}\n`)).toBe(voter)
    // A ticket in a mail is no badge.
    await refused(codes.soizic)
  })

  it('does not reveal its person’s answers and supports to a reader of the badge', async () => {
    const maelle = (await test.done('checkIn.scan', { code: codes.maelle })) as CommandOutcome<'checkIn.scan'>
    await printed(maelle.printJobId)
    const otherId = maelle.attendee && 'attendeeId' in maelle.attendee ? maelle.attendee.attendeeId : ''
    const floor = { sessionId, text: 'Qui écoute l’enfant ?', origin: 'floor' } as const
    const { questionId } = await test.done('questions.ask', floor)
    await test.done('questions.move', { questionId, to: 'approved', version: 1 })
    const draft = { sessionId, type: 'single', title: 'Utile ?', options: ['Oui', 'Non'] } as const
    const { pollId } = await test.done('polls.create', { ...draft, options: [...draft.options] })
    await test.done('polls.open', { pollId })
    const [own, thief, other] = await Promise.all(
      [badge(1), badge(1), badgeCodeOf(test.station.log, otherId, 1)].map(async (badgeCode) =>
        connectPhone(audienceUrl, await newPhoneToken(audienceUrl, { badgeCode })),
      ),
    )
    const shown = await own?.follow(sessionId)
    const answer = shown?.polls.find((poll) => poll.pollId === pollId)?.options[1]?.optionId ?? ''
    await own?.done('polls.vote', { pollId, answer })
    await own?.done('questions.upvote', { questionId })
    expect(await thief?.follow(sessionId)).toEqual(await other?.follow(sessionId))
    for (const phone of [own, thief, other]) phone?.close()
  })

  it('takes no badge that another has replaced, and gives the new one the same voice', async () => {
    const voter = await voterOf(badge(1))
    const { printJobId } = await test.done('badges.print', { attendeeId, reason: 'perdu' })
    await printed(printJobId)
    await refused(badge(1))
    expect(await voterOf(badge(2))).toBe(voter)
  })

  it('accepts a specimen only during a rehearsal', async () => {
    const specimen = specimenCodeOf(test.station.log, attendeeId)
    await refused(specimen)
    await test.done('event.rehearse', { on: true })
    await printed((await test.done('badges.print', { attendeeId, reason: 'essai' })).printJobId)
    await voterOf(specimen)
    await test.done('event.rehearse', { on: false })
    await refused(specimen)
  })

  it('does not accept a person who no longer comes', async () => {
    await test.done('attendees.erase', { attendeeIds: [attendeeId] })
    await refused(badge(2))
  })
})
