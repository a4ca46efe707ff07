import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openZip } from '../../../electron/station/attendees/import/zip.ts'
import { attendeeIdOf } from '../../../electron/station/keys/people-codes.ts'
import { otherStation } from '../other-station.ts'
import { pairIn, removeFolder, takeIn } from '../test-log.ts'
import { prepareEvent, problemNamed, startTestStation, type TestStation } from '../test-station.ts'

const people = [
  'N° inscription;Nom;Prénom;Structure;E-mail;Formule;Atelier jour 1;Badge prénom seul;Émargement;Statut;Code billet',
  'AN20001;Le Bihan;Nolwenn;Foyer Kerlaouen;n.lb@exemple.fr;Présentiel 2 jours;A2;Non;Oui;Confirmée;NLBH7TUAT5',
  'AN20002;Ngô Thị;Ánh Dương;Conseil départemental d’Armorique;a.ng@exemple.fr;Présentiel 2 jours;;Oui;Non;Confirmée;NGOT6DE4GY',
  'AN20003;=SOMME(A1);Yann;Foyer Kerlaouen;y.s@exemple.fr;Présentiel 2 jours;;Non;Oui;Confirmée;SOMM8WXYZ2',
  'AN20004;Kermarrec;Loïg;Foyer Kerlaouen;l.k@exemple.fr;À distance;;Non;Non;Confirmée;KERM9ABCD3',
  '',
].join('\r\n')
const at = (time: string) => Date.parse(`2026-11-26T${time}:00+01:00`)

let test: TestStation
let sessionId: string
const folder = mkdtempSync(join(tmpdir(), 'regie-after-'))
beforeAll(async () => {
  test = await startTestStation({ now: at('08:30') })
  ;({ sessionId } = await prepareEvent(test))
  await test.upload('/api/v1/import/attendees', people)
  const { roomId } = await test.done('rooms.add', { name: 'Grand auditorium' })
  const added: string[] = []
  for (const [day, date, startsAt, endsAt] of [
    [1, '2026-11-26', '09:30', '12:30'],
    [2, '2026-11-27', '09:00', '12:00'],
    [2, '2026-11-27', '14:00', '15:30'],
  ] as const) {
    const session = await test.done('sessions.add', {
      title: 'Plénière',
      kind: 'plenary',
      roomId,
      day,
      registration: false,
      startsAt: `${date}T${startsAt}:00+01:00`,
      endsAt: `${date}T${endsAt}:00+01:00`,
    })
    added.push(session.sessionId)
  }
  await test.done('sessions.cancel', { sessionId: added.at(-1) ?? '' })
  await test.done('checkIn.scan', { code: 'NLBH7TUAT5' })
  test.clock.now = at('14:05')
  await test.done('checkIn.scan', { code: 'NGOT6DE4GY' })
  await test.done('checkIn.scan', { code: 'NLBH7TUAT5', checkpoint: sessionId })
  test.clock.now = at('15:00')
  await test.done('checkIn.leave', { code: 'NLBH7TUAT5', checkpoint: sessionId })
  test.clock.now = Date.parse('2026-11-28T09:00:00+01:00')
})
afterAll(async () => {
  await test.stop()
  removeFolder(folder)
})

async function file(path: string): Promise<{ status: number; type: string | null; bytes: Buffer; body: unknown }> {
  const answer = await fetch(`${test.station.url}/api/v1/export/${path}`, { headers: test.bearer(test.operator) })
  const bytes = Buffer.from(await answer.arrayBuffer())
  const type = answer.headers.get('content-type')
  return { status: answer.status, type, bytes, body: type?.includes('json') ? JSON.parse(bytes.toString()) : null }
}

/** Rows of a CSV, by heading. */
async function rowsOf(path: string): Promise<Record<string, string>[]> {
  const text = (await file(path)).bytes.toString().replace('\uFEFF', '').trim()
  const [head = '', ...lines] = text.split('\r\n').map((line) => line.split(';'))
  return lines.map((cells) => Object.fromEntries(cells.map((cell, at) => [head[at], cell])))
}

/** A PDF's text by page, as a search or a screen reader finds it. */
async function pagesOf(path: string): Promise<string[]> {
  const { status, type, bytes } = await file(path)
  expect([status, type]).toEqual([200, 'application/pdf'])
  const name = join(folder, 'read.pdf')
  writeFileSync(name, bytes)
  const text = execFileSync('pdftotext', ['-layout', name, '-']).toString()
  return text
    .split('\f')
    .slice(0, -1)
    .map((page) => page.replaceAll(/\s+/g, ' ').trim())
}

