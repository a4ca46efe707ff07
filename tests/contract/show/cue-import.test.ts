import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ViewRow } from '../../../shared/contract/contract.ts'
import { cueImportReport } from '../../../shared/contract/cue-import.ts'
import { makeWorkbook } from '../../fixtures/import/make-workbook.ts'
import { problemNamed, startTestStation, type TestStation } from '../test-station.ts'

let test: TestStation
let roomId = ''
beforeEach(async () => {
  test = await startTestStation({ now: Date.parse('2026-11-26T10:00:00+01:00') })
  const days = ['2026-11-26', '2026-11-27']
  await test.done('event.configure', { name: 'Assises', timeZone: 'Europe/Paris', days })
  ;({ roomId } = await test.done('rooms.add', { name: 'Plénière' }))
})
afterEach(async () => {
  expect(test.errors).toEqual([])
  await test.stop()
})

const send = async (file: string | Uint8Array, query = '') =>
  cueImportReport.parse((await test.upload(`/api/v1/import/cues${query}`, file)).body)
const dry = (file: string | Uint8Array) => send(file, '?dryRun=1')
async function cues() {
  const { body } = await test.view('runOfShow', { roomId }, test.operator)
  return (body as { rows: ViewRow<'runOfShow'>[] }).rows
}

describe('what a file of a run of show would do', () => {
  it('warns of a name on screen of somebody who is not to be filmed, by the file or by what stands here', async () => {
    const file = (wish: string) =>
      [
        'Salle;Heure;Durée;Titre;Intervenants;Synthé',
        `Plénière;9:00;5;Ouverture;Inès Quéméner${wish};Inès Quéméner (directrice)`,
        'Plénière;9:05;5;Débat;Lou Marchand;Lou Marchand',
        '',
      ].join('\n')
    const notesOf = async (wish: string) => (await dry(file(wish))).rows.map(({ state, notes }) => [state, notes])
    const told = [{ field: 'lowerThird', reason: 'not-to-be-named' }]
    for (const wish of [' [ne pas filmer]', ' [voix seule]'])
      expect(await notesOf(wish)).toEqual([
        ['imported', told],
        ['imported', []],
      ])
    expect(await notesOf('')).toEqual([
      ['imported', []],
      ['imported', []],
    ])
    expect((await send(file(' [ne pas filmer]'))).warnings).toMatchObject([{ line: 2, reason: 'not-to-be-named' }])
    // The file takes no wish back.
    expect(await notesOf('')).toEqual([
      ['unchanged', told],
      ['unchanged', []],
    ])
  })

  it('is told row by row: each cell as it was read, and what it became', async () => {
    const { rows, columns } = await dry(
      [
        'Salle;Heure;Durée;Titre;Scène;Couleur;Minuteur;Notes;Régisseur',
        'PLENIERE;9h30;10 min;Ouverture;Pupitre;bleu;5;Micro main;Anouk',
        '',
      ].join('\n'),
    )
    expect(rows).toMatchObject([
      {
        line: 2,
        state: 'imported',
        cells: { room: 'PLENIERE', start: '9h30', length: '10 min', colour: 'bleu', timer: '5' },
        read: {
          room: 'Plénière',
          plannedAt: '2026-11-26T08:30:00.000Z',
          lengthS: 600,
          scene: 'Pupitre',
          colour: 'blue',
          timerS: 300,
          note: 'Micro main',
        },
      },
    ])
    expect(columns.filter(({ field }) => field === null)).toEqual([{ heading: 'Régisseur', field: null }])
    expect(await cues()).toEqual([])
  })

  it('names each refused cell of a row by the number of the row in the file', async () => {
    const { rows, refused } = await dry(
      [
        'Salle;Heure;Durée;Titre;Minuteur',
        '',
        'Plénière;midi;longtemps;;jamais',
        'Salle inconnue;9:00;5;Perdue;',
        'Plénière;9:00;5;Une;;et une de trop',
        '',
      ].join('\n'),
    )
    expect(rows.map(({ line, state, notes }) => [line, state, notes])).toEqual([
      [
        3,
        'refused',
        [
          { field: 'title', reason: 'empty-title' },
          { field: 'start', reason: 'bad-time' },
          { field: 'length', reason: 'bad-length' },
          { field: 'timer', reason: 'bad-timer' },
        ],
      ],
      [4, 'refused', [{ field: 'room', reason: 'unknown-room' }]],
      [5, 'refused', [{ field: null, reason: 'too-many-cells' }]],
    ])
    expect(rows[0]?.cells).toMatchObject({ start: 'midi', length: 'longtemps' })
    expect(refused.map(({ line }) => line)).toEqual([3, 4, 5])
  })

  it('keeps a row whose colour the booth has not, and marks the cell', async () => {
    const { rows } = await dry('Salle;Heure;Durée;Titre;Couleur\nPlénière;9:00;5;Une;#ff00aa\n')
    expect(rows).toMatchObject([{ state: 'imported', notes: [{ field: 'colour', reason: 'unknown-colour' }] }])
  })

  it('passes over the title of the show above the headings', async () => {
    const file = [
      ['Assises 2026', '', '', ''],
      ['Conducteur du jour 1', '', '', ''],
      ['Salle', 'Heure', 'Durée', 'Titre'],
      ['Plénière', '9:00', '5', 'Ouverture'],
    ]
    const told = await dry(makeWorkbook(file))
    expect(told).toMatchObject({ imported: 1, refused: [], headingLine: 3, rows: [{ line: 4 }] })
    expect(await dry(file.map((cells) => cells.join(';')).join('\n'))).toEqual(told)
  })

  it('shows no more of a pasted text than a preview needs', async () => {
    const { rows } = await dry(`Salle;Heure;Durée;Titre;Notes\nPlénière;9:00;5;Une;${'x'.repeat(900)}\n`)
    expect(rows[0]?.cells.note).toHaveLength(300)
    expect(rows[0]?.notes).toEqual([{ field: 'note', reason: 'too-long' }])
  })
})

