import { describe, expect, test } from 'vitest'
import {
  type FakeQlPrinter,
  type QlManners,
  startFakeQlPrinter,
} from '../../../../tests/support/fake-printers/fake-ql-printer.ts'
import { canReadCodes, readCodes } from '../../../../tests/support/fake-printers/read-codes.ts'
import { badgePbm } from '../render/badge-bits.ts'
import { samples, testDesigns, testFonts } from '../render/badge-samples.ts'
import { createBrotherQlDriver, type QlLimits } from './brother-ql.ts'
import { runDriverContract } from './driver-contract.ts'
import { never, openPrinters } from './open-printers.ts'

/** A badge of 62 x 50 mm at 300 dpi whose ink stays where the head reaches, and spells the content. */
function pbmOf(content: string, width = 732, height = 591): Uint8Array {
  const rowBytes = Math.ceil(width / 8)
  const bits = Buffer.alloc(rowBytes * height)
  for (let row = 40; row < height - 40; row++)
    for (let byte = 3; byte < rowBytes - 4; byte++) bits[row * rowBytes + byte] = (row * 31 + byte * 37) & 0xff
  bits.write(content, rowBytes * 45 + 10, 'latin1')
  return Buffer.concat([Buffer.from(`P4\n${width} ${height}\n`), bits])
}

const patient = { connectMs: 5000, stallMs: 10_000, answerMs: 15_000, settleMs: 500 }
const label = { widthMm: 62, heightMm: 50 }
const driverOf = ({ port, statusPort }: FakeQlPrinter, limits: QlLimits) =>
  createBrotherQlDriver({ host: '127.0.0.1', port }, { ...limits, statusPort })

runDriverContract('brother-ql', async () => {
  const printer = await startFakeQlPrinter({ printMs: 120, media: { widthMm: 62, lengthMm: 0 } })
  const driver = driverOf(printer, patient)
  return {
    driver: { ...driver, print: (job, signal) => driver.print({ ...job, label }, signal) },
    badge: pbmOf,
    cameOut: async () => printer.badges,
    breakDevice: printer.off,
    remove: printer.off,
  }
})

const quick: QlLimits = { connectMs: 300, stallMs: 600, answerMs: 1500, settleMs: 300 }
const badge = pbmOf('un badge')
const midBadge = 20_000

const open = openPrinters({ start: startFakeQlPrinter, driverOf, limits: quick, badge, label })
const same = (bytes: readonly Uint8Array[]) => bytes.map((one) => Buffer.from(one).toString('latin1'))

describe('a badge is printed when the printer was printing and is no longer', () => {
  test.each<[string, Partial<QlManners>]>([
    ['at once', {}],
    ['after a while', { printMs: 600 }],
    ['reading slowly', { readEveryMs: 2 }],
    ['taking one connection', { oneConnection: true }],
  ])('%s', async (_, manners) => {
    const { printer, print } = await open(manners)
    expect(await Promise.all([print(), print()])).toEqual(Array(2).fill({ state: 'printed' }))
    expect(same(printer.badges)).toEqual(same([badge, badge]))
    expect([printer.mostAtOnce(), printer.turnedAway(), printer.strays]).toEqual([1, 0, []])
  })

  test('and sent where it was never seen to print', async () => {
    const { printer, print } = await open({ tellsPrinting: false, printMs: 10 })
    expect(await print()).toEqual({ state: 'sent' })
    expect(printer.badges.length).toBe(1)
  })

  test('on a die-cut label, and by the wide head', async () => {
    const { printer, print } = await open({ media: { widthMm: 62, lengthMm: 100 } })
    expect(await print(pbmOf('découpée', 732, 1181), never, { widthMm: 62, heightMm: 100 })).toEqual({
      state: 'printed',
    })
    const wide = await open({ model: 'QL-1110NWB', media: { widthMm: 102, lengthMm: 0 } })
    const large = pbmOf('large', 1205, 1181)
    expect(await wide.print(large, never, { widthMm: 102, heightMm: 100 })).toEqual({ state: 'printed' })
    expect([printer.strays, wide.printer.strays, same(wide.printer.badges)]).toEqual([[], [], same([large])])
  })
})

test('a mute printer has sent when it read all and said goodbye, and the next badges do not wait as long', async () => {
  const { printer, driver, print } = await open({ answers: 'never' })
  expect(await driver.status()).toEqual({ state: 'unavailable', message: 'printer-mute' })
  expect(await print()).toEqual({ state: 'sent' })
  expect(await print()).toEqual({ state: 'sent' })
  await expect.poll(() => printer.badges.length).toBe(2)
})