describe('attendance', () => {
  it('is listed by half-day, only from passages, with their times', async () => {
    const rows = await rowsOf('attendance')
    expect(rows.find(({ Nom }) => Nom === 'Le Bihan')).toMatchObject({
      'J1 matin': 'Oui',
      'J1 après-midi': 'Oui',
      'J2 matin': 'Non',
      'Demi-journées': '2',
      Émargement: 'Oui',
      'Premier passage jour 1': '2026-11-26T08:30:00+01:00',
      'Dernier passage jour 1': '2026-11-26T15:00:00+01:00',
    })
    expect(rows.find(({ Nom }) => Nom === 'Ngô Thị')).toMatchObject({
      'J1 matin': 'Non',
      'J1 après-midi': 'Oui',
      'Demi-journées': '1',
    })
    // What was to be on the second afternoon is cancelled.
    expect(Object.keys(rows[0] ?? {})).not.toContain('J2 après-midi')
  })

  it('says nothing of remote presence that was not measured', async () => {
    const rows = await rowsOf('attendance')
    expect(rows.find(({ Nom }) => Nom === 'Kermarrec')).toMatchObject({
      'À distance': 'Oui',
      'Demi-journées': '0',
      'Connexions à distance': '',
    })
  })

  it('counts a half-day only where somebody passed within it, if that is what is asked for', async () => {
    const rows = await rowsOf('attendance?rule=passages')
    expect(rows.find(({ Nom }) => Nom === 'Le Bihan')).toMatchObject({ 'J1 matin': 'Oui', 'J1 après-midi': 'Oui' })
    expect(rows.find(({ Nom }) => Nom === 'Quéméneur')).toMatchObject({ 'Demi-journées': '0' })
  })

  it('is a workbook as well, whose cells run nothing', async () => {
    const { bytes, type } = await file('attendance?format=xlsx')
    expect(type).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    const sheet = openZip(bytes).read('xl/worksheets/sheet1.xml')?.toString() ?? ''
    expect(sheet).toContain(">'=SOMME(A1)<")
    expect(sheet).not.toContain('<f>')
    expect(sheet).toContain('Le Bihan')
    const rows = await rowsOf('attendance')
    expect(rows.map(({ Nom }) => Nom)).toContain("'=SOMME(A1)")
  })
})

describe('certificates', () => {
  it('are one page for each person who was there, with their half-days', async () => {
    const pages = await pagesOf('certificates')
    expect(pages).toHaveLength(2)
    const page = pages.find((text) => text.includes('Nolwenn Le Bihan')) ?? ''
    expect(page).toContain('Attestation de présence')
    expect(page).toContain('Foyer Kerlaouen')
    expect(page).toContain('du jeudi 26 au vendredi 27 novembre 2026')
    expect(page).toMatch(/Jeudi 26 novembre 2026 présence constatée présence constatée/)
    expect(page).toMatch(/Vendredi 27 novembre 2026 — —/)
    expect(page).toContain('Soit 2 demi-journées de présence.')
    expect(page).toContain('Le 28 novembre 2026, à')
    // Letters that the first font lacks are set in the other font.
    expect(pages.join()).toContain('Ánh Dương Ngô Thị')
  })

  it('say nothing that would tell more of somebody than name, organisation and presence', async () => {
    const text = (await pagesOf('certificates')).join()
    expect(text).not.toMatch(/exemple\.fr|AN2000|Participant|NLBH7|Puéricultrice/)
  })

  it('are of one person where one is asked for, with the same number each time', async () => {
    const [found] = (
      (await test.view('attendees.search', { q: 'le bihan' }, test.operator)).body as { rows: { attendeeId: string }[] }
    ).rows
    const path = `certificates?attendee=${found?.attendeeId}`
    const [page, ...others] = await pagesOf(path)
    expect(others).toEqual([])
    const number = /Attestation n° [A-Z2-7]{4}-[A-Z2-7]{4}-[A-Z2-7]{4}/.exec(page ?? '')?.[0]
    expect(number).toBeDefined()
    expect((await pagesOf(path))[0]).toContain(number)
    expect((await pagesOf('certificates')).join()).toContain(number)
  })

  it('are in English where that is asked for', async () => {
    const text = (await pagesOf('certificates?lang=en')).join()
    expect(text).toContain('Certificate of attendance')
    expect(text).toContain('from Thursday 26 to Friday 27 November 2026')
  })
})

