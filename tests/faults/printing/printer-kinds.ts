import type { PrinterTimeouts } from '../../../shared/domain/badges/printer.ts'
import { type FakePrinter, type PrinterManners, startFakePrinter } from '../../support/fake-printers/fake-printer.ts'
import { type FakeQlPrinter, type QlManners, startFakeQlPrinter } from '../../support/fake-printers/fake-ql-printer.ts'
import {
  type FakeZplPrinter,
  startFakeZplPrinter,
  type ZplManners,
} from '../../support/fake-printers/fake-zpl-printer.ts'
import type { ConnectionManners } from '../../support/fake-printers/loopback-device.ts'
import type { Bench } from '../scenario.ts'

export interface PrinterKind {
  readonly name: string
  readonly start: (bench: Bench) => Promise<FakeAtLine>
  readonly off?: true
  /** Shortened for printers whose badges all wait for the time limit. */
  readonly timeouts?: PrinterTimeouts
  /**
   * The final states of its badges while it behaves so, as `status message`. No other state occurs, and each of these
   * does.
   */
  readonly ends: readonly string[]
}

export type FakeAtLine = Awaited<ReturnType<typeof startFake>>

/** `manners`: those of every printer. */
export async function startFake(
  bench: Bench,
  driver: keyof typeof fakes,
  manners: Partial<ConnectionManners> & (Partial<PrinterManners> | Partial<ZplManners> | Partial<QlManners>) = {},
) {
  const start: (manners: object) => Promise<FakePrinter | FakeZplPrinter | FakeQlPrinter> = fakes[driver]
  const { badges, strays, ...fake } = await start(manners)
  bench.after(fake.off)
  const label = driver === 'brother-ql' ? qlLabel : undefined
  return { ...fake, driver, label, badges: () => badges, strays: () => strays.length }
}
const fakes = { escpos: startFakePrinter, zpl: startFakeZplPrinter, 'brother-ql': startFakeQlPrinter } as const
const qlLabel = { widthMm: 62, heightMm: 100, dpi: 300, printableWidthMm: 58.9 } as const

const escpos = (manners: Partial<PrinterManners>) => (bench: Bench) => startFake(bench, 'escpos', manners)
const zpl = (manners: Partial<ZplManners>) => (bench: Bench) => startFake(bench, 'zpl', manners)
const ql = (manners: Partial<QlManners>) => (bench: Bench) => startFake(bench, 'brother-ql', manners)

const automaticStatus = Uint8Array.of(0x14, 0, 0, 0x0f)
const hasty = { connectS: 0.4, stallS: 0.4, answerS: 0.6 } as const
const nothingSaid = { answers: 'nothing', realTime: false } as const

/**
 * ESC/POS: of a connection's bytes, 9 are queries, 32 000 are NULs if the badge before was in doubt, and 32 000 are the
 * badge's dots. ZPL: some 12 000. QL: 100 000; a station asks for its status at the port of SNMP, where nothing is here: what it does with
 * answers is tested beside its driver.
 */
