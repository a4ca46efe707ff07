import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { attendeeIdOf } from '../../../electron/station/keys/people-codes.ts'
import { comeIn } from '../../../electron/station/replication/come-in.ts'
import { stationFilePath } from '../../../electron/station/station-file.ts'
import { projectFolder } from '../../support/station-build.ts'
import { newFolder, removeFolder } from '../test-log.ts'
import { codes, morning, prepareEvent, startTestStation, type TestStation } from '../test-station.ts'

let test: TestStation
let away: string
beforeEach(() => {
  away = newFolder()
})
afterEach(async () => {
  await test.stop()
  removeFolder(away)
})

function run(...args: readonly string[]) {
  const cli = join(projectFolder, 'electron', 'station', 'cli', 'regie.ts')
  const child = spawn(process.execPath, [cli, ...args, '--data', test.folder], { timeout: 60_000 })
  let out = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  return new Promise<readonly [code: number | null, out: string]>((resolve) =>
    child.on('close', (code) => resolve([code, out])),
  )
}

it('the command that erases people says which stations are away and erase them later', async () => {
  test = await startTestStation({ hub: true })
  await prepareEvent(test)
  const { url, operatorToken: token, log } = test.station
  writeFileSync(stationFilePath(test.folder), JSON.stringify({ url, token, pid: process.pid }))
  const [soizic, maelle] = [codes.soizic, codes.maelle].map((code) => attendeeIdOf(log, code))
  expect(await run('purge', '--id', soizic ?? '')).toEqual([0, '1 fiche effacée.\n'])
  const { code: pair } = await test.done('stations.pair', { role: 'reception', name: 'Accueil 2' })
  expect(await comeIn(away, { link: test.station.linkUrl() ?? '', pair }, morning)).toBe('joined')
  expect(await run('purge', '--id', maelle ?? '')).toEqual([
    0,
    '1 fiche effacée. Pas encore effacé à : Accueil 2. Chacun efface dès son retour.\n',
  ])
  test.clock.now = Date.parse('2026-11-30T09:00:00+01:00')
  expect((await run('purge', '--purpose', 'people'))[1]).toMatch(/^1 fiche effacée\. Pas encore effacé à : Accueil 2\./)
})