describe('signature sheets', () => {
  it('list by half-day only people who sign, expected or present', async () => {
    const pages = await pagesOf('signature-sheets')
    expect(pages).toHaveLength(3)
    expect(pages[0]).toContain('Jeudi 26 novembre 2026, matin')
    expect(pages[0]).toContain('LE BIHAN Nolwenn')
    expect(pages[0]).toContain('2 personnes à émarger')
    expect(pages[0]).toContain('Feuille 1 sur 1')
    expect(pages.join()).not.toMatch(/Quéméneur|Kermarrec|Ngô/i)
  })

  it('are of one half-day where one is asked for', async () => {
    const pages = await pagesOf('signature-sheets?day=2&half=morning')
    expect(pages.map((page) => page.includes('Vendredi 27 novembre 2026, matin'))).toEqual([true])
    expect(problemNamed((await file('signature-sheets?day=2&half=afternoon')).body)).toBe('invalid')
  })
})

describe('no-shows', () => {
  it('are those who were awaited and never came, by organisation', async () => {
    const rows = await rowsOf('no-shows')
    expect(rows.map(({ Structure, Nom, 'Jours attendus': days }) => [Structure, Nom, days])).toEqual([
      ['Cabinet des Trois-Remparts', 'Abgrall', '1 2'],
      ['Foyer Kerlaouen', 'Quéméneur', '1 2'],
      ['Foyer Kerlaouen', "'=SOMME(A1)", '1 2'],
      ['Foyer Kerlaouen', 'Trividic', '1 2'],
    ])
  })

  it('are counted for each organisation in the workbook’s second sheet', async () => {
    const sheet =
      openZip((await file('no-shows?format=xlsx')).bytes)
        .read('xl/worksheets/sheet2.xml')
        ?.toString() ?? ''
    const row = /Foyer Kerlaouen.*?<v>4<\/v>.*?<v>1<\/v>.*?<v>3<\/v>/.exec(sheet)
    expect(row).not.toBeNull()
  })
})

describe('journal, questions and results', () => {
  it('are tables and workbooks alike', async () => {
    await test.done('questions.ask', { sessionId, text: '=1+1 ?', origin: 'floor' })
    for (const name of ['journal', 'questions', 'polls']) {
      expect((await file(`${name}?format=csv`)).type).toBe('text/csv; charset=utf-8')
      const { bytes } = await file(`${name}?format=xlsx`)
      expect(openZip(bytes).has('xl/workbook.xml')).toBe(true)
    }
    const sheet = openZip((await file('questions?format=xlsx')).bytes)
      .read('xl/worksheets/sheet1.xml')
      ?.toString()
    expect(sheet).toContain("'=1+1 ?")
  })

  it('name no person in the journal', async () => {
    const text = (await file('journal')).bytes.toString()
    expect(text).toContain('Entrée admise')
    expect(text).not.toMatch(/Bihan|Nolwenn|Kerlaouen|exemple\.fr|NLBH7/)
  })
})

it('the journal’s file tells facts in the language asked for, and in no language for programs', async () => {
  const rows = await rowsOf('journal?lang=en')
  const admitted = rows.find(({ Fact }) => Fact === 'Admitted')
  expect(admitted).toMatchObject({ By: 'a script', 'For a program': 'AttendeeAdmitted' })
  const imports = rows.filter(({ Fact }) => Fact === 'Import finished').map(({ Details }) => Details)
  expect(imports).toContainEqual(expect.stringMatching(/^4 new/))
})

it('the journal records each exported file, with its access', async () => {
  const rows = await rowsOf('journal')
  const taken = rows.filter(({ Fait }) => Fait === 'Liste lue ou fichier sorti').map(({ Détails }) => Détails)
  expect(new Set(taken)).toEqual(
    new Set(['présences', 'attestations', 'feuilles d’émargement', 'absences', 'journal', 'questions', 'sondages']),
  )
})

it.each([
  'attendance?format=pdf',
  'attendance?rule=always',
  'attendance?lang=de',
  'attendance?format=csv&format=xlsx',
  'certificates?attendee=../../etc/passwd',
  `certificates?attendee=${'a'.repeat(300)}`,
  'signature-sheets?day=0',
  'signature-sheets?day=1e9',
  'signature-sheets?half=night',
  'no-shows?format[]=csv',
  'journal?lang=%00',
  'purge-receipt',
  'purge-receipt?purpose=__proto__',
])('a query that is none of what is possible is refused: %s', async (path) => {
  // The parser makes a list of a repeated name, and nothing of an unknown one.
  const { status, body } = await file(path)
  if (path.includes('[]')) expect(status).toBe(200)
  else expect([status, problemNamed(body)]).toEqual([400, 'invalid'])
})

it('of somebody unknown there is no certificate', async () => {
  const { status, body } = await file('certificates?attendee=nobody')
  expect([status, problemNamed(body)]).toEqual([404, 'unknown-attendee'])
})

