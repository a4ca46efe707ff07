import type { PrinterTimeouts } from '../../../shared/domain/badges/printer.ts'
import { readCodes } from '../../support/fake-printers/read-codes.ts'
import type { StationClient } from '../../support/station-client.ts'
import { type Bench, insist } from '../scenario.ts'
import type { JobFollower } from './job-follower.ts'

interface Asked {
  readonly printJobId: string
  readonly attendeeId: string
}

/** What stands at the end of a line; `badges`: whole ones, in the order in which they came out. */
export interface LinePrinter {
  readonly driver: 'escpos' | 'zpl' | 'cups'
  readonly address: string
  badges(): readonly Uint8Array[] | Promise<readonly Uint8Array[]>
  /** What no badge should hold. */
  strays(): number
}

/** A good printer answers within milliseconds here, but on a busy machine it may be late. */
const patient: PrinterTimeouts = { connectS: 1, stallS: 3, answerS: 3 }

/** A printer, the station's name for it, and the badges asked of it. */
export async function openBadgeLine<Printer extends LinePrinter>(
  bench: Bench,
  client: StationClient,
  name: string,
  printer: Printer,
  timeouts: PrinterTimeouts = patient,
) {
  const { driver, address } = printer
  const { printerId } = await client.done('printers.add', { name, driver, address, timeouts })
  const asked: Asked[] = []
  /** Whose badge each code is. A badge that has been looked up once is not read again. */
  const owners: string[] = []

  /** Whose badges came out, in order: read from the paper, and asked of the station as a door would. */
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
    /** No job says what is not so, nobody has two badges, and they came out in the order asked. */
    async checkTruth(at: StationClient, jobs: JobFollower): Promise<void> {
      const out = await cameOut(at)
      insist(new Set(out).size === out.length, `${name}: a badge came out twice`)
      for (const { printJobId, attendeeId } of asked) {
        const { status, message } = jobs.fateOf(printJobId)
        const isOut = out.includes(attendeeId)
        const isTrue = status === 'unknown' || (status === 'printed' || status === 'sent' ? isOut : !isOut)
        insist(isTrue, `${name}: a job is ${status} (${message}), and its badge is ${isOut ? 'out' : 'not out'}`)
      }
      insist(printer.strays() === 0, `${name}: ${printer.strays()} things that no badge should hold`)
    },
    async checkOrder(at: StationClient, attendees: readonly string[]): Promise<void> {
      const out = (await cameOut(at)).filter((id) => attendees.includes(id))
      const expected = attendees.filter((id) => out.includes(id))
      insist(out.join() === expected.join(), `${name}: badges came out in another order than asked`)
    },
    /** What a person does then: looks whether each doubtful badge is out, says so, and asks again for what is not. */
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
