import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createAccessSecrets } from '../../../electron/station/access/access-secrets.ts'
import { startLink } from '../../../electron/station/access/start-link.ts'
import { createCatalog } from '../../../electron/station/catalog.ts'
import { comeIn } from '../../../electron/station/replication/come-in.ts'
import { createForwardedCallers } from '../../../electron/station/replication/forwarded-callers.ts'
import type { ViewRow } from '../../../shared/contract/contract.ts'
import type { PairedRole } from '../../../shared/domain/stations/authority.ts'
import { startRogue } from '../../faults/lan/rogue.ts'
import { newFolder, removeFolder } from '../test-log.ts'
import { morning, prepareEvent, problemNamed, startTestStation, type TestStation } from '../test-station.ts'

const inTime = { timeout: 8000, interval: 25 }
type Rogue = Awaited<ReturnType<typeof startRogue>>

let hub: TestStation
let others: TestStation[]
let rogues: Rogue[]
let folders: string[]
let sessionId: string
beforeEach(async () => {
  others = []
  rogues = []
  folders = []
  hub = await startTestStation({ hub: true })
  ;({ sessionId } = await prepareEvent(hub))
})
afterEach(async () => {
  for (const rogue of rogues) rogue.close()
  for (const station of [...others, hub]) await station.stop()
  folders.forEach(removeFolder)
})

/** A laptop of this role with a changed program: it sends what it likes over its own link. */
async function rogueOf(role: PairedRole): Promise<Rogue> {
  const { code, linkUrl } = await hub.done('stations.pair', { role, name: `Portable ${role}` })
  const rogue = await startRogue(linkUrl, code)
  rogues.push(rogue)
  const isPaired = () => hub.station.log.streams.state('station', rogue.stationId).pairing !== null
  await vi.waitFor(() => expect(isPaired()).toBe(true), inTime)
  return rogue
}
async function link(role: PairedRole, name: string): Promise<TestStation> {
  const folder = newFolder()
  folders.push(folder)
  const { code } = await hub.done('stations.pair', { role, name })
  expect(await comeIn(folder, { link: hub.station.linkUrl() ?? '', pair: code }, morning)).toBe('joined')
  const station = await startTestStation({ folder, isNew: true })
  others.push(station)
  return station
}
const idOf = ({ station }: TestStation): string => station.log.identity.stationId
/** The answer's outcome, or the name and status of its problem. */
async function forward(rogue: Rogue, request: object): Promise<unknown> {
  const asked = { to: idOf(hub), id: randomUUID(), accessId: null, ...request }
  const answer = await new Promise<{ outcome?: unknown; problem?: { status: number } }>((resolve) => {
    rogue.socket.emit('forward', asked, (given) => resolve(given as never))
  })
  return answer.problem ? [answer.problem.status, problemNamed(answer.problem)] : answer.outcome
}
/** An access of the hub, and its id, which every station reads in the log. */
async function accessOf(role: 'pilot' | 'moderator'): Promise<string> {
  const { accessId } = await hub.done('access.create', { role, label: 'Console' })
  return accessId
}
const accesses = async () =>
  ((await hub.view('accesses', {}, hub.operator)).body as { rows: ViewRow<'accesses'>[] }).rows
async function openPoll(): Promise<string> {
  const asked = { sessionId, type: 'single' as const, title: 'Oui ?', options: ['Oui', 'Non'] }
  const { pollId } = await hub.done('polls.create', asked)
  await hub.done('polls.open', { pollId })
  return pollId
}
const stateOf = async (pollId: string) => {
  const { body } = await hub.view('polls', { sessionId }, hub.operator)
  return (body as { rows: ViewRow<'polls'>[] }).rows.find((poll) => poll.pollId === pollId)?.state
}

it('a command without an owner is not run for another station, whichever caller it names', async () => {
  const booth = await rogueOf('booth')
  const accessId = await accessOf('pilot')
  const before = (await accesses()).length
  for (const [name, input] of [
    ['access.create', { role: 'pilot', label: 'Console 2' }],
    ['stations.pair', { role: 'pilot', name: 'Second' }],
    ['attendees.register', { lastName: 'Le Goff', firstName: 'Iwan' }],
    ['not.a.command', {}],
  ] as const)
    expect([name, await forward(booth, { name, input, accessId })]).toEqual([name, [403, 'not-forwardable']])
  expect(await accesses()).toHaveLength(before)
})

