import { type HttpServer, sendProblem } from '../../electron/station/server/http-server.ts'
import { problemOf } from '../../shared/contract/problem.ts'
import type { Metrics } from './metrics.ts'

/** ms. A readiness check that takes longer is answered as failed. */
const readyWithinMs = 3000

/**
 * Serves the readiness check (`/readyz`) and the metrics (`/metrics`). Both answer only under the inner addresses,
 * never under the public one. A stopping cloud is not ready, so that no new person is sent to it.
 */
export function addOperations(
  app: HttpServer,
  deps: {
    readonly publicUrl: string | null
    readonly metrics: Metrics
    /** Resolves when everything that PostgreSQL holds has been read. Rejects if PostgreSQL does not answer. */
    readonly catchUp: () => Promise<void>
  },
) {
  const publicHost = deps.publicUrl === null ? null : new URL(deps.publicUrl).host
  let isStopping = false

  app.addHook('onSend', async (_, reply) => {
    // The client's next request then reaches another process.
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

/** Whether the promise resolved in time. False if it rejected, too. */
async function within(ms: number, promise: Promise<void>): Promise<boolean> {
  const { promise: late, resolve } = Promise.withResolvers<boolean>()
  const timer = setTimeout(() => resolve(false), ms)
  const done = promise.then(
    () => true,
    () => false,
  )
  return await Promise.race([done, late]).finally(() => clearTimeout(timer))
}
