import { randomBytes } from 'node:crypto'
import { io, type Socket } from 'socket.io-client'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { WebSocket } from 'ws'
import { createAtRest } from '../../../cloud/store/at-rest.ts'
import { migrate } from '../../../cloud/store/migrations.ts'
import { createWrongTries } from '../../../cloud/store/wrong-tries.ts'
import { createCodeLimits, mostWrongCodes } from '../../../cloud/wrong-codes.ts'
import { cloudLinkPath, cloudProtocols, transcriptOf } from '../../../electron/station/cloud/cloud-wire.ts'
import { newSigningKey, nodeCrypto } from '../../../electron/station/crypto.ts'
import { CopyUnavailable } from '../../../electron/station/event-log/committer.ts'
import { organiserCode, organiserToken, secretHash } from '../../../electron/station/organisers/organiser-secrets.ts'
import { organiserSessionPath } from '../../../shared/contract/organisers.ts'
import { invitationText } from '../../../shared/domain/organisers/organiser.ts'
import { greet } from '../../support/phone-frames.ts'
import { until } from '../../support/until.ts'
import { openTestDatabase } from '../cloud/open-database.ts'
import { startTestCloud } from '../cloud/test-cloud.ts'
import { registrationCode, startVenueAndCloud, type VenueAndCloud } from '../cloud/venue-and-cloud.ts'
import { codes } from '../test-station.ts'

const host = 'nuage.example'
let venue: VenueAndCloud
beforeAll(async () => {
  venue = await startVenueAndCloud(`https://${host}`)
})
afterAll(() => venue?.stop())

/** Each test uses its own address. */
let addresses = 0
const ask = (method: string, path: string, body: object, from: string) =>
  venue.cloud.bare(
    method,
    path,
    { host, 'content-type': 'application/json', 'x-forwarded-for': from },
    JSON.stringify(body),
  )
const nextAddress = () => `192.0.2.${addresses++}`
const enters = (code: string, from = nextAddress()) => ask('POST', organiserSessionPath, { code }, from)
const devices = (body: object, from = nextAddress()) => ask('POST', '/api/v1/devices', body, from)
const tokenIn = ({ body }: { body: unknown }) => (body as { token: string }).token
/** Another remote person, by the secret of their link: a pilot moved them. */
async function movedToRemote(code: string) {
  const { body } = await venue.hub.view('attendees.listed', { lines: [code] }, venue.hub.operator)
  const { attendeeId } = (body as { rows: { attendee: { attendeeId: string } }[] }).rows[0]?.attendee ?? {
    attendeeId: '',
  }
  const { moveId } = await venue.hub.done('attendees.moveToRemote', { attendeeIds: [attendeeId] })
  const path = `/api/v1/export/remote-links?move=${moveId}`
  const { text } = await venue.hub.ask('GET', path, venue.hub.bearer(venue.hub.operator))
  const personalLink = text.split('#lien=')[1]?.slice(0, 26) ?? ''
  await until('the link is known', async () => (await devices({ personalLink })).status === 200)
  return { attendeeId, moveId: moveId ?? '', personalLink }
}