it('a station speaks for no role that does not work at it', async () => {
  const address = newFolder()
  folders.push(address)
  const { printerId } = await hub.done('printers.add', { name: 'Dossier', driver: 'pdf-folder', address })
  const booth = await rogueOf('booth')
  const accessId = await accessOf('pilot')
  const asked = { name: 'printers.update', input: { printerId, name: 'À moi' } }
  expect(await forward(booth, { ...asked, accessId })).toEqual([403, 'forbidden'])
  expect(await forward(booth, asked)).toEqual([403, 'forbidden'])
  expect(hub.station.log.streams.state('printer', printerId).settings?.name).toBe('Dossier')
})

it('a session of the hub is believed with its proof, for one command, and not by its id', async () => {
  const pollId = await openPoll()
  const accessId = await accessOf('moderator')
  const moderator = await rogueOf('moderator')
  const asked = { to: idOf(hub), name: 'polls.close', input: { pollId }, id: randomUUID() }
  expect(await forward(moderator, { ...asked, accessId })).toEqual([401, 'unauthorised'])
  expect(await forward(moderator, { ...asked, accessId, proof: 'A'.repeat(43) })).toEqual([401, 'unauthorised'])
  expect(await stateOf(pollId)).toBe('open')
  const { proofOf } = createForwardedCallers({
    catalog: {} as never,
    secrets: createAccessSecrets(hub.station.log, createCatalog(hub.station.log)),
    tellsTokens: () => true,
    callerOf: () => undefined,
  })
  const proof = proofOf(asked, accessId)
  for (const changed of [{ id: randomUUID() }, { name: 'polls.closeForAll' }, { input: { pollId: 'another' } }])
    expect(await forward(moderator, { ...asked, ...changed, accessId, proof })).toEqual([401, 'unauthorised'])
  expect(await stateOf(pollId)).toBe('open')
  expect(await forward(moderator, { ...asked, accessId, proof })).toEqual({})
  expect(await stateOf(pollId)).toBe('closed')
})

it('what a lost laptop had the hub do is listed, and the polls that it had it remove are there again', async () => {
  const draft = { sessionId, type: 'single' as const, title: 'Oui ?', options: ['Oui', 'Non'] }
  const { pollId: removed } = await hub.done('polls.create', draft)
  const { pollId: before } = await hub.done('polls.create', draft)
  const closed = await openPoll()
  const moderator = await rogueOf('moderator')
  expect(await forward(moderator, { name: 'polls.remove', input: { pollId: before } })).toEqual({})
  hub.clock.now += 60_000
  const since = new Date(hub.clock.now).toISOString()
  hub.clock.now += 60_000
  expect(await forward(moderator, { name: 'polls.remove', input: { pollId: removed } })).toEqual({})
  expect(await forward(moderator, { name: 'polls.close', input: { pollId: closed } })).toEqual({})
  await hub.done('polls.create', draft)
  const { stationId } = moderator
  const listed = async (params: object) => {
    const { body } = await hub.view('stations.forwarded', { stationId, ...params }, hub.operator)
    const { rows } = body as { rows: ViewRow<'stations.forwarded'>[] }
    return rows.map(({ type, at }) => [type, at])
  }
  const at = new Date(hub.clock.now).toISOString()
  const late = [
    ['PollRemoved', at],
    ['PollClosed', at],
  ]
  expect(await listed({ since })).toEqual(late)
  expect(await listed({})).toEqual([['PollRemoved', expect.any(String)], ...late])
  expect([await stateOf(before), await stateOf(removed), await stateOf(closed)]).toEqual([
    undefined,
    undefined,
    'closed',
  ])
  await hub.done('stations.revoke', { stationId, why: 'stolen', since })
  expect([await stateOf(before), await stateOf(removed), await stateOf(closed)]).toEqual([undefined, 'draft', 'closed'])
  expect(await listed({ since })).toEqual(late)
  const { body } = await hub.view('journal', {}, hub.operator)
  const entries = (body as { rows: ViewRow<'journal'>[] }).rows
  expect(entries.find(({ type }) => type === 'PollClosed')?.actor).toBe('operator ← Portable moderator')
})

