import { describe, expect, test } from 'vitest'
import { startFakeZplPrinter, type ZplManners } from '../../../../tests/support/fake-printers/fake-zpl-printer.ts'
import { canReadCodes, readCodes } from '../../../../tests/support/fake-printers/read-codes.ts'
import { badgePbm } from '../render/badge-bits.ts'
import { label80, labelA6, samples, testDesigns, testFonts } from '../render/badge-samples.ts'
import { runDriverContract } from './driver-contract.ts'
import { openPrinters } from './open-printers.ts'
import { createZplDriver, type ZplLimits } from './zpl.ts'

/** A badge whose first dots spell the content. */
function pbmOf(content: string, rows = 320, rowBytes = 8): Uint8Array {
  const bits = Buffer.from(Array.from({ length: rowBytes * rows }, (_, at) => (at * 37) & 0xff))
  bits.write(content, 'latin1')
  return Buffer.concat([Buffer.from(`P4\n${rowBytes * 8} ${rows}\n`), bits])
}

const patient: ZplLimits = { connectMs: 5000, stallMs: 10_000, answerMs: 15_000, settleMs: 20 }
runDriverContract('zpl', async () => {
  const printer = await startFakeZplPrinter()
  return {
    driver: createZplDriver({ host: '127.0.0.1', port: printer.port }, patient),
    badge: pbmOf,
    cameOut: async () => printer.badges,
    breakDevice: printer.off,
    remove: printer.off,
  }
})

const quick: ZplLimits = { connectMs: 150, stallMs: 400, answerMs: 600, settleMs: 20 }
const badge = pbmOf('un badge')
/** More than the system keeps for a printer that does not read. */
const large = pbmOf('grand', 20_000, 400)
const midBadge = 2000

const open = openPrinters({
  start: startFakeZplPrinter,
  driverOf: ({ port }, limits: ZplLimits) => createZplDriver({ host: '127.0.0.1', port }, limits),
  limits: quick,
  badge,
  label: { widthMm: 80, heightMm: 50 },
})
const same = (bytes: readonly Uint8Array[]) => bytes.map((one) => Buffer.from(one).toString('latin1'))

describe('a badge is printed when the printer has nothing left to print, asked behind the badge', () => {
  test.each<[string, Partial<ZplManners>]>([
    ['at once', {}],
    ['after a while', { printMs: 150 }],
    ['reading slowly', { readEveryMs: 5 }],
    ['taking one connection', { oneConnection: true }],
    ['talking unasked', { talk: Buffer.from('ALERT: LABEL TAKEN\r\n') }],
  ])('%s', async (_, manners) => {
    const { printer, print } = await open(manners)
    expect(await Promise.all([print(), print(), print()])).toEqual(Array(3).fill({ state: 'printed' }))
    expect(same(printer.badges)).toEqual(same([badge, badge, badge]))
    expect([printer.mostAtOnce(), printer.turnedAway(), printer.strays]).toEqual([1, 0, []])
  })

  test('and not on an answer that nobody asked for', async () => {
    const idle = Buffer.from(
      '\x02030,0,0,0400,000,0,0,0,000,0,0,0\x03\r\n\x02001,0,0,0,1,2,6,0,00000000,1,000\x03\r\n\x021234,0\x03\r\n',
    )
    const { print } = await open({ printMs: Infinity, talk: idle })
    expect(await print()).toEqual({ state: 'unknown', message: 'printer-no-answer' })
  })
})

describe('a mute printer', () => {
  test('has sent when it read all and said goodbye, and the next badges do not wait as long', async () => {
    const { printer, driver, print } = await open({ answers: 'never' })
    expect(await driver.status()).toEqual({ state: 'unavailable', message: 'printer-mute' })
    expect(await print()).toEqual({ state: 'sent' })
    expect(await print()).toEqual({ state: 'sent' })
    await expect.poll(() => printer.badges.length).toBe(2)
  })

  test.each<[string, Partial<ZplManners>]>([
    ['never says goodbye', { holdsOn: true }],
    ['never reads', { stallAfter: 0 }],
  ])('that %s is in doubt', async (_, manners) => {
    const { print } = await open({ answers: 'never', ...manners })
    expect(await print()).toEqual({ state: 'unknown', message: 'printer-no-answer' })
  })
})

