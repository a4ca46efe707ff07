import { connect } from 'node:net'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { transcriptOf } from '../../../electron/station/cloud/cloud-wire.ts'
import { commands, isCommandName, isViewName } from '../../../shared/contract/contract.ts'
import { organiserSessionPath, organiserSocketPath } from '../../../shared/contract/organisers.ts'
import { mutated } from '../../faults/hostile/mutate.ts'
import { sendOddPackets } from '../../faults/hostile/odd-packets.ts'
import { oddRequest } from '../../faults/hostile/odd-requests.ts'
import { createRandom, newSeed } from '../../support/random.ts'
import { attackOf, closeAgent, type Loot, send } from './hostile/http-attack.ts'
import { attackLink } from './hostile/link-attack.ts'
import { startVenueAndCloud, type VenueAndCloud } from './venue-and-cloud.ts'

/** 20 000 in all. */
const counts = { http: 9000, odd: 1000, packets: 8000, link: 2000 } as const
const random = createRandom(Number(process.env.HOSTILE_SEED) || newSeed())
const publicUrl = 'https://nuage.example'

let venue: VenueAndCloud
let loot: Loot
let url = ''
/** Of a well-behaved organiser. */
let honest = ''
const written: string[] = []
beforeAll(async () => {
  venue = await startVenueAndCloud(publicUrl)
  url = venue.cloud.cloud.url()
  const opened = await venue.link()
  const token = await venue.enter(opened.code)
  await venue.cloud.ask('DELETE', organiserSessionPath, undefined, token)
  const ended = await venue.link()
  await venue.hub.done('organisers.end', { organiserId: ended.organiserId })
  const short = await venue.link('Bureau', ['figures'], 60)
  venue.clock.now += 120_000
  await vi.waitFor(() =>
    expect(venue.cloud.cloud.log().streams.state('organiser', ended.organiserId).endedAt).not.toBeNull(),
  )
  honest = await venue.organiser()
  loot = {
    spent: [opened.code, token, ended.code, short.code],
    foreign: [await venue.hub.tokenOf('pilot'), await venue.hub.tokenOf('moderator'), await venue.phone()],
    unopened: [(await venue.link()).code, (await venue.link()).code],
  }
})
afterAll(async () => {
  closeAgent()
  await venue?.stop()
})

/** The log's content by type: only what remote people may write comes in. */
const held = () => {
  const { db } = venue.cloud.cloud.log()
  const rows = db.prepare<[], { type: string; n: number }>('SELECT type, count(*) AS n FROM events GROUP BY type').all()
  return Object.fromEntries(rows.map(({ type, n }) => [type, n]))
}
/** `total` inputs, `atOnce` in parallel; `one` sends `size` of them. */
async function many(total: number, atOnce: number, size: number, one: () => Promise<void>): Promise<void> {
  let begun = 0
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (begun < total) {
        begun += size
        await one()
      }
    }),
  )
}
/** Collects what this process prints meanwhile. */
function listening(): () => void {
  const spies = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      written.push(String(text))
      return true
    }),
  )
  return () => {
    for (const spy of spies) spy.mockRestore()
  }
}

