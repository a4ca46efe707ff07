import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { deflateRawSync } from 'node:zlib'
import { Server } from 'socket.io'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { cloudLinkPath } from '../../../electron/station/cloud/cloud-wire.ts'
import { openLink } from '../../../electron/station/replication/hub-client.ts'
import { linkCertificateOf } from '../../../electron/station/replication/link-certificate.ts'
import { linkPath, mostMessageBytes } from '../../../electron/station/replication/link-wire.ts'
import { letRogueIn } from '../let-rogue-in.ts'
import { connectPhone } from '../phones.ts'
import { codes, morning, prepareEvent, problemNamed, startTestStation, type TestStation } from '../test-station.ts'

const deep = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)
/** Deep enough to overflow the stack of `JSON.stringify`, and within a socket message's limit. */
const endless = deep(100_000)

/** A frame written by hand, because our own socket would overflow its stack with such a value. */
interface Raw {
  readonly io: { readonly engine: { write(text: string): unknown } }
}
let count = 0
async function answerTo(socket: object, event: string, message: string): Promise<unknown> {
  const id = 1000 + count++
  const { acks } = socket as { acks: Record<number, (answer: unknown) => void> }
  const answered = new Promise((resolve) => {
    acks[id] = resolve
  })
  ;(socket as Raw).io.engine.write(`2${id}["${event}",${message}]`)
  return await answered
}

let test: TestStation
beforeEach(async () => {
  test = await startTestStation({ hub: true })
  await prepareEvent(test)
  await test.station.filled
})
afterEach(() => test.stop())

const refused = { problem: { status: 400 } }
async function expectToWork(): Promise<void> {
  expect(await test.done('checkIn.scan', { code: codes.soizic })).toMatchObject({ attendee: { lastName: 'Quéméneur' } })
  expect(test.errors).toEqual([])
}

describe('endless nesting is refused in words, and ends nothing', () => {
  it('over a page’s socket', async () => {
    const socket = await test.connect({ token: await test.tokenOf('screen') })
    expect(await answerTo(socket, 'subscribe', `{"view":"stage","params":${endless}}`)).toMatchObject(refused)
    expect(await answerTo(socket, 'unsubscribe', `{"view":"stage","params":${endless}}`)).toEqual({})
    const command = `{"id":"${randomUUID()}","name":"checkIn.scan","input":${endless}}`
    expect(await answerTo(socket, 'command', command)).toMatchObject(refused)
    await expectToWork()
  })

  it('over a phone’s socket', async () => {
    await test.done('audience.configure', { access: 'open' })
    const phone = await connectPhone(test.station.audienceUrl() ?? '')
    // A phone's message has 8 KiB.
    const params = deep(4000)
    for (const view of ['audience.session', 'programme', 'x'])
      expect(await answerTo(phone.socket, 'subscribe', `{"view":"${view}","params":${params}}`)).toMatchObject(refused)
    expect(await answerTo(phone.socket, 'unsubscribe', `{"view":"programme","params":${params}}`)).toEqual({})
    const command = `{"id":"${randomUUID()}","name":"questions.ask","input":${params}}`
    expect(await answerTo(phone.socket, 'command', command)).toMatchObject(refused)
    phone.close()
    await expectToWork()
  })

  it('over http', async () => {
    const headers = { ...test.json, ...test.bearer(test.operator) }
    for (const path of ['views/stage', 'commands/checkIn.scan', 'session'])
      expect((await test.ask('POST', `/api/v1/${path}`, headers, `{"sessionId":${endless}}`)).status).toBe(400)
    await expectToWork()
  })
})

describe('a linked laptop’s frame', () => {
  it('that forwards a command nested without end is refused, and ends nothing', async () => {
    const rogue = await letRogueIn(test, 'moderator')
    const { accessId } = await test.done('access.create', { role: 'moderator', label: 'Modération' })
    const to = test.station.log.identity.stationId
    const command = { to, name: 'polls.close', id: randomUUID(), accessId }
    for (const input of [endless, deep(4000)]) {
      const message = `${JSON.stringify(command).slice(0, -1)},"input":${input}}`
      const answer = (await answerTo(rogue.socket, 'forward', message)) as { problem: object }
      expect(problemNamed(answer.problem)).toBe('not-forwardable')
    }
    rogue.close()
    await expectToWork()
  })

  it.each([
    ['what no station sends', 'm', { kind: 'hello', protocol: 1, eventId: 'e', wallMs: 1e300, digest: '' }],
    ['no batch', 'b', Buffer.from('not deflated')],
    ['a batch that is many times what one is', 'b', deflateRawSync(`[${'{},'.repeat(5_500_000)}{}]`)],
    ['a batch of objects', 'b', deflateRawSync(`[${'{},'.repeat(500_000)}{}]`)],
  ] as const)('that is %s ends its link, and nothing else', async (_, event, frame) => {
    const rogue = await letRogueIn(test, 'booth')
    const ended = new Promise((resolve) => rogue.socket.once('disconnect', resolve))
    rogue.socket.emit(event as 'm', frame)
    expect(await ended).toBe('io server disconnect')
    await expectToWork()
  })
})

describe('the connecting end reads no more of a message than the other end', () => {
  const tooMuch = 'x'.repeat(mostMessageBytes + 1)

  it('at a hub', async () => {
    const { identity } = test.station.log
    const certificate = await linkCertificateOf(identity, morning)
    const server = createTlsServer({ ...certificate, requestCert: true, rejectUnauthorized: false })
    const io = new Server(server, { path: linkPath, transports: ['websocket'], perMessageDeflate: true })
    const offered: unknown[] = []
    io.on('connection', (socket) => {
      offered.push(socket.request.headers['sec-websocket-extensions'])
      socket.emit('m', 'x')
      socket.emit('m', tooMuch)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const link = openLink(`wss://127.0.0.1:${(server.address() as AddressInfo).port}`, certificate, () => true)
    const heard: unknown[] = []
    link.on('m', (message) => heard.push(message))
    try {
      await new Promise((resolve) => link.once('disconnect', resolve))
      expect(heard).toEqual(['x'])
      expect(offered).toEqual([undefined])
    } finally {
      link.disconnect()
      await io.close()
    }
  })

  it('at the cloud', async () => {
    const server = createServer()
    const io = new Server(server, { path: cloudLinkPath, transports: ['websocket'], perMessageDeflate: true })
    const offered: unknown[] = []
    const ends: string[] = []
    io.on('connection', (socket) => {
      offered.push(socket.request.headers['sec-websocket-extensions'])
      socket.emit('m', tooMuch)
      socket.once('disconnect', (reason) => ends.push(reason))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    try {
      await test.done('cloud.link', { url, code: 'hostile2cloud2code22' })
      await vi.waitFor(() => expect(ends).toContain('transport close'), { timeout: 8000 })
      expect(offered[0]).toBeUndefined()
    } finally {
      await io.close()
    }
    await expectToWork()
  })
})
