import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server, type Socket } from 'socket.io'
import { expect, it } from 'vitest'
import {
  cloudLinkPath,
  cloudProtocols,
  codeProof,
  introduceRequest,
  pairRequest,
  transcriptOf,
} from '../../../electron/station/cloud/cloud-wire.ts'
import { newSigningKey, nodeCrypto } from '../../../electron/station/crypto.ts'
import { stationIdOf } from '../../../electron/station/event-log/identity.ts'
import type { ViewValue } from '../../../shared/contract/contract.ts'
import { until } from '../../support/until.ts'
import { prepareEvent, startTestStation } from '../test-station.ts'

const code = 'abcd-efgh-ijkl-mnop'
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

/** A cloud with a changed program: the hub admits it with its code, and it then sends what it likes. */
function startHostileCloud(madeUp?: string) {
  const server = createServer().listen(0, '127.0.0.1')
  const io = new Server(server, { path: cloudLinkPath })
  const { publicKey, privateKey } = newSigningKey()
  const stationId = madeUp ?? stationIdOf(nodeCrypto, publicKey)
  const links: Socket[] = []
  let eventId: string | null = null
  io.on('connection', (socket) => {
    const self = { stationId, publicKey: base64(publicKey), nonce: base64(nodeCrypto.random(32)) }
    socket.on('introduce', (raw, answer) => {
      const hub = introduceRequest.parse(raw)
      socket.data.hub = hub
      const signature = base64(nodeCrypto.sign(privateKey, transcriptOf('cloud', hub, self)))
      answer({ protocols: cloudProtocols, eventId, ...self, signature })
    })
    socket.on('pair', (raw, answer) => {
      eventId = pairRequest.parse(raw).event.eventId
      answer({ proof: base64(codeProof(nodeCrypto, code, transcriptOf('cloud-code', socket.data.hub, self))) })
    })
    socket.on('prove', (_, answer) => {
      answer({ publicUrl: 'http://127.0.0.1:1' })
      links.push(socket)
    })
  })
  return { links, io, url: () => `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

it('a cloud has nothing run at the hub, whoever it names', async () => {
  const cloud = startHostileCloud()
  const hub = await startTestStation({ hub: true })
  const { sessionId } = await prepareEvent(hub)
  const poll = { sessionId, type: 'single' as const, title: 'Oui ?', options: ['Oui', 'Non'] }
  const { pollId } = await hub.done('polls.create', poll)
  const { accessId } = await hub.done('access.create', { role: 'pilot', label: 'Console' })
  await hub.done('cloud.link', { url: cloud.url(), code })
  await until('the hub is linked', () => cloud.links.length > 0, { timeoutMs: 20_000 })
  const asked = { to: hub.station.log.identity.stationId, id: crypto.randomUUID() }
  for (const [name, input] of [
    ['polls.open', { pollId }],
    ['stations.pair', { role: 'pilot', name: 'Second' }],
  ] as const)
    for (const given of [accessId, null]) {
      const request = { ...asked, name, input, accessId: given }
      await expect(cloud.links[0]?.timeout(500).emitWithAck('forward', request)).rejects.toThrow()
    }
  expect(hub.station.log.streams.state('poll', pollId).openedAt).toBeNull()
  await hub.stop()
  await cloud.io.close()
})

it('a cloud whose id is not drawn from its key is not admitted', async () => {
  const cloud = startHostileCloud('c'.repeat(16))
  const hub = await startTestStation({ hub: true })
  await prepareEvent(hub)
  await hub.done('cloud.link', { url: cloud.url(), code })
  const trouble = async () =>
    ((await hub.view('cloud', {}, hub.operator)).body as { value: ViewValue<'cloud'> }).value.trouble
  await until('the hub says so', async () => (await trouble()) === 'not-the-cloud', { timeoutMs: 20_000 })
  const { stationId } = hub.station.log.identity
  expect([...hub.station.log.streams.all('station')].map(([known]) => known)).toEqual([stationId])
  expect(cloud.links).toEqual([])
  await hub.stop()
  await cloud.io.close()
})
