import { spawn } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keyPath, wrappingOf } from '../../../electron/station/data-folder.ts'
import { unlockFolder } from '../../../electron/station/sealing/unlock-folder.ts'
import { startStation } from '../../../electron/station/station.ts'
import { projectFolder } from '../../support/station-build.ts'
import { newFolder, removeFolder } from '../test-log.ts'

const phrase = 'Une phrase à nous'
const name = 'Quéméneur'
let folder: string
let copies: string
let recoveryCode: string
beforeAll(async () => {
  folder = newFolder()
  copies = newFolder()
  const unlocked = await unlockFolder(folder, { passphrase: phrase })
  const station = await startStation({
    folder,
    unlocked,
    version: '1',
    port: 0,
    pagesFolder: '',
    onError: () => {},
  })
  const give = (command: string, input: object) =>
    fetch(`${station.url}/api/v1/commands/${command}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${station.operatorToken}` },
      body: JSON.stringify(input),
    })
  await give('attendees.register', { lastName: name, firstName: 'Soizic' })
  await give('access.create', { role: 'reception', label: 'Table 3' })
  await give('backup.configure', { folder: copies })
  await station.backup.runIfChanged()
  recoveryCode = station.log.identity.recoveryCode
  await station.stop()
})
afterAll(() => {
  removeFolder(folder)
  removeFolder(copies)
})

/** From source, without a terminal. */
function run(args: readonly string[], env: Record<string, string> = {}) {
  const cli = join(projectFolder, 'electron', 'station', 'cli', 'regie.ts')
  const child = spawn(process.execPath, [cli, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
    timeout: 60_000,
  })
  const said = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.err += text
  })
  return new Promise<{ code: number | null; out: string; err: string }>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, ...said }))
  })
}
const sealed = { REGIE_PASSPHRASE: phrase }
const linesOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { kind: string; id: string } & Record<string, unknown>)

describe('a command on a sealed folder', () => {
  it.each(['verify', 'export', 'disclose'])(
    '%s asks for the passphrase in words, and opens with it',
    async (command) => {
      const without = await run([command, '--data', folder])
      expect([without.code, without.out]).toEqual([1, ''])
      expect(without.err).toContain('REGIE_PASSPHRASE')
      const wrong = await run([command, '--data', folder], { REGIE_PASSPHRASE: 'Une autre' })
      expect([wrong.code, wrong.out, wrong.err]).toEqual([1, '', expect.stringContaining('n’est pas la bonne')])
      const right = await run([command, '--data', folder], sealed)
      expect([right.code, right.err]).toEqual([0, ''])
    },
  )

  it('restores a copy of it by the passphrase, or elsewhere by the recovery sheet', { timeout: 120_000 }, async () => {
    const here = await run(['restore', '--data', folder, '--from', copies], sealed)
    expect([here.code, here.err]).toEqual([0, ''])
    expect(wrappingOf(folder)?.sealed).toBe('passphrase')
    const elsewhere = newFolder()
    const there = await run(['restore', '--data', elsewhere, '--from', copies, '--code', recoveryCode])
    expect([there.code, there.out]).toEqual([0, expect.stringContaining('qui a le disque lit tout')])
    expect(wrappingOf(elsewhere)?.sealed).toBe('file')
    await run(['restore', '--data', elsewhere, '--from', copies, '--code', recoveryCode], sealed)
    expect(wrappingOf(elsewhere)?.sealed).toBe('passphrase')
    expect((await run(['export', '--data', elsewhere], sealed)).out).toContain(name)
    removeFolder(elsewhere)
  })

  const groups = () => recoveryCode.match(/.{4}/g) ?? []
  it.each<[string, () => readonly string[]]>([
    ['between quotes, as the sheet prints it', () => [groups().join(' ')]],
    ['without quotes, in words of their own', groups],
    ['in words of their own, in capitals', () => groups().map((four) => four.toUpperCase())],
    ['with hyphens', () => [groups().join('-')]],
    ['with hyphens between words', () => [groups().slice(0, 3).join('-'), '-', groups().slice(3).join('-')]],
  ])('takes the code of the sheet %s', { timeout: 120_000 }, async (_, typed) => {
    expect(groups()).toHaveLength(6)
    for (const order of [
      (code: readonly string[]) => ['--from', copies, '--code', ...code],
      (code: readonly string[]) => ['--code', ...code, '--from', copies],
    ]) {
      const elsewhere = newFolder()
      const { code, err } = await run(['restore', '--data', elsewhere, ...order(typed())])
      expect([code, err]).toEqual([0, ''])
      removeFolder(elsewhere)
    }
  })
})

describe('disclosure of a folder', () => {
  it('is one line of JSON for each thing, and the number of each kind at the end', async () => {
    const { out } = await run(['disclose', '--data', folder], sealed)
    const lines = linesOf(out)
    const kinds = new Set(lines.map(({ kind }) => kind))
    for (const kind of ['key', 'attendee', 'part', 'station', 'access'])
      expect([kind, kinds.has(kind)]).toEqual([kind, true])
    const counts = lines.filter(({ kind }) => kind === 'count')
    for (const { id, count } of counts)
      expect([id, count]).toEqual([id, lines.filter(({ kind }) => kind === id).length])
    expect(lines.find(({ kind }) => kind === 'attendee')).toMatchObject({ cells: { lastName: name } })
    expect(lines.at(-1)).toMatchObject({ kind: 'summary', id: 'counts', people: 1, codes: 1, stations: 1 })
  })

  it('names keys, and gives none', async () => {
    const { key } = await unlockFolder(folder, { passphrase: phrase })
    const { out } = await run(['disclose', '--data', folder], sealed)
    for (const form of ['hex', 'base64', 'base64url'] as const)
      expect(out).not.toContain(Buffer.from(key).toString(form))
    expect(
      linesOf(out)
        .filter(({ kind }) => kind === 'key')
        .every((line) => !('secret' in line)),
    ).toBe(true)
    expect(out).not.toContain(readFileSync(keyPath(folder), 'utf8').trim())
  })

  it('goes to a file that only its owner can read', async () => {
    const file = join(copies, 'disclosed.ndjson')
    expect(await run(['disclose', '--data', folder, '--out', file], sealed)).toMatchObject({ code: 0, err: '' })
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(linesOf(readFileSync(file, 'utf8')).at(-1)).toMatchObject({ kind: 'summary', people: 1 })
  })
})
