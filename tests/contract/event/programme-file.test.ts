import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ViewRow } from '../../../shared/contract/contract.ts'
import { codes, prepareEvent, startTestStation, type TestStation } from '../test-station.ts'

interface Report {
  readonly imported: number
  readonly updated: number
  readonly refused: readonly { readonly line: number; readonly reason: string; readonly detail: string }[]
  readonly warnings: readonly { readonly line: number; readonly reason: string }[]
  readonly changes: readonly { readonly line: number; readonly fields: readonly string[] | null }[]
  readonly missing: readonly { readonly title: string }[]
}

let test: TestStation
let roomId: string
let sessionId: string
beforeEach(async () => {
  test = await startTestStation()
  ;({ roomId, sessionId } = await prepareEvent(test))
  await test.station.filled
})
afterEach(async () => {
  expect(test.errors).toEqual([])
  await test.stop()
})

async function upload(query: '' | '?dryRun=1', ...lines: readonly string[]): Promise<Report> {
  const file = ['Code;Titre;Type;Salle;Jour;Début;Fin;Places;Inscription', ...lines, ''].join('\r\n')
  return (await test.upload(`/api/v1/import/programme${query}`, file)).body as Report
}
const tried = (...lines: readonly string[]) => upload('?dryRun=1', ...lines)
const programme = async () =>
  ((await test.view('programme', {}, test.operator)).body as { rows: ViewRow<'programme'>[] }).rows

describe('a line that a programme’s file has wrong', () => {
  it('leaves its session out of those that the file does not name', async () => {
    const { refused, missing } = await tried('A2;Atelier A2;atelier;Salle 200;1;25:00;15:30;2;oui')
    expect(refused).toEqual([
      { line: 2, reason: 'bad-time', detail: 'Lu : « 25:00 ». L’heure n’est pas lisible : écrivez 09:30 ou 9h30.' },
    ])
    expect(missing).toEqual([])
    expect((await tried('B1;Autre;atelier;Salle 200;1;25:00;15:30;2;oui')).missing).toMatchObject([
      { title: 'Atelier A2' },
    ])
  })

  it('is told apart where there are no seats, and where a capacity is no number', async () => {
    const { refused } = await tried(
      ...['0', '-4', 'beaucoup'].map((seats, at) => `B${at};B;atelier;Salle 200;1;14:00;15:30;${seats};oui`),
    )
    expect(refused.map(({ reason }) => reason)).toEqual(['capacity-below-one', 'capacity-below-one', 'bad-capacity'])
    expect(refused[0]?.detail).toMatch(/^Lu : « 0 »\. La capacité est de 1 au moins/)
  })
})

describe('a session that was typed without a code, and comes in a file with one', () => {
  const times = { startsAt: '2026-11-26T16:00:00+01:00', endsAt: '2026-11-26T17:00:00+01:00' }
  const type = (more: { roomId?: string; title?: string } = {}) =>
    test.done('sessions.add', {
      ...{ title: 'Fratries', kind: 'workshop', roomId, day: 1, registration: true, capacity: 20, ...times },
      ...more,
    })
  const inFile = 'B1;Fratries;atelier;Salle 200;1;16:00;17:00;20;oui'
  const a2 = 'A2;Atelier A2;atelier;Salle 200;1;14:00;15:30;2;oui'

  it('is taken over: it stands once, with the code, its people and what was decided of it', async () => {
    const typed = await type()
    const person = await test.done('attendees.register', {
      ...{ lastName: 'Le Goff', firstName: 'Iwan', sessionIds: [typed.sessionId] },
    })
    await test.done('sessions.cancel', { sessionId, reason: 'Malade', insteadSessionId: typed.sessionId })
    await test.done('sessions.freeSeats', { sessionId: typed.sessionId, on: true })
    const preview = await tried(a2, inFile)
    expect(preview).toMatchObject({ imported: 0, updated: 1, missing: [], warnings: [] })
    expect(preview.changes).toEqual([expect.objectContaining({ line: 3, title: 'Fratries', fields: ['code'] })])
    const place = { startsAt: expect.stringContaining('T15:00'), room: 'Salle 200' }
    expect(preview.changes[0]).toMatchObject({ now: place, before: place })
    expect(await programme()).toHaveLength(2)

    expect(await upload('', a2, inFile)).toEqual(preview)
    const [cancelled, session, ...others] = await programme()
    expect(others).toEqual([])
    expect(session).toMatchObject({ sessionId: 's-b1', code: 'B1', title: 'Fratries', registered: 1, freesSeats: true })
    expect(cancelled?.cancelled).toMatchObject({ reason: 'Malade', insteadSessionId: 's-b1' })
    const { body } = await test.view('attendees.one', { id: person.attendeeId }, test.operator)
    expect((body as { value: { sessionIds: string[] } }).value.sessionIds).toEqual(['s-b1'])
    expect(await upload('', a2, inFile)).toMatchObject({ imported: 0, updated: 0, changes: [], warnings: [] })
  })

  it('stays beside the file’s, which says so, once somebody has come in, or in another room', async () => {
    const typed = await type()
    await test.done('checkIn.scan', { code: codes.soizic })
    const scan = { code: codes.soizic, checkpoint: typed.sessionId }
    await test.done('registrations.set', { attendeeId: await idOfSoizic(), sessionIds: [typed.sessionId] })
    expect(await test.done('checkIn.scan', scan)).toMatchObject({ verdict: 'admitted' })
    const other = await test.done('rooms.add', { name: 'Salle 300' })
    await type({ title: 'Écoute', roomId: other.roomId })
    const report = await tried(a2, inFile, 'B2;Écoute;atelier;Salle 200;1;16:00;17:00;20;oui')
    expect(report.imported).toBe(2)
    expect(report.warnings.filter(({ reason }) => reason === 'double-session').map(({ line }) => line)).toEqual([3, 4])
  })
})

async function idOfSoizic(): Promise<string> {
  const { body } = await test.view('attendees.search', { q: 'quemeneur' }, test.operator)
  return (body as { rows: { attendeeId: string }[] }).rows[0]?.attendeeId ?? ''
}
