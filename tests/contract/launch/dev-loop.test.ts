import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { connectClient } from '../../support/station-client.ts'
import { until } from '../../support/until.ts'
import { foldersOfTests } from '../test-folders.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const code = join(root, 'electron', 'station', 'server', 'no-debug.ts')
const { mtimeMs } = statSync(code)
const folder = foldersOfTests()
let loop: ChildProcess | undefined
afterEach(async () => {
  if (loop && loop.exitCode === null) {
    loop.kill('SIGTERM')
    await once(loop, 'exit')
  }
  utimesSync(code, new Date(), new Date(mtimeMs))
})

it('npm run dev gives pages from their source, reaches the station, and starts it again when its code changes', {
  timeout: 60_000,
}, async () => {
  const data = folder()
  const started = spawn(process.execPath, [join(root, 'electron', 'launch', 'dev.ts'), '--data', data], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  loop = started
  let said = ''
  started.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const ready = / est prêt : (http\S+)/g
  const url = await until('it is ready', () => [...said.matchAll(ready)][0]?.[1])
  expect(await (await fetch(`${url}/accueil`)).text()).toContain('/@vite/client')
  expect(await (await fetch(`${url}/app/main.tsx`)).text()).toContain('createRoot')

  const file = JSON.parse(readFileSync(join(data, 'station.json'), 'utf8')) as { token: string }
  const client = await connectClient({ url, token: file.token })
  expect(await client.rows('stations', {})).toMatchObject([{ self: true }])
  client.close()

  // An old time stamp: a file newer than the build would cause a rebuild.
  utimesSync(code, new Date(), new Date(mtimeMs - 1000))
  await until('it is ready again', () => [...said.matchAll(ready)].length === 2, { timeoutMs: 30_000 })
  expect((await fetch(`${url}/api/v1/openapi.json`)).status).toBe(200)

  started.kill('SIGTERM')
  await once(started, 'exit')
  await expect(fetch(url)).rejects.toThrow()
})
