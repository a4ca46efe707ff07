import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type CommandInput,
  type CommandName,
  commands,
  type ViewName,
  type ViewParams,
  views,
} from '../../shared/contract/contract.ts'
import { roles } from '../../shared/contract/define.ts'
import { type Problem, problemName } from '../../shared/contract/problem.ts'
import {
  grantedRoles,
  prepareEvent,
  problemNamed,
  startTestStation,
  type TestSocket,
  type TestStation,
} from './test-station.ts'

/** One valid input of each command: the compiler does not let one be forgotten. */
const inputs: { readonly [Name in CommandName]: CommandInput<Name> } = {
  'event.configure': { name: 'Assises', timeZone: 'Europe/Paris', days: ['2026-11-26', '2026-11-27'] },
  'event.rehearse': { on: false },
  'rooms.add': { name: 'Salle 300' },
  'sessions.add': {
    ...{ title: 'Atelier B1', kind: 'workshop', roomId: 'none', day: 1, registration: false },
    ...{ startsAt: '2026-11-26T14:00:00+01:00', endsAt: '2026-11-26T15:00:00+01:00' },
  },
  'sessions.freeSeats': { sessionId: 'none', on: true },
  'attendees.register': { lastName: 'Le Goff', firstName: 'Iwan' },
  'attendees.registerDelegation': { organisation: 'Conseil', count: 2 },
  'attendees.amend': { attendeeId: 'none', changes: { firstName: 'Iwan' } },
  'attendees.substitute': { attendeeId: 'none', lastName: 'Le Goff', firstName: 'Iwan' },
  'attendees.moveToRemote': { attendeeIds: ['none'] },
  'attendees.erase': { attendeeIds: ['none'] },
  'registrations.set': { attendeeId: 'none', sessionIds: [] },
  'imports.cancel': {},
  'checkIn.scan': { code: 'NOBODY1234' },
  'checkIn.leave': { code: 'NOBODY1234' },
  'checkIn.admit': { attendeeId: 'none' },
  'disagreements.settle': { disagreementId: 'none', note: 'vu' },
  'attendees.merge': { attendeeId: 'none', into: 'other' },
  'attendees.unmerge': { attendeeId: 'none' },
  'doors.callPilot': {},
  'doors.answerCall': { checkpoint: 'entrance', callId: 'none' },
  'checkIn.undo': { attendeeId: 'none', reason: 'erreur' },
  'checkIn.admitGroup': { attendeeIds: ['none'] },
  'conflicts.review': { attendeeId: 'none', note: 'vu' },
  'printers.add': { name: 'Dossier', driver: 'pdf-folder', address: '/nowhere/badges' },
  'printers.update': { printerId: 'none', name: 'Presse' },
  'printers.remove': { printerId: 'none' },
  'badgeTemplates.change': { format: 'a6', fields: null },
  'printers.test': { printerId: 'none' },
  'badges.print': { attendeeId: 'none' },
  'badges.printBatch': { boxSize: 50 },
  'badges.pauseBatch': { batchId: 'none' },
  'badges.resumeBatch': { batchId: 'none' },
  'badges.cancelBatch': { batchId: 'none' },
  'printJobs.move': { from: 'none', to: 'none' },
  'printers.newRoll': { printerId: 'none', labels: 100 },
  'printers.takeOver': { printerId: 'none' },
  'printJobs.retry': { printJobId: 'none' },
  'printJobs.confirm': { printJobId: 'none', cameOut: true },
  'printJobs.cancel': { printJobId: 'none' },
  'desk.configure': { autoPrint: false },
  'backup.configure': { folder: null },
  'access.create': { role: 'screen', label: 'Écran' },
  'access.revoke': { accessId: 'none' },
  'stations.pair': { role: 'reception', name: 'Accueil 2' },
  'stations.revoke': { stationId: 'none' },
  'stations.promote': {},
  'stations.giveBack': {},
}
const params: { readonly [Name in ViewName]: ViewParams<Name> } = {
  ...{ event: {}, 'event.recoverySheet': {}, journal: {}, programme: {}, rooms: {} },
  ...{ 'attendees.search': { q: 'qu' }, 'attendees.one': { id: 'none' }, 'attendees.vanished': {} },
  'checkIn.passage': { commandId: '00000000-0000-4000-8000-000000000000' },
  ...{
    'attendees.group': { organisation: 'Foyer Kerlaouen' },
    'attendees.count': {},
    'attendees.paperList': {},
    'imports.progress': {},
  },
  ...{
    'checkIn.stats': {},
    conflicts: {},
    disagreements: {},
    doorCalls: {},
    printers: {},
    printJobs: {},
    printBatches: {},
    desk: {},
    backup: {},
  },
  ...{ badgeTemplates: {}, 'badgeTemplates.preview': {} },
  ...{ accesses: {}, me: {}, handover: {}, stations: {} },
}
const commandNames = Object.keys(commands) as CommandName[]
const viewNames = Object.keys(views) as ViewName[]

