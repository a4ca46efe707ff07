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
  views,
} from '../../shared/contract/contract.ts'
import { type Problem, problem, problemName } from '../../shared/contract/problem.ts'
import type { CommandId } from '../../shared/kernel/ids.ts'
import { codes, day1, prepareEvent, problemNamed, startTestStation, type TestStation } from './test-station.ts'

let test: TestStation
const given = new Set<CommandName>()
beforeAll(async () => {
  test = await startTestStation()
})
afterAll(() => test.stop())

/** The outcome, after it has been held against the contract: nothing missing, nothing more. */
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
async function everyView(attendeeId: string) {
  for (const token of [test.operator, await test.tokenOf('reception')])
    for (const name of Object.keys(views) as ViewName[]) {
      if (token !== test.operator && !(views[name].roles as readonly string[]).includes('reception')) continue
      const params = {
        'attendees.one': { id: attendeeId },
        'attendees.search': { q: 'qu' },
        'attendees.group': { organisation: 'Foyer Kerlaouen' },
        'checkIn.passage': { commandId: '00000000-0000-4000-8000-000000000000' },
      }
      await view(name, ((params as Record<string, object>)[name] ?? {}) as never, token)
    }
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

  // A printer, and badges that come out by themselves.
  const badges = join(test.folder, 'badges')
  mkdirSync(badges)
  const system = { name: 'Bureau', driver: 'os', address: 'tcp://h:1' } as const
  const key = randomUUID()
  for (const answer of [1, 2]) {
    const { status, body } = await test.command('printers.add', system, test.operator, key)
    expect([answer, status, problemNamed(body)]).toEqual([answer, 409, 'driver-not-built'])
    expect((body as { detail?: string }).detail).toContain('(« os ») ne sont pas encore prises en charge')
  }
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

  // Undo, walk-ins, groups, the workshop of two seats.
  expect(await done('checkIn.undo', { attendeeId: soizic, reason: 'mauvaise personne' }, reception)).toEqual({
    undone: 1,
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
  // Somebody goes out, and the seats of the absent are freed for later.
  await refused('checkIn.leave', { code: codes.soizic }, 'no-session')
  expect(await done('checkIn.leave', { code: codes.soizic, checkpoint: sessionId })).toMatchObject({ verdict: 'left' })
  expect(await done('checkIn.scan', { code: codes.soizic, checkpoint: sessionId })).toMatchObject({
    verdict: 'admitted',
  })
  await refused('sessions.freeSeats', { sessionId: 'none', on: true }, 'unknown-session')
  await done('sessions.freeSeats', { sessionId, on: true })
  const { callId } = await done('doors.callPilot', { checkpoint: sessionId }, reception)
  await everyView('none')
  await refused('doors.answerCall', { checkpoint: sessionId, callId: 'none' }, 'unknown-call')
  await done('doors.answerCall', { checkpoint: sessionId, callId })

  // Cancelled, at a distance, replaced.
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
    { attendeeId: cancelled.attendeeId, overrule: { ...overrule, pilotCode: '2468' } },
    'too-many-tries',
    reception,
  )
  test.clock.now += 60_000
  expect(
    await done(
      'checkIn.admit',
      { attendeeId: cancelled.attendeeId, overrule: { ...overrule, pilotCode: '2468' } },
      reception,
    ),
  ).toMatchObject({ verdict: 'admitted' })
  expect(await done('attendees.moveToRemote', { attendeeIds: [remote.attendeeId] })).toEqual({ moved: 1 })
  expect(await done('checkIn.scan', { code: remote.code })).toMatchObject({ verdict: 'remote-only' })
  const colleague = await done('attendees.substitute', { attendeeId: corentin, lastName: 'Brun', firstName: 'Odile' })
  await refused('attendees.substitute', { attendeeId: corentin, lastName: 'Brun', firstName: 'Odile' }, 'substituted')
  expect(await done('checkIn.scan', { code: colleague.code })).toMatchObject({ verdict: 'admitted' })
  expect(await done('checkIn.scan', { code: remote.code, day: 2 })).toMatchObject({ verdict: 'remote-only' })

  // Two desks that were apart.
  for (const id of ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'])
    await test.station.log.submit({
      ...{ actor: 'link', command: null, commandId: id as CommandId },
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

  // Days given in disorder, or twice, are the same days.
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
  await refused('badges.pauseBatch', { batchId }, 'already-settled')
  await refused('badges.resumeBatch', { batchId }, 'not-paused')
  await refused('badges.cancelBatch', { batchId }, 'already-settled')
  await refused('printJobs.move', { from: printerId, to: printerId }, 'nothing-to-move')
  await done('printers.newRoll', { printerId, labels: 400 })
  expect(await done('printers.takeOver', { printerId })).toEqual({ epoch: 1 })
  expect(await done('checkIn.scan', { code: disorderlyCode })).toMatchObject({
    ...{ verdict: 'admitted', badgeBox: 'E' },
  })

  // A rehearsal never counts; a set-up day and a wrong day are days of their own.
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
  await done('imports.cancel', {})
  await everyView(soizic)
  await done('attendees.erase', { attendeeIds: [remote.attendeeId] })
  await everyView(remote.attendeeId)
  expect(roomId).toMatch(/^[a-z2-7]{26}$/)
  await done('printers.test', { printerId })
  await done('printers.remove', { printerId })
  await refused('printers.update', { printerId, name: 'x' }, 'unknown-printer')
  await everyView(soizic)

  const never = (Object.keys(commands) as CommandName[]).filter((name) => !given.has(name))
  expect(never).toEqual([
    ...['badges.pauseBatch', 'badges.resumeBatch', 'badges.cancelBatch'],
    ...['printJobs.move', 'printJobs.retry', 'printJobs.confirm', 'printJobs.cancel'],
    ...['stations.pair', 'stations.revoke', 'stations.promote', 'stations.giveBack'],
  ])
  expect(test.errors).toEqual([])
  expect((await test.ask('GET', '/api/v1/verify', test.bearer(test.operator))).body).toMatchObject({ fault: null })
})
