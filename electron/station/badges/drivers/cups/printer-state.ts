import type { PrintMessage } from '../../../../../shared/domain/badges/print-messages.ts'
import { type AnswerGroup, numberOf, textsOf } from '../ipp/answer.ts'

/** What a queue says of itself. */
export interface PrinterState {
  readonly state: 'idle' | 'processing' | 'stopped'
  readonly accepts: boolean
  /** What its device lacks. While the queue is idle it is what the last job met, and may be mended. */
  readonly fault: PrintMessage | undefined
  /** Whether a completed job has come out; decision 11. */
  readonly tellsWhenDone: boolean
}

export const printerAttributes = [
  ...['printer-state', 'printer-state-reasons', 'printer-is-accepting-jobs', 'printer-make-and-model', 'device-uri'],
]

const states: Readonly<Record<number, PrinterState['state']>> = { 3: 'idle', 4: 'processing', 5: 'stopped' }

/** Undefined where it is no queue's state. */
export function printerStateOf(group: AnswerGroup | undefined): PrinterState | undefined {
  if (!group) return undefined
  const state = states[numberOf(group, 'printer-state') ?? 0]
  const [accepts] = group.get('printer-is-accepting-jobs') ?? []
  if (!state || typeof accepts !== 'boolean') return undefined
  return {
    state,
    accepts,
    fault: faultIn(textsOf(group, 'printer-state-reasons')),
    tellsWhenDone: tellsWhenDone(textsOf(group, 'device-uri'), textsOf(group, 'printer-make-and-model')),
  }
}

/** RFC 8011 5.4.12, in the order in which a person would mend them; `-warning` and `-report` stop nothing. */
const faults: readonly (readonly [reason: string, PrintMessage])[] = [
  ['cover-open', 'printer-cover-open'],
  ['door-open', 'printer-cover-open'],
  ['interlock-open', 'printer-cover-open'],
  ['media-jam', 'printer-jammed'],
  ['media-empty', 'printer-paper-out'],
  ['media-needed', 'printer-paper-out'],
  ['input-tray-missing', 'printer-paper-out'],
  ['marker-supply-empty', 'printer-ribbon-out'],
  ['toner-empty', 'printer-ribbon-out'],
  ['offline', 'printer-off-line'],
  ['shutdown', 'printer-off-line'],
  ['timed-out', 'printer-off-line'],
]

function faultIn(reasons: readonly string[]): PrintMessage | undefined {
  const standing = new Set(reasons.map((reason) => reason.replace(/-error$/, '')))
  return faults.find(([reason]) => standing.has(reason))?.[1]
}

/**
 * CUPS calls a job completed when its backend ends. Only the IPP backend waits for the printer's own word, and neither
 * where it is told not to, nor of another CUPS, which may have passed it on blindly; a raw queue's printer may not even
 * have understood it.
 */
function tellsWhenDone([device = '', ...otherDevices]: readonly string[], [model = '']: readonly string[]): boolean {
  if (otherDevices.length > 0 || model === '' || /\braw printer$/i.test(model)) return false
  if (/[?&]wait(?:job|printer)=(?:false|no|off|0)\b/i.test(device)) return false
  if (/^dnssd:\/\/[^/]*\._ipps?\._tcp\./i.test(device)) return !/[?/](?:cups|printers|classes)\b/i.test(device)
  return /^(?:ipps?|https?):\/\/[^/]+\/(?!printers\/|classes\/)/i.test(device)
}
