import type { PrintMessage } from '../../../../shared/domain/badges/print-messages.ts'
import {
  type DriverLimits,
  failed,
  graceMs,
  mostForQuestionMs,
  type PrinterDriver,
  type PrintJob,
  type PrintResult,
  unknown,
} from './driver.ts'
import type { Raster } from './pbm-raster.ts'
import { type Condition, createRasterDriver } from './raster-driver.ts'
import type { TcpAddress } from './tcp/address.ts'
import { giveUpOn, type Line, whyEnded, withLine } from './tcp/line.ts'

/** What one kind of label printer is asked and told, about one badge. */
export interface LabelTalk {
  /** Called with all that the printer says on its line, as it comes. */
  readonly hear: (bytes: Uint8Array) => void
  /** Whether it can print this badge, or any if there is none. Undefined where no answer came within `limitMs`. */
  condition(line: Line, limitMs: number, job?: PrintJob): Promise<Condition | undefined>
  /** To be asked for after the condition, which may tell what is loaded. Undefined for a badge that it cannot print. */
  encode(raster: Raster, job: PrintJob): Uint8Array | undefined
  /** What became of a badge that has gone out whole. `sent`: it has read all of it, and has never said anything. */
  lastWord(line: Line, limits: LastWordLimits): Promise<'printed' | 'sent' | PrintMessage>
  /** It has given an answer. */
  hasSpoken(): boolean
  /** It has said something that is no answer. */
  hasNoise(): boolean
  /** What makes it forget a badge that is in doubt, where something does. */
  readonly forget?: Uint8Array
  close?(): void
}

export interface LastWordLimits {
  /** For the word that the badge has come out. */
  readonly answerMs: number
  /** For its goodbye. */
  readonly stallMs: number
  readonly signal: AbortSignal
}

/**
 * A label printer on the network, over a connection of its own for each badge. Nothing is sent to one that says that it
 * cannot print. `printed` is the printer's own word. One that never says anything, yet reads all and says goodbye, has `sent`.
 */
export function createLabelDriver(
  address: TcpAddress,
  { connectMs, stallMs, answerMs }: DriverLimits,
  openTalk: () => LabelTalk,
): PrinterDriver {
  const questionMs = Math.min(mostForQuestionMs, connectMs)
  /** What earlier badges taught: one that speaks must go on doing so, and a mute one is not waited for as long. */
  let voice: 'unknown' | 'speaks' | 'mute' = 'unknown'

  async function onLine<Value>(
    signal: AbortSignal,
    ask: (talk: LabelTalk, line: Line) => Promise<Value>,
  ): Promise<Value | { readonly fault: PrintMessage }> {
    const talk = openTalk()
    try {
      return await withLine(address, { connectMs, signal, hear: talk.hear }, questionMs, (line) =>
        ask(talk, line).finally(() => {
          if (talk.hasSpoken()) voice = 'speaks'
        }),
      )
    } finally {
      talk.close?.()
    }
  }

  /** What the printer says before a badge: nothing has been sent yet. */
  async function conditionOf(talk: LabelTalk, line: Line, signal: AbortSignal, job?: PrintJob): Promise<Condition> {
    const release = giveUpOn(signal, line, 0)
    const condition = await talk.condition(line, voice === 'speaks' ? stallMs : questionMs, job).finally(release)
    const end = line.end()
    if (signal.aborted || end === 'given-up') return { fault: 'cancelled' }
    if (end === 'flooded' || (!condition && talk.hasNoise())) return { fault: 'printer-not-understood' }
    if (end) return { fault: 'printer-hung-up' }
    return condition ?? 'silent'
  }

  async function printRaster(raster: Raster, job: PrintJob, signal: AbortSignal): Promise<PrintResult> {
    const result = await onLine<PrintResult>(signal, async (talk, line) => {
      const condition = voice === 'mute' ? 'silent' : await conditionOf(talk, line, signal, job)
      if (condition === 'silent' && voice === 'speaks') return failed('printer-silent')
      if (typeof condition === 'object') return failed(condition.fault)
      const bytes = talk.encode(raster, job)
      return bytes ? await sendBadge(talk, line, bytes, signal) : failed('label-unusable')
    })
    return 'fault' in result ? failed(result.fault) : result
  }

  /** From the first byte on, nobody can say that nothing comes out. */
  async function sendBadge(talk: LabelTalk, line: Line, bytes: Uint8Array, signal: AbortSignal): Promise<PrintResult> {
    const release = giveUpOn(signal, line, graceMs)
    try {
      if (!(await line.send(bytes, stallMs))) return unknown(whyEnded(line) ?? 'printer-stalled')
      const limits = { answerMs: voice === 'mute' ? questionMs : answerMs, stallMs, signal }
      const word = await talk.lastWord(line, limits)
      if (word === 'sent' && !talk.hasSpoken()) voice = 'mute'
      if (word === 'printed' || word === 'sent') return { state: word }
      if (talk.forget && !line.end()) await line.send(talk.forget, questionMs)
      return unknown(word)
    } finally {
      release()
    }
  }

  return createRasterDriver({
    print: printRaster,
    condition: (signal) => onLine(signal, (talk, line) => conditionOf(talk, line, signal)),
    isKnownToSpeak: () => voice === 'speaks',
  })
}