it(`20 000 hostile inputs get nothing, change nothing and are logged nowhere (HOSTILE_SEED=${random.seed})`, async () => {
  const good = await venue.organiser()
  const before = held()
  const stop = listening()
  const statuses = new Map<number, number>()
  const through: string[] = []
  try {
    // The page of a room is the same whatever its name.
    const open = /^\/(healthz|readyz|organisateur\/?|api\/v1\/(hub|openapi\.json)|(r|salle)\/.*)([?#].*)?$/
    await many(counts.http, 32, 1, async () => {
      const attack = attackOf('nuage.example', loot, random)
      const answer = await send(url, attack)
      const status = answer?.status ?? 0
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
      if (status >= 500 || (status > 0 && status < 400 && !open.test(attack.path)))
        through.push(`${status} ${JSON.stringify(attack)}`)
      if (answer?.text && status >= 400 && !/problem\+json/.test(answer.type))
        through.push(`no problem: ${answer.text}`)
      if (/\n\s+at |SELECT|node_modules/.test(answer?.text ?? '')) through.push(`a stack: ${answer?.text}`)
    })
    await many(counts.odd, 16, 1, async () => {
      const path = random.pick(['/api/v1/commands/event.configure', organiserSessionPath, '/api/v1/devices', '/link'])
      const bytes = oddRequest(path, '{"code":"x"}', { host: 'nuage.example', token: random.pick(loot.spent) }, random)
      const status = Number(/^HTTP\/1\.1 (\d+)/.exec(await sendBytes(bytes))?.[1] ?? 0)
      if (status >= 500) through.push(`${status} ${bytes.toString('latin1').slice(0, 300)}`)
    })

    const examples = [
      { name: 'questions.ask', input: { sessionId: venue.sessionId, text: 'Qui écoute ?', origin: 'remote' } },
      { name: 'polls.vote', input: { pollId: 'none', answer: 3 } },
      { name: 'event.configure', input: { name: 'x', timeZone: 'Europe/Paris', days: ['2026-11-26'] } },
      { name: 'organisers.invite', input: { label: 'x', mayRead: ['figures'] } },
    ]
    const perSocket = 50
    const phones = await Promise.all(Array.from({ length: 8 }, venue.phone))
    await many(counts.packets, 16, perSocket, async () => {
      const isPublic = random.chance(0.5)
      const token = random.chance(0.6) ? (isPublic ? random.pick(phones) : good) : random.pick(loot.spent)
      const command = () => {
        const { name, input } = random.pick(examples)
        return { name, input: mutated(input, random) }
      }
      const path = isPublic ? '/socket.io/' : `${organiserSocketPath}/`
      const answers = await sendOddPackets({ url, token, path }, perSocket, command, random)
      for (const answer of answers)
        if (/"status":5\d\d|\n\s+at /.test(answer)) through.push(`${path} ${answer.slice(0, 300)}`)
    })

    const { identity, crypto } = venue.hub.station.log
    const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
    const nonce = base64(crypto.random(32))
    const itself = { stationId: identity.stationId, publicKey: base64(identity.stationPublicKey) }
    const once = { eventId: identity.eventId, ...itself, nonce }
    // Overheard on an earlier connection, where the cloud had another nonce.
    const signature = base64(crypto.sign(identity.stationPrivateKey, transcriptOf('hub', once, { ...itself, nonce })))
    await many(counts.link, 8, perSocket, async () => {
      const answers = await attackLink(url, { ...once, signature }, perSocket, random)
      for (const answer of answers)
        if (answer !== null && JSON.stringify(answer) !== '{"refused":"unknown-station"}')
          through.push(`link ${JSON.stringify(answer)}`)
    })
  } finally {
    stop()
  }
  expect(through.slice(0, 5)).toEqual([])
  expect(written.join('')).toBe('')
  expect(venue.cloud.errors).toEqual([])
  // Each kind of refusal occurred: the attack did not stop at a single check.
  for (const status of [400, 401, 403, 404, 413, 415, 429])
    expect([status, statuses.has(status)]).toEqual([status, true])

  const after = held()
  const ofThePublic = [
    'QuestionAsked',
    'QuestionAuthorTold',
    'QuestionUpvoted',
    'QuestionTakenIn',
    'PollVoted',
    'AudienceKeyMade',
  ]
  for (const type of Object.keys(after))
    if (!ofThePublic.includes(type)) expect([type, after[type]]).toEqual([type, before[type] ?? 0])
  for (const { of } of venue.cloud.acts) expect(of === null || isViewName(of) || isCommandName(of)).toBe(true)
  expect(Object.keys(commands).length).toBeGreaterThan(100)
})

it('whoever behaves is answered as before, and the hub is linked', async () => {
  expect((await venue.view('invitation', honest)).status).toBe(200)
  const phone = await venue.listen(await venue.phone())
  expect(await phone.frames.ask('time')).toMatchObject({ now: venue.clock.now })
  phone.socket.terminate()
  expect(await venue.cloudRow()).toMatchObject({ connected: true })
  for (const path of ['/healthz', '/readyz']) expect((await venue.cloud.ask('GET', path)).status).toBe(200)
})

/** Sends a request's bytes over a new connection. Returns the answer before it was closed. */
function sendBytes(bytes: Buffer): Promise<string> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve) => {
    let text = ''
    const socket = connect(Number(port), hostname, () => socket.end(bytes))
    socket.setTimeout(5000, () => socket.destroy())
    socket.on('data', (data) => {
      text += data.toString('latin1')
    })
    socket.on('error', () => {})
    socket.on('close', () => resolve(text))
  })
}
