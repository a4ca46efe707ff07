import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { RenderError } from './render-error.ts'
import {
  type RenderAnswer,
  type RenderJob,
  type RenderRequest,
  type RenderWorkerData,
  traceWithoutMessage,
} from './render-protocol.ts'

export interface BadgeRenderer {
  /**
   * Draws one badge at the label's true size, or looks at a logo. Jobs are drawn one at a time, in order.
   * @throws RenderError, whose `key` is stable and whose message may be shown and logged.
   */
  render(job: RenderJob): Promise<Uint8Array<ArrayBuffer>>
  /** Refuses what waits, ends the worker. Safe to call twice. */
  close(): Promise<void>
}

export interface BadgeRendererOptions {
  /** The worker's entry; from source by default, another path when bundled. */
  readonly workerUrl?: URL
  /** Where the bundled TTF files are. */
  readonly fontsFolder?: string
  /** Where our templates are. */
  readonly badgesFolder?: string
  /** Milliseconds for one badge, the worker's start included. */
  readonly timeoutMs?: number
  /** Jobs that may wait; one more is refused with `renderer-busy`. */
  readonly waitingLimit?: number
}

interface Waiting {
  readonly job: RenderJob
  readonly settle: PromiseWithResolvers<Uint8Array<ArrayBuffer>>
}

// Not written inside `new URL(…, import.meta.url)`: bundlers would take the pair for an asset and copy the source.
const WORKER_SOURCE = './render-worker.ts'
const FONTS_SOURCE = '../../../../resources/fonts/'
const BADGES_SOURCE = '../../../../resources/badges/'

/** Where our fonts and our templates are in the sources. */
export const fontsInSource = (): string => fileURLToPath(new URL(FONTS_SOURCE, import.meta.url))
export const badgesInSource = (): string => fileURLToPath(new URL(BADGES_SOURCE, import.meta.url))

/** The main thread's side of badge rendering: a worker started at the first job, and again after it died. */
export function createBadgeRenderer({
  workerUrl = new URL(WORKER_SOURCE, import.meta.url),
  fontsFolder = fontsInSource(),
  badgesFolder = badgesInSource(),
  timeoutMs = 10_000,
  waitingLimit = 200,
}: BadgeRendererOptions = {}): BadgeRenderer {
  const waiting: Waiting[] = []
  let worker: Worker | undefined
  let busy = false
  let closed = false
  let lastId = 0

  function start(): Worker {
    const started = startWorker(workerUrl, { fontsFolder, badgesFolder })
    // However it died, during a job or between two, the next job gets a new one.
    started.once('exit', () => {
      if (worker === started) worker = undefined
    })
    return started
  }

  async function drawAll(): Promise<void> {
    if (busy) return
    busy = true
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      worker ??= start()
      const asked = worker
      const outcome = await ask(asked, { id: ++lastId, job: next.job }, timeoutMs)
      if ('bytes' in outcome) next.settle.resolve(outcome.bytes)
      else next.settle.reject(closed ? new RenderError('renderer-closed') : outcome.error)
      if ('workerLost' in outcome) await asked.terminate()
    }
    busy = false
  }

  return {
    render(job) {
      if (closed) return Promise.reject(new RenderError('renderer-closed'))
      if (waiting.length >= waitingLimit) return Promise.reject(new RenderError('renderer-busy'))
      const settle = Promise.withResolvers<Uint8Array<ArrayBuffer>>()
      waiting.push({ job, settle })
      void drawAll()
      return settle.promise
    },
    async close() {
      closed = true
      for (const { settle } of waiting.splice(0)) settle.reject(new RenderError('renderer-closed'))
      await worker?.terminate()
    },
  }
}

function startWorker(url: URL, data: RenderWorkerData): Worker {
  const worker = new Worker(url, {
    name: 'badge-render',
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  })
  // Without this listener a worker that dies between two jobs would end the whole station.
  worker.on('error', () => {})
  worker.unref()
  return worker
}

type Outcome = { bytes: Uint8Array<ArrayBuffer> } | { error: RenderError } | { error: RenderError; workerLost: true }

/** One question to the worker. Never rejects, and leaves no listener behind. */
function ask(worker: Worker, request: RenderRequest, timeoutMs: number): Promise<Outcome> {
  const { promise, resolve } = Promise.withResolvers<Outcome>()
  const lost = (error: RenderError) => resolve({ error, workerLost: true })
  const onMessage = (answer: RenderAnswer) => {
    if (answer.id !== request.id) return
    resolve(answer.ok ? { bytes: answer.bytes } : { error: new RenderError(answer.key, answer.trace) })
  }
  const onError = (error: unknown) => lost(new RenderError('renderer-crashed', traceWithoutMessage(error)))
  const onExit = (code: number) => lost(new RenderError('renderer-crashed', `exit ${code}`))
  const timer = setTimeout(() => lost(new RenderError('renderer-timeout')), timeoutMs)
  worker.on('message', onMessage).on('error', onError).on('exit', onExit)
  // Keeps the process alive while somebody waits for this badge; an idle worker must not.
  worker.ref()
  worker.postMessage(request)
  return promise.finally(() => {
    clearTimeout(timer)
    worker.unref()
    worker.off('message', onMessage).off('error', onError).off('exit', onExit)
  })
}
