import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { codes, prepareEvent, registrations, startTestStation, type TestStation } from '../test-station.ts'

let test: TestStation
/** The ticket's holder in the file, the substitute, and the substitute of the substitute. */
let [soizic, une, deux] = ['', '', '']
beforeEach(async () => {
  test = await startTestStation()
  await prepareEvent(test)
  const { attendee } = await test.done('checkIn.scan', { code: codes.soizic })
  soizic = (attendee as { attendeeId: string }).attendeeId
  const first = await test.done('attendees.substitute', { attendeeId: soizic, lastName: 'Rem', firstName: 'Une' })
  une = first.attendeeId
  const second = await test.done('attendees.substitute', { attendeeId: une, lastName: 'Rem', firstName: 'Deux' })
  deux = second.attendeeId
})
afterEach(() => test.stop())

interface Report {
  readonly updated: number
  readonly warnings: readonly { readonly line: number; readonly reason: string; readonly detail: string }[]
}
const imported = async (file: string, query = '') =>
  (await test.upload(`/api/v1/import/attendees${query}`, file)).body as Report
const person = async (id: string) =>
  ((await test.view('attendees.one', { id }, test.operator)).body as { value: Record<string, unknown> }).value

const cancelled = registrations.replace('Confirmée;SZQK7TUAT5', 'Annulée;SZQK7TUAT5')

describe('a file that changes a replaced person’s order', () => {
  it('changes it for the last of those who took it over, and says so, once', async () => {
    const trial = await imported(cancelled, '?dryRun=1')
    expect(trial).toMatchObject({ updated: 1, warnings: [{ line: 2, reason: 'order-passed-on' }] })
    expect(trial.warnings[0]?.detail).toMatch(/vaut aussi pour la personne qui remplace \(statut\)/)
    expect(await person(deux)).toMatchObject({ status: 'confirmed' })

    expect((await imported(cancelled)).warnings).toMatchObject(trial.warnings)
    expect(await person(deux)).toMatchObject({ status: 'cancelled', lastName: 'Rem', firstName: 'Deux' })
    expect(await person(soizic)).toMatchObject({ status: 'cancelled' })
    expect(await imported(cancelled)).toMatchObject({ updated: 0, warnings: [] })
  })

  it('takes over the pass and the workshops; names, addresses and needs stay with who is replaced', async () => {
    const other = registrations
      .replace('Présentiel 2 jours;A2;Non;Boucle magnétique', 'Présentiel jour 1;A3;Oui;Vélotypie')
      .replace('soizic.q@exemple.fr;0612345678', 'autre@exemple.fr;0600000001')
    await imported(other)
    expect(await person(deux)).toMatchObject({
      pass: { days: [1], evening: false, remote: false },
      sessionIds: ['s-a3'],
      firstNameOnly: false,
      email: '',
      phone: '',
      accessibility: '',
      firstName: 'Deux',
    })
    expect(await person(soizic)).toMatchObject({ email: 'autre@exemple.fr' })
  })

  it('leaves what a desk has corrected for who comes, unless it changes that very cell, and then says so', async () => {
    const pass = { days: [2], evening: false, remote: false }
    await test.done('attendees.amend', { attendeeId: deux, changes: { pass } })
    await imported(cancelled)
    expect(await person(deux)).toMatchObject({ status: 'cancelled', pass })
    const { warnings } = await imported(cancelled.replace('Présentiel 2 jours;A2', 'Présentiel jour 1;A2'))
    expect(warnings[0]?.detail).toMatch(/\(formule\).*L’accueil y avait corrigé : formule/)
    expect(await person(deux)).toMatchObject({ pass: { days: [1] } })
  })

  it('that only changes who is replaced says nothing of who comes', async () => {
    expect(await imported(registrations.replace('Quéméneur', 'Kéméneur'))).toMatchObject({ updated: 1, warnings: [] })
  })

  it('is a line to look at where who comes is inside already', async () => {
    const { code } = await person(deux)
    await test.done('checkIn.scan', { code: String(code) })
    expect((await imported(cancelled)).warnings.map(({ reason }) => reason)).toEqual([
      'order-passed-on',
      'admitted-today',
    ])
  })

  it('reaches nobody if the last substitute was erased', async () => {
    await test.done('attendees.erase', { attendeeIds: [deux] })
    expect(await imported(cancelled)).toMatchObject({ updated: 1, warnings: [] })
    expect(await person(une)).toMatchObject({ status: 'confirmed' })
  })
})

it('an export says who replaces whom, and lists people by name', async () => {
  const { text } = await test.ask('GET', '/api/v1/export/attendees', test.bearer(test.operator))
  const rows = text.trim().split('\r\n').slice(1)
  expect(rows.map((row) => row.split(';').slice(2, 4).join(' '))).toEqual([
    ...['Abgrall Corentin', 'Quéméneur Soizic', 'Rem Deux', 'Rem Une', 'Trividic Maëlle'],
  ])
  expect(rows[1]).toContain(';Remplacée par Rem Une;')
  expect(rows[3]).toContain(';Remplace Quéméneur Soizic, Remplacée par Rem Deux;')
  expect(rows[2]).toContain(';Remplace Rem Une;')
  const english = await test.ask('GET', '/api/v1/export/attendees?lang=en', test.bearer(test.operator))
  expect(english.text).toContain(';Replaced by Rem Une;')
})
