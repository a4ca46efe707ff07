import { type HttpServer, sendProblem } from '../../electron/station/server/http-server.ts'
import { problemOf } from '../../shared/contract/problem.ts'
import type { Metrics } from './metrics.ts'

/** A year, in s: browsers then come by https alone. */
const transportSecurity = 'max-age=31536000'
/** Whoever looks after the cloud has an answer in that time, ms, or another one. */
const readyWithinMs = 3000

/**
 * What looks after the cloud asks: whether it may be given people (`/readyz`), and figures (`/metrics`), which are told
 * under its inner addresses alone, never under the public one. Once it is stopping it takes nobody new.
 */
export function addOperations(
  app: HttpServer,
  deps: {
    readonly publicUrl: string | null
    readonly metrics: Metrics
    /** All that PostgreSQL holds is here; rejects where it does not answer. */
    readonly catchUp: () => Promise<void>
  },
) {
  const publicHost = deps.publicUrl === null ? null : new URL(deps.publicUrl).host
  const isSecure = deps.publicUrl?.startsWith('https:') === true
  let isStopping = false

  app.addHook('onSend', async (_, reply) => {
    if (isSecure) reply.header('strict-transport-security', transportSecurity)
    // Whoever comes again comes to another process.
    if (isStopping) reply.header('connection', 'close')
  })

  app.get('/readyz', async (_, reply) => {
    reply.header('cache-control', 'no-store')
    if (isStopping) return reply.code(503).send({ status: 'stopping' })
    const isReady = await within(readyWithinMs, deps.catchUp())
    return isReady ? reply.send({ status: 'ready' }) : reply.code(503).send({ status: 'store-unavailable' })
  })

  app.get('/metrics', async (request, reply) => {
    if (request.headers.host?.toLowerCase() === publicHost) return sendProblem(reply, problemOf('not-found', 404))
    const { type, body } = await deps.metrics.text()
    return reply.header('cache-control', 'no-store').type(type).send(body)
  })

  return {
    stopping(): void {
      isStopping = true
    },
  }
}

/** Whether it has come true in time; false for what fails as well. */
async function within(ms: number, promise: Promise<void>): Promise<boolean> {
  const { promise: late, resolve } = Promise.withResolvers<boolean>()
  const timer = setTimeout(() => resolve(false), ms)
  const done = promise.then(
    () => true,
    () => false,
  )
  return await Promise.race([done, late]).finally(() => clearTimeout(timer))
}
