import { hash } from 'node:crypto'
import { Busy } from '../../commands/busy.ts'
import type { TextVerdict } from './text-protocol.ts'
import { createTextQueue, type TextRank } from './text-queue.ts'
import { createTextThread, type TextThreadOptions } from './text-thread.ts'

/** The main thread's side of the text rules, which take milliseconds a text: decision 47. */
export type TextReader = ReturnType<typeof createTextReader>

/** Texts of one request, so that the worker has work while this thread ends a turn of its loop. */
const mostTogether = 8
/** Verdicts and failed texts that are kept. The oldest are dropped. */
const mostKept = 5000

interface Waiting {
  readonly text: string
  readonly answered: PromiseWithResolvers<TextVerdict>
  hasFailed: boolean
}

/** @param mostWaiting texts of phones, and texts of the staff, that may wait: 200 of the hardest are 0.8 s of work */
export function createTextReader({ mostWaiting = 200, ...options }: TextThreadOptions & { mostWaiting?: number } = {}) {
  const thread = createTextThread(options)
  const queue = createTextQueue<Waiting>(mostWaiting)
  /** Texts of a request that failed. Each is tried once more alone. */
  const onceMore: Waiting[] = []
  /**
   * By the text's hash, so that no words stay in memory after an erasure. Null: the worker failed on the text twice.
   */
  const verdicts = new Map<string, TextVerdict | null>()
  let isWorking = false
  let isClosed = false

  function keep(text: string, verdict: TextVerdict | null): void {
    verdicts.set(keyOf(text), verdict)
    for (const oldest of verdicts.keys()) {
      if (verdicts.size <= mostKept) break
      verdicts.delete(oldest)
    }
  }

  function settle({ text, answered }: Waiting, verdict: TextVerdict | null | undefined): void {
    if (verdict) {
      keep(text, verdict)
      answered.resolve(verdict)
    } else answered.reject(new Busy())
  }

  function takeFailure(waiting: Waiting): void {
    if (waiting.hasFailed) {
      keep(waiting.text, null)
      waiting.answered.reject(new Busy())
    } else {
      waiting.hasFailed = true
      onceMore.push(waiting)
    }
  }

  const nextRequest = (): readonly Waiting[] =>
    onceMore.length > 0 ? onceMore.splice(0, 1) : queue.take(isClosed ? Number.POSITIVE_INFINITY : mostTogether)

  async function work(): Promise<void> {
    if (isWorking) return
    isWorking = true
    for (let some = nextRequest(); some.length > 0; some = nextRequest()) {
      const answer = isClosed ? 'not-started' : await thread.ask(some.map(({ text }) => text))
      if (answer === 'failed' && !isClosed) for (const waiting of some) takeFailure(waiting)
      else
        for (const [place, waiting] of some.entries())
          settle(waiting, typeof answer === 'string' ? null : answer[place])
    }
    isWorking = false
  }

  return {
    /** The verdict of the text rules. @throws Busy if too many texts wait, or if the worker failed twice on this one */
    async read(text: string, rank: TextRank): Promise<TextVerdict> {
      const known = verdicts.get(keyOf(text))
      if (known) return known
      const answered = Promise.withResolvers<TextVerdict>()
      if (known === null || isClosed || !queue.add(rank, { text, answered, hasFailed: false })) throw new Busy()
      void work()
      return answered.promise
    },
    /** The verdict, if it is known already. */
    known: (text: string): TextVerdict | undefined => verdicts.get(keyOf(text)) ?? undefined,
    /** Loads the word lists before the first text comes. */
    warm: thread.warm,
    /** Rejects the waiting texts and ends the worker. */
    async close(): Promise<void> {
      isClosed = true
      await thread.end()
    },
  }
}

const keyOf = (text: string): string => hash('sha256', text)
