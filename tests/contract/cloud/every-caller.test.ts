import { randomUUID } from 'node:crypto'
import { io } from 'socket.io-client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CloudLinkEvents, cloudLinkPath, cloudProtocols } from '../../../electron/station/cloud/cloud-wire.ts'
import { type CommandName, commands, type ViewName, views } from '../../../shared/contract/contract.ts'
import { organiserSessionPath } from '../../../shared/contract/organisers.ts'
import { type Problem, problemName } from '../../../shared/contract/problem.ts'
import type { ClientToStation } from '../../../shared/contract/socket.ts'
import { startVenueAndCloud, type VenueAndCloud } from './venue-and-cloud.ts'

/** Callers of the cloud: its own machine, an organiser, a remote person, a pilot of the venue, no identity. */
const callers = ['operator', 'organiser', 'remote', 'venue', 'forged', 'nobody'] as const
type Caller = (typeof callers)[number]
/** None of them has a session here. Each is told only that. */
const strangers = ['remote', 'venue', 'forged', 'nobody'] as const satisfies readonly Caller[]

let venue: VenueAndCloud
const tokens = new Map<Caller, string>()
beforeAll(async () => {
  venue = await startVenueAndCloud()
  tokens.set('operator', venue.cloud.cloud.token())
  tokens.set('remote', await venue.phone())
  tokens.set('venue', await venue.hub.tokenOf('pilot'))
  tokens.set('forged', `${'a'.repeat(26)}.${'b'.repeat(40)}`)
})
afterAll(() => venue?.stop())

/** The most requests of one organiser at once. Each makes fewer, and then the next one takes over. */
const mostOfOne = 40
let asked = mostOfOne
async function tokenOf(caller: Caller): Promise<string | undefined> {
  if (caller === 'organiser' && asked++ >= mostOfOne) {
    tokens.set('organiser', await venue.organiser())
    asked = 1
  }
  return tokens.get(caller)
}
const ask = async (caller: Caller, method: string, path: string, body?: object) =>
  venue.cloud.ask(method, path, body, await tokenOf(caller))
const nameOf = (body: unknown) => (body as Problem | null)?.type && problemName(body as Problem)

const commandNames = Object.keys(commands) as CommandName[]
const viewNames = Object.keys(views) as ViewName[]
const ofOrganisers: readonly ViewName[] = [
  'invitation',
  'checkIn.stats',
  'programme',
  'publicFollowUps',
  'pollResults',
  'publicReplays',
]
const ofPhones: readonly string[] = ['questions.ask', 'questions.upvote', 'questions.reply', 'polls.vote']

describe('a route', () => {
  /** The answer for each caller, in the order of `callers`. */
  const routes: Readonly<Record<string, readonly [method: string, path: string, statuses: readonly number[]]>> = {
    '/healthz (GET, HEAD)': ['GET', '/healthz', [200, 200, 200, 200, 200, 200]],
    '/readyz (GET, HEAD)': ['GET', '/readyz', [200, 200, 200, 200, 200, 200]],
    '/api/v1/export/sealed (GET, HEAD)': ['GET', '/api/v1/export/sealed', [200, 403, 401, 401, 401, 401]],
    '/metrics (GET, HEAD)': ['GET', '/metrics', [200, 200, 200, 200, 200, 200]],
    '/api/v1/hub (GET, HEAD)': ['GET', '/api/v1/hub', [200, 200, 200, 200, 200, 200]],
    '/api/v1/openapi.json (GET, HEAD)': ['GET', '/api/v1/openapi.json', [200, 200, 200, 200, 200, 200]],
    '/api/v1/session (POST)': ['POST', '/api/v1/session', [401, 401, 401, 401, 401, 401]],
    '/api/v1/devices (POST)': ['POST', '/api/v1/devices', [403, 403, 403, 403, 403, 403]],
    [`${organiserSessionPath} (POST, DELETE)`]: ['DELETE', organiserSessionPath, [401, 200, 401, 401, 401, 401]],
    '/api/v1/commands/:name (POST)': ['POST', '/api/v1/commands/rooms.add', [400, 401, 401, 401, 401, 401]],
    '/api/v1/views/:name (GET, HEAD, POST)': ['GET', '/api/v1/views/journal', [200, 401, 401, 401, 401, 401]],
    '/organisateur (GET, HEAD)': ['GET', '/organisateur', [200, 200, 200, 200, 200, 200]],
    '/organisateur/ (GET, HEAD)': ['GET', '/organisateur/', [200, 200, 200, 200, 200, 200]],
    '* (GET, HEAD)': ['GET', '/nowhere', [404, 404, 404, 404, 404, 404]],
  }

  it('is one of those that are asked here', () => {
    const lines = venue.cloud.cloud.routes().split('\n')
    const told = lines.flatMap((line) => /^(.*?)[├└]── (\S+) (\(.*\))$/.exec(line)?.slice(1) ?? [])
    const paths: string[] = []
    for (let at = 0; at < told.length; at += 3) {
      const [indent = '', path = '', methods = ''] = told.slice(at, at + 3)
      paths.push(`${indent === '' ? '' : '/organisateur'}${path} ${methods}`)
    }
    expect(paths.toSorted()).toEqual(Object.keys(routes).toSorted())
  })

  it('answers each caller as it may', async () => {
    for (const [route, [method, path, statuses]] of Object.entries(routes)) {
      const answered = []
      for (const caller of callers) {
        const body = method === 'POST' && path.endsWith('session') ? { code: 'x' } : method === 'POST' ? {} : undefined
        answered.push((await ask(caller, method, path, body)).status)
      }
      // A caller who has left has no identity from then on.
      expect([route, answered]).toEqual([route, statuses])
    }
    asked = mostOfOne
  })
})