describe('nothing was sent, and nothing comes out, where', () => {
  test.each<[string, Partial<ZplManners>, string]>([
    ['the paper is out', { paper: 'out' }, 'printer-paper-out'],
    ['the head is open', { head: 'open', paper: 'out', paused: true }, 'printer-head-open'],
    ['the ribbon is out', { ribbon: 'out' }, 'printer-ribbon-out'],
    ['it is paused', { paused: true }, 'printer-off-line'],
    ['the printer hangs up at once', { closeAfter: 1 }, 'printer-hung-up'],
    ['something else answers', { answers: 'never', talk: Buffer.from('HTTP/1.1 400\r\n') }, 'printer-not-understood'],
    ['it talks without end', { answers: 'never', talk: Buffer.alloc(70_000) }, 'printer-not-understood'],
  ])('%s', async (_, manners, message) => {
    const { printer, driver, print } = await open(manners)
    expect(await print()).toEqual({ state: 'failed', message })
    expect(await driver.status()).toEqual({ state: 'unavailable', message })
    expect(printer.badges).toEqual([])
  })

  test('it is off', async () => {
    const { printer, print } = await open()
    await printer.off()
    expect(await print()).toEqual({ state: 'failed', message: 'printer-refused' })
    await printer.on()
    expect(await print()).toEqual({ state: 'printed' })
  })

  test('a printer that used to answer no longer does', async () => {
    const { printer, driver, print } = await open()
    expect(await print()).toEqual({ state: 'printed' })
    printer.manners.stallAfter = 0
    expect(await print()).toEqual({ state: 'failed', message: 'printer-silent' })
    expect(await driver.status()).toEqual({ state: 'unavailable', message: 'printer-silent' })
    expect(printer.badges.length).toBe(1)
  })

  test('the badge is no raster', async () => {
    const { printer, print } = await open()
    expect(await print(Buffer.from('%PDF-1.7'))).toEqual({ state: 'failed', message: 'render-failed' })
    expect(printer.badges).toEqual([])
  })

  test('somebody gives it up while the printer is being asked', async () => {
    const { printer, print } = await open({ stallAfter: 0 })
    const cancel = new AbortController()
    const printing = print(badge, cancel.signal)
    setTimeout(() => cancel.abort(), 20)
    expect(await printing).toEqual({ state: 'failed', message: 'cancelled' })
    expect(printer.badges).toEqual([])
  })
})

describe('a badge is in doubt, once some of it is on its way, where', () => {
  test.each<[string, Partial<ZplManners>, string]>([
    ['the connection is cut', { closeAfter: midBadge }, 'printer-cut-midway'],
    ['the connection is reset', { closeAfter: midBadge, closing: 'reset' }, 'printer-cut-midway'],
    ['the printer stops reading', { stallAfter: midBadge }, 'printer-no-answer'],
    ['the paper ends', { paperEndsAfter: 0 }, 'printer-paper-out-midway'],
    ['it answers no more', { answers: 'before-badges' }, 'printer-no-answer'],
    ['it never has it out', { printMs: Infinity }, 'printer-no-answer'],
  ])('%s', async (_, manners, message) => {
    const { print } = await open(manners)
    expect(await print()).toEqual({ state: 'unknown', message })
  })

  test.each<[string, Partial<ZplManners>, string]>([
    ['somebody opens its head', { head: 'open' }, 'printer-cover-open-midway'],
    ['somebody pauses it', { paused: true }, 'printer-paused-midway'],
    ['its ribbon ends', { ribbon: 'out' }, 'printer-ribbon-out-midway'],
  ])('%s', async (_, meanwhile, message) => {
    const { printer, print } = await open({ readEveryMs: 20 })
    const printing = print()
    setTimeout(() => Object.assign(printer.manners, meanwhile), 10)
    expect(await printing).toEqual({ state: 'unknown', message })
  })

  test('nothing moves any more', async () => {
    const { print } = await open({ stallAfter: 10_000 })
    expect(await print(large)).toEqual({ state: 'unknown', message: 'printer-stalled' })
  })

  test('the station stops meanwhile', async () => {
    const { print } = await open({ answers: 'before-badges' })
    const stopping = new AbortController()
    const printing = print(badge, stopping.signal)
    stopping.abort()
    expect(['unknown', 'failed']).toContain((await printing).state)
  })
})

test('what a printer kept without paper does not come out when a person has said no', async () => {
  const { printer, print } = await open({ paperEndsAfter: 1 })
  expect(await print()).toEqual({ state: 'printed' })
  expect(await print()).toEqual({ state: 'unknown', message: 'printer-paper-out-midway' })
  printer.repair()
  expect(await print()).toEqual({ state: 'printed' })
  expect(printer.badges.length).toBe(2)
})

test('a badge cut short does not take the next one for its rest', async () => {
  const { printer, print } = await open({ keepsHalf: true, closeAfter: midBadge })
  expect(await print()).toMatchObject({ state: 'unknown' })
  printer.manners.closeAfter = Infinity
  expect(await print()).toEqual({ state: 'printed' })
  expect(same(printer.badges)).toEqual(same([badge]))
  expect(printer.strays).toEqual([])
})

test.skipIf(!canReadCodes()).each([
  ['80 x 50 mm', label80],
  ['A6', { ...labelA6, widthMm: 100, dpi: 203 }],
])('the codes of 20 people are read from what came out, %s', async (_, label) => {
  const { printer, print } = await open()
  const fonts = testFonts()
  for (const one of samples)
    expect(await print(badgePbm(one, label, fonts, testDesigns()))).toEqual({ state: 'printed' })
  expect(readCodes(printer.badges)).toEqual(samples.map(({ code }) => code))
  expect(printer.strays).toEqual([])
})
