import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ViewRow } from '../../../shared/contract/contract.ts'
import { type Problem, problemName } from '../../../shared/contract/problem.ts'
import { makeWorkbook, makeZip } from '../../fixtures/import/make-workbook.ts'
import { openTestLog } from '../test-log.ts'
import { problemNamed, startTestStation, type TestStation } from '../test-station.ts'

type Cue = ViewRow<'runOfShow'>
let test: TestStation
let roomId = ''
const begin = Date.parse('2026-11-26T10:00:00+01:00')
beforeEach(async () => {
  test = await startTestStation({ now: begin })
  await test.done('event.configure', {
    name: 'Assises',
    timeZone: 'Europe/Paris',
    days: ['2026-11-26', '2026-11-27'],
    pilotCode: '246810',
  })
  ;({ roomId } = await test.done('rooms.add', { name: 'Plénière' }))
})
afterEach(async () => {
  expect(test.errors).toEqual([])
  expect((await test.ask('GET', '/api/v1/verify', test.bearer(test.operator))).body).toMatchObject({ fault: null })
  await test.stop()
})

async function cues(token = test.operator): Promise<Cue[]> {
  const { body } = await test.view('runOfShow', { roomId }, token)
  return (body as { rows: Cue[] }).rows
}
const titled = async (title: string) => (await cues()).find((cue) => cue.title === title) as Cue
const report = (answer: { body: unknown }) =>
  answer.body as { imported: number; updated: number; unchanged: number; refused: Finding[]; warnings: Finding[] }
type Finding = { line: number; reason: string; detail: string }
const send = (file: string | Uint8Array, query = '') => test.upload(`/api/v1/import/cues${query}`, file)

const file = [
  'Salle;Heure;Durée;Titre;Scène',
  'Plénière;10:00;10;Ouverture;Pupitre',
  'PLENIERE;10h10;1h;Table ronde;Large',
  'Plénière;11:10;20 min;Pause;',
  'Salle inconnue;11:30;10;Perdue;Large',
  'Plénière;midi;10;Sans heure;',
  'Plénière;12:00;;Sans durée;',
  '',
].join('\r\n')

it('reading a workbook of millions of texts blocks no other command', async () => {
  const workbook = makeZip({
    'xl/workbook.xml': '<workbook><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/worksheets/sheet1.xml':
      '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Salle</t></is></c></row></sheetData></worksheet>',
    'xl/sharedStrings.xml': `<sst>${'<si/>'.repeat(1_500_000)}</sst>`,
  })
  for (const path of ['/api/v1/import/cues?dryRun=1', '/api/v1/import/programme?dryRun=1']) {
    const began = performance.now()
    let [isOver, before, longest] = [false, began, 0]
    const answer = test.upload(path, workbook).finally(() => {
      isOver = true
    })
    while (!isOver) {
      await pause(5)
      const now = performance.now()
      longest = Math.max(longest, now - before)
      before = now
    }
    expect([path, problemNamed((await answer).body)]).toEqual([path, 'missing-columns'])
    // If this thread read it, one turn would take nearly all of it.
    expect([path, longest < (before - began) / 2]).toEqual([path, true])
  }
})

