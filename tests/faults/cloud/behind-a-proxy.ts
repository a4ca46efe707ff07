import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createAuthority } from '../../support/certificates.ts'
import { connectClient } from '../../support/station-client.ts'
import { until } from '../../support/until.ts'
import { insist, type Scenario } from '../scenario.ts'
import { sameOnBothSides } from './both-sides.ts'
import { openPlace } from './open-place.ts'
import { patient } from './place.ts'

/**
 * The venue allows connections only through its proxy, which refuses at first. Behind the proxy stands TLS by an
 * authority of the organiser.
 */
export const behindAProxy: Scenario = {
  name: 'behind-a-proxy',
  async run(bench) {
    const place = await openPlace(bench, { onSite: 10, remote: 1 })
    const authority = await createAuthority()
    const file = join(bench.folder, 'authority.pem')
    writeFileSync(file, authority.cert)
    place.front.behave({ does: 'tls', certificate: await authority.certify('nuage.exemple') })
    let lets = false
    let tunnels = 0
    const proxy = createServer().listen(0, '127.0.0.1')
    await once(proxy, 'listening')
    bench.after(() => void proxy.close())
    // Only the proxy can resolve the name.
    proxy.on('connect', (request, socket) => {
      socket.on('error', () => {})
      if (!lets || request.url !== 'nuage.exemple:443')
        return socket.end('HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n')
      tunnels += 1
      const far = connect(place.front.port, '127.0.0.1', async () => {
        // One character at a time, as a slow machine may send them.
        ;(socket as Socket).setNoDelay(true)
        for (const sign of 'HTTP/1.1 200 Connection established\r\n\r\n') {
          socket.write(sign)
          await pause(1)
        }
        far.pipe(socket)
        socket.pipe(far)
      })
      far.on('error', () => socket.destroy())
    })
    const { port } = proxy.address() as { port: number }
    const { code, signal } = await place.hub.stop()
    insist(code === 0, `the hub ended with ${signal ?? code}`)
    place.client.close()
    const env = { HTTPS_PROXY: `http://127.0.0.1:${port}`, NODE_EXTRA_CA_CERTS: file }
    place.hub = await bench.start({ folder: place.hubFolder, args: ['--hub'], env })
    place.client = await connectClient(place.hub)
    await place.client.done('cloud.link', { url: 'https://nuage.exemple' })
    const trouble = async () => (await place.client.value('cloud', {})).trouble
    await until('the trouble is reported', async () => (await trouble()) === 'proxy-refuses', patient)
    for (const { code } of place.onSite) await place.client.done('checkIn.scan', { code })
    lets = true
    await place.settled()
    insist(tunnels > 0, 'a connection bypassed the proxy')
    return `refused, then through the proxy to a private authority's certificate; ${await sameOnBothSides(place)}`
  },
}
