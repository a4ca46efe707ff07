import { spawn } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keyPath, openDataFolder, wrappingOf } from '../../../electron/station/data-folder.ts'
import { openDatabase } from '../../../electron/station/event-log/database.ts'
import { unlockFolder } from '../../../electron/station/sealing/unlock-folder.ts'
import { chooseBuild } from '../../support/station-build.ts'
import { launchStation, StartRefused, type StationProcess, startStation } from '../../support/station-process.ts'
import { until } from '../../support/until.ts'
import { newFolder, removeFolder } from '../test-log.ts'

const build = chooseBuild('source')
const phrase = 'Une phrase à nous'
let folder: string
const toStop: StationProcess[] = []
beforeEach(() => {
  folder = newFolder()
})
afterEach(async () => {
  for (const station of toStop.splice(0)) await station.kill()
  removeFolder(folder)
})

async function start(env: Record<string, string> = {}, args: readonly string[] = []): Promise<StationProcess> {
  const station = await startStation({ build, folder, env, args })
  toStop.push(station)
  return station
}
/** It answers before it has printed everything. */
const says = (station: StationProcess, words: string) => until(words, () => station.output().includes(words))
const sealed = { REGIE_PASSPHRASE: phrase }
const post = (station: StationProcess, path: string, body: object) =>
  fetch(`${station.url}/api/v1/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${station.token}` },
    body: JSON.stringify(body),
  })
const ownSealing = async (station: StationProcess): Promise<string | null | undefined> => {
  const { rows } = (await (await post(station, 'views/stations', {})).json()) as {
    rows: { self: boolean; sealed: string | null }[]
  }
  return rows.find(({ self }) => self)?.sealed
}

describe('a passphrase in the environment', () => {
  it('seals a new folder: a copy of it opens nothing, and no byte of it is the key or a name', async () => {
    const station = await start(sealed)
    expect(await ownSealing(station)).toBe('passphrase')
    await post(station, 'commands/attendees.register', { lastName: 'Quéméneur', firstName: 'Soizic' })
    await station.kill('SIGKILL')
    const { key } = await unlockFolder(folder, { passphrase: phrase })

    const stolen = newFolder()
    cpSync(folder, stolen, { recursive: true })
    expect(() => openDataFolder(stolen)).toThrow('sealed')
    for (const name of readdirSync(stolen)) {
      const bytes = readFileSync(join(stolen, name))
      for (const secret of ['Quéméneur', phrase, Buffer.from(key).toString('hex'), Buffer.from(key).toString('base64')])
        expect([name, bytes.includes(secret)]).toEqual([name, false])
      expect([name, bytes.includes(Buffer.from(key))]).toEqual([name, false])
    }
    await expect(startStation({ build, folder: stolen, args: ['--headless'] })).rejects.toThrow('REGIE_PASSPHRASE')
    removeFolder(stolen)
  })

  it('that is wrong is told so, with an exit code above 0, and changes nothing', async () => {
    await unlockFolder(folder, { passphrase: phrase })
    const before = readFileSync(keyPath(folder))
    const refused = await startStation({ build, folder, env: { REGIE_PASSPHRASE: 'Une autre' } }).catch(
      (error: unknown) => error,
    )
    expect(refused).toBeInstanceOf(StartRefused)
    expect((refused as StartRefused).exit.code).toBe(1)
    expect((refused as StartRefused).output).toContain('Cette phrase de passe n’est pas la bonne.')
    expect(readFileSync(keyPath(folder))).toEqual(before)
  })

  it('seals a folder of the first release anew, and its database opens as before', async () => {
    const key = Buffer.from(openDataFolder(folder))
    writeFileSync(keyPath(folder), `${key.toString('hex')}\n`)
    openDatabase(folder, key).close()
    const station = await start(sealed)
    expect(await ownSealing(station)).toBe('passphrase')
    await station.stop()
    expect(readFileSync(keyPath(folder)).includes(key.toString('hex'))).toBe(false)
    expect((await unlockFolder(folder, { passphrase: phrase })).key).toEqual(key)
  })
})

describe('where nobody can be asked', () => {
  it('the key stays in clear, in the folder or in the file that is named, and the station says so', async () => {
    const first = await start({}, ['--headless'])
    await says(first, 'qui a le disque lit tout')
    expect(await ownSealing(first)).toBe('file')
    await first.stop()
    const keyFile = join(folder, 'elsewhere', '..', 'the.key')
    const second = await start({}, ['--headless', '--key-file', keyFile])
    expect(await ownSealing(second)).toBe('file')
    expect(existsSync(keyPath(folder))).toBe(false)
    await second.stop()
  })

  it('the demo says that it is not sealed', async () => {
    const demo = await start({}, ['--demo'])
    await says(demo, 'Cette démonstration n’est pas scellée')
    expect(wrappingOf(folder)?.sealed).toBe('file')
  })
})