describe('a file of a run of show', () => {
  it('comes in with a line in words for each row that does not, and again changes nothing', async () => {
    const tried = await send(file, '?dryRun=1')
    expect(await cues()).toEqual([])
    const answer = await send(file)
    expect(answer.body).toEqual(tried.body)
    expect(report(answer)).toMatchObject({ imported: 3, updated: 0, unchanged: 0 })
    expect(report(answer).refused.map(({ line, reason }) => [line, reason])).toEqual([
      [5, 'unknown-room'],
      [6, 'bad-time'],
      [7, 'bad-length'],
    ])
    for (const { detail } of report(answer).refused) expect(detail).toMatch(/^[A-ZÉ].* .*[.]$/)
    // This room has no OBS.
    expect(report(answer).warnings.map(({ reason }) => reason)).toEqual(['no-obs', 'no-obs'])
    expect(
      (await cues()).map(({ number, title, plannedAt, lengthS, isBreak, date }) => [
        number,
        title,
        plannedAt,
        lengthS,
        isBreak,
        date,
      ]),
    ).toEqual([
      [1, 'Ouverture', '2026-11-26T09:00:00.000Z', 600, false, '2026-11-26'],
      [2, 'Table ronde', '2026-11-26T09:10:00.000Z', 3600, false, '2026-11-26'],
      [3, 'Pause', '2026-11-26T10:10:00.000Z', 1200, true, '2026-11-26'],
    ])
    expect(report(await send(file))).toMatchObject({ imported: 0, updated: 0, unchanged: 3 })
  })

  it('changes what it changes, and leaves what was moved or removed here', async () => {
    await send(file)
    const [opening, table, pause] = await cues()
    await test.done('cues.move', { cueId: pause?.cueId ?? '', after: null })
    await test.done('cues.remove', { cueId: opening?.cueId ?? '' })
    const later = report(await send(file.replace('10h10;1h;Table ronde;Large', '10h20;50;Table ronde;Pupitre')))
    expect(later).toMatchObject({ imported: 0, updated: 1, unchanged: 2 })
    expect(later.warnings.map(({ reason }) => reason)).toContain('removed')
    expect((await cues()).map(({ title }) => title)).toEqual(['Pause', 'Table ronde'])
    expect(await titled('Table ronde')).toMatchObject({
      cueId: table?.cueId,
      lengthS: 3000,
      plannedAt: '2026-11-26T09:20:00.000Z',
      legs: [{ roomId, kind: 'scene', scene: 'Pupitre' }],
    })
  })

  it('names speakers, and takes back no wish that was written here', async () => {
    const named = (cell: string) => `Salle;Heure;Durée;Titre;Intervenants\nPlénière;10:00;10;Ouverture;"${cell}"\n`
    const two = named('Inès Quéméner (directrice) ; Lou [prénom seul] [voix seule]')
    expect(report(await send(two))).toMatchObject({ imported: 1 })
    const [inès, lou] = (await titled('Ouverture')).speakers
    expect(inès).toMatchObject({ name: 'Inès Quéméner', role: 'directrice', image: 'yes', firstNameOnly: false })
    expect(lou).toMatchObject({ name: 'Lou', image: 'voice-only', firstNameOnly: true })
    expect(report(await send(two))).toMatchObject({ unchanged: 1 })
    const { cueId } = await titled('Ouverture')
    await test.done('cues.markSpeaker', { cueId, speakerId: lou?.speakerId ?? '', mark: 'ready', on: true })
    expect(report(await send(named('LOU ; Idris Ould-Amar, juge des enfants')))).toMatchObject({ updated: 1 })
    expect((await titled('Ouverture')).speakers).toMatchObject([
      { speakerId: lou?.speakerId, image: 'voice-only', firstNameOnly: true, ready: true },
      { name: 'Idris Ould-Amar', role: 'juge des enfants', image: 'yes' },
      // The file no longer names her. A speaker who is here is removed by hand.
      { name: 'Inès Quéméner' },
    ])
    expect(report(await send(file))).toMatchObject({ updated: 1 })
    expect((await titled('Ouverture')).speakers).toHaveLength(3)
    const unquoted = 'Salle;Heure;Durée;Titre;Intervenants\nPlénière;10:00;10;Ouverture;Inès ; Lou [ne pas filmer]\n'
    expect(report(await send(unquoted)).refused).toMatchObject([{ line: 2, reason: 'too-many-cells' }])
    const { refused } = report(await send(named('Lou [flouter]')))
    expect(refused).toMatchObject([{ line: 2, reason: 'bad-speaker' }])
  })

  it.each([
    ['commas, English headings', 'room,start,length,title,scene\nPlénière,10:00,10,Ouverture,Pupitre\n'],
    ['tabs, and columns it does not know', 'Titre\tSalle\tRemarque\tDurée\tHeure\nOuverture\tPlénière\tx\t10\t10:00\n'],
    ['cp1252', Buffer.from('Salle;Heure;Durée;Titre\r\nPlénière;10:00;10;Ouverture\r\n', 'latin1')],
    ['UTF-16', Buffer.from('\ufeffSalle;Heure;Durée;Titre\r\nPlénière;10:00;10;Ouverture\r\n', 'utf16le')],
    [
      'a workbook',
      makeWorkbook([
        ['Salle', 'Heure', 'Durée', 'Titre'],
        ['Plénière', '10:00', '10', 'Ouverture'],
      ]),
    ],
  ])('is read from %s', async (_, content) => {
    expect(report(await send(content))).toMatchObject({ imported: 1, refused: [] })
    expect(await cues()).toMatchObject([{ title: 'Ouverture', plannedAt: '2026-11-26T09:00:00.000Z', lengthS: 600 }])
  })

  it('is of its day where it names one', async () => {
    const days =
      'Salle;Jour;Heure;Durée;Titre\nPlénière;2;00:30;5;Nuit\nPlénière;2;9:00;5;Matin\nPlénière;3;9:00;5;Jamais\n'
    expect(report(await send(days))).toMatchObject({ imported: 2, refused: [{ line: 4, reason: 'unknown-day' }] })
    expect((await cues()).map(({ title, date }) => [title, date])).toEqual([
      ['Matin', '2026-11-27'],
      ['Nuit', '2026-11-27'],
    ])
  })

  it('may come before the event has days', async () => {
    const draft = await startTestStation({ now: begin })
    await draft.done('rooms.add', { name: 'Plénière' })
    expect(report(await draft.upload('/api/v1/import/cues', file))).toMatchObject({ imported: 3 })
    await draft.stop()
  })

  it.each<[string, string | Uint8Array, number, string]>([
    ['nothing', '', 400, 'empty'],
    ['no headings', 'a;b\nc;d\n', 400, 'missing-columns'],
    ['a page', '<!doctype html><html><body>Connexion</body></html>', 400, 'html'],
    ['JSON', '{"cues":[]}', 400, 'json'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 400, 'wrong-signature'],
    ['a zip of something else', makeZip({ 'readme.txt': 'x' }), 400, 'not-a-workbook'],
    ['3000 rows', `Salle;Heure;Durée;Titre\n${'Plénière;10:00;10;x\n'.repeat(3000)}`, 400, 'too-many-rows'],
    ['9 MiB', Buffer.alloc(9 * 1024 * 1024, 0x61), 413, 'too-large'],
  ])('is refused whole where it is %s', async (_, content, status, name) => {
    const answer = await send(content)
    expect([answer.status, problemNamed(answer.body)]).toEqual([status, name])
    expect(await cues()).toEqual([])
  })

  it('cannot say more in a cell than a title is', async () => {
    const hostile = [
      'Salle;Heure;Durée;Titre;Scène',
      `Plénière;10:00;10;${'x'.repeat(5000)};Pupitre`,
      'Plénière;10:05;10;=cmd|/C calc!A0;Pupitre',
      'Plénière;10:06;10;Ouver\u202eture;<script>',
      'Plénière;10:07;1e9;Longue;Pupitre',
      '__proto__;10:08;10;constructor;toString',
      '',
    ].join('\n')
    const { imported, refused } = report(await send(hostile))
    expect(imported).toBe(2)
    expect(refused.map(({ reason }) => reason)).toEqual(['cell-too-long', 'bad-length', 'unknown-room'])
    expect((await cues()).map(({ title }) => title)).toEqual(['=cmd|/C calc!A0', 'Ouverture'])
  })
})

