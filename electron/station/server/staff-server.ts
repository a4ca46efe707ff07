import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { EventLog } from '../event-log/event-log.ts'
import { rememberedPort, rememberPort } from '../ports.ts'
import { lanAddress } from '../replication/addresses.ts'
import type { HttpServer } from './http-server.ts'
import { openConnections } from './open-connections.ts'
import type { SocketServer } from './socket-server.ts'
import { staffCertificateOf } from './staff-certificate.ts'

export interface StaffServer {
  readonly url: string
  close(): Promise<void>
}

/** The server of the pages on loopback. */
export interface Pages {
  readonly app: HttpServer
  readonly sockets: SocketServer
  readonly hosts: Map<string, 'http' | 'https'>
}

/** The same pages, commands and views as on loopback, over TLS, for the staff's browsers on the network. */
export async function startStaffServer(
  deps: Pages & {
    readonly log: EventLog
    /** PEM: the authority for the organiser's tablets to trust. */
    readonly onAuthority: (authority: string) => void
  },
): Promise<StaffServer> {
  const { log, app, sockets, hosts } = deps
  const { pilotPrivateKey, eventId } = log.identity
  if (!pilotPrivateKey) throw new Error('only a pilot’s station serves the staff')
  const address = lanAddress()
  const certificate = await staffCertificateOf({ crypto: log.crypto, pilotPrivateKey, eventId }, address, log.now())
  deps.onAuthority(certificate.authority)
  await app.ready()
  const server = createServer(
    {
      cert: certificate.cert,
      key: certificate.key,
      minVersion: 'TLSv1.2',
      handshakeTimeout: 5000,
      headersTimeout: 10_000,
      requestTimeout: 300_000,
      keepAliveTimeout: 10_000,
      maxHeaderSize: 16_384,
    },
    app.routing,
  )
  sockets.attach(server)
  const connections = openConnections(server)
  const listen = (port: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, '0.0.0.0', () => {
        server.off('error', reject)
        resolve()
      })
    })
  await listen(rememberedPort(log, 'staff-port') ?? 0).catch(() => listen(0))
  const { port } = server.address() as AddressInfo
  rememberPort(log, port, 'staff-port')
  const names = [`${address}:${port}`, `127.0.0.1:${port}`]
  for (const name of names) hosts.set(name, 'https')
  return {
    url: `https://${address}:${port}`,
    close: () =>
      new Promise((resolve) => {
        for (const name of names) hosts.delete(name)
        server.close(() => resolve())
        // Connected pages move to the new hub.
        connections.cut()
      }),
  }
}
