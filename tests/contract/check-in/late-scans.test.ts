import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { codes, morning, prepareEvent, problemNamed, startTestStation, type TestStation } from '../test-station.ts'

let test: TestStation
beforeEach(async () => {
  test = await startTestStation()
  await prepareEvent(test)
})
afterEach(() => test.stop())

const minutes = 60_000
async function sendLate(code: string, agoMs: number, id: string = randomUUID()) {
  const socket = await test.connect({ token: await test.tokenOf('reception') })
  if (socket instanceof Error) throw socket
  const message = { id, name: 'checkIn.scan', input: { code }, agoMs }
  return (await socket.emitWithAck('command', message)) as {
    outcome?: { verdict: string; attendee: { attendeeId: string } }
  }
}
const admissionsOf = async (attendeeId: string) =>
  ((await test.view('attendees.one', { id: attendeeId }, test.operator)).body as { value: { admissions: object[] } })
    .value.admissions
const quarters = async () =>
  ((await test.view('checkIn.stats', {}, test.operator)).body as { value: { quarters: object[] } }).value.quarters

describe('a scan that a page kept while the station was away', () => {
  it('counts when it was made, and not when it was sent', async () => {
    test.clock.now = morning + 40 * minutes
    const { outcome } = await sendLate(codes.soizic, 35 * minutes)
    expect(outcome).toMatchObject({ verdict: 'admitted' })
    expect(await admissionsOf(outcome?.attendee.attendeeId ?? '')).toMatchObject([{ at: '2026-11-26T08:05:00.000Z' }])
    expect(await quarters()).toEqual([{ from: '2026-11-26T08:00:00.000Z', admitted: 1 }])
    expect(await test.done('checkIn.scan', { code: codes.soizic })).toMatchObject({
      verdict: 'already-admitted',
      firstAdmission: { at: '2026-11-26T08:05:00.000Z' },
    })
    await test.restart()
    expect(await quarters()).toEqual([{ from: '2026-11-26T08:00:00.000Z', admitted: 1 }])
  })

  it('sent again is older and still the same', async () => {
    const id = randomUUID()
    const first = await sendLate(codes.soizic, 5 * minutes, id)
    test.clock.now += 2 * minutes
    expect(await sendLate(codes.soizic, 7 * minutes, id)).toEqual(first)
    expect(await admissionsOf(first.outcome?.attendee.attendeeId ?? '')).toHaveLength(1)
  })

  it('belongs to the event day on which it was made', async () => {
    test.clock.now = Date.parse('2026-11-27T04:10:00+01:00')
    const { outcome } = await sendLate(codes.soizic, 15 * minutes)
    expect(await admissionsOf(outcome?.attendee.attendeeId ?? '')).toMatchObject([
      { at: '2026-11-27T02:55:00.000Z', day: 1 },
    ])
  })

  it('counts as of now where more than a day is told, for then a clock was wrong', async () => {
    const { outcome } = await sendLate(codes.soizic, 25 * 60 * minutes)
    expect(await admissionsOf(outcome?.attendee.attendeeId ?? '')).toMatchObject([
      { at: new Date(morning).toISOString(), day: 1 },
    ])
  })

  it('is refused where its age is none', async () => {
    expect(await sendLate(codes.soizic, -1)).toMatchObject({ problem: { status: 400 } })
  })

  it('may come over http', async () => {
    const headers = { ...test.json, ...test.bearer(test.operator) }
    const send = (ago: string) =>
      test.ask(
        'POST',
        '/api/v1/commands/checkIn.scan',
        { ...headers, 'command-ago-ms': ago },
        `{"code":"${codes.soizic}"}`,
      )
    for (const ago of ['-5', 'bientôt', '1.5']) expect(problemNamed((await send(encodeURI(ago))).body)).toBe('invalid')
    expect((await send('600000')).body).toMatchObject({ verdict: 'admitted' })
    expect(await quarters()).toEqual([{ from: '2026-11-26T07:45:00.000Z', admitted: 1 }])
  })
})