it('brings in notes, colours and timers, and leaves what a later file does not speak of', async () => {
  await send('Salle;Heure;Durée;Titre;Scène;Couleur;Minuteur;Notes\nPlénière;9:00;5;Une;Pupitre;rouge;4 min;Micro\n')
  const [cue] = await cues()
  expect(cue).toMatchObject({
    note: 'Micro',
    colour: 'red',
    legs: [
      { kind: 'scene', scene: 'Pupitre' },
      { kind: 'timer', lengthS: 240 },
    ],
  })
  expect(await send('Salle;Heure;Durée;Titre\nPlénière;9:00;5;Une\n')).toMatchObject({ unchanged: 1 })
  expect(await cues()).toEqual([cue])
  const stops = 'Salle;Heure;Durée;Titre;Minuteur\nPlénière;9:00;5;Une;stop\n'
  expect(await send(stops)).toMatchObject({ updated: 1 })
  expect(await send(stops)).toMatchObject({ unchanged: 1 })
  expect((await cues())[0]?.legs).toMatchObject([{ kind: 'scene' }, { kind: 'timer', lengthS: null }])
})

it('names somebody in the picture: a speaker of the row, or another one who becomes a speaker', async () => {
  const named = (speakers: string, lowerThird: string) =>
    send(`Salle;Heure;Durée;Titre;Intervenants;Synthé\nPlénière;9:00;5;Une;"${speakers}";"${lowerThird}"\n`)
  await named('Inès Quéméner ; Lou', 'INES QUEMENER (directrice)')
  const [cue] = await cues()
  expect(cue?.speakers).toMatchObject([{ name: 'Inès Quéméner', role: 'directrice' }, { name: 'Lou' }])
  expect(cue?.legs).toMatchObject([{ kind: 'lower-third', speakerId: cue?.speakers[0]?.speakerId }])
  expect(await named('Inès Quéméner ; Lou', 'INES QUEMENER (directrice)')).toMatchObject({ unchanged: 1 })
  expect(await named('Inès Quéméner ; Lou', 'Idris Ould-Amar')).toMatchObject({ updated: 1 })
  const [then] = await cues()
  expect(then?.speakers.map(({ name }) => name)).toEqual(['Inès Quéméner', 'Lou', 'Idris Ould-Amar'])
  expect(then?.legs).toMatchObject([{ kind: 'lower-third', speakerId: then?.speakers[2]?.speakerId }])
  expect(await named('Inès Quéméner ; Lou', '')).toMatchObject({ unchanged: 1 })
})

it('says of an item whether the next one follows it, and whether the host reads its note', async () => {
  const file = (follow: string, host: string) =>
    send(`Salle;Heure;Durée;Titre;Notes;Enchaîner;Note animateur\nPlénière;9:00;5;Une;Micro;${follow};${host}\n`)
  await file('oui', 'oui')
  expect(await cues()).toMatchObject([{ autoFollow: true, noteForHost: true }])
  expect(await file('', '')).toMatchObject({ unchanged: 1 })
  expect(await file('non', '')).toMatchObject({ updated: 1 })
  expect(await cues()).toMatchObject([{ autoFollow: false, noteForHost: true }])
  expect(await file('non', 'non')).toMatchObject({ updated: 1 })
  expect(await file('non', 'non')).toMatchObject({ unchanged: 1 })
  expect((await file('bientôt', '')).rows[0]?.notes).toEqual([{ field: 'autoFollow', reason: 'bad-yes-no' }])
})

