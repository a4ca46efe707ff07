import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { printerStream } from '../../../shared/domain/badges/printer.ts'
import type { PrinterStatus } from './drivers/driver.ts'
import { createPrintQueue } from './print-queue.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
})
afterEach(() => {
  vi.useRealTimers()
})

const label = { widthMm: 80, heightMm: 50, dpi: 203 }
const settings = { name: 'Étiqueteuse', driver: 'escpos', address: '192.0.2.7', label, takeWithinS: 60 } as const
const ours = { ...printerStream.initial, owner: 'here', settings }
const paperOut: PrinterStatus = { state: 'unavailable', message: 'printer-paper-out' }

/** The queue of a station with one printer, whose state and owner the test sets. Everything else is as if empty. */
function queueOf() {
  const printer = { status: paperOut as PrinterStatus, is: ours as object, looks: 0 }
  const queue = createPrintQueue({
    log: { identity: { stationId: 'here' } },
    catalog: { get: () => printer.is, all: () => [['p', printer.is]] },
    badges: { all: () => [] },
    renderer: { close: async () => {} },
    open: () => ({
      ok: true,
      value: {
        status: async () => {
          printer.looks++
          return printer.status
        },
        close: async () => {},
      },
    }),
    wait: async () => {},
    onState: () => {},
    onError: (error: unknown) => {
      throw error
    },
  } as never)
  return { queue, printer }
}

it('a printer that is repaired is ready by itself within ten seconds, and is then left alone', async () => {
  const { queue, printer } = queueOf()
  await queue.resume()
  await vi.advanceTimersByTimeAsync(0)
  expect(queue.stateOf('p')).toEqual({ state: 'attention', message: 'printer-paper-out' })
  await vi.advanceTimersByTimeAsync(10_000)
  expect([printer.looks, queue.stateOf('p').state], 'looked at, and still without paper').toEqual([2, 'attention'])
  printer.status = { state: 'ready' }
  await vi.advanceTimersByTimeAsync(9_999)
  expect(queue.stateOf('p').state).toBe('attention')
  await vi.advanceTimersByTimeAsync(1)
  expect(queue.stateOf('p')).toEqual({ state: 'ready', message: null })
  await vi.advanceTimersByTimeAsync(60_000)
  expect(printer.looks).toBe(3)
  await queue.close()
})

it('a printer that another station has taken over is not looked at again, nor any after the end', async () => {
  const { queue, printer } = queueOf()
  await queue.resume()
  await vi.advanceTimersByTimeAsync(0)
  expect(queue.stateOf('p').state).toBe('attention')
  printer.is = { ...ours, owner: 'elsewhere' }
  await vi.advanceTimersByTimeAsync(20_000)
  expect(printer.looks).toBe(1)
  printer.is = ours
  await queue.close()
  await vi.advanceTimersByTimeAsync(20_000)
  expect(printer.looks).toBe(1)
})
