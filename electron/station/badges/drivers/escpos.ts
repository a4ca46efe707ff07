import { randomInt } from 'node:crypto'
import type { PrintMessage } from '../../../../shared/domain/badges/print-messages.ts'
import {
  type DriverLimits,
  failed,
  graceMs,
  mostForQuestionMs,
  type PrinterDriver,
  type PrintResult,
  unknown,
} from './driver.ts'
import { type AnswerReader, createAnswerReader } from './escpos/answers.ts'
import { askCondition } from './escpos/condition.ts'
import { encodeBadge } from './escpos/encode-badge.ts'
import { finalAnswer } from './escpos/final-answer.ts'
import { largestBlockBytes } from './escpos/raster.ts'
import { askWhenDone } from './escpos/requests.ts'
import { midway } from './midway.ts'
import type { Raster } from './pbm-raster.ts'
import { type Condition, createRasterDriver } from './raster-driver.ts'
import type { TcpAddress } from './tcp/address.ts'
import { giveUpOn, type Line, whyEnded, withLine } from './tcp/line.ts'

/**
 * An ESC/POS printer on the network, over a connection of its own for each badge. `printed` is the printer's own word,
 * given in the order of the data; a printer that never says anything, yet reads all and says goodbye, has `sent`.
 */
export function createEscposDriver(address: TcpAddress, limits: DriverLimits): PrinterDriver {
  const { connectMs, stallMs, answerMs } = limits
  const questionMs = Math.min(mostForQuestionMs, connectMs)
  /**
   * What earlier badges taught. One that says how it is must go on saying so; the others are not asked each time, nor is
   * a mute one waited for as long.
   */
  let voice: 'unknown' | 'says-how-it-is' | 'says-when-done' | 'mute' = 'unknown'

  const isAskedFirst = () => voice === 'unknown' || voice === 'says-how-it-is'
  const conditionOf = (line: Line, answers: AnswerReader): Promise<Condition> =>
    askCondition(line, answers, voice === 'says-how-it-is' ? stallMs : questionMs)

  function onLine<Value>(
    signal: AbortSignal,
    ask: (line: Line, answers: AnswerReader) => Promise<Value>,
  ): Promise<Value | { readonly fault: PrintMessage }> {
    const answers = createAnswerReader()
    return withLine(address, { connectMs, signal, hear: answers.push }, questionMs, (line) =>
      ask(line, answers).finally(() => {
        if (answers.realTime.length > 0) voice = 'says-how-it-is'
        else if (line.heard() > 0 && voice !== 'says-how-it-is') voice = 'says-when-done'
      }),
    )
  }

  /** The printer may still wait for dots of a badge that was cut short; after a start nobody knows. */
  let mayWaitForDots = true

  async function printRaster(raster: Raster, signal: AbortSignal): Promise<PrintResult> {
    const bytes = await encodeBadge(raster)
    // It would take the next badge for those dots. NULs are white dots to it, and nothing to a printer that waits for none.
    const filler = Buffer.alloc(mayWaitForDots ? largestBlockBytes(raster) : 0)
    const result = await onLine<PrintResult>(signal, async (line, answers) => {
      const release = giveUpOn(signal, line, 0)
      const condition = isAskedFirst() ? await conditionOf(line, answers) : 'silent'
      release()
      if (signal.aborted) return failed('cancelled')
      if (typeof condition === 'object') return failed(condition.fault)
      if (condition === 'silent' && voice === 'says-how-it-is') return failed('printer-silent')
      if (!(await line.send(filler, stallMs))) return failed(line.end() ? 'printer-hung-up' : 'printer-silent')
      return await sendBadge(line, answers, bytes, signal)
    })
    if ('fault' in result) return failed(result.fault)
    if (result.state !== 'failed') mayWaitForDots = result.state === 'unknown'
    return result
  }

  /** From the first byte on, nobody can say that nothing comes out. */
  async function sendBadge(
    line: Line,
    answers: AnswerReader,
    bytes: Uint8Array,
    signal: AbortSignal,
  ): Promise<PrintResult> {
    const release = giveUpOn(signal, line, graceMs)
    try {
      const processId = String(randomInt(1000, 10_000))
      const before = answers.inOrder.length
      if (!(await line.send(Buffer.concat([bytes, askWhenDone(processId)]), stallMs)))
        return unknown(whyEnded(line) ?? 'printer-stalled')
      const limitMs = voice === 'mute' && line.heard() === 0 ? questionMs : answerMs
      const answer = await line.until(() => finalAnswer(answers, processId, before) ?? whyEnded(line), limitMs)
      if (answer === 'printed') return { state: 'printed' }
      if (answer !== undefined) return unknown(answer)
      return await withoutAnswer(line, answers)
    } finally {
      release()
    }
  }

  async function withoutAnswer(line: Line, answers: AnswerReader): Promise<PrintResult> {
    if (line.heard() === 0) {
      if (!(await line.hangUp(stallMs))) return unknown(whyEnded(line) ?? 'printer-no-answer')
      voice = 'mute'
      return { state: 'sent' }
    }
    const condition = await askCondition(line, answers, questionMs)
    const fault = typeof condition === 'object' ? condition.fault : undefined
    return unknown(midway[fault ?? ''] ?? 'printer-no-answer')
  }

  return createRasterDriver({
    print: (raster, _, signal) => printRaster(raster, signal),
    condition: (signal) =>
      onLine(signal, (line, answers) => {
        const release = giveUpOn(signal, line, 0)
        return conditionOf(line, answers).finally(release)
      }),
    isKnownToSpeak: () => voice === 'says-how-it-is',
  })
}
