import { createServer } from 'node:http'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { Server } from 'socket.io'
import { io } from 'socket.io-client'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { cloudLinkPath } from '../../../electron/station/cloud/cloud-wire.ts'
import type { ViewRow, ViewValue } from '../../../shared/contract/contract.ts'
import type { CloudTrouble } from '../../../shared/domain/stations/cloud-trouble.ts'
import { createAuthority } from '../../support/certificates.ts'
import { answers, type Front, openFront } from '../../support/odd-front.ts'
import { until } from '../../support/until.ts'
import { morning, prepareEvent, startTestStation, type TestStation } from '../test-station.ts'
import { startTestCloud, type TestCloud } from './test-cloud.ts'

let cloud: TestCloud
let front: Front
let hub: TestStation
let authority: Awaited<ReturnType<typeof createAuthority>>
const trusted = getCACertificates('default')
const within = { timeoutMs: 40_000, everyMs: 50 }

beforeAll(async () => {
  authority = await createAuthority()
  setDefaultCACertificates([...trusted, authority.cert])
  cloud = await startTestCloud(() => morning)
  front = await openFront(() => Number(new URL(cloud.cloud.url()).port))
  hub = await startTestStation({ hub: true })
  await prepareEvent(hub)
  await hub.done('cloud.link', { url: plain(), code: cloud.cloud.linkCode() ?? '' })
  await linked()
})
afterAll(async () => {
  setDefaultCACertificates(trusted)
  await hub?.stop()
  await front?.close()
  await cloud?.stop()
})
/** Whatever was in between, nothing was lost: facts written meanwhile reach the cloud once the way is free. */
afterEach(async () => {
  hub.clock.now = morning
  await hub.done('rooms.add', { name: `Salle ${crypto.randomUUID()}` })
  front.behave({ does: 'relay' })
  await hub.done('cloud.link', { url: plain() })
  await linked()
  await until('all is there', async () => (await row()).waiting === 0, within)
  const { body } = await hub.view('rooms', {}, hub.operator)
  const there = (await cloud.view('rooms', {})) as { rows: unknown[] }
  expect(there.rows).toHaveLength((body as { rows: unknown[] }).rows.length)
  expect(hub.errors).toEqual([])
  expect(cloud.errors).toEqual([])
})

const plain = () => `http://127.0.0.1:${front.port}`
const value = async () => ((await hub.view('cloud', {}, hub.operator)).body as { value: ViewValue<'cloud'> }).value
const row = async () => {
  const { body } = await hub.view('stations', {}, hub.operator)
  const found = (body as { rows: ViewRow<'stations'>[] }).rows.find(({ role }) => role === 'cloud')
  if (!found) throw new Error('no cloud is known')
  return found
}
const linked = () => until('the cloud is linked', async () => (await value()).state === 'linked', within)
const troubled = (trouble: CloudTrouble) =>
  until(`the trouble is ${trouble}`, async () => (await row()).cloud?.trouble === trouble, within).catch(async () =>
    expect((await value()).trouble).toBe(trouble),
  )

it.each([
  ['a page that asks for a login', 'portal'],
  ['the way to a login', 'portal'],
  ['a portal by the book', 'portal'],
  ['a proxy that asks who one is', 'proxy-refuses'],
  ['a proxy that forbids', 'proxy-refuses'],
  ['a gateway without its program', 'cloud-stopped'],
  ['another program', 'not-the-cloud'],
  ['no http at all', 'not-the-cloud'],
] as const)('%s reads %s, with what waits and since when', async (answer, trouble) => {
  front.behave({ does: 'answer', answer: answers[answer] })
  await troubled(trouble)
  await hub.done('rooms.add', { name: `Salle ${crypto.randomUUID()}` })
  await until('it is away', async () => !(await row()).connected, within)
  const { aloneSince, waiting } = await row()
  expect(aloneSince).not.toBeNull()
  expect(waiting).toBeGreaterThan(0)
})

it.each([
  ['that has expired', 'localhost', [-30, -1], 'certificate-expired'],
  ['that is not valid yet', 'localhost', [1, 30], 'certificate-early'],
  ['of another name', 'autre.exemple', [-1, 30], 'other-name'],
] as const)('a certificate %s reads %s', async (_, host, days, trouble) => {
  front.behave({ does: 'tls', certificate: await authority.certify(host, days) })
  await hub.done('cloud.link', { url: `https://localhost:${front.port}` })
  await troubled(trouble)
})

it('a certificate that nobody known has signed is refused, one of a private authority is taken', async () => {
  const stranger = await createAuthority()
  front.behave({ does: 'tls', certificate: await stranger.certify('localhost') })
  await hub.done('cloud.link', { url: `https://localhost:${front.port}` })
  await troubled('untrusted-certificate')
  front.behave({ does: 'tls', certificate: await authority.certify('localhost') })
  await hub.done('cloud.link', { url: `https://localhost:${front.port}` })
  await linked()
  expect((await value()).url).toBe(`https://localhost:${front.port}`)
})

it('a name that leads nowhere is told apart from a server that does not answer', async () => {
  await hub.done('cloud.link', { url: 'https://nuage.invalid' })
  await until('it has been looked up', async () => (await value()).trouble !== null, within)
  // Without any network nothing answers.
  expect((await value()).trouble).toBeOneOf(['unknown-name', 'no-network'])
})

it('a name that leads to another cloud tells it nothing', async () => {
  const other = await startTestCloud(() => morning)
  try {
    await hub.done('cloud.link', { url: other.cloud.url() })
    await troubled('other-cloud')
    expect(other.cloud.linkCode()).not.toBeNull()
  } finally {
    await other.stop()
  }
})

it('clocks that are an hour apart are told, and hold nothing up', async () => {
  hub.clock.now = morning - 3_600_000
  front.cut()
  await troubled('clock-apart')
  await hub.done('rooms.add', { name: 'Salle d’été' })
  await until('all is there', async () => (await row()).waiting === 0, within)
  expect(await value()).toMatchObject({ state: 'linked', clockSkewMs: expect.closeTo(3_600_000, -5) })
})

it('a cloud of a later version, or an earlier one, is told so in words', async () => {
  for (const [protocols, trouble] of [
    [{ least: 2, most: 3 }, 'newer-cloud'],
    [{ least: 0, most: 0 }, 'not-the-cloud'],
  ] as const) {
    const server = createServer().listen(0, '127.0.0.1')
    const other = new Server(server, { path: cloudLinkPath })
    other.on('connection', (socket) =>
      socket.on('introduce', (hello: { stationId: string; publicKey: string; nonce: string }, answer) =>
        answer({ ...hello, protocols, eventId: null, signature: 'AAAA', also: 'something new' }),
      ),
    )
    await until('it listens', () => server.address())
    await hub.done('cloud.link', { url: `http://127.0.0.1:${(server.address() as { port: number }).port}` })
    await troubled(trouble)
    await other.close()
  }
})

it('a hub of a later version is told by the cloud that it is older, and is told nothing else', async () => {
  const socket = io(cloud.cloud.url(), { path: cloudLinkPath, transports: ['websocket'], reconnection: false })
  const hello = { eventId: 'x', stationId: 'a'.repeat(16), publicKey: 'AAAA', nonce: 'AAAA' }
  const protocols = { least: 2, most: 9 }
  expect(await socket.emitWithAck('introduce', { protocols, ...hello, also: 'new' })).toMatchObject({
    protocols: { least: 1, most: 1 },
  })
  expect(await socket.emitWithAck('prove', { signature: 'AAAA' })).toEqual({ refused: 'older-cloud' })
  socket.disconnect()
})