describe('a take of a cue whose OBS is not there', () => {
  const scene = { scene: 'Pupitre' }
  async function withObs(onFailure: 'hold' | 'go-on'): Promise<string> {
    await test.done('obs.add', { name: 'OBS', address: 'ws://127.0.0.1:9', roomId })
    const { cueId } = await test.done('cues.add', {
      roomId,
      title: 'Ouverture',
      plannedAt: new Date(begin).toISOString(),
      lengthS: 600,
      onFailure,
      legs: [{ roomId, kind: 'scene', ...scene }],
    })
    return cueId
  }

  it('holds the item, which a person may still begin', async () => {
    const cueId = await withObs('hold')
    const key = randomUUID()
    const answer = await test.command('show.take', { cueId }, test.operator, key)
    expect(answer.body).toMatchObject({ legs: [{ roomId, kind: 'scene', state: 'failed', reason: 'obs-lost' }] })
    const { takeId } = answer.body as { takeId: string }
    const heldAt = new Date(begin).toISOString()
    expect(await titled('Ouverture')).toMatchObject({ state: 'next', heldBy: takeId, heldAt, startedAt: null })
    const { rows } = (await test.view('takes', {}, test.operator)).body as { rows: unknown[] }
    expect(rows[0]).toMatchObject({ takeId, cue: { number: 1, title: 'Ouverture' } })
    test.clock.now += 5000
    expect((await test.command('show.take', { cueId }, test.operator, key)).body).toEqual(answer.body)
    await test.restart()
    expect(await titled('Ouverture')).toMatchObject({ state: 'next', heldBy: takeId, startedAt: null })
    await test.done('cues.start', { cueId })
    const started = { state: 'current', heldBy: null, startedAt: new Date(begin + 5000).toISOString(), deviationS: 5 }
    expect(await titled('Ouverture')).toMatchObject(started)
    await test.restart()
    expect(await titled('Ouverture')).toMatchObject(started)
  })

  it('begins the item at the press where the cue goes on, and says what failed', async () => {
    const cueId = await withObs('go-on')
    const taken = await test.done('show.take', { cueId })
    expect(taken.legs).toMatchObject([{ state: 'failed' }])
    expect(await titled('Ouverture')).toMatchObject({ state: 'current', startedAt: new Date(begin).toISOString() })
    expect((await test.view('takes', {}, test.operator)).text).toContain(taken.takeId)
    test.clock.now += 60_000
    // Taken again it goes on air once more, and its time runs on.
    await test.done('show.take', { cueId })
    expect(await titled('Ouverture')).toMatchObject({ startedAt: new Date(begin).toISOString() })
  })

  it('begins after a station that ended between OBS’s word and its own', async () => {
    const cueId = await withObs('hold')
    const taken = await test.done('show.take', { cueId })
    test.clock.now += 60_000
    await test.station.stop()
    const log = openTestLog(test.folder, test.clock)
    // As the same station writes it, without a follower.
    await log.note('Régie', (writing) => {
      const { asked } = writing.state('take', taken.takeId)
      const legs = asked?.legs ?? []
      writing.append('take', 'later', { type: 'TakeAsked', kind: 'take', cueId, legs })
      writing.append('take', 'later', { type: 'TakeLegSettled', leg: 0, state: 'confirmed', reason: null })
    })
    log.close()
    test.clock.now += 30_000
    await test.begin()
    const started = { state: 'current', startedAt: new Date(begin + 60_000).toISOString() }
    await expect.poll(() => titled('Ouverture')).toMatchObject(started)
    await test.restart()
    expect(await titled('Ouverture')).toMatchObject(started)
  })

  it('begins its timer with the item, when a person begins it all the same', async () => {
    const speakerId = 'speaker'
    const { cueId } = await test.done('cues.add', {
      roomId,
      title: 'Témoignage',
      speakers: [{ speakerId, name: 'Lou Marchand', image: 'no' }],
      legs: [
        { roomId, kind: 'timer', lengthS: 300 },
        { roomId, kind: 'lower-third', speakerId },
      ],
    })
    const { legs } = await test.done('show.take', { cueId })
    expect(legs).toMatchObject([
      { state: 'failed', reason: 'item-held' },
      { state: 'failed', reason: 'not-to-be-named' },
    ])
    expect((await test.view('stage', { roomId }, test.operator)).body).toMatchObject({ value: { timer: null } })
    test.clock.now += 5000
    await test.done('cues.start', { cueId })
    const { body } = await test.view('stage', { roomId }, test.operator)
    const timer = { startedAt: new Date(begin + 5000).toISOString(), lengthS: 300 }
    expect(body).toMatchObject({ value: { item: { title: 'Témoignage' }, timer } })
  })

  it('wants a cue or legs, not both and not neither', async () => {
    const cueId = await withObs('hold')
    for (const input of [{}, { cueId, legs: [{ roomId, ...scene }] }, { legs: [] }]) {
      const answer = await test.command('show.take', input as never, test.operator)
      expect([answer.status, problemName(answer.body as Problem)]).toEqual([400, 'invalid'])
    }
  })
})