describe('a file that comes again', () => {
  const file = (...rows: string[]) => ['Salle;Heure;Durée;Titre;Code', ...rows, ''].join('\n')

  it('finds a cue by its code, though title, time and length have changed', async () => {
    await send(file('Plénière;9:00;5;Ouverture;A1', 'Plénière;9:05;5;Débat;A2'))
    const before = await cues()
    const again = file('Plénière;9:10;15;Grand débat;a2', 'Plénière;9:00;10;Accueil;A1')
    expect(await send(again)).toMatchObject({ imported: 0, updated: 2, missing: [] })
    const after = await cues()
    expect(after.map(({ title }) => title)).toEqual(['Accueil', 'Grand débat'])
    expect(after.map(({ cueId }) => cueId)).toEqual(before.map(({ cueId }) => cueId))
    expect(await send(again)).toMatchObject({ imported: 0, updated: 0, unchanged: 2 })
  })

  it('gives its codes to cues that stand without, which were typed or came by their titles', async () => {
    const { cueId } = await test.done('cues.add', { roomId, title: 'Débat', plannedAt: '2026-11-26T08:05:00.000Z' })
    expect(await send(file('Plénière;9:05;5;Débat;A2'))).toMatchObject({ imported: 0, updated: 1 })
    expect(await send(file('Plénière;9:05;5;Table ronde;A2'))).toMatchObject({ imported: 0, updated: 1 })
    expect(await cues()).toMatchObject([{ cueId, title: 'Table ronde' }])
  })

  it('takes no cue of another code for its own, though the titles are the same', async () => {
    await send(file('Plénière;9:00;5;Pause;P1'))
    expect(await send(file('Plénière;9:00;5;Pause;P2'))).toMatchObject({
      imported: 1,
      missing: [{ room: 'Plénière', title: 'Pause' }],
    })
    expect(await cues()).toHaveLength(2)
  })

  it('does not bring back a cue of its code that was removed here', async () => {
    await send(file('Plénière;9:00;5;Ouverture;A1'))
    await test.done('cues.remove', { cueId: (await cues())[0]?.cueId ?? '' })
    const again = await send(file('Plénière;9:00;5;Accueil;A1'))
    expect(again).toMatchObject({ imported: 0, rows: [{ state: 'removed' }] })
    expect(again.warnings.map(({ reason }) => reason)).toEqual(['removed'])
    expect(await cues()).toEqual([])
  })

  it('refuses the second row of one code, and names what no row has', async () => {
    await send(file('Plénière;9:00;5;Ouverture;A1', 'Plénière;9:30;5;Orpheline;'))
    const { rows, missing } = await send(file('Plénière;9:00;5;Ouverture;A1', 'Plénière;9:10;5;Débat;a1'))
    expect(rows.map(({ state, notes }) => [state, notes])).toEqual([
      ['unchanged', []],
      ['refused', [{ field: 'code', reason: 'doubled-code' }]],
    ])
    expect(missing.map(({ title }) => title)).toEqual(['Orpheline'])
    expect(await cues()).toHaveLength(2)
  })
})

describe('the file to fill in', () => {
  const template = async (query: string, token = test.operator) => {
    const address = `${test.station.url}/api/v1/import/cues/template${query}`
    const answer = await fetch(address, { headers: test.bearer(token) })
    return { status: answer.status, type: answer.headers.get('content-type'), bytes: await answer.bytes() }
  }

  it.each(['?format=csv', '?format=xlsx', '?format=csv&lang=en', '?format=xlsx&lang=en', ''])(
    'comes in as it is, without a complaint: %s',
    async (query) => {
      const { status, bytes } = await template(query)
      expect(status).toBe(200)
      const told = await send(bytes)
      expect(told).toMatchObject({ imported: 3, refused: [], warnings: [], missing: [] })
      expect(told.columns.filter(({ field }) => field === null)).toEqual([])
      expect(await send(bytes)).toMatchObject({ imported: 0, updated: 0, unchanged: 3 })
    },
  )

  it('is headings alone where there is no room, and a file of its type', async () => {
    await test.done('rooms.remove', { roomId })
    const { bytes, type } = await template('?format=csv')
    expect(type).toMatch(/^text\/csv/)
    expect(await send(bytes)).toMatchObject({ imported: 0, refused: [], rows: [] })
  })

  it('is for who conducts a show, in formats and languages that there are', async () => {
    expect((await template('?format=ods')).status).toBe(400)
    expect((await template('?lang=de&lang=fr')).status).toBe(400)
    expect((await template('', await test.tokenOf('reception'))).status).toBe(403)
    expect((await fetch(`${test.station.url}/api/v1/import/cues/template`)).status).toBe(401)
    const { body } = await test.upload('/api/v1/import/cues', 'Heure;Titre\n')
    expect(problemNamed(body)).toBe('missing-columns')
  })
})