let test: TestStation
const sockets = new Map<string, TestSocket>()
beforeAll(async () => {
  test = await startTestStation()
  await prepareEvent(test)
  for (const role of grantedRoles) {
    const socket = await test.connect({ token: await test.tokenOf(role) })
    if (socket instanceof Error) throw socket
    sockets.set(role, socket)
  }
})
afterAll(() => test.stop())

const isForbidden = (problem: Problem | undefined) => problem !== undefined && problemName(problem) === 'forbidden'
const overSocket = (role: string, event: 'command' | 'subscribe', message: object) =>
  sockets.get(role)?.emitWithAck(event as 'command', message as never) as Promise<{ problem?: Problem }>

describe.each(commandNames)('%s', (name) => {
  it('is for the roles of the contract, over http and over the socket', async () => {
    for (const role of grantedRoles) {
      const may = commands[name].roles.some((allowed) => allowed === role)
      const http = await test.command(name, inputs[name], await test.tokenOf(role))
      expect([role, http.status === 403 && problemNamed(http.body) === 'forbidden']).toEqual([role, !may])
      if (!may) expect((http.body as Problem).roles).toEqual([...commands[name].roles])
      else expect([role, http.status]).toEqual([role, expect.toBeOneOf([200, ...refusalsOf(name)])])
      const { problem } = await overSocket(role, 'command', { id: randomUUID(), name, input: inputs[name] })
      expect([role, isForbidden(problem)]).toEqual([role, !may])
    }
  })

  it('is not for a phone of the audience, nor for nobody', async () => {
    const audience = { role: 'audience', label: 'Public', checkpoint: null, accessId: null } as const
    const answer = await test.station.dispatch(name, inputs[name], randomUUID() as never, audience)
    expect(isForbidden('problem' in answer ? answer.problem : undefined)).toBe(true)
    for (const headers of [{}, test.bearer('x'), test.bearer(`${'a'.repeat(26)}.${'a'.repeat(40)}`)])
      expect((await test.ask('POST', `/api/v1/commands/${name}`, { ...test.json, ...headers }, '{}')).status).toBe(401)
  })
})

/** Statuses of the refusals that a contract allows. */
const refusalsOf = (name: CommandName): number[] => Object.values(commands[name].refusals)

describe.each(viewNames)('the view %s', (name) => {
  it('is for the roles of the contract, over http and over the socket', async () => {
    for (const role of grantedRoles) {
      const may = (views[name].roles as readonly string[]).includes(role)
      const http = await test.view(name, params[name], await test.tokenOf(role))
      expect([role, http.status]).toEqual([role, may ? 200 : 403])
      const { problem } = await overSocket(role, 'subscribe', { view: name, params: params[name] })
      expect([role, isForbidden(problem)]).toEqual([role, !may])
    }
    expect(views[name].roles).not.toContain('audience')
    expect((await test.ask('GET', `/api/v1/views/${name}`)).status).toBe(401)
  })
})

describe('files and checks', () => {
  it.each([
    ['POST', '/api/v1/import/attendees?dryRun=1'],
    ['POST', '/api/v1/import/programme?dryRun=1'],
    ['GET', '/api/v1/export/attendees'],
    ['GET', '/api/v1/verify'],
  ])('%s %s is for the pilot alone', async (method, path) => {
    for (const role of grantedRoles.filter((one) => one !== 'pilot')) {
      const answer = await test.ask(method, path, {
        'content-type': 'text/csv',
        ...test.bearer(await test.tokenOf(role)),
      })
      expect([role, answer.status]).toEqual([role, 403])
    }
    expect((await test.ask(method, path, { 'content-type': 'text/csv' })).status).toBe(401)
  })
})

it('the contract knows no role that is not tested here', () => {
  expect([...grantedRoles, 'audience'].toSorted()).toEqual([...roles].toSorted())
})