describe('a morning', () => {
  const add = (title: string, time: string, minutes: number, more: object = {}) =>
    test.done('cues.add', {
      roomId,
      title,
      plannedAt: `2026-11-26T${time}:00+01:00`,
      lengthS: minutes * 60,
      legs: [],
      ...more,
    })

  it('is taken item by item as fast as a hand cuts, each once by two booths, and goes back to none that was left out', async () => {
    const ids: string[] = []
    for (const [index, title] of ['Accueil', 'Oubliée', 'Débat', 'Clôture'].entries())
      ids.push((await add(title, `10:0${index}`, 1)).cueId)
    const [first = '', , third = ''] = ids
    const booths = await Promise.all([test.tokenOf('booth'), test.tokenOf('booth')])
    for (const cueId of [first, third]) {
      const answers = await Promise.all(booths.map((booth) => test.command('show.take', { cueId }, booth)))
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
      expect(answers.flatMap(({ status, body }) => (status === 409 ? [problemNamed(body)] : []))).toEqual(['too-soon'])
      test.clock.now += 200
    }
    expect((await cues()).map(({ state }) => state)).toEqual(['done', 'upcoming', 'current', 'next'])
    const { body } = await test.view('stage', { roomId }, test.operator)
    expect(body).toMatchObject({ value: { item: { title: 'Débat' }, next: { title: 'Clôture' }, after: null } })
  })

  it('goes on through restarts: the same item, its time, its decisions and their undoing', async () => {
    const { cueId } = await add('Questions', '10:00', 10)
    for (const [title, time, minutes] of [
      ['Reprise', '10:10', 8],
      ['Film', '10:18', 6],
      ['Pause', '10:24', 30],
    ] as const)
      await add(title, time, minutes)
    await test.done('show.take', { cueId })
    test.clock.now = Date.parse('2026-11-26T10:14:12+01:00')
    const before = await cues()
    expect(before[0]?.outlook).toMatchObject({
      overrunS: 252,
      driftS: 252,
      pushed: 3,
      nextBreak: { lateS: 252, at: '2026-11-26T09:28:12.000Z' },
      absorb: { gainS: 252 },
      cut: { cueIds: [before[2]?.cueId], gainS: 252 },
    })
    await test.restart()
    expect(await cues()).toEqual(before)
    const { adjustmentId } = await test.done('cues.adjust', { roomId, how: 'absorb' })
    const absorbed = await cues()
    expect(absorbed[0]?.outlook?.nextBreak?.lateS).toBe(0)
    await test.restart()
    expect(await cues()).toEqual(absorbed)
    await test.done('cues.undoAdjustment', { adjustmentId })
    expect(await cues()).toEqual(before)
    await test.done('cues.undoAdjustment', { adjustmentId })
    expect(await cues()).toEqual(before)
  })

  it('keeps its plan where the next item has no time, whether spare time is given or the plan is moved', async () => {
    const { cueId } = await add('Ouverture', '10:05', 10)
    for (const title of ['Reprise', 'Débat']) await test.done('cues.add', { roomId, title, lengthS: 600 })
    const plan = async () => (await cues()).map(({ plannedAt }) => plannedAt?.slice(14, 19))
    await test.done('show.take', { cueId })
    const { adjustmentId } = await test.done('cues.adjust', { roomId, how: 'absorb' })
    expect(await plan()).toEqual(['05:00', '15:00', '25:00'])
    expect(await titled('Ouverture')).toMatchObject({ lengthS: 900, outlook: { driftS: 0, absorb: null } })
    await test.done('cues.undoAdjustment', { adjustmentId })
    expect((await titled('Ouverture')).outlook?.shift).not.toBeNull()
    await test.done('cues.adjust', { roomId, how: 'shift' })
    expect(await plan()).toEqual(['05:00', '10:00', '20:00'])
    const again = await test.command('cues.adjust', { roomId, how: 'shift' }, test.operator)
    expect(problemNamed(again.body)).toBe('nothing-to-adjust')
  })

  it('gives an item’s timer what the item is given, and one that is held takes no time from who speaks before it', async () => {
    const timer = (lengthS: number) => ({ roomId, kind: 'timer', lengthS })
    const { cueId } = await add('Ouverture', '10:05', 10, { legs: [timer(600)] })
    const table = await test.done('cues.add', {
      roomId,
      title: 'Table ronde',
      lengthS: 900,
      legs: [
        { roomId, kind: 'timer', lengthS: 900 },
        { roomId, kind: 'lower-third', speakerId: 's' },
      ],
      speakers: [{ speakerId: 's', name: 'Lou Marchand', image: 'no' }],
    })
    await add('Pause', '10:30', 30, { isBreak: true })
    const timed = async () => {
      const { body } = await test.view('stage', { roomId }, test.operator)
      return (body as { value: { timer: { lengthS: number; startedAt: string } | null } }).value.timer
    }
    await test.done('show.take', { cueId })
    const startedAt = new Date(begin).toISOString()
    expect(await timed()).toMatchObject({ lengthS: 600, startedAt })
    const { adjustmentId } = await test.done('cues.adjust', { roomId, how: 'absorb' })
    expect([(await titled('Ouverture')).lengthS, (await timed())?.lengthS]).toEqual([900, 900])
    await test.done('cues.undoAdjustment', { adjustmentId })
    expect((await timed())?.lengthS).toBe(600)
    await test.done('show.take', { cueId: table.cueId })
    expect(await titled('Table ronde')).toMatchObject({ state: 'next', heldBy: expect.any(String) })
    expect(await timed()).toMatchObject({ lengthS: 600, startedAt })
    test.clock.now = Date.parse('2026-11-26T10:19:00+01:00')
    await test.done('cues.adjust', { roomId, how: 'absorb' })
    const { lengthS } = await titled('Table ronde')
    expect(lengthS).toBeLessThan(900)
    await test.done('cues.start', { cueId: table.cueId })
    expect(await timed()).toMatchObject({ lengthS, startedAt: new Date(test.clock.now).toISOString() })
  })

  it('is computed by its watchers, and nothing is pushed as time passes', async () => {
    const { cueId } = await add('Ouverture', '10:00', 10)
    const socket = await test.connect({ token: await test.tokenOf('booth') })
    if (socket instanceof Error) throw socket
    const pushed: { upserts: Cue[] }[] = []
    socket.on('view', (change) => pushed.push(change as never))
    await socket.emitWithAck('subscribe', { view: 'runOfShow', params: { roomId } })
    test.clock.now += 30_000
    await test.done('cues.update', { cueId, title: 'Ouverture officielle' })
    await expect.poll(() => pushed.length).toBe(1)
    expect(pushed[0]?.upserts).toMatchObject([{ cueId, title: 'Ouverture officielle' }])
  })

  it('is edited as it is shown, decisions included', async () => {
    const { cueId } = await add('Ouverture', '10:00', 10)
    const { cueId: next } = await add('Reprise', '10:10', 8)
    await add('Pause', '10:18', 30)
    await test.done('show.take', { cueId })
    test.clock.now = Date.parse('2026-11-26T10:12:00+01:00')
    await test.done('cues.adjust', { roomId, how: 'absorb' })
    expect(await titled('Reprise')).toMatchObject({ lengthS: 360 })
    await test.done('cues.update', { cueId: next, lengthS: 420 })
    expect(await titled('Reprise')).toMatchObject({ lengthS: 420, baseLengthS: 540 })
  })

  it('finds its order by time, or where it is put, however often', async () => {
    const ids = new Map<string, string>()
    for (const [title, time] of [
      ['b', '10:10'],
      ['a', '10:00'],
      ['c', '10:20'],
    ] as const)
      ids.set(title, (await add(title, time, 5)).cueId)
    expect((await cues()).map(({ title }) => title)).toEqual(['a', 'b', 'c'])
    // There are some fifty halves between two numbers.
    for (let turn = 0; turn < 70; turn++)
      await test.done('cues.move', { cueId: ids.get(turn % 2 ? 'b' : 'c') ?? '', after: ids.get('a') ?? '' })
    expect((await cues()).map(({ title }) => title)).toEqual(['a', 'b', 'c'])
    const { cueId } = await test.done('cues.add', { roomId, title: 'd', after: ids.get('a') ?? '' })
    expect((await cues()).map(({ title }) => title)).toEqual(['a', 'd', 'b', 'c'])
    await test.done('cues.move', { cueId, after: null })
    expect((await cues()).map(({ title }) => title)).toEqual(['d', 'a', 'b', 'c'])
  })
})

