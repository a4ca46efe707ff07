import type { z } from 'zod'
import type { PrinterTimeouts, printerLabel } from '../../../shared/domain/badges/printer.ts'
import type { PrinterDriverName } from '../../../shared/domain/badges/printer-drivers.ts'
import { readCodes } from '../../support/fake-printers/read-codes.ts'
import type { StationClient } from '../../support/station-client.ts'
import { type Bench, insist } from '../scenario.ts'
import type { JobFollower } from './job-follower.ts'

interface Asked {
  readonly printJobId: string
  readonly attendeeId: string
}

/** A printer in a test. `badges`: complete ones, in the order in which they came out. */
export interface LinePrinter {
  readonly driver: PrinterDriverName
  readonly address: string
  readonly label?: z.output<typeof printerLabel> | undefined
  badges(): readonly Uint8Array[] | Promise<readonly Uint8Array[]>
  /** The number of bytes that belong to no badge. */
  strays(): number
}

/** A good printer answers within milliseconds here, but may be late on a busy machine. */
const patient: PrinterTimeouts = { connectS: 1, stallS: 3, answerS: 3 }

/** A printer, its name at the station, and the badges requested from it. */
export async function openBadgeLine<Printer extends LinePrinter>(
  bench: Bench,
  client: StationClient,
  name: string,
  printer: Printer,
  timeouts: PrinterTimeouts = patient,
) {
  const { driver, address, label } = printer
  const { printerId } = await client.done('printers.add', { name, driver, address, timeouts, ...(label && { label }) })
  const asked: Asked[] = []
  /** The person of each code. A code that was looked up is not read again. */
  const owners: string[] = []

  /** The people whose badges came out, in order. Codes are read from the printed badge and looked up as a door does. */
  async function cameOut(at: StationClient): Promise<readonly string[]> {
    for (const code of readCodes((await printer.badges()).slice(owners.length))) {
      const { attendee } = await at.done('checkIn.scan', { code })
      insist(attendee && 'attendeeId' in attendee, `${name}: a badge came out whose code the station does not know`)
      owners.push(attendee.attendeeId)
    }
    return owners
  }

  return {
    name,
    printer,
    asked: asked as readonly Asked[],
    cameOut,
    ids: (): string[] => asked.map(({ printJobId }) => printJobId),
    async ask(at: StationClient, count: number): Promise<void> {
      for (let one = 0; one < count; one++) {
        const { attendeeId } = await at.done('attendees.register', {
          firstName: 'Zoé',
          lastName: `Le Guen ${bench.random.text(5)}`,
          organisation: 'CD 44',
        })
        const { printJobId } = await at.done('badges.print', { attendeeId, printerId })
        asked.push({ printJobId, attendeeId })
      }
    },
    /** No job has a false state, nobody has two badges, and the badges came out in the requested order. */
    async checkTruth(at: StationClient, jobs: JobFollower): Promise<void> {
      const out = await cameOut(at)
      insist(new Set(out).size === out.length, `${name}: a badge came out twice`)
      for (const { printJobId, attendeeId } of asked) {
        const { status, message } = jobs.fateOf(printJobId)
        const isOut = out.includes(attendeeId)
        const isTrue = status === 'unknown' || (status === 'printed' || status === 'sent' ? isOut : !isOut)
        insist(isTrue, `${name}: a job is ${status} (${message}), and its badge is ${isOut ? 'out' : 'not out'}`)
      }
      insist(printer.strays() === 0, `${name}: ${printer.strays()} stray bytes or commands in badges`)
    },
    async checkOrder(at: StationClient, attendees: readonly string[]): Promise<void> {
      const out = (await cameOut(at)).filter((id) => attendees.includes(id))
      const expected = attendees.filter((id) => out.includes(id))
      insist(out.join() === expected.join(), `${name}: badges came out in another order than requested`)
    },
    /**
     * The person's work after a fault: checks whether each doubtful badge is out, records it, and requests missing
     * badges again.
     */
    async mend(at: StationClient, jobs: JobFollower): Promise<string[]> {
      const out = await cameOut(at)
      const again: string[] = []
      for (const { printJobId, attendeeId } of asked) {
        const { status } = jobs.fateOf(printJobId)
        const isOut = out.includes(attendeeId)
        if (status === 'unknown') await at.done('printJobs.confirm', { printJobId, cameOut: isOut })
        if (status !== 'failed' && (status !== 'unknown' || isOut)) continue
        await at.done('printJobs.retry', { printJobId })
        again.push(attendeeId)
      }
      return again
    },
  }
}
