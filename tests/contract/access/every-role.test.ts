import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type CommandInput,
  type CommandName,
  commands,
  type ViewName,
  type ViewParams,
  views,
} from '../../../shared/contract/contract.ts'
import { roles } from '../../../shared/contract/define.ts'
import { type Problem, problemName } from '../../../shared/contract/problem.ts'
import {
  grantedRoles,
  prepareEvent,
  problemNamed,
  startTestStation,
  type TestSocket,
  type TestStation,
} from '../test-station.ts'

/** One valid input of each command. The compiler requires each. */
const inputs: { readonly [Name in CommandName]: CommandInput<Name> } = {
  'event.configure': { name: 'Assises', timeZone: 'Europe/Paris', days: ['2026-11-26', '2026-11-27'] },
  'event.rehearse': { on: false },
  'rooms.add': { name: 'Salle 300' },
  'sessions.add': {
    ...{ title: 'Atelier B1', kind: 'workshop', roomId: 'none', day: 1, registration: false },
    ...{ startsAt: '2026-11-26T14:00:00+01:00', endsAt: '2026-11-26T15:00:00+01:00' },
  },
  'rooms.update': { roomId: 'none' },
  'rooms.remove': { roomId: 'none' },
  'sessions.update': { sessionId: 'none' },
  'sessions.cancel': { sessionId: 'none' },
  'sessions.restore': { sessionId: 'none' },
  'sessions.remove': { sessionId: 'none' },
  'sessions.freeSeats': { sessionId: 'none', on: true },
  'attendees.register': { lastName: 'Le Goff', firstName: 'Iwan' },
  'attendees.registerDelegation': { organisation: 'Conseil', count: 2 },
  'attendees.amend': { attendeeId: 'none', changes: { firstName: 'Iwan' } },
  'attendees.substitute': { attendeeId: 'none', lastName: 'Le Goff', firstName: 'Iwan' },
  'attendees.moveToRemote': { attendeeIds: ['none'] },
  'attendees.erase': { attendeeIds: ['none'] },
  'registrations.set': { attendeeId: 'none', sessionIds: [] },
  'imports.cancel': {},
  'imports.undo': { importId: 'none' },
  'checkIn.scan': { code: 'NOBODY1234' },
  'checkIn.leave': { code: 'NOBODY1234' },
  'checkIn.admit': { attendeeId: 'none' },
  'disagreements.settle': { disagreementId: 'none', note: 'vu' },
  'attendees.merge': { attendeeId: 'none', into: 'other' },
  'attendees.unmerge': { attendeeId: 'none' },
  'doors.callPilot': {},
  'doors.answerCall': { checkpoint: 'entrance', callId: 'none' },
  'kiosk.look': { code: 'NOBODY1234' },
  'kiosk.call': { why: 'help' },
  'kiosk.answerCall': { accessId: 'none', callId: 'none' },
  'kiosk.direct': { accessId: 'none', printerId: null, deskId: null },
  'kiosk.unlock': { pilotCode: '000000' },
  'checkIn.undo': { attendeeId: 'none', reason: 'erreur' },
  'checkIn.admitGroup': { attendeeIds: ['none'] },
  'conflicts.review': { attendeeId: 'none', note: 'vu' },
  'printers.add': { name: 'Dossier', driver: 'pdf-folder', address: '/nowhere/badges' },
  'printers.find': {},
  'printers.update': { printerId: 'none', name: 'Presse' },
  'printers.remove': { printerId: 'none' },
  'badgeTemplates.change': { format: 'a6', fields: null },
  'printers.test': { printerId: 'none' },
  'badges.print': { attendeeId: 'none' },
  'badges.printBatch': { boxSize: 50 },
  'badges.printBoxedAgain': {},
  'badges.takenOut': {},
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
  'desks.setPrinter': { stationId: 'none', printerId: null },
  'backup.configure': { folder: null },
  'connector.configure': { address: 'http://127.0.0.1:1/liste', format: 'csv', on: false },
  'connector.pullNow': {},
  'access.create': { role: 'screen', label: 'Écran' },
  'access.revoke': { accessId: 'none' },
  'organisers.invite': { label: 'Bureau', mayRead: ['figures'] },
  'organisers.end': { organiserId: 'none' },
  'stations.pair': { role: 'reception', name: 'Accueil 2' },
  'stations.revoke': { stationId: 'none' },
  'stations.leaveOut': { stationId: 'none' },
  'stations.raiseQuota': { stationId: 'none' },
  'stations.promote': {},
  'stations.giveBack': {},
  'cloud.link': { url: 'https://nuage.exemple.fr', code: 'abcd-efgh' },
  'cloud.unlink': {},
  'cloud.meter': { on: false },
  'obs.add': { name: 'OBS', address: 'ws://127.0.0.1:1', roomId: 'none' },
  'obs.update': { obsId: 'none', name: 'OBS 2' },
  'obs.remove': { obsId: 'none' },
  'rooms.takeOver': { roomId: 'none' },
  'show.follow': { roomId: 'none' },
  'show.unfollow': { roomId: 'none' },
  'show.takeAir': { roomId: 'none' },
  'show.take': { legs: [{ roomId: 'none', scene: 'Large' }] },
  'show.retryLeg': { takeId: 'none' },
  'show.preview': { roomId: 'none', scene: 'Large' },
  'show.safety': { rooms: 'all' },
  'show.return': { rooms: 'all' },
  'show.record.start': { rooms: 'all' },
  'show.record.stop': { rooms: 'all' },
  'show.stream.start': { rooms: 'all' },
  'show.stream.stop': { rooms: 'all' },
  'show.privacyCut': { roomId: 'none' },
  'show.privacyEnd': { roomId: 'none' },
  'show.markReview': { roomId: 'none' },
  'show.unmarkReview': { markId: 'none' },
  'rooms.configureShow': { roomId: 'none', hallFeed: 'own' },
  'alarms.acknowledge': { roomId: 'none', kind: 'silence' },
  'show.preflight': {},
  'cues.add': { roomId: 'none', title: 'Ouverture' },
  'cues.update': { cueId: 'none', title: 'Ouverture' },
  'cues.move': { cueId: 'none', after: null },
  'cues.remove': { cueId: 'none' },
  'cues.skip': { cueId: 'none', on: true },
  'cues.start': { cueId: 'none' },
  'cues.stop': { cueId: 'none' },
  'cues.adjust': { roomId: 'none', how: 'absorb' },
  'cues.undoAdjustment': { adjustmentId: 'none' },
  'cues.markSpeaker': { cueId: 'none', speakerId: 'none', mark: 'ready', on: true },
  'show.message': { roomId: 'none', text: 'Conclure' },
  'show.timer.start': { roomId: 'none', lengthS: 60 },
  'show.timer.pause': { roomId: 'none' },
  'show.timer.resume': { roomId: 'none' },
  'show.timer.adjust': { roomId: 'none', byS: 60 },
  'show.timer.stop': { roomId: 'none' },
  'show.timer.warning': { roomId: 'none', warningS: 60 },
  'show.lowerThird.show': { roomId: 'none', text: 'Solène Kerbrat' },
  'show.lowerThird.hide': { roomId: 'none' },
  'show.lowerThird.source': { roomId: 'none', inputName: null },
  'show.safeAreas': { roomId: 'none', areas: [] },
  'show.joining': { roomId: 'none', shown: true },
  'show.host': { roomId: 'none', word: 'asked' },
  'show.questions': { roomId: 'none', slot: 'held' },
  'audience.configure': { access: 'open' },
  'audience.holdWords': { add: [], remove: [] },
  'audience.purge': {},
  'retention.set': { purpose: 'people', until: null },
  'attendees.purge': {},
  'questions.ask': { sessionId: 'none', text: 'Qui écoute l’enfant ?', origin: 'floor' },
  'questions.move': { questionId: 'none', to: 'approved', version: 1 },
  'questions.withdrawAir': { questionId: 'none' },
  'questions.edit': { questionId: 'none', text: 'Qui écoute ?', version: 1 },
  'questions.restoreText': { questionId: 'none', version: 1 },
  'questions.mask': { questionId: 'none', ranges: [{ start: 0, end: 3 }], version: 1 },
  'questions.merge': { into: 'none', questionIds: ['other'] },
  'questions.unmerge': { questionId: 'none' },
  'questions.label': { questionId: 'none', labels: ['fratries'] },
  'questions.claim': { questionId: 'none' },
  'questions.release': { questionId: 'none' },
  'questions.upvote': { questionId: 'none' },
  'questions.pause': { sessionId: 'none' },
  'questions.resume': { sessionId: 'none' },
  'questions.withdrawDevice': { questionId: 'none' },
  'questions.check': { questionId: 'none' },
  'questions.referentSaw': { questionId: 'none', where: 'Salle 12' },
  'questions.referentDone': { questionId: 'none', note: 'vu' },
  'questions.reply': { questionId: 'none', text: 'Merci' },
  'polls.create': { sessionId: 'none', type: 'scale', title: 'À quel point ?' },
  'polls.update': { pollId: 'none', title: 'Combien ?' },
  'polls.remove': { pollId: 'none' },
  'polls.open': { pollId: 'none' },
  'polls.close': { pollId: 'none' },
  'polls.closeForAll': { pollId: 'none' },
  'polls.show': { pollId: 'none' },
  'polls.hide': { pollId: 'none' },
  'polls.takeOver': { pollId: 'none' },
  'polls.letThrough': { pollId: 'none', answerId: 'none', on: true },
  'polls.vote': { pollId: 'none', answer: 3 },
  'screens.report': { painted: { kind: 'message', id: 'none', version: 1 } },
  'sessions.setStream': { sessionId: 'none', embedUrl: null },
  'players.set': { hosts: ['player.vimeo.com'] },
  'remoteAccess.revoke': { attendeeId: 'none' },
  'remoteAccess.renew': { attendeeId: 'none' },
  'attendees.undoMoveToRemote': { moveId: 'none' },
  'replays.setSpeakers': { sessionId: 'none', names: [] },
  'replays.recordConsent': { sessionId: 'none', speakerId: 'none', how: 'signed' },
  'replays.recordRefusal': { sessionId: 'none', speakerId: 'none' },
  'replays.withdrawConsent': { sessionId: 'none', speakerId: 'none' },
  'replays.publish': { sessionId: 'none', embedUrl: 'https://player.vimeo.com/video/1' },
  'replays.withdraw': { sessionId: 'none' },
  'replays.purge': {},
  'followUps.assign': { questionId: 'none', answerer: 'Le service juridique' },
  'followUps.answer': { questionId: 'none', text: 'Oui.', version: 1 },
}
const params: { readonly [Name in ViewName]: ViewParams<Name> } = {
  afterEvent: {},
  'event.move': { timeZone: 'Europe/Paris', days: ['2026-12-03'] },
  ...{ opening: {}, 'badges.lacking': {}, wrongBadges: {} },
  ...{ event: {}, 'event.recoverySheet': {}, journal: {}, programme: {}, 'programme.lostChoices': {}, rooms: {} },
  'stations.putOut': { stationId: 'none' },
  'stations.cameSince': { stationId: 'none', since: '2026-11-26T08:00:00Z' },
  'stations.leftOut': { stationId: 'none' },
  'stations.forwarded': { stationId: 'none' },
  ...{ 'attendees.search': { q: 'qu' }, 'attendees.one': { id: 'none' }, 'attendees.vanished': {} },
  'checkIn.passage': { commandId: '00000000-0000-4000-8000-000000000000' },
  ...{
    'attendees.group': { organisation: 'Foyer Kerlaouen' },
    'attendees.count': {},
    'attendees.paperList': {},
    'attendees.people': { list: 'unpaid' },
    'imports.progress': {},
    'imports.last': {},
  },
  ...{
    'checkIn.stats': {},
    conflicts: {},
    disagreements: {},
    doorCalls: {},
    printers: {},
    printJobs: {},
    printBatches: {},
    batchPreview: { filter: {}, boxSize: 100 },
    desk: {},
    desks: {},
    backup: {},
    connector: {},
    'connector.report': {},
  },
  ...{ badgeTemplates: {}, 'badgeTemplates.preview': {} },
  ...{
    accesses: {},
    me: {},
    handover: {},
    stations: {},
    cloud: {},
    show: {},
    takes: {},
    runOfShow: { roomId: 'none' },
  },
  ...{ recordings: {}, roomCare: {}, preflight: {}, preflightSummary: {}, levels: {} },
  ...{ accesses: {}, me: {}, handover: {}, stations: {}, show: {}, takes: {} },
  ...{ stage: { roomId: 'none' }, screens: {}, audience: {}, heldWords: {}, 'audience.session': { sessionId: 'none' } },
  ...{ questions: { sessionId: 'none' }, questionDesk: { sessionId: 'none' }, safeguarding: {} },
  questionWithdrawal: { questionId: 'none' },
  ...{ remoteSessions: {}, players: {}, remoteAccess: { id: 'none' }, remoteMoves: {}, replays: {}, followUps: {} },
  ...{ 'attendees.listed': { lines: ['nobody'] }, replayMaterial: { sessionId: 'none' } },
  ...{ stage: { roomId: 'none' }, screens: {}, polls: { sessionId: 'none' } },
  ...{ kiosk: {}, kioskBadge: { scanId: '00000000-0000-4000-8000-000000000000' }, kioskCalls: {}, kiosks: {} },
  ...{ accesses: {}, me: {}, handover: {}, stations: {}, show: {}, takes: {}, obsSettings: {} },
  ...{ organisers: {}, invitation: {}, publicFollowUps: {}, pollResults: {}, publicReplays: {} },
}
/** Everything that a phone may do. */
const ofPhones: readonly (CommandName | ViewName)[] = [
  ...(['questions.ask', 'questions.upvote', 'questions.reply', 'polls.vote'] as const),
  'audience.session',
]
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
const overSocket = (role: string, event: 'command' | 'subscribe' | 'unsubscribe', message: object) =>
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

  it('is for no organiser, who reads only in the cloud', async () => {
    const organiser = {
      role: 'organiser',
      label: 'organiser',
      checkpoint: null,
      accessId: 'none',
      mayRead: [],
    } as const
    const answer = await test.station.dispatch(name, inputs[name], randomUUID() as never, organiser)
    expect(isForbidden('problem' in answer ? answer.problem : undefined)).toBe(true)
  })

  it('is for a phone of the audience where the contract says so, and never for an anonymous caller', async () => {
    const device = { deviceId: 'phone', voter: 'phone', place: 'room' } as const
    const audience = { role: 'audience', label: 'Public', checkpoint: null, accessId: null, device } as const
    const answer = await test.station.dispatch(name, inputs[name], randomUUID() as never, audience)
    expect(isForbidden('problem' in answer ? answer.problem : undefined)).toBe(!ofPhones.includes(name))
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
      expect([role, problem === undefined || isForbidden(problem)]).toEqual([role, true])
      expect([role, isForbidden(problem)]).toEqual([role, !may])
      // A socket reads so many views at once and no more.
      await overSocket(role, 'unsubscribe', { view: name, params: params[name] })
    }
    expect((views[name].roles as readonly string[]).includes('audience')).toBe(ofPhones.includes(name))
    expect((await test.ask('GET', `/api/v1/views/${name}`)).status).toBe(401)
  })
})