it('a station that was put out has nothing run, whether its link has ended already or not', async () => {
  const pollId = await openPoll()
  const moderator = await rogueOf('moderator')
  const ended = new Promise((resolve) => moderator.socket.once('disconnect', () => resolve('ended')))
  await hub.done('stations.revoke', { stationId: moderator.stationId })
  const answer = await Promise.race([forward(moderator, { name: 'polls.close', input: { pollId } }), ended])
  expect([['ended'], [403, 'station-revoked']]).toContainEqual([answer].flat())
  expect(await stateOf(pollId)).toBe('open')
})

it('only a hub says for which station it passes something on', async () => {
  const pollId = await openPoll()
  const [booth, moderator] = [await rogueOf('booth'), await rogueOf('moderator')]
  const asked = { name: 'polls.close', input: { pollId }, relayedFor: moderator.stationId }
  expect(await forward(booth, asked)).toEqual([403, 'not-forwardable'])
  expect(await stateOf(pollId)).toBe('open')
})

it('what a hub passes on bears the name of the station that its link has proved', async () => {
  const [booth, moderator] = [await rogueOf('booth'), await rogueOf('moderator')]
  const heard = new Promise<object>((resolve) => {
    moderator.socket.on('forward', (request, answer) => {
      resolve(request as object)
      answer({ outcome: {} })
    })
  })
  const asked = { to: moderator.stationId, name: 'polls.close', input: { pollId: 'p' }, relayedFor: idOf(hub) }
  expect(await forward(booth, asked)).toEqual({})
  expect(await heard).toMatchObject({ relayedFor: booth.stationId })
})

it('a station that does not own the subject runs nothing for another one', async () => {
  const desk = await link('reception', 'Accueil 2')
  const address = newFolder()
  folders.push(address)
  const { printerId } = await desk.done('printers.add', { name: 'Voisine', driver: 'pdf-folder', address })
  const rolls = () => hub.station.log.streams.state('printer', printerId)
  await vi.waitFor(() => expect(rolls().settings).not.toBeNull(), inTime)
  const reception = await rogueOf('reception')
  const asked = { name: 'printers.newRoll', input: { printerId, labels: 100 } }
  expect(await forward(reception, asked)).toEqual([409, 'owner-unreachable'])
  expect(await forward(reception, { ...asked, to: idOf(desk) })).toEqual({})
})

it('a station’s own session is proved by its link, and another station’s is not', async () => {
  const [one, other] = [await link('reception', 'Accueil 2'), await link('reception', 'Accueil 3')]
  const address = newFolder()
  folders.push(address)
  const { printerId } = await other.done('printers.add', { name: 'Voisine', driver: 'pdf-folder', address })
  await vi.waitFor(() => expect(one.station.log.streams.state('printer', printerId).settings).not.toBeNull(), inTime)
  const url = await startLink(one.station.log, 'http://127.0.0.1', 'reception', 'Accueil')
  const code = new URL(url).hash.replace('#code=', '')
  const [accessId = ''] = code.split('.')
  const isKnown = () => other.station.log.streams.state('access', accessId).grant !== null
  await vi.waitFor(() => expect(isKnown()).toBe(true), inTime)
  const { headers } = await one.ask('POST', '/api/v1/session', one.json, JSON.stringify({ code }))
  const token = /regie_session=([^;]+)/.exec(String(headers['set-cookie']))?.[1] ?? ''
  await one.done('printers.newRoll', { printerId, labels: 120 }, token)
  expect(other.station.log.streams.state('printer', printerId).roll?.labels).toBe(120)
  const reception = await rogueOf('reception')
  const asked = { to: idOf(other), name: 'printers.newRoll', input: { printerId, labels: 1 }, accessId }
  expect(await forward(reception, asked)).toEqual([401, 'unauthorised'])
  expect(other.station.log.streams.state('printer', printerId).roll?.labels).toBe(120)
})