describe('an organiser', () => {
  it('an organiser’s link opens once', async () => {
    const { code } = await venue.link()
    expect([(await enters(code)).status, (await enters(code)).status]).toEqual([200, 401])
  })

  it('an organiser’s link that no pilot has signed lets nobody in', async () => {
    const draft = await startTestCloud()
    const log = draft.cloud.log()
    const { crypto, identity } = log
    const organiserId = 'a'.repeat(26)
    const code = organiserCode(log, organiserId)
    const hashes = { codeHash: secretHash(crypto, code), tokenHash: secretHash(crypto, organiserToken(crypto, code)) }
    const granted = { mayRead: ['results' as const], expiresAt: Date.now() + 60_000, ...hashes }
    const signed = crypto.sign(newSigningKey().privateKey, invitationText(identity.eventId, organiserId, granted))
    const payload = { ...granted, signature: Buffer.from(signed).toString('base64') }
    await log.note('x', (writing) =>
      writing.append('organiser', organiserId, { type: 'OrganiserInvited', ...payload, person: { label: 'x' } }),
    )
    const { status } = await draft.ask('POST', organiserSessionPath, { code })
    await draft.stop()
    expect(status).toBe(401)
  })

  it('an organiser whose link was ended reads nothing', async () => {
    const { organiserId, code } = await venue.link()
    const token = await venue.enter(code)
    await venue.hub.done('organisers.end', { organiserId })
    await until('the page is refused', async () => (await venue.view('invitation', token)).status === 401)
  })

  it('an organiser whose time is over loses their open page', async () => {
    const { code } = await venue.link('Matin', ['figures'], 3600)
    const socket = await venue.watch(await venue.enter(code), { host })
    const out = new Promise((resolve) => socket.on('disconnect', () => resolve('out')))
    venue.clock.now += 3_600_000
    try {
      expect(await Promise.race([out, later(4000)])).toBe('out')
    } finally {
      venue.clock.now -= 3_600_000
    }
  })

  it('an organiser reads only what their link grants', async () => {
    const token = await venue.organiser(['figures'])
    expect((await venue.view('pollResults', token)).status).toBe(403)
  })

  it('an organiser reads the words that the public has read, and no others', async () => {
    const phone = await venue.listen(await venue.phone())
    const input = { sessionId: venue.sessionId, text: 'Que devient Maëlle ?', origin: 'remote' }
    const asked = await phone.frames.ask('command', { id: crypto.randomUUID(), name: 'questions.ask', input })
    const { questionId } = (asked as { outcome: { questionId: string } }).outcome
    const moderator = await venue.hub.tokenOf('moderator')
    await until('the hall has it', async () => {
      const move = { questionId, to: 'follow-up', version: 1, reviewed: true } as const
      return (await venue.hub.command('questions.move', move, moderator)).status === 200
    })
    const token = await venue.organiser()
    const row = await until('the cloud follows', async () => {
      const { rows } = (await venue.view('publicFollowUps', token)).body as {
        rows: { questionId: string; text: unknown }[]
      }
      return rows.find((one) => one.questionId === questionId)
    })
    phone.socket.terminate()
    expect(row.text).toBeNull()
  })

  it('an organiser’s session travels only over TLS', async () => {
    const { headers } = await enters((await venue.link()).code)
    expect(String(headers['set-cookie'])).toContain('; Secure;')
  })

  it('each reading by an organiser is a line of the audit', async () => {
    const { organiserId, code } = await venue.link()
    await venue.view('checkIn.stats', await venue.enter(code))
    expect(venue.cloud.acts.filter((act) => act.organiserId === organiserId).at(-1)).toMatchObject({ act: 'read' })
  })

  it('an organiser’s link cannot be found by trying', async () => {
    const [from, code] = [nextAddress(), `${'a'.repeat(26)}.${'a'.repeat(40)}`]
    for (let tries = 0; tries < mostWrongCodes; tries++) await enters(code, from)
    expect((await enters(code, from)).status).toBe(429)
  })
})

describe('a remote person', () => {
  it('nobody enters remotely without a code', async () => {
    expect((await devices({})).status).toBe(403)
  })

  it('a registration’s code cannot be found by trying', async () => {
    const from = nextAddress()
    for (let tries = 0; tries < mostWrongCodes; tries++) await devices({ registrationCode: 'TRIEDOUT' }, from)
    expect((await devices({ registrationCode }, from)).status).toBe(429)
  })

  it('a person who comes to the venue after all no longer enters remotely', async () => {
    const { moveId, personalLink } = await movedToRemote(codes.soizic)
    await venue.hub.done('attendees.undoMoveToRemote', { moveId })
    await until('the cloud has heard of it', async () => (await devices({ personalLink })).status === 403, {
      timeoutMs: 4000,
    })
  })

  it('a personal link that was revoked lets nobody in', async () => {
    const { attendeeId, personalLink } = await movedToRemote(codes.soizic)
    await venue.hub.done('remoteAccess.revoke', { attendeeId })
    await until('the cloud lets nobody in', async () => (await devices({ personalLink })).status === 403)
    await venue.hub.done('remoteAccess.renew', { attendeeId })
  })

  it('sessions of a revoked link are ended', async () => {
    const { attendeeId, personalLink } = await fromTheBeginning()
    const phone = await venue.listen(tokenIn(await devices({ personalLink })))
    const out = new Promise((resolve) => phone.socket.once('close', () => resolve('out')))
    await venue.hub.done('remoteAccess.revoke', { attendeeId })
    expect(await Promise.race([out, later(4000)])).toBe('out')
    await venue.hub.done('remoteAccess.renew', { attendeeId })
  })

  it('a token from before a renewal opens nothing', async () => {
    const { attendeeId, personalLink } = await fromTheBeginning()
    const token = tokenIn(await devices({ personalLink }))
    await venue.hub.done('remoteAccess.revoke', { attendeeId })
    await venue.hub.done('remoteAccess.renew', { attendeeId })
    const state = () => venue.cloud.cloud.log().streams.state('remote-access', attendeeId)
    await until('the cloud has heard of both', () => state().generation > 0 && !state().revoked)
    await until('the token is refused', () =>
      greet(venue.cloud.cloud.url(), token, [], 2000).then(
        ({ socket }) => void socket.terminate(),
        (error: Error) => error.message.includes('unauthorised'),
      ),
    )
  })

  it('only its own person keeps a browser’s token', async () => {
    const { personalLink } = await fromTheBeginning()
    const token = tokenIn(await devices({ personalLink }))
    const other = await movedToRemote(codes.maelle)
    expect(tokenIn(await devices({ personalLink: other.personalLink, token }))).not.toBe(token)
    expect(tokenIn(await devices({ personalLink, token }))).toBe(token)
  })
})

