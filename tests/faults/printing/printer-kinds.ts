import type { PrinterTimeouts } from '../../../shared/domain/badges/printer.ts'
import type { PrinterManners } from '../../support/fake-printers/fake-printer.ts'

export interface PrinterKind {
  readonly name: string
  readonly manners: Partial<PrinterManners>
  readonly off?: true
  /** Shortened for those whose badges all wait until it is over. */
  readonly timeouts?: PrinterTimeouts
  /** What its badges come to while it behaves so, as `status message`: nothing else does, and each of them does. */
  readonly ends: readonly string[]
}

const automaticStatus = Uint8Array.of(0x14, 0, 0, 0x0f)
const hasty = { connectS: 0.4, stallS: 0.4, answerS: 0.6 } as const
const nothingSaid = { answers: 'nothing', realTime: false } as const

/** Of a connection, 9 bytes are questions, 32 000 NULs where the badge before was in doubt, and 32 000 the badge's dots. */
export const printerKinds: readonly PrinterKind[] = [
  { name: 'good', manners: {}, ends: ['printed'] },
  { name: 'knows GS r alone', manners: { answers: 'in-order' }, ends: ['printed'] },
  { name: 'deaf to DLE EOT', manners: { realTime: false }, ends: ['printed'] },
  { name: 'slow', manners: { readEveryMs: 5 }, ends: ['printed'] },
  { name: 'one connection', manners: { oneConnection: true }, ends: ['printed'] },
  { name: 'talkative', manners: { talk: automaticStatus }, ends: ['printed'] },
  { name: 'mute', manners: nothingSaid, timeouts: { ...hasty, stallS: 3 }, ends: ['sent'] },
  {
    name: 'mute, never says goodbye',
    manners: { ...nothingSaid, holdsOn: true },
    timeouts: hasty,
    ends: ['unknown printer-no-answer'],
  },
  {
    name: 'never reads',
    manners: { ...nothingSaid, stallAfter: 0 },
    timeouts: hasty,
    ends: ['unknown printer-no-answer'],
  },
  {
    name: 'stalls',
    manners: { stallAfter: 52_000 },
    timeouts: { ...hasty, stallS: 3 },
    ends: ['unknown printer-no-answer'],
  },
  { name: 'closes midway', manners: { closeAfter: 41_000 }, ends: ['unknown printer-cut-midway'] },
  {
    name: 'keeps half a badge',
    manners: { closeAfter: 41_000, keepsHalf: true },
    ends: ['unknown printer-cut-midway'],
  },
  {
    name: 'resets midway',
    manners: { closeAfter: 57_000, closing: 'reset' },
    ends: ['unknown printer-cut-midway'],
  },
  { name: 'hangs up', manners: { closeAfter: 1 }, ends: ['failed printer-hung-up'] },
  { name: 'off', manners: {}, off: true, ends: ['failed printer-refused'] },
  { name: 'paper out', manners: { paper: 'out' }, ends: ['failed printer-paper-out'] },
  { name: 'cover open', manners: { cover: 'open' }, ends: ['failed printer-cover-open'] },
  {
    name: 'paper ends',
    manners: { paperEndsAfter: 3 },
    ends: ['printed', 'unknown printer-paper-out-midway', 'failed printer-paper-out'],
  },
  { name: 'floods', manners: { talk: Buffer.alloc(70_000) }, ends: ['failed printer-not-understood'] },
]
