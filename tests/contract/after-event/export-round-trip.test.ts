import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { codes, prepareEvent, startTestStation, type TestStation } from '../test-station.ts'

let test: TestStation
beforeEach(async () => {
  test = await startTestStation()
  await prepareEvent(test)
  expect((await test.upload(path, varied)).body).toMatchObject({ imported: 12, refused: [] })
  await atTheDesk()
})
afterEach(() => test.stop())

const path = '/api/v1/import/attendees'
/** Hostile names, every category, every status, remote, evening only, one day, no name on the badge, workshops. */
const varied = [
  'N° inscription;Nom;Prénom;Structure;Fonction;Département;E-mail;Téléphone;Formule;Soirée;Atelier 1;Atelier 2;Badge prénom seul;Émargement;Accessibilité;Statut;Règlement;Code billet',
  'AN1;=HYPERLINK("x");Zoé;@home;-;Vendée;z@exemple.fr;+33 6 12 34 56 78;Présentiel 2 jours;oui;A2;B3;non;oui;;Confirmée;CB;VAR00001',
  "AN2;O'Brien;D’Arcy;'Guillemets';;;;;Présentiel jour 2;;;;oui;;Boucle;En attente;;VAR00002",
  'AN3;"Le ""Goff"";fils";Yann;"a;b";;;;;Distanciel;;;;;;;;;VAR00003',
  'AN4;张;伟;;;;;;Intervenant;;A2;;;;;;;VAR00004',
  'AN5;Y;É;;;;;;Partenaire;non;;;;;;;;VAR00005',
  'AN6;Œuvray;Łukasz;;;;;;Presse;;;;;;;Annulée;;VAR00006',
  'AN7;Staff;Ana;;;;;;Organisation;;;;;;;;;VAR00007',
  'AN8;Soir;Léa;;;;;;Soirée;;;;;;;;;VAR00008',
  'AN9;Payé;Pas;;;;;;Présentiel 2 jours;;;;;;;;non;VAR00009',
  "AN10;'=DDE;'+1;'';;;;'+41;Présentiel 2 jours;;;;;;;;;VAR00010",
  'AN11;Seul;;;;;;;Présentiel 2 jours;;;;;;;;;-VAR11',
  'AN12;Passé;Ada;;;;;;Ex’pair;;;;;;;;;VAR00012',
  '',
].join('\r\n')

/** A desk's day, so that files and desks disagree. */
async function atTheDesk() {
  const idOf = async (code: string) => {
    const { body } = await test.view('attendees.search', { q: code, limit: 12 }, test.operator)
    const [row] = (body as { rows: { attendeeId: string }[] }).rows
    return row?.attendeeId ?? (await scanned(code))
  }
  const { roomId } = await test.done('rooms.add', { name: 'Salle 300', capacity: 40 })
  const add = (code: string | undefined, title: string) =>
    test.done('sessions.add', {
      title,
      kind: 'workshop',
      roomId,
      day: 1,
      registration: true,
      capacity: 20,
      ...(code && { code }),
      startsAt: '2026-11-26T10:00:00+01:00',
      endsAt: '2026-11-26T11:30:00+01:00',
    })
  const keynote = await add('KEYNOTE', 'Grand, témoin')
  const uncoded = await add(undefined, 'Visite; libre')
  await test.done('registrations.set', {
    attendeeId: await idOf('VAR00003'),
    sessionIds: ['s-a2', keynote.sessionId, uncoded.sessionId],
  })
  await test.done('attendees.amend', {
    attendeeId: await idOf('VAR00004'),
    changes: { phone: '+33 7', organisation: '=1+1', pass: { days: [1], evening: true, remote: false } },
  })
  await test.done('attendees.moveToRemote', { attendeeIds: [await idOf('VAR00001')] })
  await test.done('attendees.register', { lastName: "-L'Hôte", firstName: '@Léo', organisation: '' })
  const first = await test.done('attendees.substitute', {
    attendeeId: await idOf(codes.soizic),
    lastName: 'Remplace',
    firstName: 'Une',
  })
  await test.done('attendees.substitute', { attendeeId: first.attendeeId, lastName: 'Remplace', firstName: 'Deux' })
  const { attendeeId: erased } = await test.done('attendees.register', { lastName: 'Oubliée', firstName: 'Eva' })
  await test.done('attendees.erase', { attendeeIds: [erased] })
  // A file without some people: they are marked as vanished.
  await test.upload(path, varied.split('\r\n').slice(0, 6).join('\r\n'))
}

