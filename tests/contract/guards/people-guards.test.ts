import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { rotateWithout } from '../../../electron/station/keys/give-keys.ts'
import { badgeCodeOf, specimenCodeOf } from '../../../electron/station/keys/people-codes.ts'
import type { CommandInput, ViewRow, ViewValue } from '../../../shared/contract/contract.ts'
import type { CommandId } from '../../../shared/kernel/ids.ts'
import { goodTemplates, hidingTemplates } from '../../support/hostile-templates.ts'
import { registrations as listed, type Platform, saying, startPlatform } from '../../support/registration-platform.ts'
import {
  codes,
  prepareEvent,
  problemNamed,
  registrations,
  startTestStation,
  type TestStation,
} from '../test-station.ts'

let test: TestStation
let sessionId: string
beforeEach(async () => {
  test = await startTestStation()
  sessionId = (await prepareEvent(test)).sessionId
})
afterEach(() => test.stop())

async function idOf(code: string): Promise<string> {
  const { attendee } = await test.done('checkIn.scan', { code })
  return (attendee as { attendeeId: string }).attendeeId
}

it('a door is told only a person’s first name', async () => {
  const { token } = await test.done('access.create', { role: 'door', label: 'Porte', checkpoint: sessionId })
  const { body } = await test.command('checkIn.scan', { code: codes.soizic }, token)
  expect(body).toEqual({ verdict: 'admitted', attendee: { firstName: 'Soizic' } })
})

it('a door scans only for its own session', async () => {
  const { token } = await test.done('access.create', { role: 'door', label: 'Porte', checkpoint: sessionId })
  const { status } = await test.command('checkIn.scan', { code: codes.soizic, checkpoint: 's-b1' }, token)
  expect(status).toBe(403)
})

it('a door follows only its own passages', async () => {
  const { token } = await test.done('access.create', { role: 'door', label: 'Porte', checkpoint: sessionId })
  const commandId = randomUUID()
  await test.done('checkIn.scan', { code: codes.soizic }, test.operator, commandId)
  expect((await test.view('checkIn.passage', { commandId }, token)).body).toMatchObject({ value: null })
})

it('reception has no last name of who goes by the first', async () => {
  const id = await idOf(codes.maelle)
  const { text } = await test.view('attendees.one', { id }, await test.tokenOf('reception'))
  expect(text).not.toMatch(/Trividic|Kerlaouen|maelle\.t/)
})

it('the journal shows no secret', async () => {
  const { text } = await test.view('journal', {}, test.operator)
  expect(text).toContain('EventConfigured')
  expect(text).not.toMatch(/pilotCodeHash|signature/)
})

it('a stale file does not revert a correction', async () => {
  const id = await idOf(codes.soizic)
  await test.done('attendees.amend', { attendeeId: id, changes: { lastName: 'Quéméner' } })
  await test.upload('/api/v1/import/attendees', registrations)
  expect((await test.view('attendees.one', { id }, test.operator)).body).toMatchObject({
    value: { lastName: 'Quéméner' },
  })
})

it('a file with fewer columns wipes nothing', async () => {
  const id = await idOf(codes.soizic)
  const { body } = await test.view('attendees.one', { id }, test.operator)
  await test.upload('/api/v1/import/attendees', `Nom;Prénom;Code billet\r\nQuéméneur;Soizic;${codes.soizic}\r\n`)
  const { value } = body as { value: object }
  expect((await test.view('attendees.one', { id }, test.operator)).body).toMatchObject({ value })
})

it('a spreadsheet does not run a person’s name', async () => {
  await test.done('attendees.register', { lastName: '=HYPERLINK("x")', firstName: 'Iwan' })
  const { text } = await test.ask('GET', '/api/v1/export/attendees', test.bearer(test.operator))
  expect(text).toContain(`'=HYPERLINK`)
})

it('the pilot’s code cannot be guessed', async () => {
  const attendeeId = await idOf(codes.soizic)
  await test.done('checkIn.undo', { attendeeId, reason: 'erreur' })
  await test.done('attendees.amend', { attendeeId, changes: { status: 'cancelled' } })
  const attempt = async (pilotCode: string) => {
    const input = { attendeeId, overrule: { reason: 'erreur', pilotCode } }
    const { body } = await test.command('checkIn.admit', input, await test.tokenOf('reception'))
    return problemNamed(body)
  }
  for (const code of ['0000', '1111', '2222', '3333', '4444']) expect(await attempt(code)).toBe('wrong-pilot-code')
  expect(await attempt('246810')).toBe('too-many-tries')
})

