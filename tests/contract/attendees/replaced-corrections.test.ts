import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { codes, prepareEvent, registrations, startTestStation, type TestStation } from '../test-station.ts'

let test: TestStation
let attendeeId: string
beforeEach(async () => {
  test = await startTestStation()
  await prepareEvent(test)
  const { attendee } = await test.done('checkIn.scan', { code: codes.soizic })
  attendeeId = (attendee as { attendeeId: string }).attendeeId
  await test.done('attendees.amend', { attendeeId, changes: { lastName: 'Kéméner' } })
})
afterEach(() => test.stop())

const path = '/api/v1/import/attendees'
interface Report {
  readonly updated: number
  readonly warningCount: number
  readonly warnings: readonly { readonly line: number; readonly reason: string; readonly detail: string }[]
}
const imported = async (file: string, query = '') => (await test.upload(`${path}${query}`, file)).body as Report
const person = async () =>
  ((await test.view('attendees.one', { id: attendeeId }, test.operator)).body as { value: Record<string, unknown> })
    .value

describe('a file that changes a cell which a desk has corrected', () => {
  const renamed = registrations.replace('Quéméneur', 'Quéméneur-Prigent')

  it('has its way, and says so before and after it is written', async () => {
    const trial = await imported(renamed, '?dryRun=1')
    expect(trial).toMatchObject({ updated: 1, warningCount: 1, warnings: [{ line: 2, reason: 'correction-replaced' }] })
    expect(trial.warnings[0]?.detail).toMatch(/: nom \(l’accueil avait écrit « Kéméner »\)/)
    expect(await person()).toMatchObject({ lastName: 'Kéméner' })

    expect((await imported(renamed)).warnings).toMatchObject(trial.warnings)
    expect(await person()).toMatchObject({ lastName: 'Quéméneur-Prigent' })
    expect(await imported(renamed)).toMatchObject({ updated: 0, warnings: [] })
  })

  it('says nothing where it has caught up with the correction', async () => {
    const caughtUp = registrations.replace('Quéméneur', 'Kéméner')
    expect(await imported(caughtUp)).toMatchObject({ updated: 1, warnings: [] })
  })

  it('says so of sessions and of what a ticket opens, without repeating a need', async () => {
    const pass = { days: [2], evening: false, remote: false }
    await test.done('attendees.amend', { attendeeId, changes: { pass, accessibility: 'Fauteuil roulant' } })
    await test.done('registrations.set', { attendeeId, sessionIds: ['s-a2'] })
    await test.done('registrations.set', { attendeeId, sessionIds: [] })
    const other = registrations
      .replace('Présentiel 2 jours;A2', 'Présentiel jour 1;A3')
      .replace('Boucle magnétique', 'Vélotypie')
    const [warning, ...more] = (await imported(other)).warnings
    expect(more).toEqual([])
    expect(warning).toMatchObject({ line: 2, reason: 'correction-replaced' })
    expect(warning?.detail).toMatch(/accessibilité, formule, ateliers/)
    expect(warning?.detail).not.toMatch(/Fauteuil/)
  })
})

it('a file that changes other cells leaves the correction, and has nothing to say of it', async () => {
  expect(await imported(registrations.replace('0612345678', '0600000000'))).toMatchObject({ updated: 1, warnings: [] })
  expect(await person()).toMatchObject({ lastName: 'Kéméner', phone: '0600000000' })
})
