import { once } from 'node:events'
import { createServer } from 'node:http'
import { Server } from 'socket.io'
import { io } from 'socket.io-client'
import { cloudLinkPath } from '../../../electron/station/cloud/cloud-wire.ts'
import { until } from '../../support/until.ts'
import { insist, type Scenario } from '../scenario.ts'
import { sameOnBothSides } from './both-sides.ts'
import { openPlace } from './open-place.ts'
import { patient } from './place.ts'

/**
 * A hub meets a later cloud. The cloud meets a later hub, and one that does not state its version. Each is told, and no
 * event is transferred.
 */
export const otherVersions: Scenario = {
  name: 'other-versions',
  async run(bench) {
    const place = await openPlace(bench, { onSite: 10, remote: 1 })
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const later = new Server(server, { path: cloudLinkPath })
    bench.after(() => later.close())
    let asked = 0
    later.on('connection', (socket) => {
      socket.on('introduce', (hello: { stationId: string; publicKey: string; nonce: string }, answer) =>
        answer({ ...hello, protocols: { least: 7, most: 9 }, eventId: null, signature: 'AAAA', also: ['new'] }),
      )
      socket.onAny((event) => {
        if (event !== 'introduce') asked += 1
      })
    })
    const { port } = server.address() as { port: number }
    await place.client.done('cloud.link', { url: `http://127.0.0.1:${port}` })
    const trouble = async () => (await place.client.value('cloud', {})).trouble
    await until('the hub reports the version', async () => (await trouble()) === 'newer-cloud', patient)
    insist(asked === 0, `the later cloud got ${asked} messages`)
    await place.client.done('checkIn.scan', { code: place.onSite[0]?.code ?? '' })

    const hello = { eventId: 'x', stationId: 'a'.repeat(16), publicKey: 'AAAA', nonce: 'AAAA' }
    const laterHub = io(place.cloud.url, { path: cloudLinkPath, transports: ['websocket'], reconnection: false })
    await laterHub.emitWithAck('introduce', { ...hello, protocols: { least: 7, most: 9 }, also: 1 })
    const told = (await laterHub.emitWithAck('prove', { signature: 'AAAA' })) as { refused?: string }
    insist(told.refused === 'older-cloud', `a later hub was answered ${JSON.stringify(told)}`)
    laterHub.disconnect()
    const silent = io(place.cloud.url, {
      path: cloudLinkPath,
      transports: ['websocket'],
      reconnection: false,
      forceNew: true,
    })
    await once(silent as never, 'connect')
    const ended = once(silent as never, 'disconnect')
    silent.emit('introduce', hello, () => {})
    await ended

    await place.client.done('cloud.link', { url: `http://127.0.0.1:${place.front.port}` })
    return `newer-cloud and older-cloud told; ${await sameOnBothSides(place)}`
  },
}
