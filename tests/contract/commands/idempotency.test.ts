import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CommandId } from '../../../shared/kernel/ids.ts'
import { otherStation } from '../other-station.ts'
import { pairIn } from '../test-log.ts'
import { codes, planted, prepareEvent, problemNamed, startTestStation, type TestStation } from '../test-station.ts'

let test: TestStation
beforeAll(async () => {
  test = await startTestStation()
  await prepareEvent(test)
})
afterAll(() => test.stop())

const eventCount = () => (test.station.log.db.prepare('SELECT COUNT(*) AS n FROM events').get() as { n: number }).n

describe('a command sent again under its id', () => {
  it('gets the same answer, and nothing happens twice', async () => {
    const key = randomUUID()
    const first = await test.command('checkIn.scan', { code: codes.soizic }, test.operator, key)
    const events = eventCount()
    const again = await test.command('checkIn.scan', { code: codes.soizic }, test.operator, key)
    expect(first.body).toMatchObject({ verdict: 'admitted' })
    expect(again.body).toEqual(first.body)
    expect(eventCount()).toBe(events)
  })

  it('gets it in capitals, with defaults spelled out, and over the socket too', async () => {
    const key = randomUUID()
    const first = await test.command('checkIn.scan', { code: codes.maelle }, test.operator, key)
    const spelled = { code: codes.maelle, checkpoint: 'entrance' }
    expect((await test.command('checkIn.scan', spelled, test.operator, key.toUpperCase())).body).toEqual(first.body)
    const socket = await test.connect({ token: test.operator })
    if (socket instanceof Error) throw socket
    const answer = await socket.emitWithAck('command', { id: key, name: 'checkIn.scan', input: spelled })
    expect(answer).toEqual({ outcome: first.body })
  })

  it('gets a refusal again, even when nothing stands in the way any more', async () => {
    const key = randomUUID()
    const input = { sessionIds: ['s-new1'] }
    const attendeeId = await idOf(codes.soizic)
    const refused = await test.command('registrations.set', { attendeeId, ...input }, test.operator, key)
    expect(problemNamed(refused.body)).toBe('unknown-session')
    const { roomId } = await test.done('rooms.add', { name: 'Salle neuve' })
    const session = { title: 'Neuf', kind: 'plenary', roomId, day: 1, registration: false, code: 'NEW1' } as const
    const times = { startsAt: '2026-11-26T14:00:00+01:00', endsAt: '2026-11-26T15:00:00+01:00' }
    await test.done('sessions.add', { ...session, ...times })
    expect(await test.command('registrations.set', { attendeeId, ...input }, test.operator, key)).toMatchObject({
      status: refused.status,
      body: refused.body,
    })
  })

  it('with another body, or another name, is refused and does nothing', async () => {
    const key = randomUUID()
    await test.done('rooms.add', { name: 'Salle 7' }, test.operator, key)
    const events = eventCount()
    const otherBody = await test.command('rooms.add', { name: 'Salle 8' }, test.operator, key)
    const otherName = await test.command('event.rehearse', { on: true }, test.operator, key)
    for (const answer of [otherBody, otherName]) {
      expect([answer.status, problemNamed(answer.body)]).toEqual([409, 'command-id-reused'])
      expect(answer.headers['content-type']).toContain('application/problem+json')
    }
    expect(eventCount()).toBe(events)
  })

  it('while the first is still on its way is one command', async () => {
    const key = randomUUID()
    const events = eventCount()
    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        test.command('attendees.register', { lastName: 'Le Goff', firstName: 'Iwan' }, test.operator, key),
      ),
    )
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
    expect(eventCount()).toBe(events + 1)
  })

  it('after a restart of the station gets the same answer still', async () => {
    const [admitted, refused] = [randomUUID(), randomUUID()]
    const person = { lastName: 'Le Bihan', firstName: 'Malo' }
    const first = await test.command('attendees.register', person, test.operator, admitted)
    const second = await test.command('printers.remove', { printerId: 'none' }, test.operator, refused)
    await test.restart()
    const events = eventCount()
    expect((await test.command('attendees.register', person, test.operator, admitted)).body).toEqual(first.body)
    expect((await test.command('printers.remove', { printerId: 'none' }, test.operator, refused)).body).toEqual(
      second.body,
    )
    const { status } = await test.command(
      'attendees.register',
      { ...person, firstName: 'Léo' },
      test.operator,
      admitted,
    )
    expect(status).toBe(409)
    expect(eventCount()).toBe(events)
  })

  it('by another caller is refused, whatever that caller may do', async () => {
    const key = randomUUID()
    const scan = { code: codes.corentin }
    await test.done('attendees.amend', { attendeeId: await idOf(codes.corentin), changes: { status: 'confirmed' } })
    const asPilot = await test.command('checkIn.scan', scan, test.operator, key)
    expect(asPilot.body).toMatchObject({ attendee: { lastName: 'Abgrall' } })
    const { token: otherPilot } = await test.done('access.create', { role: 'pilot', label: 'Autre' })
    for (const token of [await test.tokenOf('door'), await test.tokenOf('reception'), otherPilot]) {
      const { status, body, text } = await test.command('checkIn.scan', scan, token, key)
      expect([status, problemNamed(body)]).toEqual([409, 'command-id-reused'])
      expect(text).not.toMatch(planted)
    }
  })

  it('is answered where it was answered first, also when another station owns its printer since', async () => {
    const address = join(test.folder, 'badges')
    mkdirSync(address)
    const { printerId } = await test.done('printers.add', { name: 'Dossier', driver: 'pdf-folder', address })
    const [key, input] = [randomUUID(), { printerId, name: 'Dossier des badges' }]
    await test.done('printers.update', input, test.operator, key)
    const { log } = test.station
    const taker = otherStation(log.identity, 'taker')
    expect(pairIn(log, taker, 'pilot')).toMatchObject({ ok: true })
    const ts = test.clock.now + 1000
    taker.write({ lane: 'system', stream: `printer/${printerId}`, type: 'PrinterTakenOver', payload: { epoch: 2 }, ts })
    expect(await log.receive(taker.batch('system'))).toBe('stored')
    const events = eventCount()
    expect((await test.command('printers.update', input, test.operator, key)).body).toEqual({ printerId })
    const { body } = await test.command('printers.update', input, test.operator, randomUUID())
    expect(problemNamed(body)).toBe('owner-unreachable')
    expect(eventCount()).toBe(events)
  })

  it('that made a pilot’s access tells its token only to its caller', async () => {
    const key = randomUUID()
    const asked = { role: 'pilot', label: 'Console' } as const
    const { token } = await test.done('access.create', asked, test.operator, key)
    const booth = await test.command('access.create', asked, await test.tokenOf('booth'), key)
    expect([booth.status, problemNamed(booth.body)]).toEqual([409, 'command-id-reused'])
    expect(booth.text).not.toContain(token)
    expect((await test.command('access.create', asked, test.operator, key)).body).toMatchObject({ token })
  })

  it('is authorised again before its stored outcome is given', async () => {
    const id = randomUUID() as CommandId
    const caller = { role: 'pilot', label: 'Poste', checkpoint: null, accessId: null, operatorOf: 'desk' } as const
    const give = (role: 'pilot' | 'booth') =>
      test.station.dispatch('access.create', { role: 'pilot', label: 'Console' }, id, { ...caller, role })
    expect(await give('pilot')).toMatchObject({ outcome: { token: expect.any(String) } })
    const answer = await give('booth')
    expect('problem' in answer && problemNamed(answer.problem)).toBe('pilot-needed')
    expect(await give('pilot')).toMatchObject({ outcome: { token: expect.any(String) } })
  })
})

describe('a key', () => {
  it.each(['', 'abc', '123', `${randomUUID()}x`, '0192f0c12b3c7d4e8f50112233445566'])(
    'that is %j is 400',
    async (key) => {
      const answer = await test.command('checkIn.scan', { code: 'X1234' }, test.operator, key)
      expect([answer.status, problemNamed(answer.body)]).toEqual([400, 'invalid'])
      expect(answer.body).toMatchObject({ errors: [{ field: 'Idempotency-Key' }] })
    },
  )

  it('may be left out', async () => {
    const headers = { ...test.json, ...test.bearer(test.operator) }
    expect((await test.ask('POST', '/api/v1/commands/event.rehearse', headers, '{"on":false}')).status).toBe(200)
  })
})

async function idOf(code: string): Promise<string> {
  const { attendee } = await test.done('checkIn.scan', { code })
  return (attendee as { attendeeId: string }).attendeeId
}
