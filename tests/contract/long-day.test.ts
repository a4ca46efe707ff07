import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import {
  type CommandInput,
  type CommandName,
  type CommandOutcome,
  commands,
  type ViewName,
  type ViewParams,
  type ViewRow,
  views,
} from '../../shared/contract/contract.ts'
import { type Problem, problem, problemName } from '../../shared/contract/problem.ts'
import { questionCommands } from '../../shared/contract/questions.ts'
import type { CommandId } from '../../shared/kernel/ids.ts'
import { codes, day1, prepareEvent, startTestStation, type TestStation } from './test-station.ts'
import { followTopics } from './view-topics.ts'

/** Set by the mock below, which wraps the station's publisher. */
const topics = vi.hoisted(() => ({ undeclared: (): readonly string[] => ['no publisher'], end: () => {} }))
vi.mock('../../electron/station/views/publisher.ts', async (importActual) => {
  const actual = await importActual<typeof import('../../electron/station/views/publisher.ts')>()
  return {
    ...actual,
    createPublisher(...args: Parameters<typeof actual.createPublisher>) {
      const publisher = actual.createPublisher(...args)
      const paramsNow = (name: ViewName) => paramsOf('none')[name] ?? {}
      Object.assign(
        topics,
        followTopics(publisher, args[0], paramsNow, () => test?.clock.now ?? Number.NaN),
      )
      return publisher
    },
  }
})

let test: TestStation
const given = new Set<CommandName>()
beforeAll(async () => {
  test = await startTestStation()
})
afterAll(() => {
  topics.end()
  return test.stop()
})

/** The outcome, checked against the contract: no missing and no additional fields. */
async function done<Name extends CommandName>(name: Name, input: CommandInput<Name>, token = test.operator) {
  const { status, body, text } = await test.command(name, input, token)
  expect([name, status, text]).toEqual([name, 200, text])
  const outcome = commands[name].outcome.parse(body)
  expect(outcome).toStrictEqual(body)
  given.add(name)
  return outcome as CommandOutcome<Name>
}
async function refused<Name extends CommandName>(
  name: Name,
  input: CommandInput<Name>,
  refusal: string,
  token = test.operator,
) {
  const { status, body } = await test.command(name, input, token)
  const parsed = problem.strict().parse(body) as Problem
  expect([name, problemName(parsed)]).toEqual([name, refusal])
  expect(status).toBe((commands[name].refusals as Record<string, number>)[refusal])
  expect(parsed.status).toBe(status)
  expect([refusal, parsed.roles !== undefined]).toEqual([refusal, status === 403])
}
async function view<Name extends ViewName>(name: Name, params: ViewParams<Name>, token = test.operator) {
  const { status, body, text } = await test.view(name, params, token)
  expect([name, status, text]).toEqual([name, 200, text])
  const definition = views[name]
  const answer = body as { version: number; rows?: unknown[]; value?: unknown }
  expect(Number.isInteger(answer.version)).toBe(true)
  if (definition.kind === 'list') {
    expect(Object.keys(answer).toSorted()).toEqual(['rows', 'version'])
    for (const row of answer.rows ?? []) expect(definition.row.parse(row)).toStrictEqual(row)
    const keys = (answer.rows ?? []).map((row) => (row as Record<string, unknown>)[definition.key])
    expect(new Set(keys).size).toBe(keys.length)
  } else expect(definition.value.parse(answer.value)).toStrictEqual(answer.value)
  return answer as { rows: Record<string, unknown>[]; value: Record<string, unknown> }
}
let shownRoom = 'none'
let polledSession = 'none'
const paramsOf = (attendeeId: string): Readonly<Partial<Record<ViewName, object>>> => ({
  'event.move': { timeZone: 'Europe/Paris', days: ['2026-12-03'] },
  'attendees.one': { id: attendeeId },
  'attendees.search': { q: 'qu' },
  'attendees.people': { list: 'total' },
  batchPreview: { filter: {}, boxSize: 100 },
  'attendees.group': { organisation: 'Foyer Kerlaouen' },
  'checkIn.passage': { commandId: '00000000-0000-4000-8000-000000000000' },
  kioskBadge: { scanId: '00000000-0000-4000-8000-000000000000' },
  runOfShow: { roomId: shownRoom },
  stage: { roomId: shownRoom },
  questions: { sessionId: 's-a2' },
  polls: { sessionId: polledSession },
  remoteAccess: { id: attendeeId },
  'attendees.listed': { lines: ['nobody', codes.soizic] },
  questionDesk: { sessionId: 's-a2' },
  questionWithdrawal: { questionId: 'none' },
  replayMaterial: { sessionId: polledSession },
  'stations.putOut': { stationId: 'none' },
  'stations.cameSince': { stationId: 'none', since: '2026-11-26T08:00:00Z' },
  'stations.leftOut': { stationId: 'none' },
  'stations.forwarded': { stationId: 'none' },
})
async function everyView(attendeeId: string) {
  for (const token of [test.operator, await test.tokenOf('reception')])
    for (const name of Object.keys(views) as ViewName[]) {
      const role = token === test.operator ? 'pilot' : 'reception'
      if (!(views[name].roles as readonly string[]).includes(role)) continue
      await view(name, (paramsOf(attendeeId)[name] ?? {}) as never, token)
    }
}
async function voted(pollId: string, answer: unknown): Promise<void> {
  const device = { deviceId: 'phone', voter: 'phone', place: 'room' } as const
  const caller = { role: 'audience', label: 'audience', checkpoint: null, accessId: null, device } as const
  const answered = await test.station.dispatch('polls.vote', { pollId, answer }, randomUUID() as CommandId, caller)
  expect(answered).toStrictEqual({ outcome: {} })
}
const idOf = (outcome: CommandOutcome<'checkIn.scan'>) => (outcome.attendee as { attendeeId: string }).attendeeId