describe('a command', () => {
  it('is for the operator, and over http for nobody else', async () => {
    for (const name of commandNames) {
      const path = `/api/v1/commands/${name}`
      expect([name, (await ask('operator', 'POST', path, { none: 1 })).status]).not.toEqual([name, 401])
      const answer = await ask('organiser', 'POST', path, {})
      expect([name, answer.status, nameOf(answer.body)]).toEqual([name, 403, 'forbidden'])
      for (const caller of strangers)
        expect([name, caller, (await ask(caller, 'POST', path, {})).status]).toEqual([name, caller, 401])
    }
  })

  it('is over the public’s socket one of the four that people from afar have', async () => {
    let phone = await venue.listen(await venue.phone())
    for (const [at, name] of commandNames.entries()) {
      if (at % 15 === 14) {
        phone.socket.terminate()
        phone = await venue.listen(await venue.phone())
      }
      const { problem } = (await phone.frames.ask('command', { id: randomUUID(), name, input: {} })) as {
        problem?: Problem
      }
      expect([name, problem && problemName(problem) === 'forbidden']).toEqual([name, !ofPhones.includes(name)])
    }
    phone.socket.terminate()
  })
})

describe('a view', () => {
  const params: Partial<Record<ViewName, object>> = { 'checkIn.stats': { checkpoint: 'entrance' } }

  it('is for the operator and for whom it is, over http and over the organisers’ socket', async () => {
    for (const name of viewNames) {
      const path = `/api/v1/views/${name}`
      expect([name, (await ask('operator', 'POST', path, params[name] ?? {})).status]).not.toEqual([name, 401])
      const may = ofOrganisers.includes(name)
      expect([name, (views[name].roles as readonly string[]).includes('organiser')]).toEqual([name, may])
      const { status } = await ask('organiser', 'POST', path, params[name] ?? {})
      expect([name, status]).toEqual([name, may ? 200 : 403])
      for (const caller of strangers)
        expect([name, caller, (await ask(caller, 'POST', path, {})).status]).toEqual([name, caller, 401])
    }
    let socket = await venue.watch(await venue.organiser())
    for (const [at, view] of viewNames.entries()) {
      if (at % mostOfOne === mostOfOne - 1) {
        socket.disconnect()
        socket = await venue.watch(await venue.organiser())
      }
      const { problem } = (await socket.emitWithAck('subscribe', { view, params: params[view] ?? {} })) as {
        problem?: Problem
      }
      expect([view, problem?.status]).toEqual([view, ofOrganisers.includes(view) ? undefined : 403])
    }
    socket.disconnect()
  })

  it('is over the public’s socket the programme or one’s session', async () => {
    let phone = await venue.listen(await venue.phone())
    for (const [at, view] of viewNames.entries()) {
      if (at % 25 === 24) {
        phone.socket.terminate()
        phone = await venue.listen(await venue.phone())
      }
      const answer = (await phone.frames.ask('subscribe', { view, params: { sessionId: venue.sessionId } })) as object
      expect([view, 'problem' in answer]).toEqual([view, view !== 'programme' && view !== 'audience.session'])
    }
    phone.socket.terminate()
  })
})