describe('files and checks', () => {
  it.each([
    ['POST', '/api/v1/import/attendees?dryRun=1'],
    ['POST', '/api/v1/import/programme?dryRun=1'],
    ['GET', '/api/v1/export/attendees'],
    ['GET', '/api/v1/export/archive'],
    ['GET', '/api/v1/export/attendance'],
    ['GET', '/api/v1/export/certificates'],
    ['GET', '/api/v1/export/signature-sheets'],
    ['GET', '/api/v1/export/no-shows'],
    ['GET', '/api/v1/export/journal'],
    ['GET', '/api/v1/export/purge-receipt?purpose=people'],
    ['GET', '/api/v1/export/remote-links'],
    ['GET', '/api/v1/export/questions'],
    ['GET', '/api/v1/export/polls'],
    ['GET', '/api/v1/verify'],
    ['POST', '/api/v1/cloud/open'],
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

it('a run of show is imported only by booth and pilot', async () => {
  for (const role of grantedRoles) {
    const headers = { 'content-type': 'text/csv', ...test.bearer(await test.tokenOf(role)) }
    const answer = await test.ask('POST', '/api/v1/import/cues?dryRun=1', headers, 'Salle;Heure;Durée;Titre\n')
    expect([role, answer.status]).toEqual([role, role === 'booth' || role === 'pilot' ? 200 : 403])
  }
  expect((await test.ask('POST', '/api/v1/import/cues', { 'content-type': 'text/csv' }, 'x')).status).toBe(401)
})

it('the contract knows no role that is not tested here', () => {
  expect([...grantedRoles, 'audience', 'organiser'].toSorted()).toEqual([...roles].toSorted())
})