export const printerKinds: readonly PrinterKind[] = [
  { name: 'good', start: escpos({}), ends: ['printed'] },
  { name: 'knows GS r alone', start: escpos({ answers: 'in-order' }), ends: ['printed'] },
  { name: 'deaf to DLE EOT', start: escpos({ realTime: false }), ends: ['printed'] },
  { name: 'slow', start: escpos({ readEveryMs: 5 }), ends: ['printed'] },
  { name: 'one connection', start: escpos({ oneConnection: true }), ends: ['printed'] },
  { name: 'talkative', start: escpos({ talk: automaticStatus }), ends: ['printed'] },
  { name: 'mute', start: escpos(nothingSaid), timeouts: { ...hasty, stallS: 3 }, ends: ['sent'] },
  {
    name: 'mute, never says goodbye',
    start: escpos({ ...nothingSaid, holdsOn: true }),
    timeouts: hasty,
    ends: ['unknown printer-no-answer'],
  },
  {
    name: 'never reads',
    start: escpos({ ...nothingSaid, stallAfter: 0 }),
    timeouts: hasty,
    ends: ['unknown printer-no-answer'],
  },
  {
    name: 'stalls',
    start: escpos({ stallAfter: 52_000 }),
    timeouts: { ...hasty, stallS: 3 },
    ends: ['unknown printer-no-answer'],
  },
  { name: 'closes midway', start: escpos({ closeAfter: 41_000 }), ends: ['unknown printer-cut-midway'] },
  {
    name: 'keeps half a badge',
    start: escpos({ closeAfter: 41_000, keepsHalf: true }),
    ends: ['unknown printer-cut-midway'],
  },
  {
    name: 'resets midway',
    start: escpos({ closeAfter: 57_000, closing: 'reset' }),
    ends: ['unknown printer-cut-midway'],
  },
  { name: 'hangs up', start: escpos({ closeAfter: 1 }), ends: ['failed printer-hung-up'] },
  { name: 'off', start: escpos({}), off: true, ends: ['failed printer-refused'] },
  { name: 'paper out', start: escpos({ paper: 'out' }), ends: ['failed printer-paper-out'] },
  { name: 'cover open', start: escpos({ cover: 'open' }), ends: ['failed printer-cover-open'] },
  {
    name: 'paper ends',
    start: escpos({ paperEndsAfter: 3 }),
    ends: ['printed', 'unknown printer-paper-out-midway', 'failed printer-paper-out'],
  },
  { name: 'floods', start: escpos({ talk: Buffer.alloc(70_000) }), ends: ['failed printer-not-understood'] },
  { name: 'zpl', start: zpl({}), ends: ['printed'] },
  { name: 'zpl, slow', start: zpl({ readEveryMs: 5, printMs: 300 }), ends: ['printed'] },
  { name: 'zpl, one connection', start: zpl({ oneConnection: true }), ends: ['printed'] },
  { name: 'zpl, talkative', start: zpl({ talk: Buffer.from('ALERT: LABEL TAKEN\r\n') }), ends: ['printed'] },
  { name: 'zpl, mute', start: zpl({ answers: 'never' }), timeouts: { ...hasty, stallS: 3 }, ends: ['sent'] },
  {
    name: 'zpl, mute, never says goodbye',
    start: zpl({ answers: 'never', holdsOn: true }),
    timeouts: hasty,
    ends: ['unknown printer-no-answer'],
  },
  {
    name: 'zpl, never reads',
    start: zpl({ answers: 'never', stallAfter: 0 }),
    timeouts: hasty,
    ends: ['unknown printer-no-answer'],
  },
  {
    name: 'zpl, stalls',
    start: zpl({ stallAfter: 5000 }),
    timeouts: { ...hasty, stallS: 3 },
    ends: ['unknown printer-no-answer'],
  },
  {
    name: 'zpl, speaks no more',
    start: zpl({ answers: 'before-badges', printMs: Infinity }),
    timeouts: hasty,
    ends: ['unknown printer-no-answer', 'failed printer-silent'],
  },
  {
    name: 'zpl, never has it out',
    start: zpl({ printMs: Infinity }),
    timeouts: hasty,
    ends: ['unknown printer-no-answer'],
  },
  { name: 'zpl, closes midway', start: zpl({ closeAfter: 5000 }), ends: ['unknown printer-cut-midway'] },
  {
    name: 'zpl, keeps half a badge',
    start: zpl({ closeAfter: 5000, keepsHalf: true }),
    ends: ['unknown printer-cut-midway'],
  },
  {
    name: 'zpl, resets midway',
    start: zpl({ closeAfter: 5000, closing: 'reset' }),
    ends: ['unknown printer-cut-midway'],
  },
  { name: 'zpl, hangs up', start: zpl({ closeAfter: 1 }), ends: ['failed printer-hung-up'] },
  { name: 'zpl, off', start: zpl({}), off: true, ends: ['failed printer-refused'] },
  { name: 'zpl, paper out', start: zpl({ paper: 'out' }), ends: ['failed printer-paper-out'] },
  { name: 'zpl, head open', start: zpl({ head: 'open' }), ends: ['failed printer-head-open'] },
  { name: 'zpl, ribbon out', start: zpl({ ribbon: 'out' }), ends: ['failed printer-ribbon-out'] },
  { name: 'zpl, paused', start: zpl({ paused: true }), ends: ['failed printer-off-line'] },
  {
    name: 'zpl, paper ends',
    start: zpl({ paperEndsAfter: 3 }),
    ends: ['printed', 'unknown printer-paper-out-midway', 'failed printer-paper-out'],
  },
  {
    name: 'zpl, floods',
    start: zpl({ answers: 'never', talk: Buffer.alloc(70_000) }),
    ends: ['failed printer-not-understood'],
  },
  { name: 'ql', start: ql({ answers: 'never' }), timeouts: { ...hasty, stallS: 3 }, ends: ['sent'] },
  {
    name: 'ql, slow',
    start: ql({ answers: 'never', readEveryMs: 5 }),
    timeouts: { ...hasty, stallS: 3 },
    ends: ['sent'],
  },
  {
    name: 'ql, one connection',
    start: ql({ answers: 'never', oneConnection: true }),
    timeouts: { ...hasty, stallS: 3 },
    ends: ['sent'],
  },
  {
    name: 'ql, never says goodbye',
    start: ql({ answers: 'never', holdsOn: true }),
    timeouts: hasty,
    ends: ['unknown printer-no-answer'],
  },
  {
    name: 'ql, stalls',
    start: ql({ answers: 'never', stallAfter: 50_000 }),
    timeouts: hasty,
    ends: ['unknown printer-no-answer'],
  },
  {
    name: 'ql, closes midway',
    start: ql({ answers: 'never', closeAfter: 50_000 }),
    ends: ['unknown printer-cut-midway'],
  },
  {
    name: 'ql, keeps half a badge',
    start: ql({ answers: 'never', closeAfter: 50_000, keepsHalf: true }),
    ends: ['unknown printer-cut-midway'],
  },
  {
    name: 'ql, resets midway',
    start: ql({ answers: 'never', closeAfter: 50_000, closing: 'reset' }),
    ends: ['unknown printer-cut-midway'],
  },
  { name: 'ql, off', start: ql({}), off: true, ends: ['failed printer-refused'] },
]