describe('an event of which there is nothing yet', () => {
  it('is told so in words of each file', async () => {
    const empty = await startTestStation()
    try {
      const ask = async (name: string) => {
        const { status, body } = await empty.ask('GET', `/api/v1/export/${name}`, empty.bearer(empty.operator))
        return [status, problemNamed(body)]
      }
      expect(await ask('certificates')).toEqual([409, 'nobody-present'])
      expect(await ask('signature-sheets')).toEqual([400, 'invalid'])
      expect(await ask('purge-receipt?purpose=people')).toEqual([409, 'nothing-purged'])
      expect((await ask('attendance'))[0]).toBe(200)
      expect(empty.errors).toEqual([])
    } finally {
      await empty.stop()
    }
  })
})

it('the cloud’s notes of remote presence count only for people whom the hub has told it of', async () => {
  const { log } = test.station
  const [told, untold] = [attendeeIdOf(log, 'KERM9ABCD3'), attendeeIdOf(log, 'SOMM8WXYZ2')]
  await log.note('station', (writing) =>
    writing.append('remote-code', 'h', { type: 'RemoteCodeTold', attendeeId: told, voter: 'v' }),
  )
  const cloud = otherStation(log.identity, 'thecloud')
  expect(pairIn(log, cloud, 'cloud')).toMatchObject({ ok: true })
  const [from, until] = ['09:30', '12:00'].map((time) => at(time) / 1000)
  const plenary = [...log.streams.all('session')].find(([, { settings }]) => settings?.startsAt === at('09:30'))
  cloud.write({
    lane: 'people',
    stream: `remote-presence/${plenary?.[0]}/run1`,
    type: 'RemotePresenceNoted',
    payload: { until },
    part: { came: [told, untold].map((id) => [id, from]), left: [] },
  })
  expect(takeIn(log, cloud.batch('people'))).toMatchObject({ ok: true })
  const rows = await rowsOf('attendance')
  const morningOf = (name: string) => rows.find(({ Nom }) => Nom?.includes(name))?.['J1 matin']
  expect(['Kermarrec', 'SOMME'].map(morningOf)).toEqual(['À distance', 'Non'])
  expect((await file(`certificates?attendee=${untold}`)).status).toBe(409)
})

describe('the purge of people', () => {
  it('is refused while the event is on, and its date before the event’s end', async () => {
    test.clock.now = at('16:00')
    const { body } = await test.command('attendees.purge', {}, test.operator)
    expect(problemNamed(body)).toBe('event-not-over')
    const set = await test.command('retention.set', { purpose: 'people', until: '2026-11-27' }, test.operator)
    expect([set.status, problemNamed(set.body)]).toEqual([409, 'before-the-end'])
    test.clock.now = Date.parse('2026-11-28T09:00:00+01:00')
  })

  it('is due on its date, leaves no name, and has a receipt', async () => {
    const seen = async () =>
      (
        (await test.view('afterEvent', {}, test.operator)).body as {
          value: { retention: { purpose: string; due: boolean; held: number; last: unknown }[] }
        }
      ).value.retention[0]
    await test.done('retention.set', { purpose: 'people', until: '2027-05-27' })
    expect(await seen()).toMatchObject({ purpose: 'people', due: false, held: 7, last: null })
    test.clock.now = Date.parse('2027-05-27T09:00:00+02:00')
    expect(await seen()).toMatchObject({ due: true })
    expect(await test.done('attendees.purge', {})).toEqual({ erased: 7, kept: 0, left: 0 })
    expect(await seen()).toMatchObject({ held: 0, last: { erased: 7, kept: 0 } })
    const [receipt] = await pagesOf('purge-receipt?purpose=people')
    expect(receipt).toContain('Procès-verbal d’effacement')
    expect(receipt).toContain('Les données personnelles de 7 personnes.')
    expect(receipt).toContain('jeudi 27 mai 2027, 09:00')
    expect(problemNamed((await file('certificates')).body)).toBe('nobody-present')
    // Everything that this station still holds of the lane, in clear.
    const lane =
      openZip((await file('archive')).bytes)
        .read('people.ndjson')
        ?.toString() ?? ''
    expect(lane).toContain('AttendeeErased')
    expect(lane).not.toMatch(/Bihan|Nolwenn|Kerlaouen|exemple\.fr|NLBH7|Quéméneur|Boucle/)
    await test.restart()
    expect((await test.ask('GET', '/api/v1/verify', test.bearer(test.operator))).body).toMatchObject({ fault: null })
    expect(test.errors).toEqual([])
  })
})
