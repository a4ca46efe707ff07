import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ViewRow } from '../../../shared/contract/contract.ts'
import { newFolder, removeFolder } from '../test-log.ts'
import { codes, prepareEvent, problemNamed, startTestStation, type TestStation } from '../test-station.ts'

/** 18:00 in Nantes, two days before the first day. */
const eve = Date.parse('2026-11-24T18:00:00+01:00')
const minute = 60_000
let test: TestStation
let roomId = ''
beforeEach(async () => {
  test = await startTestStation({ now: eve })
  ;({ roomId } = await prepareEvent(test))
})
afterEach(async () => {
  expect(test.errors).toEqual([])
  expect((await test.ask('GET', '/api/v1/verify', test.bearer(test.operator))).body).toMatchObject({ fault: null })
  await test.stop()
})

const scan = (code: string, where = {}) => test.done('checkIn.scan', { code, ...where })
const rows = async () => {
  const { body } = await test.view('runOfShow', { roomId }, test.operator)
  return (body as { rows: ViewRow<'runOfShow'>[] }).rows
}
const stats = async () => (await test.view('checkIn.stats', {}, test.operator)).body as { value: { admitted: number } }
const today = async () => {
  const { body } = await test.view('event', {}, test.operator)
  return (body as { value: { today: unknown } }).value.today
}

describe('on the eve, a rehearsal', () => {
  it('fills its rooms, and leaves no specimen to be printed again', async () => {
    const { sessionId } = (
      (await test.view('programme', {}, test.operator)).body as { rows: ViewRow<'programme'>[] }
    ).rows.find(({ code }) => code === 'A2') as ViewRow<'programme'>
    await test.done('sessions.update', { sessionId, capacity: 1 })
    const address = newFolder()
    const { printerId } = await test.done('printers.add', { name: 'Dossier', driver: 'pdf-folder', address })
    removeFolder(address)
    await test.done('desk.configure', { printerId, autoPrint: true })
    await test.done('event.rehearse', { on: true })
    const to = { checkpoint: sessionId }
    expect(await scan(codes.soizic, to)).toMatchObject({ verdict: 'admitted' })
    expect(await scan(codes.maelle, to)).toMatchObject({ verdict: 'session-full' })
    await scan(codes.soizic)
    const jobs = async () => {
      const { body } = await test.view('printJobs', {}, test.operator)
      return (body as { rows: ViewRow<'printJobs'>[] }).rows.map(({ state }) => state)
    }
    await vi.waitFor(async () => expect(await jobs()).toEqual(['failed']), { timeout: 10_000 })
    await test.done('event.rehearse', { on: false })
    expect(await jobs()).toEqual(['cancelled'])
  })

  it('lets everybody in as they will be on its day, and ends at zero', async () => {
    const { sessionId } = (
      (await test.view('programme', {}, test.operator)).body as { rows: ViewRow<'programme'>[] }
    ).rows.find(({ code }) => code === 'A2') as ViewRow<'programme'>
    expect(await scan(codes.soizic, { checkpoint: sessionId })).toMatchObject({ verdict: 'wrong-day' })
    await test.done('event.rehearse', { on: true })
    expect(await today()).toMatchObject({ date: '2026-11-26', number: 1, kind: 'event' })
    expect(await scan(codes.soizic)).toMatchObject({ verdict: 'admitted', rehearsal: true })
    expect(await scan(codes.soizic, { checkpoint: sessionId })).toMatchObject({ verdict: 'admitted', rehearsal: true })
    expect(await scan(codes.corentin)).toMatchObject({ verdict: 'unpaid' })
    await test.done('event.rehearse', { on: true, day: 2 })
    expect(await scan(codes.soizic, { checkpoint: sessionId })).toMatchObject({ verdict: 'wrong-day' })
    expect(await scan(codes.soizic)).toMatchObject({ verdict: 'admitted' })
    await test.done('event.rehearse', { on: false })
    expect(await today()).toMatchObject({ date: '2026-11-24', number: -1, kind: 'set-up' })
    expect((await stats()).value.admitted).toBe(0)
    test.clock.now = Date.parse('2026-11-26T08:30:00+01:00')
    const arrival = await scan(codes.soizic)
    expect(arrival).toMatchObject({ verdict: 'admitted' })
    expect(arrival).not.toHaveProperty('rehearsal')
  })

  it('is of a day of the event', async () => {
    const answer = await test.command('event.rehearse', { on: true, day: 3 }, test.operator)
    expect(problemNamed(answer.body)).toBe('unknown-day')
  })

  it('plays the run of show of its day in its own time, and leaves nothing of it', async () => {
    const plan = (time: string) => `2026-11-26T${time}:00+01:00`
    const add = (title: string, time: string) =>
      test.done('cues.add', {
        roomId,
        title,
        plannedAt: plan(time),
        lengthS: 600,
        ...(title === 'Ouverture' && {
          speakers: [{ name: 'Anna Roy', role: '', image: 'yes', firstNameOnly: false }],
        }),
      } as never)
    const { cueId: opening } = await add('Ouverture', '09:00')
    const { cueId: table } = await add('Table ronde', '09:10')
    const { cueId: pause } = await add('Pause', '10:00')
    const before = await rows()
    await test.done('event.rehearse', { on: true })
    await test.done('cues.start', { cueId: opening })
    const [first] = await rows()
    const speakerId = first?.speakers[0]?.speakerId ?? ''
    expect(first).toMatchObject({ state: 'current', deviationS: 0, plannedAt: new Date(plan('09:00')).toISOString() })
    await test.done('cues.markSpeaker', { cueId: opening, speakerId, mark: 'ready', on: true })
    expect((await rows())[0]?.speakers).toMatchObject([{ name: 'Anna Roy', ready: true }])

    test.clock.now += 15 * minute
    // Five minutes late by the rehearsal's own time.
    expect((await rows())[0]?.outlook).toMatchObject({ overrunS: 300, driftS: 300 })
    await test.done('cues.skip', { cueId: pause, on: true })
    const { adjustmentId } = await test.done('cues.adjust', { roomId, how: 'shift' })
    expect(adjustmentId).not.toBe('')
    await test.done('cues.start', { cueId: table })
    expect((await rows()).map(({ state }) => state)).toEqual(['done', 'current', 'skipped'])
    await test.restart()
    expect((await rows()).map(({ state }) => state)).toEqual(['done', 'current', 'skipped'])

    await test.done('event.rehearse', { on: false })
    const played = ({ outlook: _, expectedAt: __, expectedEndsAt: ___, ...row }: ViewRow<'runOfShow'>) => row
    expect((await rows()).map(played)).toEqual(before.map(played))
    await test.done('event.rehearse', { on: true })
    expect((await rows()).map(({ state }) => state)).toEqual(['next', 'upcoming', 'upcoming'])
  })
})