it('a badge in hand when the station died is not printed again by itself', async () => {
  await test.station.log.note('test', (writing) => {
    const label = { widthMm: 80, heightMm: 50, dpi: 203 }
    const printer = { name: 'Dossier', driver: 'pdf-folder', address: test.folder, takeWithinS: 120, label } as const
    const request = { attendeeId: 'a', printerId: 'p', version: 1, specimen: false }
    writing.append('printer', 'p', { type: 'PrinterAdded', ...printer })
    writing.append('print-job', 'j', { type: 'PrintJobRequested', ...request })
    writing.append('print-job', 'j', { type: 'PrintJobTaken', attempt: 1 })
  })
  await test.restart()
  expect(test.station.log.streams.state('print-job', 'j').status).toBe('unknown')
})

it('two who come at the same moment do not both get the last seat', async () => {
  const ids: string[] = []
  for (const name of ['A', 'B', 'C']) {
    const { attendeeId } = await test.done('attendees.register', { lastName: name, firstName: name })
    await test.done('registrations.set', { attendeeId, sessionIds: [sessionId] })
    ids.push(attendeeId)
  }
  const { verdicts } = await test.done('checkIn.admitGroup', { attendeeIds: ids, checkpoint: sessionId })
  expect(verdicts.map(({ verdict }) => verdict)).toEqual(['admitted', 'admitted', 'session-full'])
})

it('a template reads only the fields that a badge shows', async () => {
  const svg = goodTemplates['80x50'].replace('data-field="organisation"', 'data-field="mail"')
  const { status, body } = await test.command('badgeTemplates.change', { format: '80x50', svg }, test.operator)
  expect([status, problemNamed(body)]).toEqual([400, 'template-unknown-field'])
})

it('a test print that was answered is not printed again', async () => {
  const address = join(test.folder, 'badges')
  mkdirSync(address)
  const { printerId } = await test.done('printers.add', { name: 'Dossier', driver: 'pdf-folder', address })
  const key = randomUUID()
  for (const _ of [1, 2]) {
    expect((await test.done('printers.test', { printerId }, test.operator, key)).state).toBe('printed')
    expect(readdirSync(address)).toHaveLength(1)
  }
})

it('a specimen opens nothing at the real door', async () => {
  const address = join(test.folder, 'badges')
  mkdirSync(address)
  const { printerId } = await test.done('printers.add', { name: 'Dossier', driver: 'pdf-folder', address })
  const attendeeId = await idOf(codes.soizic)
  await test.done('event.rehearse', { on: true })
  await test.done('badges.print', { attendeeId, printerId })
  const code = specimenCodeOf(test.station.log, attendeeId)
  expect(await test.done('checkIn.scan', { code })).toMatchObject({ attendee: { firstName: 'Soizic' } })
  await test.done('event.rehearse', { on: false })
  expect(await test.done('checkIn.scan', { code })).toEqual({ verdict: 'unknown-code' })
})

/** A badge is printed; then a reception laptop is put out. */
async function badgeOfBefore(code: string) {
  const { log } = test.station
  const address = join(test.folder, 'badges')
  mkdirSync(address)
  const { printerId } = await test.done('printers.add', { name: 'Dossier', driver: 'pdf-folder', address })
  const { rows } = (await test.view('attendees.search', { q: code }, test.operator)).body as { rows: Found[] }
  const attendeeId = rows[0]?.attendeeId ?? ''
  await test.done('badges.print', { attendeeId, printerId })
  await log.note('key', (writing) => rotateWithout(log, writing, ['reception']))
  return badgeCodeOf(log, attendeeId, 1)
}
type Found = ViewRow<'attendees.search'>

it('a badge that a station put out can make does not admit by itself', async () => {
  const code = await badgeOfBefore('quemeneur')
  expect(await test.done('checkIn.scan', { code })).toMatchObject({ verdict: 'confirm-identity' })
})

it('a page confirms no second fact that it was not asked for', async () => {
  const confirms = randomUUID()
  const told = await test.done('checkIn.scan', { code: codes.corentin }, test.operator, confirms)
  expect(told).toMatchObject({ verdict: 'unpaid' })
  const { attendeeId } = told.attendee as { attendeeId: string }
  const { body } = await test.command('checkIn.admit', { attendeeId, confirms }, test.operator)
  expect(problemNamed(body)).toBe('not-asked')
})

it('a replaced person’s badge is not printed when its turn comes', async () => {
  const address = join(test.folder, 'badges')
  mkdirSync(address)
  const { printerId } = await test.done('printers.add', { name: 'Dossier', driver: 'pdf-folder', address })
  const attendeeId = await idOf(codes.soizic)
  await test.done('attendees.substitute', { attendeeId, firstName: 'Nina', lastName: 'Testard' })
  await test.station.log.note('test', (writing) => {
    const request = { attendeeId, printerId, version: 1, specimen: false }
    writing.append('print-job', 'j', { type: 'PrintJobRequested', ...request })
  })
  await vi.waitFor(() => expect(test.station.log.streams.state('print-job', 'j').status).not.toMatch(/queued|printing/))
  expect(test.station.log.streams.state('print-job', 'j').status).toBe('cancelled')
  expect(readdirSync(address)).toEqual([])
})

