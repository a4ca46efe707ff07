import type { HttpServer } from '../electron/station/server/http-server.ts'

/** A year; of this name alone: what else an organiser's domain serves is theirs to decide. */
const header = 'max-age=31536000'

/** Tells browsers, on every answer, that this name is reached over TLS alone: a first visit is the last over plain http. */
export function tellTransportSecurity(app: HttpServer, publicUrl: string | null): void {
  if (!publicUrl?.startsWith('https:')) return
  // Also where a page is written without the framework's reply.
  app.addHook('onRequest', async (_, reply) => void reply.raw.setHeader('strict-transport-security', header))
}
