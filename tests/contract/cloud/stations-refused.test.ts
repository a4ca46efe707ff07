import { once } from 'node:events'
import { io } from 'socket.io-client'
import { expect, it } from 'vitest'
import { cloudLinkPath, cloudProtocols, transcriptOf } from '../../../electron/station/cloud/cloud-wire.ts'
import { nodeCrypto } from '../../../electron/station/crypto.ts'
import { startRogue } from '../../faults/lan/rogue.ts'
import { until } from '../../support/until.ts'
import { startVenueAndCloud } from './venue-and-cloud.ts'

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

it('a booth’s laptop is no hub to the cloud: it stores nothing there that its hub refuses', async () => {
  const venue = await startVenueAndCloud()
  const { hub, cloud } = venue
  const { code, linkUrl } = await hub.done('stations.pair', { role: 'booth', name: 'Portable' })
  const { stationId, eventId, key, close } = await startRogue(linkUrl, code)
  await until('the cloud knows it', () => cloud.cloud.log().streams.state('station', stationId).pairing !== null)

  const options = { path: cloudLinkPath, transports: ['websocket'], reconnection: false, forceNew: true }
  const socket = io(cloud.cloud.url(), options)
  await once(socket as never, 'connect')
  const publicKey = base64(key.publicKey)
  const hello = { protocols: cloudProtocols, eventId, stationId, publicKey, nonce: base64(nodeCrypto.random(32)) }
  const its = (await socket.timeout(5000).emitWithAck('introduce', hello)) as typeof hello
  const signature = base64(nodeCrypto.sign(key.privateKey, transcriptOf('hub', hello, its)))
  expect(await socket.timeout(5000).emitWithAck('prove', { signature })).toEqual({ refused: 'unknown-station' })
  socket.disconnect()
  close()
  await venue.stop()
})