describe('a socket', () => {
  it('of organisers opens for them and the operator alone', async () => {
    for (const caller of strangers) await expect(venue.watch(tokens.get(caller) ?? '')).rejects.toThrow('unauthorised')
    for (const token of [await venue.organiser(), venue.cloud.cloud.token()]) (await venue.watch(token)).disconnect()
  })

  it('of organisers hears of each event what they may ask, and of no other', async () => {
    const events: Readonly<Record<keyof ClientToStation, [message: unknown, answer: unknown]>> = {
      command: [{ id: randomUUID(), name: 'questions.pause', input: {} }, { problem: { status: 403 } }],
      subscribe: [{ view: 'journal', params: {} }, { problem: { status: 403 } }],
      unsubscribe: [{ view: 'journal', params: {} }, {}],
      time: [undefined, { now: venue.clock.now }],
    }
    const socket = await venue.watch(await venue.organiser())
    for (const [event, [message, answer]] of Object.entries(events))
      expect([event, await socket.emitWithAck(event, ...(message === undefined ? [] : [message]))]).toMatchObject([
        event,
        answer,
      ])
    for (const event of ['m', 'introduce', 'forward', 'none'])
      await expect(socket.timeout(100).emitWithAck(event, {})).rejects.toThrow()
    socket.disconnect()
  })

  it('of the public opens for people from afar alone', async () => {
    for (const token of [
      tokens.get('venue'),
      tokens.get('forged'),
      tokens.get('operator'),
      await venue.organiser(),
      '',
    ])
      await expect(venue.listen(token ?? '')).rejects.toThrow('unauthorised')
    const phone = await venue.listen(tokens.get('remote') ?? '')
    expect(await phone.frames.ask('time')).toMatchObject({ now: venue.clock.now })
    phone.socket.terminate()
  })

  it('of hubs answers nobody who has not proved to be one', async () => {
    const protocols = cloudProtocols
    const hello = { eventId: venue.cloud.cloud.log().identity.eventId, stationId: 'a'.repeat(16) }
    const bytes = Buffer.alloc(32).toString('base64')
    const proof = { hub: { stationId: hello.stationId, publicKey: bytes }, proof: bytes }
    const event = { eventId: hello.eventId, pilotPublicKey: bytes, sealKey: bytes, accessKey: bytes }
    // `forward`: no command travels on this line.
    const events: Readonly<Record<keyof CloudLinkEvents | 'forward', [message: unknown, answer: object | null]>> = {
      m: [{ type: 'hello' }, null],
      b: [Buffer.alloc(10), null],
      forward: [{ name: 'rooms.add' }, null],
      introduce: [{ protocols, ...hello, publicKey: bytes, nonce: bytes }, { signature: expect.any(String) }],
      pair: [{ ...proof, event }, { refused: 'unknown-code' }],
      prove: [{ signature: bytes }, { refused: 'unknown-station' }],
    }
    for (const caller of callers) {
      const socket = io(venue.cloud.cloud.url(), {
        path: cloudLinkPath,
        transports: ['websocket'],
        reconnection: false,
        forceNew: true,
        auth: { token: (await tokenOf(caller)) ?? '' },
      })
      for (const [name, [message, answer]] of Object.entries(events)) {
        const heard = socket.timeout(answer ? 5000 : 50).emitWithAck(name, message)
        if (answer) expect([caller, name, await heard]).toMatchObject([caller, name, answer])
        else await expect(heard).rejects.toThrow()
      }
      socket.disconnect()
    }
  })
})

it('nothing of all that was an error', () => {
  expect([venue.cloud.errors, venue.hub.errors]).toEqual([[], []])
})