it('a rehearsal fills no box with specimens', async () => {
  const address = join(test.folder, 'badges')
  mkdirSync(address)
  const { printerId } = await test.done('printers.add', { name: 'Dossier', driver: 'pdf-folder', address })
  await test.done('event.rehearse', { on: true })
  const { batchId } = await test.done('badges.printBatch', { boxSize: 10, printerId })
  const batch = () => test.station.log.streams.state('print-batch', batchId)
  await vi.waitFor(() => expect(batch().status).not.toBe('printing'), 8000)
  expect(batch()).toMatchObject({ status: 'paused', message: 'rehearsal-on' })
})

it('a template that hides the name is not put to use', async () => {
  for (const svg of hidingTemplates) {
    const { body } = await test.command('badgeTemplates.change', { format: '80x50', svg }, test.operator)
    expect(problemNamed(body)).toBe('template-name-hidden')
  }
})

it('a question that holds a word to review is not made public by one gesture', async () => {
  const text = 'Quel abruti a choisi ces horaires ?'
  const { questionId } = await test.done('questions.ask', { sessionId, text, origin: 'floor' })
  const { body } = await test.command('questions.move', { questionId, to: 'approved', version: 1 }, test.operator)
  expect(problemNamed(body)).toBe('held-word')
})

it('a question that may name a person is not made public by one action', async () => {
  const text = 'Pourquoi Madame Tanguy Le Goff ne répond-elle jamais ?'
  const { questionId } = await test.done('questions.ask', { sessionId, text, origin: 'floor' })
  const { body } = await test.command('questions.move', { questionId, to: 'approved', version: 1 }, test.operator)
  expect(problemNamed(body)).toBe('unmasked-name')
})

it('unread questions leave in a file with their names masked', async () => {
  const text = 'Que pense Gwenola Le Goff de ces délais ?'
  await test.done('questions.ask', { sessionId, text, origin: 'floor' })
  const { text: file } = await test.ask('GET', '/api/v1/export/questions', test.bearer(test.operator))
  expect(file).toContain('Que pense [nom masqué] de ces délais ?')
  expect(file).not.toContain('Gwenola')
})

it('the booth does not read words to review, which may name people', async () => {
  await test.done('audience.holdWords', { add: ['Gwenvael Tosser'], remove: [] })
  const { status, text } = await test.view('audience', {}, await test.tokenOf('booth'))
  expect([status, text.includes('Tosser')]).toEqual([200, false])
})

async function polled(asked: Pick<CommandInput<'polls.create'>, 'type' | 'hidden'>, answer: unknown): Promise<string> {
  const { pollId } = await test.done('polls.create', { sessionId, title: 'Que faut-il ?', ...asked })
  await test.done('polls.open', { pollId })
  await answerTo(pollId, answer)
  return pollId
}
async function answerTo(pollId: string, answer: unknown) {
  const device = { deviceId: 'phone', voter: 'phone', place: 'room' } as const
  const caller = { role: 'audience', label: 'audience', checkpoint: null, accessId: null, device } as const
  return await test.station.dispatch('polls.vote', { pollId, answer }, randomUUID() as CommandId, caller)
}
const pollRows = async (role: 'screen' | 'moderator') =>
  ((await test.view('polls', { sessionId }, await test.tokenOf(role))).body as { rows: ViewRow<'polls'>[] }).rows

it('only moderators read a hidden poll’s counts before it is shown', async () => {
  await polled({ type: 'scale', hidden: true }, 4)
  expect(await pollRows('screen')).toMatchObject([{ votes: null, counts: null, mean: null, leading: [] }])
})

it('only moderators read a written answer before one lets it through', async () => {
  await polled({ type: 'text' }, 'Bravo à Soizic')
  expect(JSON.stringify(await pollRows('screen'))).not.toContain('Soizic')
})

it('a vote is in no journal', async () => {
  await polled({ type: 'scale' }, 4)
  const { text } = await test.view('journal', {}, test.operator)
  expect(text).toContain('PollOpened')
  expect(text).not.toContain('PollVoted')
})

it('a vote that the closing did not hold does not count', async () => {
  const pollId = await polled({ type: 'scale' }, 4)
  await test.done('polls.close', { pollId })
  // As from a station that had not heard of the closing.
  await test.station.log.note('link', (writing) => {
    writing.append('poll-vote', `${pollId}/phone`, { type: 'PollVoted', answer: 5, person: null })
  })
  expect(await pollRows('moderator')).toMatchObject([{ votes: 1, mean: 4, late: 1 }])
})

