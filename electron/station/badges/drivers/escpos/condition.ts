import type { PrintMessage } from '../../../../../shared/domain/badges/print-messages.ts'
import type { Condition } from '../raster-driver.ts'
import type { Line } from '../tcp/line.ts'
import type { AnswerReader } from './answers.ts'
import { askRealTime, realTimeBits as bits } from './requests.ts'

/**
 * Asks a printer how it is, one question after another, as its answers do not say which they belong to. A printer that
 * answers some of them is believed in those. `limitMs`: for each answer.
 */
export async function askCondition(line: Line, answers: AnswerReader, limitMs: number): Promise<Condition> {
  const printer = await ask(line, answers, askRealTime.printer, limitMs)
  const offLine = printer === undefined ? undefined : await ask(line, answers, askRealTime.offLine, limitMs)
  const paper = offLine === undefined ? undefined : await ask(line, answers, askRealTime.paper, limitMs)
  const end = line.end()
  if (end === 'given-up') return { fault: 'cancelled' }
  if (end === 'flooded' || answers.noise() > 0) return { fault: 'printer-not-understood' }
  if (end) return { fault: 'printer-hung-up' }
  if (printer === undefined) return line.heard() === 0 ? 'silent' : 'ready'
  const fault = faultIn(printer, offLine ?? 0, paper ?? 0)
  return fault ? { fault } : 'ready'
}

/** An open cover also tells of missing paper: the cause is what a person wants to know. */
function faultIn(printer: number, offLine: number, paper: number): PrintMessage | undefined {
  if (offLine & bits.coverIsOpen) return 'printer-cover-open'
  if (offLine & bits.stoppedForPaper || (paper & bits.paperIsOut) === bits.paperIsOut) return 'printer-paper-out'
  if (offLine & bits.hasError) return 'printer-error'
  if (printer & bits.isOffLine) return 'printer-off-line'
  return undefined
}

async function ask(line: Line, answers: AnswerReader, question: Uint8Array, limitMs: number) {
  const before = answers.realTime.length
  await line.send(question, limitMs)
  const answered = await line.until(() => answers.realTime[before] ?? (line.end() ? 'ended' : undefined), limitMs)
  return answered === 'ended' ? undefined : answered
}