describe('a speaker who comes in at the door', () => {
  it('has arrived, by the name or by the attendee that is named, and not when the entry is undone', async () => {
    const register = (lastName: string, firstName: string) => test.done('attendees.register', { lastName, firstName })
    const known = await register('Castaing', 'Ruben')
    const other = await register('Ménard', 'Ysé')
    const late = await register('Kerbrat', 'Solène')
    const add = (title: string, speakers: object[], day = '26') =>
      test.done('cues.add', { roomId, title, plannedAt: `2026-11-${day}T11:00:00+01:00`, speakers } as never)
    await add('Table ronde', [{ name: 'ruben castaing' }, { name: 'Docteur Ménard', attendeeId: other.attendeeId }])
    await add('Demain', [{ name: 'Ruben Castaing' }], '27')
    const arrived = async (title: string) => (await titled(title)).speakers.map((one) => one.arrived)
    await test.done('checkIn.admit', { attendeeId: known.attendeeId })
    await expect.poll(() => arrived('Table ronde')).toEqual([true, false])
    await test.done('checkIn.admit', { attendeeId: other.attendeeId })
    await expect.poll(() => arrived('Table ronde')).toEqual([true, true])
    expect(await arrived('Demain')).toEqual([false])
    await test.done('checkIn.undo', { attendeeId: known.attendeeId, reason: 'erreur' })
    await expect.poll(() => arrived('Table ronde')).toEqual([false, true])
    await test.done('checkIn.admit', { attendeeId: late.attendeeId })
    await add('Reprise', [{ name: 'Dr Kerbrat', attendeeId: late.attendeeId }])
    await expect.poll(() => arrived('Reprise')).toEqual([true])
    // A person's entry stays.
    const { cueId, speakers } = await titled('Reprise')
    await test.done('cues.markSpeaker', { cueId, speakerId: speakers[0]?.speakerId ?? '', mark: 'arrived', on: false })
    await test.done('cues.update', { cueId, title: 'Reprise' })
    expect(await arrived('Reprise')).toEqual([false])
  })
})