it('a question with the referent is not erased before they have recorded the outcome', async () => {
  const text = 'Mon beau-père me frappe le soir'
  await test.done('questions.ask', { sessionId, text, origin: 'floor' })
  expect(await test.done('audience.purge', {})).toMatchObject({ withReferent: 1 })
  const { text: listed } = await test.view('safeguarding', {}, await test.tokenOf('referent'))
  expect(listed).toContain(text)
})

describe('the registration platform', () => {
  let platform: Platform
  beforeEach(async () => {
    platform = await startPlatform({ format: 'csv' })
    platform.holds(listed(40))
    await test.done('connector.configure', { address: platform.address, format: 'csv', token: 'jeton', on: false })
  })
  afterEach(() => platform.stop())

  /** The result of a reading of the whole list. */
  async function pulled(acceptMissing = false): Promise<string | null> {
    await test.done('connector.pullNow', { acceptMissing })
    return await vi.waitFor(async () => {
      const { value } = (await test.view('connector', {}, test.operator)).body as { value: ViewValue<'connector'> }
      expect(value.state).toBe('off')
      return value.trouble?.kind ?? value.last
    }, 10_000)
  }

  it('a platform’s token reaches no other machine', async () => {
    const other = await startPlatform({ format: 'csv' })
    platform.alwaysMisbehaves(saying(302, { location: other.address }))
    const came = await pulled()
    await other.stop()
    expect([came, other.asked]).toEqual(['other-host', []])
  })

  it('a list that lacks many people waits for a person’s confirmation', async () => {
    expect(await pulled(true)).toBe('imported')
    platform.holds(listed(20))
    expect(await pulled()).toBe('many-missing')
    const { body } = await test.view('attendees.count', {}, test.operator)
    expect((body as { value: ViewValue<'attendees.count'> }).value.vanished).toBeLessThan(20)
  })

  it('a platform’s token is in no journal, sealed or not', async () => {
    const { text } = await test.view('journal', {}, test.operator)
    expect(text).toContain('ConnectorConfigured')
    expect(text).not.toMatch(/jeton|sealedToken/)
  })
})

it('nobody is erased by a purge while the event is on', async () => {
  const { body } = await test.command('attendees.purge', {}, test.operator)
  expect(problemNamed(body)).toBe('event-not-over')
  expect((await test.view('attendees.search', { q: 'quemeneur' }, test.operator)).text).toContain('Soizic')
})

it('nothing of after the event leaves without the pilot', async () => {
  const token = await test.tokenOf('reception')
  for (const name of ['archive', 'attendance', 'no-shows', 'journal'])
    expect((await test.ask('GET', `/api/v1/export/${name}`, test.bearer(token))).status).toBe(403)
})

it('only the pilot exports questions and results', async () => {
  const token = await test.tokenOf('moderator')
  for (const name of ['questions', 'polls'])
    expect((await test.ask('GET', `/api/v1/export/${name}`, test.bearer(token))).status).toBe(403)
})

it('a person who refuses is in no replay', async () => {
  await test.done('replays.setSpeakers', { sessionId, names: ['Ildiko Perrault'] })
  const { rows } = (await test.view('replays', {}, test.operator)).body as { rows: ViewRow<'replays'>[] }
  await test.done('replays.recordRefusal', { sessionId, speakerId: rows[0]?.speakers[0]?.speakerId ?? '' })
  const replay = { sessionId, embedUrl: 'https://player.vimeo.com/video/1' }
  expect(problemNamed((await test.command('replays.publish', replay, test.operator)).body)).toBe('consent-missing')
})

it('an answer that may name a person is read again before it is public', async () => {
  const { questionId } = await test.done('questions.ask', { sessionId, text: 'Qui décide ?', origin: 'floor' })
  await test.done('questions.move', { questionId, to: 'follow-up', version: 1 })
  const answer = { questionId, text: 'Demandez à Madame Léa Martin.', version: 2 }
  expect(problemNamed((await test.command('followUps.answer', answer, test.operator)).body)).toBe('unmasked-name')
})

it('no single clock erases questions', async () => {
  const { questionId } = await test.done('questions.ask', { sessionId, text: 'Qui décide ?', origin: 'floor' })
  test.clock.now += 400 * 86_400_000
  await test.restart()
  // What it writes automatically at its start was written before this.
  await test.done('rooms.add', { name: 'Plus tard' })
  const { rows } = (await test.view('questions', { sessionId }, test.operator)).body as { rows: ViewRow<'questions'>[] }
  expect(rows).toMatchObject([{ questionId, text: 'Qui décide ?' }])
})