describe('the first page', () => {
  const ask = (url: string, path: string, method = 'GET', body?: unknown, headers: Record<string, string> = {}) =>
    fetch(new URL(path, url), {
      method,
      headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
  const give = (url: string, passphrase: string) => ask(url, '/api/v1/lock', 'POST', { passphrase })
  const nameIn = async (response: Response) =>
    String(((await response.json()) as { type?: string }).type).replace(/.*\//, '')

  /** Started, and waiting for its passphrase. */
  async function startLocked(env: Record<string, string> = {}) {
    const launched = launchStation({ build, folder, env })
    const url = await until(
      'the page is there',
      () => / attend sa phrase de passe : (http\S+)/.exec(launched.output())?.[1],
      { timeoutMs: 30_000 },
    )
    return { ...launched, url }
  }

  it('seals a new folder, and goes on to a link that works once', async () => {
    const { url, child, exited } = await startLocked({ REGIE_BROWSER: '1' })
    expect(await (await ask(url, '/api/v1/lock')).json()).toEqual({ isNew: true, waitMs: 0 })
    expect(await nameIn(await give(url, 'courte'))).toBe('passphrase-too-short')
    const opened = (await (await give(url, phrase)).json()) as { url: string }
    expect(new URL(opened.url).origin).toBe(new URL(url).origin)
    const code = new URL(opened.url).hash.replace('#code=', '')
    const enter = () => ask(opened.url, '/api/v1/session', 'POST', { code }, { origin: new URL(url).origin })
    expect((await enter()).status).toBe(200)
    expect((await enter()).status).not.toBe(200)
    expect(wrappingOf(folder)?.sealed).toBe('passphrase')
    child.kill('SIGTERM')
    expect((await exited).code).toBe(0)

    // The next start uses the same port, and asks for the chosen passphrase.
    const again = await startLocked()
    expect(again.url).toBe(url)
    expect(await (await ask(url, '/api/v1/lock')).json()).toEqual({ isNew: false, waitMs: 0 })
    again.child.kill('SIGTERM')
    expect((await again.exited).code).toBe(0)
  })

  it('makes wrong ones wait, and takes the right one after', { timeout: 120_000 }, async () => {
    await unlockFolder(folder, { passphrase: phrase })
    const { url, child, exited } = await startLocked()
    for (let count = 1; count <= 5; count++) {
      const began = performance.now()
      expect(await nameIn(await give(url, `Une autre ${count}`))).toBe('wrong-passphrase')
      expect(performance.now() - began, 'ms: never told before the passphrase was stretched').toBeGreaterThan(200)
    }
    expect(await nameIn(await give(url, phrase))).toBe('too-many-tries')
    const waits = async () => ((await (await ask(url, '/api/v1/lock')).json()) as { waitMs: number }).waitMs
    await until('the wait is over', async () => (await waits()) === 0, { timeoutMs: 10_000, everyMs: 100 })
    const opened = (await (await give(url, phrase)).json()) as { url: string }
    expect(opened.url).toContain('/entrer#code=')
    child.kill('SIGTERM')
    await exited
  })

  it('answers only our own page, serves nothing else of the station, and reads no endless body', async () => {
    await unlockFolder(folder, { passphrase: phrase })
    const { url, child, exited } = await startLocked()
    const body = { passphrase: phrase }
    expect(await nameIn(await ask(url, '/api/v1/lock', 'POST', body, { origin: 'https://evil.example' }))).toBe(
      'foreign-origin',
    )
    expect(await statusUnderHost(url, 'evil.example')).toBe(403)
    expect((await ask(url, '/api/v1/lock', 'POST', 'x'.repeat(20_000))).status).toBe(400)
    expect((await ask(url, '/api/v1/lock', 'POST', { passphrase: 'x'.repeat(1001) })).status).toBe(400)
    expect((await fetch(new URL('/api/v1/lock', url), { method: 'POST', body: 'passphrase=x' })).status).toBe(415)
    for (const path of ['/accueil', '/api/v1/views/stations', '/assets/../../database.key', '/assets/%2e%2e/x.js'])
      expect([path, (await ask(url, path)).status]).toEqual([path, 404])
    expect(await (await ask(url, '/healthz')).json()).toEqual({ status: 'locked' })
    child.kill('SIGTERM')
    expect((await exited).code).toBe(0)
  })

  const statusUnderHost = (url: string, host: string) =>
    new Promise((resolve, reject) => {
      const sent = request(new URL('/api/v1/lock', url), { headers: { host } }, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
      sent.on('error', reject).end()
    })
})

describe('the terminal', () => {
  /** In its own terminal. `lines` are typed one by one, each at the next prompt. */
  async function typed(lines: readonly string[]) {
    // Replaces the shell: a shell that stays would end by the interrupt too, with its own code.
    const command = `exec ${[build.node, build.entry, '--data', folder, '--port', '0'].map((word) => `'${word}'`).join(' ')}`
    const child = spawn('script', ['--quiet', '--flush', '--return', '--command', command, '/dev/null'], {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: { ...process.env, SHELL: '/bin/sh' },
    })
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
    const prompts = () => output.match(/(?:données|poste|fois) : /g) ?? []
    for (const [index, line] of lines.entries()) {
      await until(`prompt ${index + 1}: ${output}`, () => prompts().length > index, { timeoutMs: 30_000 })
      child.stdin.write(`${line}\n`)
    }
    return { child, ended, output: () => output }
  }

  it('refuses the start after three wrong passphrases, and shows none of them', { timeout: 120_000 }, async () => {
    await unlockFolder(folder, { passphrase: phrase })
    const { ended, output } = await typed(['Une première', 'Une deuxième', 'Une troisième'])
    expect(await ended).toBe(1)
    expect(output()).toContain('Trois essais')
    expect(output()).not.toMatch(/première|deuxième|troisième/)
  })

  it('asks twice for the passphrase of a new folder', { timeout: 120_000 }, async () => {
    const { child, ended, output } = await typed([phrase, phrase])
    await until('the station is ready', () => output().includes('est prêt'), { timeoutMs: 60_000 })
    expect(wrappingOf(folder)?.sealed).toBe('passphrase')
    // Ctrl-C, as a person types it.
    child.stdin.write('\u0003')
    expect(await ended).toBe(0)
  })
})