describe('nothing was sent, and nothing comes out, where', () => {
  test.each<[string, Partial<QlManners>, string]>([
    ['the paper is out', { paper: 'out' }, 'printer-paper-out'],
    ['the cover is open', { cover: 'open', paper: 'out' }, 'printer-cover-open'],
    ['a label is stuck', { jammed: true }, 'printer-jammed'],
    ['it is too hot', { overheated: true }, 'printer-error'],
    ['something else answers', { nonsense: Buffer.from('not a status') }, 'printer-not-understood'],
  ])('%s', async (_, manners, message) => {
    const { printer, driver, print } = await open(manners)
    expect(await print()).toEqual({ state: 'failed', message })
    expect(await driver.status()).toEqual({ state: 'unavailable', message })
    expect(printer.badges).toEqual([])
  })

  test.each([
    ['of another width', { widthMm: 29, lengthMm: 0 }],
    ['of shorter labels', { widthMm: 62, lengthMm: 29 }],
  ])('its roll is %s', async (_, media) => {
    const { printer, driver, print } = await open({ media })
    expect(await print()).toEqual({ state: 'failed', message: 'printer-wrong-roll' })
    expect(await driver.status()).toEqual({ state: 'ready' })
    expect(printer.badges).toEqual([])
  })

  test('it is off', async () => {
    const { printer, print } = await open()
    await printer.off()
    expect(await print()).toEqual({ state: 'failed', message: 'printer-refused' })
  })

  test('a printer that used to answer no longer does', async () => {
    const { printer, print } = await open()
    expect(await print()).toEqual({ state: 'printed' })
    printer.manners.answers = 'never'
    expect(await print()).toEqual({ state: 'failed', message: 'printer-silent' })
    expect(printer.badges.length).toBe(1)
  })

  test('the badge is no raster, or not of 300 dpi', async () => {
    const { printer, print } = await open()
    expect(await print(Buffer.from('%PDF-1.7'))).toEqual({ state: 'failed', message: 'render-failed' })
    expect(await print(pbmOf('203', 496, 400))).toEqual({ state: 'failed', message: 'label-unusable' })
    expect(printer.badges).toEqual([])
  })

  test('somebody gives it up while the printer is being asked', async () => {
    const { printer, print } = await open({ answers: 'never' })
    const cancel = new AbortController()
    const printing = print(badge, cancel.signal)
    setTimeout(() => cancel.abort(), 20)
    expect(await printing).toEqual({ state: 'failed', message: 'cancelled' })
    expect(printer.badges).toEqual([])
  })
})

describe('a badge is in doubt, once some of it is on its way, where', () => {
  test.each<[string, Partial<QlManners>, string]>([
    ['the connection is cut', { closeAfter: midBadge }, 'printer-cut-midway'],
    ['the connection is reset', { closeAfter: midBadge, closing: 'reset' }, 'printer-cut-midway'],
    ['the printer stops reading', { stallAfter: midBadge }, 'printer-no-answer'],
    ['it never says goodbye', { holdsOn: true }, 'printer-no-answer'],
    ['the paper ends', { paperEndsAfter: 0 }, 'printer-paper-out-midway'],
    ['it answers no more', { answers: 'before-badges' }, 'printer-no-answer'],
    ['it never has it out', { printMs: Infinity }, 'printer-no-answer'],
  ])('%s', async (_, manners, message) => {
    const { print } = await open(manners)
    expect(await print()).toEqual({ state: 'unknown', message })
  })

  test('somebody opens its cover', async () => {
    const { printer, print } = await open({ printMs: 500 })
    const printing = print()
    setTimeout(() => Object.assign(printer.manners, { cover: 'open' }), 200)
    expect(await printing).toEqual({ state: 'unknown', message: 'printer-cover-open-midway' })
  })

  test.each([
    [600, { state: 'printed' }],
    [Infinity, { state: 'unknown', message: 'interrupted' }],
  ])('or may still be printed, as the station stops: %d ms', async (printMs, result) => {
    const { print } = await open({ printMs }, { ...quick, answerMs: 10_000 })
    const stopping = new AbortController()
    const printing = print(badge, stopping.signal)
    setTimeout(() => stopping.abort(), 300)
    expect(await printing).toEqual(result)
  })
})

test('a badge cut short does not take the next one for its rest', async () => {
  const { printer, print } = await open({ keepsHalf: true, closeAfter: midBadge })
  expect(await print()).toMatchObject({ state: 'unknown' })
  printer.manners.closeAfter = Infinity
  expect(await print()).toEqual({ state: 'printed' })
  expect(same(printer.badges)).toEqual(same([badge]))
  expect(printer.strays).toEqual([])
})

test.skipIf(!canReadCodes())('the codes of 20 people are read from what came out, 62 x 100 mm', async () => {
  const { printer, print } = await open({ printMs: 110 })
  const size = { widthMm: 62, heightMm: 100, dpi: 300, printableWidthMm: 58.9 }
  const fonts = testFonts()
  for (const one of samples)
    expect(await print(badgePbm(one, size, fonts, testDesigns()), never, size)).toEqual({ state: 'printed' })
  expect(readCodes(printer.badges)).toEqual(samples.map(({ code }) => code))
  expect(printer.strays).toEqual([])
})