async function scanned(code: string): Promise<string> {
  const { attendee } = (await test.done('checkIn.scan', { code })) as { attendee?: { attendeeId: string } | null }
  return attendee?.attendeeId ?? ''
}

const exported = async (lang: string) =>
  (await test.ask('GET', `/api/v1/export/attendees?lang=${lang}`, test.bearer(test.operator))).text

describe.each(['fr', 'en'])('an export in %s, imported again', (lang) => {
  it('changes nothing, for any people and any acts of desks', async () => {
    const before = await exported(lang)
    const trial = (await test.upload(`${path}?dryRun=1`, before)).body
    expect(trial).toMatchObject({ imported: 0, updated: 0, refused: [], vanished: 0, file: { lacks: [] } })
    const { body } = await test.upload(path, before)
    expect(body).toMatchObject({ imported: 0, updated: 0, refused: [], vanished: 0 })
    expect(await exported(lang)).toBe(before)
    expect((await test.upload(path, await exported(lang))).body).toMatchObject({ imported: 0, updated: 0 })
  })

  it('into another event restores everybody, except for what only a desk can do', async () => {
    const before = await exported(lang)
    const other = await startTestStation()
    try {
      await prepareEvent(other)
      expect((await other.upload(path, before)).body).toMatchObject({ refused: [] })
      const after = await other.ask('GET', `/api/v1/export/attendees?lang=${lang}`, other.bearer(other.operator))
      expect(comparable(after.text)).toEqual(comparable(before))
    } finally {
      await other.stop()
    }
  })

  it('changes nothing either where columns of it were taken out', async () => {
    const before = await exported(lang)
    const [head = ''] = before.split('\r\n')
    for (const [at] of head.split(';').entries()) {
      const rows = before.trim().split('\r\n').map(cellsOf)
      if (
        !/^(jours|days|soirée|evening|catégorie|category|statut|status|sessions|absent|missing)/i.test(
          rows[0]?.[at] ?? '',
        )
      )
        continue
      const narrower = rows.map((row) => row.filter((_, place) => place !== at).join(';')).join('\r\n')
      const isMarked = !/absent|missing/i.test(rows[0]?.[at] ?? '')
      const { body } = await test.upload(`${path}?dryRun=1`, narrower)
      expect(body, rows[0]?.[at]).toMatchObject({
        imported: 0,
        updated: 0,
        refused: [],
        ...(isMarked && { vanished: 0 }),
      })
    }
  })

  it('with one cell changed by hand changes that cell', async () => {
    const text = (await exported(lang)).replace('Œuvray', 'Œuvrard')
    expect((await test.upload(path, text)).body).toMatchObject({ imported: 0, updated: 1, refused: [] })
  })
})

/** Without substitutions, vanished marks, entries, and sessions without a code. */
function comparable(text: string): readonly string[] {
  const [head = '', ...lines] = text.trim().split('\r\n')
  const headings = head.split(';')
  const left = ['Autres sessions', 'Other sessions', 'Remplacement', 'Substitution', 'Absent du dernier fichier']
  const out = [...left, 'Missing from the last file'].map((heading) => headings.indexOf(heading))
  const rows = lines.map(cellsOf)
  return rows.map((row) => row.filter((_, at) => !out.includes(at) && at < headings.length - 2).join(';'))
}

const cellsOf = (line: string): readonly string[] =>
  [...`${line};`.matchAll(/("(?:[^"]|"")*"|[^;]*);/g)].map(([, cell = '']) => cell)