it('every answer of a long day is as the contract says', { timeout: 60_000 }, async () => {
  await everyView('none')
  const { roomId, sessionId } = await prepareEvent({ ...test, done: done as TestStation['done'] })
  await refused('rooms.add', { name: 'SALLE 200' }, 'room-exists')
  const outside = { startsAt: '2026-11-26T09:00:00+01:00', endsAt: '2026-11-26T10:00:00+01:00' }
  const session = { title: 'Plénière', kind: 'plenary', roomId, day: 2, registration: false, ...outside } as const
  await refused('sessions.add', session, 'outside-day')
  expect((await test.command('sessions.add', session, test.operator)).body).toMatchObject({
    detail: expect.stringMatching(/de 4 h à 4 h/),
  })
  const programme = ['Titre;Salle;Jour;Début;Fin', 'Nuit blanche;Salle 200;1;02:00;06:00', ''].join('\r\n')
  expect((await test.upload('/api/v1/import/programme?dryRun=1', programme)).body).toMatchObject({
    refused: [{ line: 2, reason: 'outside-day', detail: expect.stringMatching(/de 4 h à 4 h/) }],
  })
  await done('backup.configure', { folder: null })

  // A platform that does not answer.
  const platform = { address: 'http://127.0.0.1:1/liste', format: 'json', token: 'jeton' } as const
  await refused('connector.configure', { on: true }, 'not-configured')
  await done('connector.configure', { ...platform, mapping: { columns: { code: 'ticket.code' } }, on: false })
  await refused('connector.configure', { address: 'https://ailleurs.example/' }, 'token-again')
  expect(await done('connector.pullNow', {})).toEqual({ started: true })
  await vi.waitFor(
    async () =>
      expect((await view('connector', {})).value).toMatchObject({ last: 'failed', trouble: { kind: 'unreachable' } }),
    10_000,
  )

  // A printer, and automatic badges.
  const badges = join(test.folder, 'badges')
  mkdirSync(badges)
  const zebra = { name: 'Zébra', driver: 'zpl', address: 'tcp://h:1' } as const
  await refused('printers.add', { ...zebra, label: { widthMm: 110, heightMm: 50, dpi: 203 } }, 'label-too-wide')
  await refused('printers.add', { ...zebra, address: 'usb://zebra' }, 'address-refused')
  await refused('printers.add', { ...zebra, driver: 'cups' }, 'address-refused')
  await refused('badges.print', { attendeeId: 'none' }, 'unknown-attendee')
  const absent = { name: 'Dossier', driver: 'pdf-folder', address: join(test.folder, 'bagdes') } as const
  await refused('printers.add', absent, 'folder-missing')
  await refused('printers.add', { ...absent, address: test.folder }, 'same-folder')
  expect((await test.command('printers.add', absent, test.operator)).body).toMatchObject({
    detail: expect.stringMatching(/^Ce dossier n’existe pas sur ce poste/),
  })
  await refused('printers.add', { ...absent, address: join(test.folder, 'station.json') }, 'not-a-folder')
  expect((await view('printers', {})).rows).toEqual([])
  const { printerId } = await done('printers.add', { name: 'Dossier', driver: 'pdf-folder', address: badges })
  await done('printers.update', { printerId, name: 'Dossier des badges' })
  expect((await done('printers.find', {})).printers).toEqual(expect.any(Array))
  await refused('printers.update', { printerId, address: absent.address }, 'folder-missing')
  await done('badgeTemplates.change', { format: 'a6', colours: { band: '#0f5c4a', accent: '#b0251d' } })
  await refused('badgeTemplates.change', { format: '80x50', svg: '<svg/>' }, 'template-wrong-size')
  await refused('printers.test', { printerId: 'none' }, 'unknown-printer')
  await done('desk.configure', { printerId, autoPrint: true, checkpoint: 'entrance' })

  // The morning.
  const reception = await test.tokenOf('reception')
  const first = await done('checkIn.scan', { code: codes.soizic }, reception)
  expect(first).toMatchObject({ verdict: 'admitted', printJobId: expect.any(String) })
  const soizic = idOf(first)
  expect(await done('checkIn.scan', { code: codes.soizic })).toMatchObject({
    verdict: 'already-admitted',
    firstAdmission: { station: 'Accueil 1', day: 1 },
  })
  expect(await done('checkIn.scan', { code: 'NOBODY1234' })).toEqual({ verdict: 'unknown-code' })
  const unpaid = await done('checkIn.scan', { code: codes.corentin }, reception)
  expect(unpaid).toMatchObject({ verdict: 'unpaid', overrulableBy: 'reception' })
  const corentin = idOf(unpaid)
  expect(
    await done(
      'checkIn.admit',
      { attendeeId: corentin, overrule: { reason: 'bon de commande', initials: 'MB' } },
      reception,
    ),
  ).toMatchObject({ verdict: 'admitted' })
  await vi.waitFor(() => expect(readdirSync(badges).filter((name) => name.endsWith('.pdf'))).toHaveLength(2), {
    timeout: 30_000,
  })
  await vi.waitFor(async () => {
    const { rows } = await view('printJobs', {})
    expect(rows.map(({ state }) => state)).toEqual([
      expect.toBeOneOf(['printed', 'sent']),
      expect.toBeOneOf(['printed', 'sent']),
    ])
  })

  // A badge replaces another once it has come out.
  await refused('badges.print', { attendeeId: soizic }, 'reason-needed')
  const { printJobId } = await done('badges.print', { attendeeId: soizic, reason: 'perdu' })
  await refused('printJobs.confirm', { printJobId: 'none', cameOut: true }, 'unknown-print-job')
  await vi.waitFor(async () => expect((await view('attendees.one', { id: soizic })).value.badgesOut).toBe(2), {
    timeout: 30_000,
  })
  await refused('printJobs.retry', { printJobId }, 'not-retriable')
  await refused('printJobs.cancel', { printJobId }, 'already-settled')

  // Undo, walk-ins, groups, the workshop with two seats.
  expect(await done('checkIn.undo', { attendeeId: soizic, reason: 'mauvaise personne' }, reception)).toEqual({
    undone: 1,
    voided: 0,
  })
  await refused('checkIn.undo', { attendeeId: soizic, reason: 'encore' }, 'nothing-to-undo')
  const walkIn = await done(
    'attendees.register',
    { lastName: 'Le Goff', firstName: 'Iwan', firstNameOnly: true },
    reception,
  )
  expect(await done('checkIn.scan', { code: walkIn.code })).toMatchObject({ verdict: 'admitted' })
  const group = await done('checkIn.admitGroup', { attendeeIds: [soizic, corentin, 'nobody'] })
  expect(group.verdicts.map(({ verdict }) => verdict)).toEqual(['admitted', 'already-admitted', 'unknown-code'])
  await done('registrations.set', { attendeeId: walkIn.attendeeId, sessionIds: [sessionId] })
  await done('registrations.set', { attendeeId: corentin, sessionIds: [sessionId] })
  for (const [code, verdict] of [
    [codes.soizic, 'admitted'],
    [walkIn.code, 'admitted'],
    [codes.corentin, 'unpaid'],
  ] as const)
    expect(await done('checkIn.scan', { code, checkpoint: sessionId })).toMatchObject({ verdict })
  await done('attendees.amend', {
    attendeeId: corentin,
    changes: { status: 'confirmed', attention: { note: 'Fauteuil', host: 'Anne' } },
  })
  expect(await done('checkIn.scan', { code: codes.corentin, checkpoint: sessionId })).toMatchObject({
    verdict: 'session-full',
  })
  // A person leaves, and the seats of absent people become free later.
  await refused('checkIn.leave', { code: codes.soizic }, 'no-session')
  expect(await done('checkIn.leave', { code: codes.soizic, checkpoint: sessionId })).toMatchObject({ verdict: 'left' })
  expect(await done('checkIn.scan', { code: codes.soizic, checkpoint: sessionId })).toMatchObject({
    verdict: 'admitted',
  })
  // The programme changes.
  const small = { capacity: 1, title: 'Fratries : vivre ensemble' }
  expect(await done('sessions.update', { sessionId, ...small })).toEqual({ beyond: 3 })
  await refused('sessions.update', { sessionId, code: 'Z9' }, 'code-fixed')
  await refused('sessions.remove', { sessionId }, 'in-use')
  await refused('rooms.remove', { roomId }, 'in-use')
  const { roomId: annexe } = await done('rooms.add', { name: 'Salle 900' })
  await refused('rooms.update', { roomId: annexe, name: 'salle 200' }, 'room-exists')
  await done('rooms.update', { roomId: annexe, capacity: 30 })
  const times = { startsAt: '2026-11-26T16:00:00+01:00', endsAt: '2026-11-26T17:00:00+01:00' }
  const workshop = { title: 'Atelier de secours', kind: 'workshop', day: 1, registration: false, ...times } as const
  const { sessionId: instead } = await done('sessions.add', { ...workshop, roomId: annexe })
  await refused('sessions.restore', { sessionId }, 'not-cancelled')
  await refused('sessions.cancel', { sessionId, insteadSessionId: 'none' }, 'not-instead')
  await done('sessions.cancel', { sessionId, reason: 'Intervenante absente', insteadSessionId: instead })
  await everyView('none')
  expect(await done('checkIn.scan', { code: codes.corentin, checkpoint: sessionId })).toMatchObject({
    verdict: 'session-cancelled',
    sessionCancelled: {
      reason: 'Intervenante absente',
      instead: { title: 'Atelier de secours', roomName: 'Salle 900' },
    },
  })
  // Nobody is newly registered for it; whoever was stays so.
  const late = { lastName: 'A', firstName: 'B', sessionIds: [sessionId] }
  await refused('attendees.register', late, 'cancelled-session', reception)
  await done('sessions.cancel', { sessionId: instead })
  const both = { attendeeId: corentin, sessionIds: [sessionId, instead] }
  await refused('registrations.set', both, 'cancelled-session', reception)
  await done('registrations.set', { attendeeId: corentin, sessionIds: [sessionId] })
  await done('sessions.restore', { sessionId })
  await done('sessions.remove', { sessionId: instead })
  await done('rooms.remove', { roomId: annexe })
  await done('sessions.update', { sessionId, capacity: 2 })
  await refused('sessions.freeSeats', { sessionId: 'none', on: true }, 'unknown-session')
  await done('sessions.freeSeats', { sessionId, on: true })
  const { callId } = await done('doors.callPilot', { checkpoint: sessionId }, reception)
  await everyView('none')
  await refused('doors.answerCall', { checkpoint: sessionId, callId: 'none' }, 'unknown-call')
  await done('doors.answerCall', { checkpoint: sessionId, callId })

  // A kiosk.
  const kiosk = await done('access.create', { role: 'kiosk', label: 'Borne 1' })
  const directed = { accessId: kiosk.accessId, printerId: null, deskId: null, waitAt: 'Banque' }
  await refused('kiosk.direct', { ...directed, accessId: 'none' }, 'unknown-access')
  await done('kiosk.direct', directed)
  await done('kiosk.look', { code: 'NOBODY1234' }, kiosk.token)
  const called = await done('kiosk.call', { why: 'help' }, kiosk.token)
  await everyView('none')
  await refused('kiosk.answerCall', { accessId: kiosk.accessId, callId: 'none' }, 'unknown-call')
  await done('kiosk.answerCall', { accessId: kiosk.accessId, callId: called.callId })
  await done('kiosk.unlock', { pilotCode: '246810' }, kiosk.token)

  // Cancelled, remote, replaced.
  await refused(
    'attendees.amend',
    { attendeeId: corentin, changes: { status: 'cancelled' } },
    'pilot-needed',
    reception,
  )
  const nowhere = { lastName: 'A', firstName: 'B', sessionIds: ['s-none'] }
  await refused('attendees.register', nowhere, 'unknown-session', reception)
  const [cancelled, remote] = [
    await done('attendees.register', { lastName: 'A', firstName: 'B' }),
    await done('attendees.register', { lastName: 'C', firstName: 'D' }),
  ]
  await done('attendees.amend', { attendeeId: cancelled.attendeeId, changes: { status: 'cancelled' } })
  expect(await done('checkIn.scan', { code: cancelled.code }, reception)).toMatchObject({
    verdict: 'cancelled',
    overrulableBy: 'pilot',
  })
  const overrule = { reason: 'erreur du fichier' }
  await refused('checkIn.admit', { attendeeId: cancelled.attendeeId, overrule }, 'pilot-needed', reception)
  for (let attempt = 0; attempt < 5; attempt++)
    await refused(
      'checkIn.admit',
      { attendeeId: cancelled.attendeeId, overrule: { ...overrule, pilotCode: '0000' } },
      'wrong-pilot-code',
      reception,
    )
  await refused(
    'checkIn.admit',
    { attendeeId: cancelled.attendeeId, overrule: { ...overrule, pilotCode: '246810' } },
    'too-many-tries',
    reception,
  )
  test.clock.now += 60_000
  expect(
    await done(
      'checkIn.admit',
      { attendeeId: cancelled.attendeeId, overrule: { ...overrule, pilotCode: '246810' } },
      reception,
    ),
  ).toMatchObject({ verdict: 'admitted' })
  const move = await done('attendees.moveToRemote', { attendeeIds: [remote.attendeeId] })
  expect(move).toEqual({ moved: 1, moveId: expect.any(String) })
  const moveId = move.moveId ?? ''
  expect(await done('attendees.undoMoveToRemote', { moveId })).toEqual({
    restored: 1,
    changedSince: 0,
    withoutSeat: [],
  })
  await refused('attendees.undoMoveToRemote', { moveId }, 'already-undone')
  await refused('attendees.undoMoveToRemote', { moveId: 'none' }, 'unknown-move')
  await refused('remoteAccess.renew', { attendeeId: remote.attendeeId }, 'not-remote')
  await done('attendees.moveToRemote', { attendeeIds: [remote.attendeeId] })
  await done('remoteAccess.revoke', { attendeeId: remote.attendeeId })
  await refused('remoteAccess.revoke', { attendeeId: 'none' }, 'unknown-attendee')
  expect(await done('remoteAccess.renew', { attendeeId: remote.attendeeId })).toEqual({ url: null })
  const streamed = { sessionId, embedUrl: 'https://live.exemple.fr/salle/1', captionsUrl: null, delayS: 20 }
  await refused('sessions.setStream', { ...streamed, sessionId: 'none' }, 'unknown-session')
  await refused('sessions.setStream', { ...streamed, embedUrl: 'http://live.exemple.fr/' }, 'address-refused')
  await refused('sessions.setStream', streamed, 'player-not-allowed')
  await done('players.set', { hosts: ['live.exemple.fr'] })
  await done('sessions.setStream', streamed)
  expect(await done('checkIn.scan', { code: remote.code })).toMatchObject({ verdict: 'remote-only' })
  const colleague = await done('attendees.substitute', { attendeeId: corentin, lastName: 'Brun', firstName: 'Odile' })
  await refused('attendees.substitute', { attendeeId: corentin, lastName: 'Brun', firstName: 'Odile' }, 'substituted')
  expect(await done('checkIn.scan', { code: colleague.code })).toMatchObject({ verdict: 'admitted' })
  expect(await done('checkIn.scan', { code: remote.code, day: 2 })).toMatchObject({ verdict: 'remote-only' })

  // Two desks that were apart.
  for (const id of ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'])
    await test.station.log.submit({
      actor: 'link',
      command: null,
      commandId: id as CommandId,
      run(writing) {
        writing.append('admission', `${walkIn.attendeeId}/${sessionId}/${day1}`, { type: 'AttendeeAdmitted' })
        return { answer: undefined, outcome: null }
      },
    })
  expect((await view('conflicts', {}, reception)).rows).toMatchObject([
    { attendeeId: walkIn.attendeeId, lastName: null, day: 1, reviewed: false },
  ])
  await done('conflicts.review', {
    attendeeId: walkIn.attendeeId,
    checkpoint: sessionId,
    day: 1,
    note: 'une personne, deux badges',
  })
  expect((await view('conflicts', {})).rows).toMatchObject([{ reviewed: true }])
  await refused('conflicts.review', { attendeeId: soizic, note: 'vu' }, 'no-conflict')

  const disagreements = async () => (await view('disagreements', {}, reception)).rows as { disagreementId: string }[]
  const namesake = await done('attendees.register', { lastName: 'a', firstName: 'B' })
  const [suspected] = await disagreements()
  expect(suspected).toMatchObject({ kind: 'duplicate' })
  const same = { attendeeId: namesake.attendeeId, into: cancelled.attendeeId }
  await refused('attendees.merge', { ...same, into: same.attendeeId }, 'same-attendee', reception)
  await refused('attendees.unmerge', { attendeeId: same.attendeeId }, 'not-merged', reception)
  await done('attendees.merge', same, reception)
  await everyView(same.attendeeId)
  expect(await disagreements()).toEqual([])
  await done('attendees.unmerge', { attendeeId: same.attendeeId }, reception)
  const settle = { disagreementId: suspected?.disagreementId ?? '', note: 'deux personnes' }
  await done('disagreements.settle', settle, reception)
  await refused('disagreements.settle', settle, 'no-disagreement', reception)

  // Days in another order, or repeated, are the same days.
  const twice = { lastName: 'E', firstName: 'F', pass: { days: [2, 1, 2], evening: false, remote: false } }
  const { attendeeId: disorderly, code: disorderlyCode } = await done('attendees.register', twice)
  expect((await view('attendees.one', { id: disorderly })).value.pass).toMatchObject({ days: [1, 2] })

  await done('attendees.registerDelegation', { organisation: 'Conseil départemental', count: 2 })

  // Tomorrow's badges, in boxes.
  const { batchId } = await done('badges.printBatch', { filter: { attendeeIds: [disorderly] }, boxSize: 50 })
  await vi.waitFor(
    async () => expect((await view('printBatches', {})).rows).toMatchObject([{ batchId, state: 'done' }]),
    {
      timeout: 30_000,
    },
  )
  expect((await view('wrongBadges', {})).rows).toEqual([])
  await refused('badges.printBoxedAgain', {}, 'nobody-to-print')
  await refused('badges.takenOut', {}, 'nothing-to-take-out')
  await refused('badges.pauseBatch', { batchId }, 'already-settled')
  await refused('badges.resumeBatch', { batchId }, 'not-paused')
  await refused('badges.cancelBatch', { batchId }, 'already-settled')
  await refused('printJobs.move', { from: printerId, to: printerId }, 'nothing-to-move')
  await done('printers.newRoll', { printerId, labels: 400 })
  expect(await done('printers.takeOver', { printerId })).toEqual({ epoch: 1 })
  expect(await done('checkIn.scan', { code: disorderlyCode })).toMatchObject({
    verdict: 'admitted',
    badgeBox: 'E',
  })

  // A rehearsal never counts. A set-up day and a wrong day are separate days.
  const admitted = async () => (await view('checkIn.stats', {})).value.admitted
  const before = await admitted()
  await done('event.rehearse', { on: true })
  expect(await done('checkIn.scan', { code: codes.maelle })).toMatchObject({ verdict: 'admitted' })
  expect(await admitted()).toBe(before)
  await everyView(soizic)
  await done('event.rehearse', { on: false })
  expect(await done('checkIn.scan', { code: codes.maelle })).toMatchObject({ verdict: 'admitted' })
  expect(await admitted()).toBe((before as number) + 1)
  const { accessId } = await done('access.create', { role: 'moderator', label: 'Salle 200' })
  await done('access.revoke', { accessId })
  await refused('organisers.invite', { label: 'Bureau', mayRead: ['figures'] }, 'no-cloud')
  await refused('organisers.end', { organiserId: 'none' }, 'unknown-organiser')
  await done('imports.cancel', {})
  const { importId } = (await view('imports.last', {})).value
  await refused('imports.undo', { importId: String(importId) }, 'import-has-entries')
  await refused('imports.undo', { importId: 'none' }, 'unknown-import')
  await everyView(soizic)
  await done('attendees.erase', { attendeeIds: [remote.attendeeId] })
  await done('retention.set', { purpose: 'people', until: '2027-05-27' })
  await everyView(remote.attendeeId)
  expect(roomId).toMatch(/^[a-z2-7]{26}$/)
  // A booth whose OBS is not there.
  const obs = { name: 'OBS salle', address: 'ws://127.0.0.1:9', roomId, password: 'motdepasse' }
  const { obsId } = await done('obs.add', obs)
  await refused('obs.add', obs, 'room-has-obs')
  await refused('obs.add', { ...obs, roomId: 'none' }, 'unknown-room')
  const { roomId: other } = await done('rooms.add', { name: 'Salle voisine' })
  await refused('obs.add', { ...obs, roomId: other }, 'address-taken')
  await refused('obs.add', { ...obs, roomId: other, address: 'ws://LocalHost:9/' }, 'address-taken')
  const { obsId: otherObs } = await done('obs.add', { ...obs, roomId: other, address: 'ws://127.0.0.1:10' })
  await refused('obs.update', { obsId: otherObs, address: obs.address }, 'address-taken')
  await done('obs.remove', { obsId: otherObs })
  await done('obs.update', { obsId, safetyScene: 'Sécurité' })
  expect(await done('rooms.takeOver', { roomId })).toEqual({ epoch: 1 })
  await refused('show.follow', { roomId }, 'nothing-to-follow')
  await done('show.unfollow', { roomId })
  await refused('show.takeAir', { roomId: 'none' }, 'unknown-room')
  const take = { legs: [{ roomId, scene: 'Large' }] }
  const { takeId, legs } = await done('show.take', take)
  expect(legs).toMatchObject([{ roomId, state: 'failed', reason: 'obs-lost' }])
  await refused('show.take', take, 'too-soon')
  await refused('show.take', { legs: [...take.legs, ...take.legs] }, 'room-twice')
  expect((await done('show.retryLeg', { takeId })).legs).toMatchObject([{ state: 'failed' }])
  await refused('show.preview', { roomId, scene: 'Large' }, 'no-obs')
  test.clock.now += 2000
  expect((await done('show.safety', { rooms: 'all' })).legs).toMatchObject([{ state: 'failed' }])
  test.clock.now += 2000
  // It would go to safety when it is back, until that is taken back.
  expect((await done('show.return', { roomId })).legs).toMatchObject([
    { state: 'failed', reason: 'nothing-to-return-to' },
  ])
  await refused('show.return', { roomId }, 'nothing-to-return-to')
  await refused('show.retryLeg', { takeId }, 'newer-take')
  await done('rooms.configureShow', { roomId, hallFeed: 'own', insetSource: 'LSF', isStreamed: true, number: 2 })
  await refused('rooms.configureShow', { roomId: 'none' }, 'unknown-room')
  for (const name of ['show.record.start', 'show.record.stop', 'show.stream.start', 'show.stream.stop'] as const) {
    expect((await done(name, { roomId })).legs).toMatchObject([
      { kind: 'recording', state: 'failed', reason: 'obs-lost' },
    ])
    await refused(name, { roomId: 'none' }, 'unknown-room')
  }
  await refused('show.privacyEnd', { roomId }, 'no-cut')
  expect(await done('show.privacyCut', { roomId })).toMatchObject({ muted: false, hallStays: true })
  await refused('show.take', take, 'privacy-cut')
  expect(await done('show.privacyEnd', { roomId })).toMatchObject({ unmuted: false })
  const { markId } = await done('show.markReview', { roomId })
  expect((await view('roomCare', {})).rows).toMatchObject([{ roomId, cutSince: null, marks: [{}, { markId }] }])
  await done('show.unmarkReview', { markId })
  await refused('show.unmarkReview', { markId }, 'unknown-mark')
  await refused('alarms.acknowledge', { roomId, kind: 'silence' }, 'no-alarm')
  expect((await view('preflightSummary', {})).value).toEqual({
    checkedAt: null,
    running: false,
    stale: false,
    totals: null,
  })
  expect(await done('show.preflight', {})).toMatchObject({ findings: 1 })
  expect((await view('preflight', {})).rows).toMatchObject([{ roomId, kind: 'obs-away', severity: 'fault' }])
  expect((await view('preflightSummary', {})).value).toMatchObject({
    running: false,
    stale: false,
    totals: { rooms: { withObs: 1, looked: 0 }, safetyScenes: { planned: 1, found: 0 }, faults: 1, looks: 0 },
  })
  expect((await view('show', {})).rows).toMatchObject([{ roomId, program: null, obs: { obsId, state: 'lost' } }])
  await everyView(soizic)
  await done('rooms.configureShow', { roomId, captionSource: 'sous-titres' })
  expect((await view('preflightSummary', {})).value).toMatchObject({ stale: true })
  // A run of show of which nothing comes on air.
  shownRoom = roomId
  const plannedAt = new Date(test.clock.now - 300_000).toISOString()
  const speakers = [{ name: 'Ildiko Perrault', role: 'Grand témoin', image: 'voice-only' as const }]
  const opening = { roomId, title: 'Ouverture', plannedAt, lengthS: 120, legs: [], speakers }
  const { cueId } = await done('cues.add', opening)
  const filmed = { ...opening, title: 'Film', plannedAt: undefined, legs: [{ roomId, scene: 'Large' }] }
  const { cueId: film } = await done('cues.add', filmed)
  const { cueId: pause } = await done('cues.add', { roomId, title: 'Pause', after: film })
  await refused('cues.add', { ...filmed, roomId: 'none' }, 'unknown-room')
  await refused('cues.add', { ...filmed, legs: [...filmed.legs, ...filmed.legs] }, 'room-twice')
  await refused('cues.add', { ...opening, after: 'none' }, 'unknown-cue')
  await done('cues.update', { cueId: film, lengthS: 600 })
  await refused('cues.update', { cueId: film, legs: [{ roomId: 'none', scene: 'x' }] }, 'unknown-room')
  await done('cues.move', { cueId: pause, after: null })
  await done('cues.move', { cueId: pause, after: film })
  await done('show.take', { cueId })
  await refused('show.take', { cueId }, 'too-soon')
  await refused('show.take', { cueId: 'none' }, 'unknown-cue')
  const row = async (id: string) => (await view('runOfShow', { roomId })).rows.find((one) => one.cueId === id)
  const [speaker] = ((await row(cueId))?.speakers ?? []) as { speakerId: string }[]
  await done('cues.markSpeaker', { cueId, speakerId: speaker?.speakerId ?? '', mark: 'mic', on: true })
  await refused('cues.markSpeaker', { cueId, speakerId: 'none', mark: 'mic', on: true }, 'unknown-speaker')
  expect(await row(cueId)).toMatchObject({ state: 'current', deviationS: 300, speakers: [{ mic: true, ready: false }] })
  expect((await view('show', {})).rows).toMatchObject([{ item: { cueId, number: 1, title: 'Ouverture' } }])
  await everyView(soizic)
  const adjusted = await done('cues.adjust', { roomId, how: 'absorb' })
  expect(adjusted.cueIds).toEqual([film])
  await refused('cues.adjust', { roomId: 'none', how: 'absorb' }, 'unknown-room')
  await refused('cues.adjust', { roomId, how: 'cut', cueIds: ['none'] }, 'unknown-cue')
  await refused('cues.adjust', { roomId, how: 'absorb' }, 'nothing-to-adjust')
  expect(await row(film)).toMatchObject({ lengthS: 300, baseLengthS: 600 })
  await done('cues.undoAdjustment', { adjustmentId: adjusted.adjustmentId })
  await refused('cues.undoAdjustment', { adjustmentId: 'none' }, 'unknown-adjustment')
  expect(await row(film)).toMatchObject({ lengthS: 600, adjustments: [] })
  await refused('cues.remove', { cueId }, 'cue-running')
  await refused('cues.skip', { cueId, on: true }, 'cue-running')
  await refused('cues.start', { cueId }, 'cue-running')
  await refused('cues.stop', { cueId: film }, 'not-running')
  test.clock.now += 2000
  // Its OBS is not there: the item waits for a person.
  const held = await done('show.take', { cueId: film })
  expect(held.legs).toMatchObject([{ state: 'failed' }])
  expect(await row(film)).toMatchObject({ state: 'next', heldBy: held.takeId })
  await done('cues.skip', { cueId: film, on: true })
  await done('cues.start', { cueId: film })
  expect(await row(film)).toMatchObject({ state: 'current', heldBy: null })
  await everyView(soizic)
  await done('cues.stop', { cueId: film })
  await done('cues.remove', { cueId })
  await refused('cues.remove', { cueId }, 'unknown-cue')

  await done('obs.remove', { obsId })
  await refused('obs.remove', { obsId }, 'unknown-obs')

  // What a room's pages show.
  shownRoom = roomId
  await done('show.message', { roomId, text: 'Encore une question, puis conclure' })
  await done('show.timer.start', { rooms: 'all', lengthS: 300 })
  await done('show.timer.pause', { roomId })
  await everyView(soizic)
  await done('show.timer.resume', { roomId })
  await done('show.timer.adjust', { roomId, byS: 60 })
  await refused('show.lowerThird.show', { roomId, text: 'Solène Kerbrat', image: 'no' }, 'not-to-be-named')
  await refused('show.lowerThird.show', { roomId, text: 'Solène Kerbrat', firstNameOnly: true }, 'first-name-needed')
  await refused('show.lowerThird.show', { roomId, title: 'Juge' }, 'name-needed')
  await refused('show.lowerThird.show', { roomId, speakerId: 'none' }, 'unknown-speaker')
  await done('show.lowerThird.show', { roomId, text: 'Solène Kerbrat', title: 'Juge des enfants' })
  await done('show.safeAreas', { roomId, areas: [{ kind: 'captions', x: 10, y: 85, width: 80, height: 15 }] })
  await done('show.joining', { roomId, shown: true })
  expect((await view('stage', { roomId })).value).toMatchObject({ joining: { version: 1, screens: 0 } })
  await done('show.host', { roomId, word: 'asked' })
  await done('show.lowerThird.source', { roomId, inputName: 'Synthé' })
  const screen = await test.tokenOf('screen')
  await done('screens.report', { painted: { kind: 'timer', id: 'none', version: 1 }, page: 'return', roomId }, screen)
  expect((await view('screens', {})).rows).toMatchObject([{ page: 'return', roomId, painted: [{ kind: 'timer' }] }])
  expect((await view('stage', { roomId })).value).toMatchObject({
    lowerThird: { lines: ['Solène Kerbrat', 'Juge des enfants'] },
  })
  await everyView(soizic)
  await done('show.joining', { roomId, shown: false })
  await done('show.lowerThird.hide', { roomId })
  await done('show.timer.warning', { rooms: 'all', warningS: 300 })
  await done('show.timer.stop', { rooms: 'all' })
  await refused('show.timer.pause', { rooms: 'all' }, 'no-timer')
  await done('show.message', { roomId, text: '' })

  // The hall's poll.
  polledSession = sessionId
  const asked = { sessionId, type: 'multiple' as const, title: 'Que faut-il ?', options: ['Du temps', 'Des mots'] }
  const { pollId } = await done('polls.create', asked)
  await refused('polls.create', { ...asked, sessionId: 'none' }, 'unknown-session')
  await refused('polls.create', { ...asked, options: [] }, 'options-refused')
  await refused('polls.create', { ...asked, options: ['A', 'a'] }, 'option-twice')
  await refused('polls.create', { ...asked, max: 3 }, 'max-refused')
  await refused('polls.close', { pollId }, 'poll-draft')
  await refused('polls.closeForAll', { pollId }, 'poll-draft')
  await refused('polls.show', { pollId }, 'poll-draft')
  await everyView(soizic)
  await done('polls.update', { pollId, hidden: true })
  await done('polls.open', { pollId })
  await refused('polls.update', { pollId, hidden: false }, 'poll-not-draft')
  await refused('polls.remove', { pollId }, 'poll-not-draft')
  const { pollId: cloud } = await done('polls.create', { sessionId, type: 'cloud', title: 'Un mot ?' })
  const { pollId: spare } = await done('polls.create', { sessionId, type: 'text', title: 'Un mot ?' })
  await done('polls.remove', { pollId: spare })
  await done('polls.open', { pollId: cloud })
  const polled = async (id: string) =>
    (await view('polls', { sessionId })).rows.find((one) => one.pollId === id) as Partial<ViewRow<'polls'>>
  const [option] = (await polled(pollId)).options ?? []
  await voted(pollId, [option?.optionId])
  await voted(cloud, 'Merde')
  await refused('polls.letThrough', { pollId, answerId: 'none', on: true }, 'not-written')
  const [word] = (await polled(cloud)).counts as { answerId: string }[]
  await everyView(soizic)
  await done('polls.letThrough', { pollId: cloud, answerId: word?.answerId ?? '', on: true })
  await done('polls.show', { pollId: cloud })
  await everyView(soizic)
  await done('polls.show', { pollId, results: false })
  await everyView(soizic)
  expect(await done('polls.takeOver', { pollId })).toEqual({ epoch: 1 })
  await done('polls.close', { pollId })
  await refused('polls.open', { pollId }, 'poll-closed')
  await done('polls.closeForAll', { pollId })
  await done('polls.hide', { pollId })
  await refused('polls.hide', { pollId: spare }, 'unknown-poll')
  await everyView(soizic)

  // Its replay.
  const replay = { sessionId, embedUrl: 'https://live.exemple.fr/replay/1' }
  await refused('replays.setSpeakers', { sessionId: 'none', names: [] }, 'unknown-session')
  await refused('replays.publish', replay, 'no-speakers')
  await done('replays.setSpeakers', { sessionId, names: ['Ildiko Perrault'] })
  await refused('replays.publish', replay, 'consent-missing')
  const [again] = (await view('replays', {})).rows as { speakers: { speakerId: string }[] }[]
  const speakerId = again?.speakers[0]?.speakerId ?? ''
  await refused('replays.recordConsent', { sessionId, speakerId: 'none', how: 'signed' }, 'unknown-speaker')
  await done('replays.recordConsent', { sessionId, speakerId, how: 'signed' })
  await refused('replays.publish', { ...replay, pollIds: [spare] }, 'unknown-poll')
  await refused('replays.publish', { ...replay, pollIds: [cloud] }, 'poll-not-closed')
  const documents = [{ title: 'Texte', url: 'https://textes.exemple.fr/1' }]
  await done('replays.publish', { ...replay, documents, pollIds: [pollId] })
  await everyView(soizic)
  expect(await done('replays.withdrawConsent', { sessionId, speakerId })).toEqual({ withdrawn: true })
  expect(await done('replays.recordRefusal', { sessionId, speakerId })).toEqual({ withdrawn: false })
  await refused('replays.recordRefusal', { sessionId, speakerId: 'none' }, 'unknown-speaker')
  await done('replays.withdraw', { sessionId })
  await refused('replays.purge', {}, 'too-early')
  await refused('followUps.assign', { questionId: 'none', answerer: 'Le service' }, 'unknown-question')
  await refused('followUps.answer', { questionId: 'none', text: 'Oui.', version: 1 }, 'unknown-question')
  await everyView(soizic)

  await done('printers.test', { printerId })
  await done('printers.remove', { printerId })
  await refused('printers.update', { printerId, name: 'x' }, 'unknown-printer')
  await everyView(soizic)

  const never = (Object.keys(commands) as CommandName[]).filter((name) => !given.has(name))
  expect(never).toEqual([
    // Refused above, after an entry: `attendees/import-undo.test.ts`.
    'imports.undo',
    ...['badges.pauseBatch', 'badges.resumeBatch', 'badges.printBoxedAgain', 'badges.takenOut', 'badges.cancelBatch'],
    ...['printJobs.move', 'printJobs.retry', 'printJobs.confirm', 'printJobs.cancel'],
    // For another station: `desk-printers.test.ts`.
    'desks.setPrinter',
    // These need a cloud: `cloud/organisers.test.ts`.
    ...['organisers.invite', 'organisers.end'],
    ...['stations.pair', 'stations.revoke', 'stations.leaveOut'],
    // For a station that floods: `quotas.test.ts`.
    'stations.raiseQuota',
    ...['stations.promote', 'stations.giveBack'],
    // These need a cloud: `cloud/cloud-settings.test.ts`.
    ...['cloud.link', 'cloud.unlink', 'cloud.meter'],
    // These need two stations: `show/second.test.ts`.
    ...['show.follow', 'show.takeAir'],
    'show.preview',
    'alarms.acknowledge',
    // Separately: `questions.test.ts`.
    'show.questions',
    ...Object.keys(questionCommands),
    ...['audience.configure', 'audience.holdWords'],
    // When all days are over: `purged-audience.test.ts`.
    'audience.purge',
    // By a phone, used above without http.
    'polls.vote',
    // When all days are over: `after-event.test.ts`.
    'attendees.purge',
    // Months later: `cloud/replay.test.ts`.
    ...['replays.purge', 'followUps.assign', 'followUps.answer'],
  ])
  expect(topics.undeclared()).toEqual([])
  expect(test.errors).toEqual([])
  expect((await test.ask('GET', '/api/v1/verify', test.bearer(test.operator))).body).toMatchObject({ fault: null })
})