/** A person registered as remote, with their present link. */
async function fromTheBeginning() {
  const { body } = await venue.hub.view('attendees.listed', { lines: [registrationCode] }, venue.hub.operator)
  const { attendeeId } = (body as { rows: { attendee: { attendeeId: string } }[] }).rows[0]?.attendee ?? {
    attendeeId: '',
  }
  const { text } = await venue.hub.ask('GET', '/api/v1/export/remote-links', venue.hub.bearer(venue.hub.operator))
  const line = text.split('\r\n').find((one) => one.startsWith(registrationCode)) ?? ''
  const personalLink = line.split('#lien=')[1]?.slice(0, 26) ?? ''
  await until('the link is known', async () => (await devices({ personalLink })).status === 200)
  return { attendeeId, personalLink }
}

describe('wrong codes', () => {
  /** Two processes on one database, which may be away. */
  async function limits() {
    const kept = await openTestDatabase()
    onTestFinished(() => kept.close())
    const database = await kept.open()
    onTestFinished(() => database.close())
    await migrate(database)
    const tries = createWrongTries(database)
    let isAway = false
    const asked = <Answer>(run: () => Promise<Answer>) => (isAway ? Promise.reject(new CopyUnavailable('away')) : run())
    const { hash } = createAtRest(randomBytes(32))
    const process = () =>
      createCodeLimits({
        tries: { ...tries, note: (who) => asked(() => tries.note(who)), of: (who) => asked(() => tries.of(who)) },
        hash,
        now: () => 0,
        onError: () => {},
      }).of('device', mostWrongCodes)
    const cut = () => {
      isAway = true
    }
    return { process, cut }
  }

  it('codes that were tried at one process of the cloud count at the other', async () => {
    const { process } = await limits()
    const one = process()
    for (let tries = 0; tries < mostWrongCodes; tries++) await one.mayTell('192.0.2.7', false)
    expect(await process().mayTell('192.0.2.7', true)).toBe(false)
  })

  it('codes cannot be tried out while PostgreSQL is away', async () => {
    const { process, cut } = await limits()
    cut()
    const one = process()
    for (let tries = 0; tries < mostWrongCodes; tries++) await one.mayTell('192.0.2.7', false)
    expect(await one.mayTell('192.0.2.7', true)).toBe(false)
  })

  it('the key that codes are hashed with is not in the database without its own', async () => {
    const [row] = await venue.cloud.database.query<{ value: Uint8Array }>(
      `SELECT value FROM meta WHERE name = 'access-key'`,
    )
    expect(Buffer.from(row?.value ?? []).toString()).toMatch(/^{"kept":"/)
  })

  it('an address that tries codes is not found in the database without its key', () => {
    const [hash, other] = [
      createAtRest(randomBytes(32)).hash('192.0.2.7'),
      createAtRest(randomBytes(32)).hash('192.0.2.7'),
    ]
    expect([hash.length, hash === other]).toEqual([32, false])
  })

  it('a network of IPv6 addresses has the tries of one', async () => {
    const { process } = await limits()
    const one = process()
    for (let tries = 0; tries < mostWrongCodes; tries++) await one.mayTell(`2001:db8::${tries + 1}`, false)
    expect(await one.mayTell('2001:db8::ffff', true)).toBe(false)
  })
})

describe('a hub', () => {
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
  /** At a cloud, as a caller that claims to be this station of this event. */
  async function introduce(url: string, eventId: string, stationId: string, publicKey: string) {
    const link: Socket = io(url, {
      path: cloudLinkPath,
      transports: ['websocket'],
      reconnection: false,
      forceNew: true,
      extraHeaders: { 'x-forwarded-for': nextAddress() },
    })
    const hub = { eventId, stationId, publicKey, nonce: base64(randomBytes(32)) }
    const cloud = await link.timeout(3000).emitWithAck('introduce', { protocols: cloudProtocols, ...hub })
    return { link, hub, cloud }
  }
  const refused = (answer: unknown) => (answer as { refused?: string }).refused

  it('the cloud refuses an unpaired hub', async () => {
    const { publicKey, privateKey } = newSigningKey()
    const { eventId } = venue.cloud.cloud.log().identity
    const { link, hub, cloud } = await introduce(venue.cloud.cloud.url(), eventId, 'a'.repeat(16), base64(publicKey))
    const signature = base64(nodeCrypto.sign(privateKey, transcriptOf('hub', hub, cloud)))
    const answer = await link.timeout(3000).emitWithAck('prove', { signature })
    link.disconnect()
    expect(refused(answer)).toBe('unknown-station')
  })

  it('a hub that does not prove its key is refused by the cloud', async () => {
    const { eventId, stationId, stationPublicKey } = venue.hub.station.log.identity
    const { link } = await introduce(venue.cloud.cloud.url(), eventId, stationId, base64(stationPublicKey))
    const answer = await link.timeout(3000).emitWithAck('prove', { signature: base64(randomBytes(64)) })
    link.disconnect()
    expect(refused(answer)).toBe('unknown-station')
  })

  /** Without knowing the code. */
  const pairing = ({ eventId, stationId, publicKey }: { eventId: string; stationId: string; publicKey: string }) => {
    const [proof, pilotPublicKey, sealKey, accessKey] = [
      randomBytes(32),
      randomBytes(32),
      randomBytes(32),
      randomBytes(32),
    ].map(base64)
    return { proof, event: { eventId, pilotPublicKey, sealKey, accessKey }, hub: { stationId, publicKey } }
  }

  it('a cloud begins an event only with its code', async () => {
    const draft = await startTestCloud()
    const { link, hub } = await introduce(draft.cloud.url(), 'e', 'a'.repeat(16), base64(randomBytes(32)))
    const answer = await link.timeout(3000).emitWithAck('pair', pairing(hub))
    link.disconnect()
    const code = draft.cloud.linkCode()
    await draft.stop()
    expect([refused(answer), code]).toEqual(['unknown-code', expect.any(String)])
  })

  it('the first hub’s code cannot be found by trying', async () => {
    const draft = await startTestCloud()
    const answers: unknown[] = []
    for (let tries = 0; tries < 12; tries++) {
      const { link, hub } = await introduce(draft.cloud.url(), 'e', 'a'.repeat(16), base64(randomBytes(32)))
      answers.push(refused(await link.timeout(3000).emitWithAck('pair', pairing(hub))))
      link.disconnect()
    }
    await draft.stop()
    expect(answers.slice(9)).toEqual(['unknown-code', 'too-many-tries', 'too-many-tries'])
  })

  it('no page of a browser links to the cloud', async () => {
    const url = `${venue.cloud.cloud.url().replace('http', 'ws')}${cloudLinkPath}/?EIO=4&transport=websocket`
    const socket = new WebSocket(url, { headers: { host }, origin: `https://${host}` })
    const came = await new Promise((resolve) => {
      socket.on('open', () => resolve('opened'))
      socket.on('error', () => resolve('refused'))
    })
    socket.terminate()
    expect(came).toBe('refused')
  })
})

const later = (ms: number): Promise<string> => new Promise((resolve) => setTimeout(resolve, ms, 'still there'))
