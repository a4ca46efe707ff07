import type { PrintMessage } from '../../../../shared/domain/badges/print-messages.ts'
import {
  type DriverLimits,
  failed,
  graceMs,
  mostForQuestionMs,
  type PrinterDriver,
  type PrinterStatus,
  type PrintJob,
  type PrintResult,
  unavailable,
  unknown,
} from './driver.ts'
import { midway } from './midway.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { type Raster, rasterOfPbm } from './pbm-raster.ts'
import type { TcpAddress } from './tcp/address.ts'
import { giveUpOn, openLine, whyEnded } from './tcp/line.ts'
import { faultIn, isIdle } from './zpl/condition.ts'
import { encodeBadge, forgetAll } from './zpl/encode-badge.ts'
import { openStatusTalk, type StatusTalk } from './zpl/status-talk.ts'

export interface ZplLimits extends DriverLimits {
  /** Between two looks that must both find nothing left to print: a format leaves one count before it is in the other. */
  readonly settleMs: number
}

/** Looks at a badge that is coming out: the first soon, as a good printer has it out within a second. */
const [firstLookMs, slowestLookMs] = [100, 1000]

/**
 * A ZPL printer on the network, over a connection of its own for each badge. `printed` is the printer's own word: asked
 * behind the badge, so that it has read all of it, it has nothing left to print. One that never says anything, yet reads
 * all and says goodbye, has `sent`.
 */
export function createZplDriver(address: TcpAddress, limits: ZplLimits): PrinterDriver {
  const { connectMs, stallMs, answerMs, settleMs } = limits
  const questionMs = Math.min(mostForQuestionMs, connectMs)
  const inTurn = oneAtATime()
  const closing = new AbortController()
  /** What earlier badges taught: one that speaks must go on doing so, and a mute one is not waited for as long. */
  let voice: 'unknown' | 'speaks' | 'mute' = 'unknown'

  async function onLine<Value>(
    signal: AbortSignal,
    ask: (talk: StatusTalk) => Promise<Value>,
  ): Promise<Value | { readonly fault: PrintMessage }> {
    const talk = await openStatusTalk((hear) => openLine(address, { connectMs, signal, hear }))
    if ('fault' in talk) return talk
    try {
      return await ask(talk)
    } finally {
      if (talk.hasSpoken()) voice = 'speaks'
      // A printer with one connection is free for the next badge only when it has heard that this one is over.
      await talk.line.hangUp(questionMs)
      talk.line.drop()
    }
  }

  /** What the printer says before a badge: nothing has been sent yet. */
  async function conditionOf(talk: StatusTalk, signal: AbortSignal): Promise<'ready' | 'silent' | PrintMessage> {
    const release = giveUpOn(signal, talk.line, 0)
    const status = await talk.ask(voice === 'speaks' ? stallMs : questionMs).finally(release)
    const end = talk.line.end()
    if (signal.aborted || end === 'given-up') return 'cancelled'
    if (end === 'flooded' || (!status && talk.hasNoise())) return 'printer-not-understood'
    if (end) return 'printer-hung-up'
    return status ? (faultIn(status) ?? 'ready') : 'silent'
  }

  async function printRaster(raster: Raster, signal: AbortSignal): Promise<PrintResult> {
    const result = await onLine<PrintResult>(signal, async (talk) => {
      const condition = voice === 'mute' ? 'silent' : await conditionOf(talk, signal)
      if (condition === 'silent' && voice === 'speaks') return failed('printer-silent')
      if (condition !== 'ready' && condition !== 'silent') return failed(condition)
      return await sendBadge(talk, encodeBadge(raster), signal)
    })
    return 'fault' in result ? failed(result.fault) : result
  }

  /** From the first byte on, nobody can say that nothing comes out. */
  async function sendBadge(talk: StatusTalk, bytes: Uint8Array, signal: AbortSignal): Promise<PrintResult> {
    const { line } = talk
    const release = giveUpOn(signal, line, graceMs)
    try {
      if (!(await line.send(bytes, stallMs))) return unknown(whyEnded(line) ?? 'printer-stalled')
      const word = await lastWord(talk)
      if (word === 'printed') return { state: 'printed' }
      if (word === 'silent') {
        if (!(await line.hangUp(stallMs))) return unknown(whyEnded(line) ?? 'printer-no-answer')
        voice = 'mute'
        return { state: 'sent' }
      }
      if (!line.end()) await line.send(forgetAll, questionMs)
      return unknown(word)
    } finally {
      release()
    }
  }

  async function lastWord(talk: StatusTalk): Promise<'printed' | 'silent' | PrintMessage> {
    const { line } = talk
    const until = performance.now() + (voice === 'mute' ? questionMs : answerMs)
    let wasIdle = false
    for (let look = firstLookMs; ; look = Math.min(look * 1.3, slowestLookMs)) {
      const status = await talk.ask(until - performance.now())
      const ended = whyEnded(line)
      if (ended) return ended
      if (!status) return talk.hasSpoken() || talk.hasNoise() || line.heard() > 0 ? 'printer-no-answer' : 'silent'
      const fault = faultIn(status)
      if (fault) return midway[fault] ?? 'printer-no-answer'
      if (isIdle(status) && wasIdle) return 'printed'
      wasIdle = isIdle(status)
      const pauseMs = wasIdle ? settleMs : look
      if (performance.now() + pauseMs >= until) return 'printer-no-answer'
      await line.until(line.end, pauseMs)
    }
  }

  return {
    format: 'pbm',
    print: (job: PrintJob, signal) =>
      inTurn(async () => {
        if (closing.signal.aborted) return failed('printer-closed')
        if (signal.aborted) return failed('cancelled')
        const raster = rasterOfPbm(job.bytes)
        return raster ? await printRaster(raster, signal) : failed('render-failed')
      }),
    status: () =>
      inTurn(async (): Promise<PrinterStatus> => {
        const answer = await onLine(closing.signal, (talk) => conditionOf(talk, closing.signal))
        const condition = typeof answer === 'object' ? answer.fault : answer
        if (condition === 'ready') return { state: 'ready' }
        if (condition === 'silent') return unavailable(voice === 'speaks' ? 'printer-silent' : 'printer-mute')
        return unavailable(condition === 'cancelled' ? 'printer-closed' : condition)
      }),
    async close() {
      closing.abort()
      await inTurn(async () => {})
    },
  }
}
