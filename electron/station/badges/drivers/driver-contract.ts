import { randomUUID } from 'node:crypto'
import { afterEach, describe, expect, test } from 'vitest'
import { printMessages } from '../../../../shared/domain/badges/print-messages.ts'
import type { PrinterDriver, PrintJob } from './driver.ts'
import { badgeFileName } from './driver.ts'

/** A printer under test, with its device (a folder, a fake printer on loopback) at hand. */
export interface DriverUnderTest {
  readonly driver: PrinterDriver
  /** A badge in the driver's format, another for each content; a PDF where this is left out. */
  badge?(content: string): Uint8Array
  /** Whole badges that have come out so far, in any order. */
  cameOut(): Promise<readonly Uint8Array[]>
  /** From now on the device cannot print: unplugged, folder gone. */
  breakDevice(): Promise<void>
  remove(): Promise<void>
}

/** What every printer driver promises, whatever is behind it. Call it from the driver's own test file. */
export function runDriverContract(name: string, setup: () => Promise<DriverUnderTest>): void {
  describe(`${name} keeps the promises of a printer driver`, () => {
    const opened: DriverUnderTest[] = []
    const open = async () => {
      const under = await setup()
      opened.push(under)
      const bytesOf = under.badge ?? pdfOf
      return { ...under, badgeJob: (content: string) => jobOf(bytesOf(content)) }
    }
    afterEach(async () => {
      for (const { driver, remove } of opened.splice(0)) {
        await driver.close()
        await remove()
      }
    })

    test('a badge comes out whole, and the driver says so', async () => {
      const { driver, badgeJob, cameOut } = await open()
      const job = badgeJob('un badge')
      expect(['printed', 'sent']).toContain((await driver.print(job, never)).state)
      expect((await cameOut()).map(text)).toEqual([text(job.bytes)])
    })

    test('badges asked for at the same moment all come out', async () => {
      const { driver, badgeJob, cameOut } = await open()
      const jobs = Array.from({ length: 8 }, (_, index) => badgeJob(`badge ${index}`))
      const results = await Promise.all(jobs.map((job) => driver.print(job, never)))
      for (const { state } of results) expect(['printed', 'sent']).toContain(state)
      expect((await cameOut()).map(text).sort()).toEqual(jobs.map(({ bytes }) => text(bytes)).sort())
    })

    test('a job given up before its turn does not come out', async () => {
      const { driver, badgeJob, cameOut } = await open()
      const result = await driver.print(badgeJob('abandonné'), AbortSignal.abort())
      expect(result).toMatchObject({ state: 'failed', message: 'cancelled' })
      expect(await cameOut()).toEqual([])
    })

    test('a broken device is told in words, by print and by status, and nothing is thrown', async () => {
      const { driver, badgeJob, breakDevice } = await open()
      expect(await driver.status()).toEqual({ state: 'ready' })
      await breakDevice()
      const result = await driver.print(badgeJob('Nom-Secret'), never)
      expect(['failed', 'unknown']).toContain(result.state)
      const status = await driver.status()
      expect(status.state).toBe('unavailable')
      for (const answer of [result, status]) {
        if (!('message' in answer)) throw new Error('an answer without words')
        expect(printMessages).toContain(answer.message)
      }
    })

    test('closing twice is harmless, and a closed driver prints nothing', async () => {
      const { driver, badgeJob, cameOut } = await open()
      await driver.close()
      await driver.close()
      expect(await driver.print(badgeJob('trop tard'), never)).toMatchObject({
        state: 'failed',
        message: 'printer-closed',
      })
      expect(await cameOut()).toEqual([])
    })

    test('closing waits for the badge under way', async () => {
      const { driver, badgeJob, cameOut } = await open()
      const printing = driver.print(badgeJob('en cours'), never)
      // Lets the job take its turn: closing before that is the case above.
      await Promise.resolve()
      await driver.close()
      const { state } = await printing
      expect((await cameOut()).length).toBe(state === 'failed' ? 0 : 1)
    })
  })
}

const never = new AbortController().signal
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

const pdfOf = (content: string): Uint8Array => Buffer.from(`%PDF-1.7 ${content}`)

function jobOf(bytes: Uint8Array): PrintJob {
  const printJobId = randomUUID()
  return { printJobId, fileName: badgeFileName(printJobId), bytes, label: { widthMm: 80, heightMm: 50 } }
}
