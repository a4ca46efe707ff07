import { describe, expect, test } from 'vitest'
import { type PrinterManners, startFakePrinter } from '../../../../tests/support/fake-printers/fake-printer.ts'
import { canReadCodes, readCodes } from '../../../../tests/support/fake-printers/read-codes.ts'
import { badgePbm } from '../render/badge-bits.ts'
import { label80, labelA6, samples, testDesigns, testFonts } from '../render/badge-samples.ts'
import type { DriverLimits } from './driver.ts'
import { runDriverContract } from './driver-contract.ts'
import { createEscposDriver } from './escpos.ts'
import { jobOf, never, openPrinters } from './open-printers.ts'

/** A badge whose first dots spell the content. */
function pbmOf(content: string, rows = 320, rowBytes = 8): Uint8Array {
  const bits = Buffer.alloc(rowBytes * rows, 0x55)
  bits.write(content, 'latin1')
  return Buffer.concat([Buffer.from(`P4\n${rowBytes * 8} ${rows}\n`), bits])
}

const patient: DriverLimits = { connectMs: 5000, stallMs: 10_000, answerMs: 15_000 }
runDriverContract('escpos', async () => {
  const printer = await startFakePrinter()
  return {
    driver: createEscposDriver({ host: '127.0.0.1', port: printer.port }, patient),
    badge: pbmOf,
    cameOut: async () => printer.badges,
    breakDevice: printer.off,
    remove: printer.off,
  }
})

const quick: DriverLimits = { connectMs: 150, stallMs: 400, answerMs: 400 }
const badge = pbmOf('un badge')
const label = { widthMm: 80, heightMm: 50 }
/** More than the system keeps for a printer that does not read. */
const large = pbmOf('grand', 20_000, 1000)
/** Before a first badge come questions, and NULs for as many dots as a block of it has. */
const midBadge = 9 + 8 * 320 + 1000
const largeSize = 9 + 1000 * 960

const open = openPrinters({
  start: startFakePrinter,
  driverOf: ({ port }, limits: DriverLimits) => createEscposDriver({ host: '127.0.0.1', port }, limits),
  limits: quick,
  badge,
  label,
})
const same = (bytes: readonly Uint8Array[]) => bytes.map((one) => Buffer.from(one).toString('latin1'))

describe('a badge is printed when the printer says so, in the order of the data', () => {
  test.each<[string, Partial<PrinterManners>]>([
    ['with Epson’s process id', {}],
    ['with GS r alone', { answers: 'in-order' }],
    ['without answers to DLE EOT', { realTime: false }],
    ['reading slowly', { readEveryMs: 5 }],
    ['taking one connection', { oneConnection: true }],
    ['sending its state unasked', { talk: Uint8Array.of(0x14, 0, 0, 0x0f) }],
  ])('%s', async (_, manners) => {
    const { printer, print } = await open(manners)
    expect(await Promise.all([print(), print(), print()])).toEqual(Array(3).fill({ state: 'printed' }))
    expect(same(printer.badges)).toEqual(same([badge, badge, badge]))
    expect([printer.mostAtOnce(), printer.turnedAway(), printer.strays]).toEqual([1, 0, []])
  })

  test('and not on one byte among bytes that nobody asked for', async () => {
    const { print } = await open({ answers: 'in-order', realTime: false, talk: Uint8Array.of(0) })
    expect(await print()).toEqual({ state: 'unknown', message: 'printer-no-answer' })
  })
})

describe('a mute printer', () => {
  test('has sent when it read all and said goodbye, and the next badges do not wait as long', async () => {
    const { printer, print } = await open({ answers: 'nothing', realTime: false })
    expect(await print()).toEqual({ state: 'sent' })
    expect(await print()).toEqual({ state: 'sent' })
    expect(printer.badges.length).toBe(2)
  })

  test.each<[string, Partial<PrinterManners>]>([
    ['never says goodbye', { holdsOn: true }],
    ['never reads', { stallAfter: 0 }],
  ])('that %s is in doubt', async (_, manners) => {
    const { print } = await open({ answers: 'nothing', realTime: false, ...manners })
    expect(await print()).toEqual({ state: 'unknown', message: 'printer-no-answer' })
  })
})

