import { Worker } from 'node:worker_threads'
import type { TextAnswer, TextRequest, TextVerdict } from './text-protocol.ts'

export interface TextThreadOptions {
  /** The worker's entry. If absent, it runs from source. */
  readonly workerUrl?: URL | undefined
  /** ms for one request. The hardest text of 500 characters takes 4 ms; a busy machine takes much longer. */
  readonly timeoutMs?: number
  /** ms from the worker's start until its word lists are loaded. */
  readonly startMs?: number
  /** ms without a request after which the worker ends: it holds 16 MB, and starts in 50 ms. */
  readonly idleMs?: number
}

// Not written inside `new URL(…, import.meta.url)`, because bundlers would copy the source as an asset.
const workerSource = './text-worker.ts'

/** The worker thread of the text rules. A request starts it if it does not run. */
export function createTextThread({
  workerUrl,
  timeoutMs = 10_000,
  startMs = 60_000,
  idleMs = 30_000,
}: TextThreadOptions) {
  let idle: NodeJS.Timeout | undefined
  let running: { readonly worker: Worker; readonly ready: Promise<boolean> } | undefined

  function start() {
    const worker = new Worker(workerUrl ?? new URL(workerSource, import.meta.url), {
      name: 'text-rules',
      resourceLimits: { maxOldGenerationSizeMb: 192 },
    })
    // Without a listener an error of the worker would end the station. Its `exit` event follows.
    worker.on('error', () => {})
    const started = { worker, ready: answerOf(worker, startMs).then((answer) => answer === 'ready') }
    worker.once('exit', () => {
      if (running === started) running = undefined
    })
    return started
  }

  async function end(): Promise<void> {
    clearTimeout(idle)
    const ended = running
    running = undefined
    await ended?.worker.terminate()
  }

  function endWhenIdle(): void {
    clearTimeout(idle)
    idle = setTimeout(() => void end(), idleMs).unref()
  }

  return {
    /**
     * One request at a time. `failed`: the worker ended or gave no answer in time. `not-started`: it was never ready,
     * and has read none of the texts.
     */
    async ask(texts: TextRequest): Promise<readonly TextVerdict[] | 'failed' | 'not-started'> {
      clearTimeout(idle)
      running ??= start()
      const { worker, ready } = running
      // A pending answer keeps the process alive; an idle worker does not.
      worker.ref()
      const isReady = await ready
      if (isReady) worker.postMessage(texts)
      const answer = isReady ? await answerOf(worker, timeoutMs) : null
      worker.unref()
      if (answer !== null && answer !== 'ready') {
        endWhenIdle()
        return answer
      }
      await end()
      return isReady ? 'failed' : 'not-started'
    },
    /** Starts the worker before the first text comes. */
    warm(): void {
      running ??= start()
      running.worker.unref()
      endWhenIdle()
    },
    end,
  }
}

/** The next message of a worker. Null if the worker ends first, or does not answer within `ms`. */
function answerOf(worker: Worker, ms: number): Promise<TextAnswer | null> {
  const { promise, resolve } = Promise.withResolvers<TextAnswer | null>()
  const isOver = () => resolve(null)
  const timer = setTimeout(isOver, ms).unref()
  worker.once('message', resolve).once('exit', isOver)
  return promise.finally(() => {
    clearTimeout(timer)
    worker.off('message', resolve).off('exit', isOver)
  })
}
