import { spawn } from 'node:child_process'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openZip } from '../../../electron/station/attendees/import/zip.ts'
import { stationFilePath } from '../../../electron/station/station-file.ts'
import { projectFolder } from '../../support/station-build.ts'
import { prepareEvent, startTestStation, type TestStation } from '../test-station.ts'

const duringTheEvent = Date.parse('2026-11-26T09:00:00+01:00')
const afterwards = Date.parse('2027-05-27T09:00:00+02:00')

let test: TestStation
beforeAll(async () => {
  test = await startTestStation({ now: duringTheEvent })
  await prepareEvent(test)
  const { url, operatorToken: token } = test.station
  writeFileSync(stationFilePath(test.folder), JSON.stringify({ url, token, pid: process.pid }))
  // More than one command erases.
  const rows = Array.from({ length: 120 }, (_, at) => `Le Goff${at};Yann;Structure ${at};TICKET${at}`)
  await test.upload('/api/v1/import/attendees', ['Nom;Prénom;Structure;Code billet', ...rows, ''].join('\r\n'))
})
afterAll(() => test.stop())

function run(...args: readonly string[]) {
  const cli = join(projectFolder, 'electron', 'station', 'cli', 'regie.ts')
  const child = spawn(process.execPath, [cli, ...args, '--data', test.folder], { timeout: 60_000 })
  const said = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.err += text
  })
  return new Promise<{ code: number | null; out: string; err: string }>((resolve) =>
    child.on('close', (code) => resolve({ code, ...said })),
  )
}
const retained = async () =>
  (
    (await test.view('afterEvent', {}, test.operator)).body as {
      value: { retention: { purpose: string; due: boolean; held: number; last: { erased: number } | null }[] }
    }
  ).value.retention

it.each([
  [['--purpose', 'show'], /^Finalité inconnue/],
  [['--purpose', 'people', '--due'], /l’un après l’autre/],
  [['--purpose', 'people', '--lane', 'audience'], /l’un après l’autre/],
  [['--purpose', 'people'], /^L’événement n’est pas fini/],
] as const)('a purge by purpose that cannot be is refused in words: %j', async (args, said) => {
  const { code, err } = await run('purge', ...args)
  expect([code, err]).toEqual([1, expect.stringMatching(said)])
  expect((await retained())[0]).toMatchObject({ held: 123, last: null })
})

it('nothing is due before its date', async () => {
  await test.done('retention.set', { purpose: 'people', until: '2027-05-27' })
  test.clock.now = afterwards - 86_400_000
  expect(await run('purge', '--due')).toEqual({ code: 0, out: 'Rien à effacer : aucune date n’est venue.\n', err: '' })
})

it('what is due goes on its date, with its receipt, and the archive of before still shows what it was', async () => {
  const archive = join(test.folder, 'before.zip')
  expect((await run('archive', '--out', archive)).code).toBe(0)
  expect(statSync(archive).mode & 0o777).toBe(0o600)
  test.clock.now = afterwards
  const { code, out } = await run('purge', '--due', '--out', test.folder)
  expect([code, out]).toEqual([
    0,
    expect.stringMatching(/^123 fiches effacées\. Procès-verbal : .*effacement-people\.pdf\.\n$/),
  ])
  expect(readFileSync(join(test.folder, 'effacement-people.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  expect(existsSync(join(test.folder, 'effacement-audience.pdf'))).toBe(false)
  expect(await retained()).toMatchObject([{ held: 0, last: { erased: 123 } }, { last: null }])
  expect((await run('verify', '--archive', archive)).code).toBe(0)
  expect(openZip(readFileSync(archive)).read('people.ndjson')?.toString()).toContain('Le Goff7')

  const anew = join(test.folder, 'after.zip')
  expect((await run('archive', '--out', anew)).code).toBe(0)
  expect(openZip(readFileSync(anew)).read('people.ndjson')?.toString()).not.toMatch(/Le Goff|Quéméneur/)
})

it('a purge of the audience by purpose says what it came to, and has a receipt too', async () => {
  const { code, out } = await run('purge', '--purpose', 'audience', '--out', join(test.folder, 'public.pdf'))
  expect([code, out]).toEqual([0, expect.stringMatching(/^0 question effacée/)])
  expect(existsSync(join(test.folder, 'public.pdf'))).toBe(true)
  expect(test.errors).toEqual([])
})

it('a data folder that is none is not begun', async () => {
  const nowhere = join(test.folder, 'nowhere')
  const cli = join(projectFolder, 'electron', 'station', 'cli', 'regie.ts')
  for (const args of [
    ['archive', '--out', 'x'],
    ['purge', '--due'],
  ]) {
    const child = spawn(process.execPath, [cli, ...args, '--data', nowhere], { timeout: 60_000 })
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(1)
  }
  expect(existsSync(nowhere)).toBe(false)
})