describe('nothing was sent, and nothing comes out, where', () => {
  test.each<[string, Partial<PrinterManners>, string]>([
    ['the paper is out', { paper: 'out' }, 'printer-paper-out'],
    ['the cover is open', { cover: 'open' }, 'printer-cover-open'],
    ['the printer hangs up at once', { closeAfter: 1 }, 'printer-hung-up'],
    ['something else answers', { talk: Buffer.from('HTTP/1.1 400 Bad Request\r\n') }, 'printer-not-understood'],
    ['it talks without end', { talk: Buffer.alloc(70_000) }, 'printer-not-understood'],
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

  test('its name is unknown', async () => {
    const driver = createEscposDriver({ host: 'nulle-part.invalid', port: 9100 }, patient)
    expect(await driver.print(jobOf(badge, label), never)).toEqual({ state: 'failed', message: 'printer-name-unknown' })
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
    for (const bytes of [Buffer.from('%PDF-1.7'), badge.subarray(0, -1), Buffer.from('P4\n0 0\n')])
      expect(await print(bytes)).toEqual({ state: 'failed', message: 'render-failed' })
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
  test.each<[string, Partial<PrinterManners>, string]>([
    ['the connection is cut', { closeAfter: midBadge }, 'printer-cut-midway'],
    ['the connection is reset', { closeAfter: midBadge, closing: 'reset' }, 'printer-cut-midway'],
    ['the printer stops reading', { stallAfter: midBadge }, 'printer-no-answer'],
    ['the paper ends', { paperEndsAfter: 0 }, 'printer-paper-out-midway'],
    ['it answers neither question', { answers: 'nothing' }, 'printer-no-answer'],
  ])('%s', async (_, manners, message) => {
    const { print } = await open(manners)
    expect(await print()).toEqual({ state: 'unknown', message })
  })

  test('nothing moves any more', async () => {
    const { print } = await open({ stallAfter: largeSize + 1000 })
    expect(await print(large)).toEqual({ state: 'unknown', message: 'printer-stalled' })
  })

  test('the station stops meanwhile', async () => {
    const { printer, print } = await open({ answers: 'nothing' })
    const stopping = new AbortController()
    const printing = print(badge, stopping.signal)
    await expect.poll(() => printer.badges.length).toBe(1)
    stopping.abort()
    expect(await printing).toMatchObject({ state: 'unknown' })
  })
})

test('a printer that does not say how it is, is told of as mute', async () => {
  const { driver } = await open({ realTime: false, answers: 'nothing' })
  expect(await driver.status()).toEqual({ state: 'unavailable', message: 'printer-mute' })
})

test('a badge cut short does not take the dots of the next one', async () => {
  const { printer, driver, print } = await open({ keepsHalf: true, closeAfter: midBadge })
  expect(await print()).toMatchObject({ state: 'unknown' })
  printer.manners.closeAfter = Infinity
  expect(await print()).toEqual({ state: 'printed' })
  // No NULs before this one: the last has come out.
  printer.manners.closeAfter = 1000
  expect(await print()).toMatchObject({ state: 'unknown' })
  // A station that was killed meanwhile knows nothing of it.
  printer.manners.closeAfter = Infinity
  const afterStart = createEscposDriver({ host: '127.0.0.1', port: printer.port }, quick)
  expect(await afterStart.print(jobOf(badge, label), never)).toEqual({ state: 'printed' })
  expect(same(printer.badges)).toEqual(same([badge, badge]))
  expect(printer.strays).toEqual([])
  await driver.close()
})

describe('what a badge says is dots alone', () => {
  test('bytes that would be orders, in the dots too, give none', async () => {
    const { printer, print } = await open()
    const orders = [
      [0x10, 0x04, 1],
      [0x10, 0x05, 2],
      [0x10, 0x14, 8, 1, 3, 20, 1, 6, 2, 8],
      [0x1b, 0x70, 0, 25, 250],
      [0x1d, 0x56, 0],
      [0x10, 0x10, 0x14, 2, 1, 8],
    ]
    const dots = pbmOf(String.fromCharCode(...orders.flat()), 8)
    expect(await print(dots)).toEqual({ state: 'printed' })
    expect(printer.strays).toEqual([])
    const [out = new Uint8Array()] = printer.badges
    const changed = [...out].filter((byte, at) => byte !== dots[at])
    expect(changed).toEqual([0x0c, 0x0d, 0x1c, 0x1c])
  })

  test.skipIf(!canReadCodes()).each([
    ['80 x 50 mm', label80],
    ['A6', { ...labelA6, dpi: 203 }],
  ])('the codes of 20 people are read from what came out, %s', async (_, label) => {
    const { printer, print } = await open()
    const fonts = testFonts()
    const designs = testDesigns()
    for (const one of samples) expect(await print(badgePbm(one, label, fonts, designs))).toEqual({ state: 'printed' })
    expect(readCodes(printer.badges)).toEqual(samples.map(({ code }) => code))
    expect(printer.strays).toEqual([])
  })
})
