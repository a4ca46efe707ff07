import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { stationFilePath } from '../../../electron/station/station-file.ts'
import { projectFolder } from '../../support/station-build.ts'
import { prepareEvent, startTestStation, type TestStation } from '../test-station.ts'

let test: TestStation
let file: string
beforeAll(async () => {
  test = await startTestStation()
  await prepareEvent(test)
  const { url, operatorToken: token } = test.station
  writeFileSync(stationFilePath(test.folder), JSON.stringify({ url, token, pid: process.pid }))
  file = join(test.folder, 'inscriptions.csv')
  // Homonyms: the report is longer than a pipe's buffer.
  const rows = Array.from({ length: 6_000 }, (_, at) => `Le Goff;Yann;Structure ${at};TICKET${at}`)
  writeFileSync(file, ['Nom;Prénom;Structure;Code billet', ...rows, ''].join('\r\n'))
  await test.upload('/api/v1/import/attendees', ['Nom;Prénom;Structure;Code billet', ...rows, ''].join('\r\n'))
})
afterAll(() => test.stop())

/** From source, on the station's folder. `reads`: its output is read to the end, or only at its beginning. */
function run(args: readonly string[], reads: 'all' | 'the beginning' = 'all') {
  const cli = join(projectFolder, 'electron', 'station', 'cli', 'regie.ts')
  const child = spawn(process.execPath, [cli, ...args, '--data', test.folder], { timeout: 30_000 })
  const said = { out: '', err: '' }
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.err += text
  })
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.out += text
    if (reads === 'the beginning') child.stdout.destroy()
  })
  return new Promise<{ code: number | null; out: string; err: string }>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, ...said }))
  })
}

it('a dump of another format is told how to be read, and a file with nothing sealed that there is none', async () => {
  const dump = join(test.folder, 'regie.dump')
  writeFileSync(dump, 'PGDMP\u0001\u000e')
  const custom = await run(['open-sealed', dump])
  expect([custom.code, custom.out]).toEqual([2, ''])
  expect(custom.err).toContain('pg_restore --file=nuage.sql')
  writeFileSync(dump, '--\n-- PostgreSQL database dump\n--\n')
  const none = await run(['open-sealed', dump])
  expect([none.code, none.out]).toEqual([0, 'Rien de scellé dans ce fichier.\n'])
})

it('an erasure of somebody unknown is refused in French', async () => {
  const { code, out, err } = await run(['purge', '--id', 'nothere'])
  expect([code, out]).toEqual([1, ''])
  expect(err).toMatch(/^Personne inconnue/)
})

it('an erasure of one person is told in the singular', async () => {
  const { attendeeId } = await test.done('attendees.register', { lastName: 'Oubliée', firstName: 'Eva' })
  expect(await run(['purge', '--id', attendeeId])).toEqual({ code: 0, out: '1 fiche effacée.\n', err: '' })
})

it('a purge of the audience says what was kept back and why, in French or English, until the referent has recorded it', async () => {
  const [session] = ((await test.view('programme', {}, test.operator)).body as { rows: { sessionId: string }[] }).rows
  const ask = (text: string) =>
    test.done('questions.ask', { sessionId: session?.sessionId ?? '', text, origin: 'floor' })
  await ask('Qui écoute l’enfant ?')
  const { questionId } = await ask('Mon beau-père me frappe le soir')
  const first = await run(['purge', '--lane', 'audience'])
  expect([first.code, first.err]).toEqual([3, ''])
  expect(first.out).toMatch(
    /^1 question effacée : .*Gardée : 1 question réservée, dont le référent n’a pas encore noté/,
  )
  const inEnglish = await run(['purge', '--lane', 'audience', '--lang', 'en'])
  expect(inEnglish.out).toMatch(/^0 questions erased: .*Kept back: 1 reserved question for which the referent/)
  await test.done('questions.referentDone', { questionId, note: 'Reçue' }, await test.tokenOf('referent'))
  const last = await run(['purge', '--lane', 'audience', '--json'])
  expect([last.code, JSON.parse(last.out)]).toEqual([0, { questions: 1, answers: 0, withReferent: 0, pollsAway: 0 }])
})

it.each([
  [[], /^Indiquez quoi effacer/],
  [['--lane', 'people'], /^Rien ne s’efface ainsi de « people »/],
  [['--lane', 'audience', '--id', 'x'], /l’un après l’autre/],
  [['--lane', 'audience', '--lang', 'de'], /^Langue inconnue/],
] as const)('a purge that does not say what it erases is refused: %j', async (args, said) => {
  const { code, err } = await run(['purge', ...args])
  expect([code, err]).toEqual([1, expect.stringMatching(said)])
})

it.each([
  ['an export', () => ['export']],
  ['a report', () => ['import', file, '--dry-run', '--json']],
] as const)('%s whose reader has read enough ends quietly, as a shell expects', async (_, args) => {
  expect(await run(args(), 'the beginning')).toMatchObject({ code: 141, err: '' })
})