describe('a name that a booth has written', () => {
  const arrived = async () => (await titled('Table ronde')).speakers.map((one) => [one.name, one.arrived])
  const comesIn = async (lastName: string, firstName: string, more: object = {}) => {
    const { attendeeId } = await test.done('attendees.register', { lastName, firstName, ...more })
    return { attendeeId, admit: () => test.done('checkIn.admit', { attendeeId }) }
  }

  it('tells nothing of whether that person is in, until a pilot has said who speaks', async () => {
    const booth = await test.tokenOf('booth')
    const known = await comesIn('Castaing', 'Ruben')
    const other = await comesIn('Ménard', 'Ysé')
    const named = await test.command(
      'cues.add',
      {
        roomId,
        title: 'Table ronde',
        plannedAt: '2026-11-26T11:00:00+01:00',
        speakers: [{ name: 'Ruben Castaing' }, { name: 'X', attendeeId: other.attendeeId }],
      },
      booth,
    )
    expect(named.status).toBe(200)
    await test.upload(
      '/api/v1/import/cues',
      'Salle;Heure;Durée;Titre;Intervenants\nPlénière;14:00;9;B;Ysé Ménard',
      booth,
    )
    // By a pilot: written after anything that would have been written.
    await test.done('cues.add', {
      roomId,
      title: 'Autre',
      speakers: [{ name: 'Ruben Castaing' }, { name: 'Ysé Ménard' }],
    })
    await known.admit()
    await other.admit()
    await expect.poll(async () => (await titled('Autre')).speakers.map((one) => one.arrived)).toEqual([true, true])
    expect((await titled('B')).speakers.map((one) => one.arrived)).toEqual([false])
    const { cueId, speakers } = await titled('Table ronde')
    expect(await arrived()).toEqual([
      ['Ruben Castaing', false],
      ['X', false],
    ])
    // Saved again by a pilot they are still the booth's. A person whom the pilot designates is found at once.
    const fields = speakers.map(({ speakerId, name, attendeeId }) => ({ speakerId, name, attendeeId }))
    await test.done('cues.update', { cueId, speakers: fields })
    expect((await arrived()).map(([, is]) => is)).toEqual([false, false])
    const said = fields.map((one) => ({ ...one, attendeeId: one.attendeeId ?? known.attendeeId }))
    await test.done('cues.update', { cueId, speakers: said })
    await expect.poll(arrived).toEqual([
      ['Ruben Castaing', true],
      ['X', false],
    ])
  })

  it('is recorded for a person in a pilot’s file, and stays when the booth saves the item', async () => {
    const booth = await test.tokenOf('booth')
    const rows = 'Salle;Heure;Durée;Titre;Intervenants\nPlénière;14:00;9;Table ronde;Ysé Ménard'
    await test.upload('/api/v1/import/cues', rows, booth)
    expect(report(await send(rows))).toMatchObject({ updated: 1 })
    expect(report(await send(rows))).toMatchObject({ unchanged: 1 })
    const { cueId, speakers } = await titled('Table ronde')
    const fields = speakers.map(({ speakerId, name }) => ({ speakerId, name, image: 'no' as const }))
    const saved = await test.command('cues.update', { cueId, speakers: fields }, booth)
    expect(saved.status).toBe(200)
    await (await comesIn('Ménard', 'Ysé')).admit()
    await expect.poll(arrived).toEqual([['Ysé Ménard', true]])
  })

  it('is that of a person whom a booth has put behind a name of the file, and says nothing of them', async () => {
    const booth = await test.tokenOf('booth')
    const rows = 'Salle;Heure;Durée;Titre;Intervenants\nPlénière;14:00;9;Table ronde;Ysé Ménard'
    await send(rows)
    const other = await comesIn('Castaing', 'Ruben')
    const { cueId, speakers } = await titled('Table ronde')
    const fields = speakers.map(({ speakerId, name }) => ({ speakerId, name, attendeeId: other.attendeeId }))
    expect((await test.command('cues.update', { cueId, speakers: fields }, booth)).status).toBe(200)
    expect(report(await send(rows))).toMatchObject({ updated: 1 })
    await other.admit()
    await test.done('cues.add', {
      roomId,
      title: 'Autre',
      speakers: [{ name: 'Castaing', attendeeId: other.attendeeId }],
    })
    await expect.poll(async () => (await titled('Autre')).speakers.map((one) => one.arrived)).toEqual([true])
    expect(await arrived()).toEqual([['Ysé Ménard', false]])
    await (await comesIn('Ménard', 'Ysé')).admit()
    await expect.poll(arrived).toEqual([['Ysé Ménard', true]])
  })

  it('is not recorded for a person under first name only, unless a pilot designated them', async () => {
    const hidden = await comesIn('Kerzerho', 'Maïwenn', { firstNameOnly: true })
    const seen = await comesIn('Ménard', 'Ysé')
    const speakers = [
      { name: 'Maïwenn Kerzerho' },
      { name: 'Maïwenn', attendeeId: hidden.attendeeId },
      { name: 'Ysé Ménard' },
    ]
    await test.done('cues.add', { roomId, title: 'Table ronde', speakers })
    await hidden.admit()
    await seen.admit()
    await expect.poll(async () => (await arrived()).map(([, is]) => is)).toEqual([false, true, true])
  })
})

