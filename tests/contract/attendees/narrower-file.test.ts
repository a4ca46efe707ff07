import { afterEach, beforeEach, expect, it } from 'vitest'
import { codes, prepareEvent, startTestStation, type TestStation } from '../test-station.ts'

let test: TestStation
beforeEach(async () => {
  test = await startTestStation()
  await prepareEvent(test)
})
afterEach(() => test.stop())

interface Report {
  readonly imported: number
  readonly updated: number
  readonly unchanged: number
  readonly warnings: readonly { readonly reason: string }[]
  readonly file: { readonly lacks: readonly string[] }
}
const imported = async (lines: readonly string[], query = '') =>
  (await test.upload(`/api/v1/import/attendees${query}`, `${lines.join('\r\n')}\r\n`)).body as Report
const exported = async () => (await test.ask('GET', '/api/v1/export/attendees', test.bearer(test.operator))).text

it('a file of names and codes changes nothing else of who is known, and says which columns it lacks', async () => {
  const before = await exported()
  const names = [
    'Nom;Prénom;Code billet',
    `Quéméneur;Soizic;${codes.soizic}`,
    `Trividic;Maëlle;${codes.maelle}`,
    `Abgrall;Corentin;${codes.corentin}`,
  ]
  const lacks = [
    ...['registrationNumber', 'organisation', 'jobTitle', 'email', 'phone', 'accessibility', 'formula', 'sessions'],
    ...['firstNameOnly', 'status'],
  ]
  expect(await imported(names, '?dryRun=1')).toMatchObject({ updated: 0, unchanged: 3, file: { lacks } })
  expect(await imported(names)).toMatchObject({ updated: 0, unchanged: 3, file: { lacks } })
  expect(await exported()).toBe(before)

  const renamed = names.map((line) => line.replace('Abgrall', 'Abgral'))
  expect(await imported([...renamed, 'Nouvelle;Eva;NEWEVA01'])).toMatchObject({ imported: 1, updated: 1 })
  const after = await exported()
  expect(after).toContain('Nouvelle;Eva;;;;;;1 2;Non;Non;Participant;Confirmée;Non;Non;;;;NEWEVA01')
  expect(
    after
      .split('\r\n')
      .filter((line) => !line.includes('NEWEVA01'))
      .join('\r\n'),
  ).toBe(before.replace('Abgrall', 'Abgral'))
})

it('a column that a mapping leaves aside is one that is not there', async () => {
  const before = await exported()
  const mapping = encodeURIComponent(JSON.stringify({ columns: { phone: [], sessions: [], formula: [], status: [] } }))
  const lines = [
    'N° inscription;Nom;Prénom;Téléphone;Formule;Atelier 1;Statut;Code billet',
    `AN10001;Quéméneur;Soizic;;Présentiel jour 1;;Annulée;${codes.soizic}`,
    `AN10002;Trividic;Maëlle;;Distanciel;;Annulée;${codes.maelle}`,
    `AN10003;Abgrall;Corentin;;Distanciel;;Annulée;${codes.corentin}`,
  ]
  expect(await imported(lines, `?mapping=${mapping}`)).toMatchObject({ updated: 0, unchanged: 3 })
  expect(await exported()).toBe(before)
})

it('a cell that is there and empty is emptied', async () => {
  const lines = ['Nom;Prénom;Téléphone;Code billet', `Quéméneur;Soizic;;${codes.soizic}`]
  expect(await imported(lines)).toMatchObject({ updated: 1 })
  expect(await exported()).not.toContain('0612345678')
})

it('an evening and a payment that had columns of their own stay when these are left out', async () => {
  const full = [
    'Nom;Prénom;Formule;Soirée;Statut;Règlement;Code billet',
    'Soir;Léa;Présentiel 2 jours;oui;Confirmée;non;EVENING1',
  ]
  expect(await imported(full)).toMatchObject({ imported: 1 })
  const before = await exported()
  const narrow = ['Nom;Prénom;Formule;Statut;Code billet', 'Soir;Léa;Présentiel 2 jours;Confirmée;EVENING1']
  expect(await imported(narrow)).toMatchObject({ updated: 0, unchanged: 1 })
  expect((await exported()).replaceAll(';Oui;;', ';Non;;')).toBe(before.replaceAll(';Oui;;', ';Non;;'))
})

it('a cancelled or unpaid ticket of a person inside is a line to check', async () => {
  await test.done('checkIn.scan', { code: codes.soizic })
  await test.done('checkIn.scan', { code: codes.maelle })
  const lines = [
    'Nom;Prénom;Statut;Code billet',
    `Quéméneur;Soizic;Annulée;${codes.soizic}`,
    `Trividic;Maëlle;En attente de règlement;${codes.maelle}`,
    `Abgrall;Corentin;Annulée;${codes.corentin}`,
  ]
  const expected = {
    updated: 3,
    warnings: [
      { line: 2, reason: 'admitted-today', detail: expect.stringMatching(/annule ce billet.*déjà entrée/) },
      { line: 3, reason: 'admitted-today', detail: expect.stringMatching(/impayé.*déjà entrée/) },
    ],
  }
  expect(await imported(lines, '?dryRun=1')).toMatchObject(expected)
  expect(await imported(lines)).toMatchObject(expected)
  expect(await imported(lines)).toMatchObject({ updated: 0, warnings: [] })
})

it('a person who was inside only on another day is no line to check', async () => {
  await test.done('checkIn.scan', { code: codes.soizic })
  test.clock.now += 86_400_000
  expect(await imported(['Nom;Prénom;Statut;Code billet', `Quéméneur;Soizic;Annulée;${codes.soizic}`])).toMatchObject({
    updated: 1,
    warnings: [],
  })
})
