import { chmodSync, mkdirSync, readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { badgeCodeOf } from '../../../electron/station/keys/people-codes.ts'
import type { CommandInput, CommandName, CommandOutcome, ViewName, ViewRow } from '../../../shared/contract/contract.ts'
import { otherStation } from '../other-station.ts'
import { pairIn, takeIn } from '../test-log.ts'
import { problemNamed, startTestStation, type TestStation } from '../test-station.ts'

const names = [
  'Abgrall',
  'Bouhlel',
  'Çelik',
  'Delaunay',
  'Éluard',
  'Fontaine',
  'Garçon',
  'Häusler',
  'Kerjean',
  'Łukasik',
]
const codeOf = (place: number) => `BATCH${String(place).padStart(5, '0')}`
const file = [
  'Nom;Prénom;Formule;Statut;Code billet',
  ...names.map((name, place) => `${name};Odile;Présentiel 2 jours;Confirmée;${codeOf(place)}`),
  'Zola;Absente;Distanciel;Confirmée;REMOTE0001',
  'Zola;Annulée;Présentiel 2 jours;Annulée;CANCEL0001',
  '',
].join('\r\n')

let test: TestStation
let folder: string
let printerId: string
beforeEach(async () => {
  test = await startTestStation()
  await test.done('event.configure', { name: 'Assises', timeZone: 'Europe/Paris', days: ['2026-11-26', '2026-11-27'] })
  expect((await test.upload('/api/v1/import/attendees', file)).body).toMatchObject({ imported: 12 })
  folder = join(test.folder, '..', `${test.folder.split('/').at(-1)}-badges`)
  mkdirSync(folder)
  ;({ printerId } = await test.done('printers.add', { name: 'Dossier', driver: 'pdf-folder', address: folder }))
  await test.done('desk.configure', { autoPrint: true, printerId })
})
afterEach(async () => {
  await test.stop()
})

const rows = async <Name extends ViewName>(name: Name): Promise<ViewRow<Name>[]> =>
  ((await test.view(name, {} as never, test.operator)).body as { rows: ViewRow<Name>[] }).rows
const batch = async () => (await rows('printBatches'))[0]
const inTime = { timeout: 8000 }
const untilDone = () => vi.waitFor(async () => expect((await batch())?.state).toBe('done'), inTime)
const scan = async (place: number) =>
  (await test.done('checkIn.scan', { code: codeOf(place) })) as CommandOutcome<'checkIn.scan'>
async function refused<Name extends CommandName>(name: Name, input: CommandInput<Name>): Promise<string | undefined> {
  return problemNamed((await test.command(name, input, test.operator)).body)
}

describe('badges printed before the doors open', () => {
  it('come out by name, in boxes; at arrival the box is told and nothing prints', async () => {
    const { batchId, badges } = await test.done('badges.printBatch', { boxSize: 4 })
    expect(badges).toBe(10)
    await untilDone()
    expect(await batch()).toMatchObject({ batchId, out: 10, failed: 0, inDoubt: 0 })
    expect((await batch())?.boxes).toEqual([
      { label: 'A–D', badges: 4, out: 4 },
      { label: 'E–H', badges: 4, out: 4 },
      { label: 'K–L', badges: 2, out: 2 },
    ])
    const files = readdirSync(folder).sort()
    expect(files).toHaveLength(10)
    expect(files[0]).toMatch(/^carton-001-A-D-001-/)
    expect(await scan(4)).toMatchObject({ verdict: 'admitted', badgeBox: 'E–H', badgePlace: 1 })
    expect(readdirSync(folder)).toHaveLength(10)
    // A person with a badge is in no further batch.
    expect(await refused('badges.printBatch', { boxSize: 4 })).toBe('nobody-to-print')
    // A new badge lies in no box.
    const [{ attendeeId = '' } = {}] = await rows('printJobs')
    await test.done('badges.print', { attendeeId, reason: 'perdu' })
    await vi.waitFor(() => expect(readdirSync(folder)).toHaveLength(11), inTime)
  })

  it('the box is told only at the first arrival: not the next day, nor when its badge is shown', async () => {
    await test.done('badges.printBatch', { boxSize: 4 })
    await untilDone()
    const attendeeOf = ({ attendee }: CommandOutcome<'checkIn.scan'>) =>
      attendee && 'attendeeId' in attendee ? attendee.attendeeId : ''
    test.clock.now += 60_000
    const first = await scan(4)
    expect(first).toMatchObject({ verdict: 'admitted', badgeBox: 'E–H' })
    // An undone entry was no arrival.
    await test.done('checkIn.undo', { attendeeId: attendeeOf(first), reason: 'mauvaise personne' })
    expect(await scan(4)).toMatchObject({ verdict: 'admitted', badgeBox: 'E–H' })
    const { log } = test.station
    const { attendeeId = '' } = (await rows('printJobs')).find(({ who }) => who.includes('Abgrall')) ?? {}
    const badge = await test.done('checkIn.scan', { code: badgeCodeOf(log, attendeeId, 1) })
    expect(badge).toMatchObject({ verdict: 'admitted', badge: 'out' })
    expect(badge).not.toHaveProperty('badgeBox')
    test.clock.now += 24 * 3_600_000
    const nextDay = await scan(4)
    expect(nextDay).toMatchObject({ verdict: 'admitted', badge: 'out' })
    expect(nextDay).not.toHaveProperty('badgeBox')
    expect(await scan(5)).toMatchObject({ verdict: 'admitted', badgeBox: 'E–H' })
  })

  it('that no longer say who stands there are told at the desk, listed with their box, and printed again', async () => {
    await test.done('badges.printBatch', { boxSize: 4 })
    await untilDone()
    test.clock.now += 60_000
    const [one, two, three] = (await rows('printJobs')).map(({ attendeeId }) => attendeeId)
    const [renamed = '', hidden = '', gone = ''] = [one, two, three]
    expect(await rows('wrongBadges')).toEqual([])
    await test.done('attendees.amend', { attendeeId: renamed, changes: { lastName: 'Tanguy' } } as never)
    await test.done('attendees.amend', { attendeeId: hidden, changes: { firstNameOnly: true } } as never)
    await test.done('attendees.erase', { attendeeIds: [gone] } as never)
    const wrong = await rows('wrongBadges')
    expect(wrong.map(({ attendeeId, todo }) => [attendeeId, todo]).sort()).toEqual(
      [
        [renamed, 'replace'],
        [hidden, 'replace'],
        [gone, 'take-out'],
      ].sort(),
    )
    expect(wrong.every(({ box, place }) => /^[A-Z]/.test(box) && place >= 1 && place <= 4)).toBe(true)

    // At the desk the new one is printed, and the old one is void once that is out.
    const arrival = await test.done('checkIn.admit', { attendeeId: renamed })
    expect(arrival).toMatchObject({ verdict: 'admitted', badgeOutdated: true, badgeBox: expect.any(String) })
    expect(arrival.printJobId).toBeDefined()
    await vi.waitFor(() => expect(readdirSync(folder)).toHaveLength(11), inTime)
    expect((await rows('wrongBadges')).map(({ attendeeId }) => attendeeId).sort()).toEqual([hidden, gone].sort())

    expect(await test.done('badges.printBoxedAgain', {})).toEqual({ badges: 1 })
    await vi.waitFor(
      async () => expect((await rows('wrongBadges')).map(({ todo }) => todo).sort()).toEqual(['old', 'take-out']),
      inTime,
    )
    expect(await refused('badges.printBoxedAgain', {})).toBe('nobody-to-print')
    expect(await test.done('badges.takenOut', {})).toEqual({ badges: 2 })
    expect(await rows('wrongBadges')).toEqual([])
    expect(await refused('badges.takenOut', {})).toBe('nothing-to-take-out')
    const second = await test.done('checkIn.admit', { attendeeId: hidden })
    expect(second).toMatchObject({ verdict: 'admitted', badgeBox: expect.any(String) })
    expect(second).not.toHaveProperty('badgeOutdated')
    expect(second).not.toHaveProperty('printJobId')
  })

  it('of somebody replaced since name who comes instead, whose badge is printed for the same place', async () => {
    await test.done('badges.printBatch', { boxSize: 4 })
    await untilDone()
    test.clock.now += 60_000
    const { attendeeId = '' } = (await rows('printJobs')).find(({ who }) => who === 'Odile Fontaine') ?? {}
    const nadia = await test.done('attendees.substitute', { attendeeId, lastName: 'Le Bihan', firstName: 'Nadia' })
    const row = { attendeeId, who: 'Odile Fontaine', comes: 'Nadia Le Bihan', box: 'E–H', place: 2 }
    expect(await rows('wrongBadges')).toMatchObject([{ ...row, todo: 'replace' }])
    expect(await refused('badges.takenOut', {})).toBe('nothing-to-take-out')

    expect(await test.done('badges.printBoxedAgain', {})).toEqual({ badges: 1 })
    await vi.waitFor(
      async () => expect(await rows('wrongBadges')).toMatchObject([{ ...row, todo: 'take-out' }]),
      inTime,
    )
    expect(readdirSync(folder).filter((name) => name.startsWith('carton-002-E-H-002-'))).toHaveLength(2)
    expect(await refused('badges.printBoxedAgain', {})).toBe('nobody-to-print')
    expect(await test.done('badges.takenOut', {})).toEqual({ badges: 1 })
    expect(await rows('wrongBadges')).toEqual([])

    const { body } = await test.view('attendees.one', { id: nadia.attendeeId }, test.operator)
    expect(body).toMatchObject({ value: { badgeBox: { label: 'E–H', place: 2 } } })
    const arrival = await test.done('checkIn.scan', { code: nadia.code })
    expect(arrival).toMatchObject({ verdict: 'admitted', badgeBox: 'E–H' })
    expect(arrival).not.toHaveProperty('printJobId')
  })

  it('of somebody replaced at the desk, whose substitute is given a badge there, are only to take out', async () => {
    await test.done('badges.printBatch', { boxSize: 4 })
    await untilDone()
    test.clock.now += 60_000
    const { attendeeId = '' } = (await rows('printJobs')).find(({ who }) => who === 'Odile Fontaine') ?? {}
    const { code } = await test.done('attendees.substitute', { attendeeId, lastName: 'Le Bihan', firstName: 'Nadia' })
    expect(await test.done('checkIn.scan', { code })).toHaveProperty('printJobId')
    expect(await rows('wrongBadges')).toMatchObject([{ comes: 'Nadia Le Bihan', todo: 'take-out' }])
    expect(await refused('badges.printBoxedAgain', {})).toBe('nobody-to-print')
  })

  it('of somebody replaced before theirs is printed are the substitute’s, in the same place', async () => {
    renameSync(folder, `${folder}-away`)
    const { batchId } = await test.done('badges.printBatch', { boxSize: 4 })
    await vi.waitFor(async () => expect((await batch())?.state).toBe('paused'), inTime)
    const { rows: found } = (await test.view('attendees.search', { q: 'fontaine' }, test.operator)).body as {
      rows: { attendeeId: string }[]
    }
    const input = { attendeeId: found[0]?.attendeeId ?? '', lastName: 'Le Bihan', firstName: 'Nadia' }
    const { code } = await test.done('attendees.substitute', input)
    renameSync(`${folder}-away`, folder)
    await test.done('badges.resumeBatch', { batchId })
    await untilDone()
    expect(await batch()).toMatchObject({ out: 10 })
    expect(await test.done('checkIn.scan', { code })).toMatchObject({ verdict: 'admitted', badgeBox: 'E–H' })
  })

  it('are all to replace once their template is another one', async () => {
    await test.done('badges.printBatch', { boxSize: 4 })
    await untilDone()
    test.clock.now += 60_000
    const fields = { organisation: false, event: true, part: true, code: true }
    await test.done('badgeTemplates.change', { format: '80x50', fields })
    expect(await rows('wrongBadges')).toHaveLength(10)
    // A desk that prints nothing by itself says so all the same.
    await test.done('desk.configure', { autoPrint: false })
    const arrival = await scan(4)
    expect(arrival).toMatchObject({ verdict: 'admitted', badgeBox: 'E–H', badgeOutdated: true })
    expect(arrival).not.toHaveProperty('printJobId')
  })

  it('of a ticket given to somebody else is told at the desk that lets the substitute in', async () => {
    await test.done('badges.printBatch', { boxSize: 4 })
    await untilDone()
    const [{ attendeeId = '' } = {}, { attendeeId: again = '' } = {}] = await rows('printJobs')
    const instead = async (of: string, firstName: string) =>
      (await test.done('attendees.substitute', { attendeeId: of, firstName, lastName: 'Nédélec' })).attendeeId
    const { body } = await test.view('attendees.one', { id: attendeeId }, test.operator)
    const { label, place } = (body as { value: { badgeBox: { label: string; place: number } } }).value.badgeBox
    const box = { badgeBox: label, badgePlace: place }
    const substitute = await instead(attendeeId, 'Rozenn')
    const arrival = await test.done('checkIn.admit', { attendeeId: substitute })
    expect(arrival).toMatchObject({ verdict: 'admitted', badgeOutdated: true, ...box, printJobId: expect.any(String) })
    // A substitute of a substitute, and a desk that prints nothing by itself.
    await test.done('desk.configure', { autoPrint: false })
    const last = await instead(await instead(again, 'Gaëlle'), 'Maïwenn')
    const second = await test.done('checkIn.admit', { attendeeId: last })
    expect(second).toMatchObject({ verdict: 'admitted', badgeOutdated: true, badgeBox: expect.any(String) })
    expect(second).not.toHaveProperty('printJobId')
  })

  it('are right again once a name is as before, or a template', async () => {
    await test.done('badges.printBatch', { boxSize: 4 })
    await untilDone()
    test.clock.now += 60_000
    const { attendeeId = '', who = '' } = (await rows('printJobs'))[0] ?? {}
    const amend = (lastName: string) => test.done('attendees.amend', { attendeeId, changes: { lastName } } as never)
    const shown = who.split(' ').slice(1).join(' ')
    await amend('Tanguy')
    expect((await rows('wrongBadges')).map(({ todo }) => todo)).toEqual(['replace'])
    test.clock.now += 60_000
    await amend(shown)
    expect(await rows('wrongBadges')).toEqual([])
    const change = (fields: object | null) => test.done('badgeTemplates.change', { format: '80x50', fields } as never)
    await change({ organisation: false, event: true, part: true, code: true })
    expect(await rows('wrongBadges')).toHaveLength(10)
    test.clock.now += 60_000
    await change(null)
    expect(await rows('wrongBadges')).toEqual([])
    expect(await test.done('checkIn.admit', { attendeeId })).not.toHaveProperty('badgeOutdated')
  })

  it('wait for a person when the printer fails, and go on where they were', async () => {
    renameSync(folder, `${folder}-away`)
    const { batchId } = await test.done('badges.printBatch', { boxSize: 4 })
    await vi.waitFor(
      async () => expect(await batch()).toMatchObject({ state: 'paused', message: 'folder-missing' }),
      inTime,
    )
    expect((await batch())?.failed).toBeLessThan(4)
    renameSync(`${folder}-away`, folder)
    await test.done('badges.resumeBatch', { batchId })
    await untilDone()
    expect(readdirSync(folder)).toHaveLength(10)
    expect(await refused('badges.resumeBatch', { batchId })).toBe('not-paused')
    expect(await refused('badges.cancelBatch', { batchId })).toBe('already-settled')
  })

  it('continue after a restart of the station, without a second badge for anybody', async () => {
    await test.done('badges.printBatch', { boxSize: 3 })
    await vi.waitFor(() => expect(readdirSync(folder).length).toBeGreaterThan(1), inTime)
    await test.restart()
    await untilDone()
    expect(readdirSync(folder)).toHaveLength(10)
    expect((await rows('printJobs')).map(({ attendeeId }) => attendeeId).length).toBe(10)
  })

  it('are stopped and cancelled by a person; who arrives then gets a badge at once', async () => {
    chmodSync(folder, 0o755)
    renameSync(folder, `${folder}-away`)
    const { batchId } = await test.done('badges.printBatch', { boxSize: 4 })
    await vi.waitFor(async () => expect((await batch())?.state).toBe('paused'), inTime)
    renameSync(`${folder}-away`, folder)
    // The last of the list, for whom nothing was requested yet; and the first, whose job failed.
    for (const place of [9, 0]) {
      const { verdict, badgeBox, printJobId } = await scan(place)
      expect([verdict, badgeBox]).toEqual(['admitted', undefined])
      await vi.waitFor(
        async () =>
          expect((await rows('printJobs')).find((job) => job.printJobId === printJobId)).toMatchObject({
            state: 'printed',
          }),
        inTime,
      )
    }
    await test.done('badges.cancelBatch', { batchId })
    expect((await batch())?.state).toBe('cancelled')
    expect(await refused('badges.pauseBatch', { batchId })).toBe('already-settled')
  })

  it('can be chosen', async () => {
    expect(await test.done('badges.printBatch', { boxSize: 4, filter: { days: [2] } })).toMatchObject({ badges: 10 })
    expect(await refused('badges.printBatch', { boxSize: 4, filter: { categories: ['press'] } })).toBe(
      'nobody-to-print',
    )
    expect(await refused('badges.printBatch', { boxSize: 4, printerId: 'none' })).toBe('unknown-printer')
    expect(await refused('badges.printBatch', { boxSize: 0 })).toBe('invalid')
  })
})

describe('jobs that wait at a printer', () => {
  it('goes to another one by one gesture, in its order; labels are counted down', async () => {
    renameSync(folder, `${folder}-away`)
    for (const place of [2, 0, 1]) await scan(place)
    await vi.waitFor(
      async () => expect((await rows('printJobs')).map(({ state }) => state)).toEqual(['failed', 'failed', 'failed']),
      inTime,
    )
    const other = `${folder}-other`
    mkdirSync(other)
    const { printerId: to } = await test.done('printers.add', { name: 'Autre', driver: 'pdf-folder', address: other })
    await test.done('printers.newRoll', { printerId: to, labels: 120 })
    expect(await test.done('printJobs.move', { from: printerId, to })).toEqual({ moved: 3 })
    await vi.waitFor(() => expect(readdirSync(other)).toHaveLength(3), inTime)
    await vi.waitFor(async () => {
      const printers = await rows('printers')
      expect(printers.find((printer) => printer.printerId === to)).toMatchObject({ labelsLeft: 117, waiting: 0 })
    }, inTime)
    expect(await refused('printJobs.move', { from: printerId, to })).toBe('nothing-to-move')
    const [{ printJobId = '' } = {}] = await rows('printJobs')
    expect(await refused('printJobs.move', { printJobIds: [printJobId], to })).toBe('not-movable')
    expect(await refused('printers.newRoll', { printerId: 'none', labels: 5 })).toBe('unknown-printer')
  })
})

describe('a rehearsal that begins while a batch prints', () => {
  it('pauses it with why; afterwards everybody has a real badge', async () => {
    const { batchId } = await test.done('badges.printBatch', { boxSize: 4 })
    await test.done('event.rehearse', { on: true })
    await vi.waitFor(
      async () => expect(await batch()).toMatchObject({ state: 'paused', message: 'rehearsal-on' }),
      inTime,
    )
    expect(await refused('badges.resumeBatch', { batchId })).toBe('rehearsal-on')
    await test.done('event.rehearse', { on: false })
    await test.done('badges.resumeBatch', { batchId })
    await untilDone()
    expect(await batch()).toMatchObject({ out: 10 })
    expect((await rows('attendees.paperList')).filter(({ badge }) => badge === 'out')).toHaveLength(10)
    expect(readdirSync(folder)).toHaveLength(10)
  })

  it('lets none be printed that is planned meanwhile', async () => {
    await test.done('event.rehearse', { on: true })
    await test.done('badges.printBatch', { boxSize: 4 })
    await vi.waitFor(async () => expect((await batch())?.message).toBe('rehearsal-on'), inTime)
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('a rehearsal after the boxes were filled', () => {
  it('hands badges out of them without a specimen, and leaves nothing: the first real arrival is told the box', async () => {
    await test.done('badges.printBatch', { boxSize: 4 })
    await untilDone()
    test.clock.now += 60_000
    await test.done('event.rehearse', { on: true })
    const rehearsed = await scan(4)
    expect(rehearsed).toMatchObject({ verdict: 'admitted', rehearsal: true, badgeBox: 'E–H' })
    expect(rehearsed).not.toHaveProperty('printJobId')
    expect(await rows('printJobs')).toHaveLength(10)
    const before = await batch()
    await test.done('event.rehearse', { on: false })
    expect(await batch()).toEqual(before)
    test.clock.now += 60_000
    const real = await scan(4)
    expect(real).toMatchObject({ verdict: 'admitted', badgeBox: 'E–H' })
    expect(real).not.toHaveProperty('rehearsal')
    expect(readdirSync(folder)).toHaveLength(10)
  })

  it('of people without a badge prints specimens, and none of them remains in a box or waits', async () => {
    await test.done('event.rehearse', { on: true })
    const { printJobId = '' } = await scan(4)
    const stateOf = async () => (await rows('printJobs')).find((job) => job.printJobId === printJobId)?.state
    await vi.waitFor(async () => expect(await stateOf()).toBe('printed'), inTime)
    await test.done('event.rehearse', { on: false })
    // The specimen is nobody's badge: everybody has a place in a box.
    expect(await test.done('badges.printBatch', { boxSize: 4 })).toMatchObject({ badges: 10 })
    await untilDone()
    expect((await batch())?.boxes.map(({ badges, out }) => [badges, out])).toEqual([
      [4, 4],
      [4, 4],
      [2, 2],
    ])
  })
})

describe('a batch whose printer does not come back', () => {
  let other: string
  let to: string
  beforeEach(async () => {
    other = `${folder}-other`
    mkdirSync(other)
    ;({ printerId: to } = await test.done('printers.add', { name: 'Autre', driver: 'pdf-folder', address: other }))
    renameSync(folder, `${folder}-away`)
  })
  const paused = async () => {
    const { batchId } = await test.done('badges.printBatch', { boxSize: 4 })
    await vi.waitFor(async () => {
      expect((await batch())?.state).toBe('paused')
      expect((await rows('printJobs')).filter(({ state }) => state !== 'failed')).toEqual([])
    }, inTime)
    return batchId
  }

  it('goes along when the whole queue is moved, and then goes on there', async () => {
    const batchId = await paused()
    await test.done('printJobs.move', { from: printerId, to })
    expect(await batch()).toMatchObject({ state: 'paused', printerId: to })
    await test.done('badges.resumeBatch', { batchId })
    await untilDone()
    expect(readdirSync(other)).toHaveLength(10)
  })

  it('goes along also when nothing of it waits there just now', async () => {
    const batchId = await paused()
    for (const { printJobId } of await rows('printJobs')) await test.done('printJobs.cancel', { printJobId })
    expect(await test.done('printJobs.move', { from: printerId, to })).toEqual({ moved: 0 })
    expect(await batch()).toMatchObject({ batchId, printerId: to })
  })

  it('is resumed at another one, and not at one that was removed', async () => {
    const batchId = await paused()
    await test.done('printers.remove', { printerId })
    expect(await refused('badges.resumeBatch', { batchId })).toBe('unknown-printer')
    await test.done('badges.resumeBatch', { batchId, printerId: to })
    await untilDone()
    expect(readdirSync(other)).toHaveLength(10)
  })
})

describe('earlier failures give nobody a second badge', () => {
  const printed = async (attendeeId: string) =>
    (await rows('printJobs')).filter((job) => job.attendeeId === attendeeId && job.state === 'printed').length

  it('when a batch continues after a person got one at the desk', async () => {
    renameSync(folder, `${folder}-away`)
    const { batchId } = await test.done('badges.printBatch', { boxSize: 4 })
    await vi.waitFor(async () => expect((await batch())?.state).toBe('paused'), inTime)
    renameSync(`${folder}-away`, folder)
    const first = await scan(0)
    const attendeeId = first.attendee && 'attendeeId' in first.attendee ? first.attendee.attendeeId : ''
    await vi.waitFor(async () => expect(await printed(attendeeId)).toBe(1), inTime)
    await test.done('badges.resumeBatch', { batchId })
    await untilDone()
    expect(await printed(attendeeId)).toBe(1)
    expect(readdirSync(folder)).toHaveLength(10)
  })

  it('by trying again or moving what failed, once another one is out or somebody else comes', async () => {
    const other = `${folder}-other`
    mkdirSync(other)
    const { printerId: to } = await test.done('printers.add', { name: 'Autre', driver: 'pdf-folder', address: other })
    renameSync(folder, `${folder}-away`)
    const failed = async (place: number) => {
      const { printJobId = '', attendee } = await scan(place)
      await vi.waitFor(
        async () =>
          expect((await rows('printJobs')).find((job) => job.printJobId === printJobId)?.state).toBe('failed'),
        inTime,
      )
      return { printJobId, attendeeId: attendee && 'attendeeId' in attendee ? attendee.attendeeId : '' }
    }
    const one = await failed(0)
    await test.done('badges.print', { attendeeId: one.attendeeId, printerId: to, reason: 'pas sorti' })
    await vi.waitFor(() => expect(readdirSync(other)).toHaveLength(1), inTime)
    expect(await refused('printJobs.retry', { printJobId: one.printJobId, printerId: to })).toBe('not-retriable')
    expect(await refused('printJobs.move', { from: printerId, to })).toBe('nothing-to-move')
    const two = await failed(1)
    await test.done('attendees.substitute', { attendeeId: two.attendeeId, firstName: 'Nina', lastName: 'Testard' })
    expect(await refused('printJobs.retry', { printJobId: two.printJobId, printerId: to })).toBe('not-retriable')
    expect(await refused('printJobs.move', { from: printerId, to })).toBe('nothing-to-move')
    expect(readdirSync(other)).toHaveLength(1)
  })

  it('on a printer that was taken away', async () => {
    renameSync(folder, `${folder}-away`)
    const { printJobId = '' } = await scan(0)
    await vi.waitFor(async () => expect((await rows('printJobs'))[0]?.state).toBe('failed'), inTime)
    await test.done('printers.remove', { printerId })
    expect(await refused('printJobs.retry', { printJobId })).toBe('unknown-printer')
  })
})

it('a badge that failed stays in sight, however many came out since', async () => {
  renameSync(folder, `${folder}-away`)
  await scan(0)
  await vi.waitFor(async () => expect((await rows('printJobs'))[0]?.state).toBe('failed'), inTime)
  renameSync(`${folder}-away`, folder)
  test.clock.now += 1000
  const { attendeeIds } = await test.done('attendees.registerDelegation', { organisation: 'Conseil', count: 60 })
  await test.done('badges.printBatch', { filter: { attendeeIds }, boxSize: 60 })
  await vi.waitFor(async () => expect((await batch())?.state).toBe('done'), { timeout: 15_000 })
  const jobs = await rows('printJobs')
  expect(jobs).toHaveLength(51)
  expect(jobs.at(-1)?.state).toBe('failed')
})

it('a printer that cannot print is told of after a start too', async () => {
  renameSync(folder, `${folder}-away`)
  await test.restart()
  await vi.waitFor(
    async () => expect((await rows('printers'))[0]).toMatchObject({ state: 'attention', message: 'folder-missing' }),
    inTime,
  )
})

describe('a delegation whose names are not known', () => {
  it('has numbered badges that open the door, and stands on the paper list with everybody, by name', async () => {
    const { attendeeIds } = await test.done('attendees.registerDelegation', { organisation: 'Conseil', count: 3 })
    await test.done('badges.printBatch', { filter: { attendeeIds }, boxSize: 50 })
    await untilDone()
    const list = await rows('attendees.paperList')
    expect(list).toHaveLength(15)
    expect(list.map(({ lastName }) => lastName).slice(0, 5)).toEqual(['', '', '', 'Abgrall', 'Bouhlel'])
    expect(list[1]).toMatchObject({
      firstName: 'N° 2',
      organisation: 'Conseil',
      badge: 'out',
      box: 'N',
      admittedAt: null,
    })
    expect(await test.done('checkIn.scan', { code: list[0]?.code ?? '' })).toMatchObject({
      verdict: 'admitted',
      badgeBox: 'N',
      attendee: { firstName: 'N° 1', lastName: '' },
    })
    expect((await rows('attendees.paperList'))[0]?.admittedAt).not.toBeNull()
    const journal = await rows('journal')
    expect(journal.filter(({ type }) => type === 'ExportTaken')).toHaveLength(2)
  })

  it('is numbered on from where it was, when more of it come', async () => {
    await test.done('attendees.registerDelegation', { organisation: 'Conseil', count: 2 })
    await test.done('attendees.registerDelegation', { organisation: 'Autre', count: 1 })
    await test.done('attendees.registerDelegation', { organisation: 'Conseil', count: 1 })
    const numbers = (await rows('attendees.paperList')).filter(({ organisation }) => organisation === 'Conseil')
    expect(numbers.map(({ firstName }) => firstName)).toEqual(['N° 1', 'N° 2', 'N° 3'])
  })
})

it('a laptop of reception neither fills a box of a batch, nor cancels it, nor plans one', async () => {
  const { batchId } = await test.done('badges.printBatch', { boxSize: 4 })
  await untilDone()
  const before = await rows('printBatches')
  const { log } = test.station
  const laptop = otherStation(log.identity, 'batchdesk')
  expect(pairIn(log, laptop, 'reception')).toMatchObject({ ok: true })
  const writes = (id: string, type: string, payload: object) =>
    laptop.write({ lane: 'people', stream: `print-batch/${id}`, type, payload, ts: 1 })
  writes(batchId, 'BatchPlanned', { printerId, boxSize: 1, badges: 1 })
  writes(batchId, 'BatchBoxFilled', { place: 0, label: 'au parking', attendeeIds: [] })
  writes(batchId, 'BatchCancelled', {})
  writes('another', 'BatchPlanned', { printerId, boxSize: 1, badges: 1 })
  expect(takeIn(log, laptop.batch('people'))).toMatchObject({ ok: true })
  expect(await rows('printBatches')).toEqual(before)
})
