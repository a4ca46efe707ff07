import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createBadgeRenderer } from '../../../electron/station/badges/render/renderer.ts'
import { badgeCodeOf, specimenCodeOf } from '../../../electron/station/keys/people-codes.ts'
import type { CommandOutcome } from '../../../shared/contract/contract.ts'
import { codes, prepareEvent, startTestStation, type TestStation } from '../test-station.ts'

let test: TestStation
let folder: string
beforeEach(async () => {
  test = await startTestStation()
  await prepareEvent(test)
  folder = join(test.folder, 'badges')
  mkdirSync(folder)
  const printer = { name: 'Dossier', driver: 'pdf-folder', address: folder } as const
  const { printerId } = await test.done('printers.add', printer)
  await test.done('desk.configure', { autoPrint: true, printerId })
})
afterEach(() => test.stop())

const scan = async (code: string) => (await test.done('checkIn.scan', { code })) as CommandOutcome<'checkIn.scan'>
const idOf = ({ attendee }: CommandOutcome<'checkIn.scan'>) =>
  attendee && 'attendeeId' in attendee ? attendee.attendeeId : ''
const until = (printJobId = '') =>
  vi.waitFor(() => expect(test.station.log.streams.state('print-job', printJobId).status).toBe('printed'), {
    timeout: 8000,
  })

describe('a specimen', () => {
  it('has its own code', async () => {
    await test.done('event.rehearse', { on: true })
    const admitted = await scan(codes.soizic)
    await until(admitted.printJobId)
    const renderer = createBadgeRenderer()
    const drawn = await renderer.render({
      format: 'pdf',
      label: { widthMm: 80, heightMm: 50, dpi: 203 },
      badge: {
        firstName: 'Soizic',
        lastName: 'Quéméneur',
        organisation: 'Foyer Kerlaouen',
        firstNameOnly: false,
        specimen: true,
        part: null,
        eventName: 'Assises',
        code: specimenCodeOf(test.station.log, idOf(admitted)),
      },
    })
    await renderer.close()
    expect(Buffer.from(drawn).equals(readFileSync(join(folder, `${admitted.printJobId}.pdf`)))).toBe(true)
  })

  it('belongs to its person during a rehearsal, and to nobody at the real door', async () => {
    await test.done('event.rehearse', { on: true })
    const admitted = await scan(codes.soizic)
    await until(admitted.printJobId)
    const code = specimenCodeOf(test.station.log, idOf(admitted))
    expect(await scan(code)).toMatchObject({ verdict: 'already-admitted', attendee: { firstName: 'Soizic' } })
    await test.done('event.rehearse', { on: false })
    expect(await scan(code)).toEqual({ verdict: 'unknown-code' })
    // The real badge comes out; its code differs from the specimen's.
    const real = await scan(codes.soizic)
    await until(real.printJobId)
    expect(badgeCodeOf(test.station.log, idOf(admitted), 1)).not.toBe(code)
    expect(await scan(badgeCodeOf(test.station.log, idOf(admitted), 1))).toMatchObject({ verdict: 'already-admitted' })
    expect(await scan(code)).toEqual({ verdict: 'unknown-code' })
    await test.restart()
    await test.done('event.rehearse', { on: true })
    expect(await scan(code)).toMatchObject({ verdict: 'admitted', attendee: { firstName: 'Soizic' } })
  })
})