describe('who speaks', () => {
  const speakers = [
    { name: 'Ildiko Perrault', role: 'Grand témoin', image: 'no' as const, firstNameOnly: true },
    { name: 'Ruben Castaing', image: 'yes' as const },
  ]
  const planted = /Ildiko|Perrault|Ruben|Castaing|Grand témoin/

  it('is told only to booth and pilot, and gone when the item is removed', async () => {
    await test.done('sessions.add', {
      title: 'Atelier',
      kind: 'workshop',
      roomId,
      day: 1,
      registration: false,
      startsAt: '2026-11-26T14:00:00+01:00',
      endsAt: '2026-11-26T15:00:00+01:00',
    })
    const { cueId } = await test.done('cues.add', { roomId, title: 'Table ronde', speakers })
    expect((await titled('Table ronde')).speakers).toMatchObject([
      { name: 'Ildiko Perrault', nameShown: 'Ildiko', image: 'no', ready: false },
      { name: 'Ruben Castaing', nameShown: 'Ruben Castaing', role: '' },
    ])
    for (const role of ['reception', 'door', 'moderator', 'referent', 'screen'] as const) {
      const token = await test.tokenOf(role)
      for (const name of ['runOfShow', 'show', 'programme', 'journal', 'takes'] as const)
        expect((await test.view(name, name === 'runOfShow' ? { roomId } : ({} as never), token)).text).not.toMatch(
          planted,
        )
    }
    expect((await test.view('journal', {}, test.operator)).text).not.toMatch(planted)
    const [first] = (await titled('Table ronde')).speakers
    const speakerId = first?.speakerId ?? ''
    await test.done('cues.markSpeaker', { cueId, speakerId, mark: 'arrived', on: true })
    await test.done('cues.update', { cueId, speakers: [{ ...speakers[0], speakerId, name: 'Ildiko P.' } as never] })
    expect((await titled('Table ronde')).speakers).toMatchObject([{ speakerId, name: 'Ildiko P.', arrived: true }])
    const parts = () =>
      test.station.log.db
        .prepare('SELECT part FROM parts')
        .all()
        .map((row) => JSON.stringify(row))
        .join()
    expect(parts()).toMatch(planted)
    await test.done('cues.remove', { cueId })
    expect(parts()).not.toMatch(planted)
  })
})
