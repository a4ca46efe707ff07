import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { mostRestarts } from '../../../electron/launch/after-end.ts'
import { connectClient } from '../../support/station-client.ts'
import { until } from '../../support/until.ts'
import { type Bench, insist, type Scenario } from '../scenario.ts'

const root = join(import.meta.dirname, '..', '..', '..')

/** `npm start` starts a station again that is killed, three times in a row. A signal to npm ends the station. */
export const startedAgain: Scenario = {
  name: 'started-again',
  async run({ folder, after }: Bench) {
    const data = join(folder, 'data')
    const file = () => {
      const path = join(data, 'station.json')
      return existsSync(path)
        ? (JSON.parse(readFileSync(path, 'utf8')) as { pid: number; url: string; token: string })
        : undefined
    }
    const running = (not: number) =>
      until('a station is ready', () => {
        const now = file()
        return Promise.resolve(now && now.pid !== not && isAlive(now.pid) ? now : undefined)
      })
    const first = startNpm(data)
    after(() => void (file() && isAlive(file()?.pid ?? 0) && process.kill(file()?.pid ?? 0)))
    after(() => void first.npm.kill())
    let station = await running(0)
    const { url } = station
    const client = await connectClient(station)
    await client.done('rooms.add', { name: 'Salle 200' })
    client.close()
    for (let kill = 0; kill < mostRestarts; kill++) {
      process.kill(station.pid, 'SIGKILL')
      station = await running(station.pid)
      insist(station.url === url, `it came back at ${station.url} and not at ${url}`)
    }
    const again = await connectClient(station)
    const rooms = await again.rows('rooms', {})
    insist(rooms.length === 1, 'what was acknowledged is gone')
    again.close()
    process.kill(station.pid, 'SIGKILL')
    const [code] = (await once(first.npm, 'exit')) as [number | null]
    insist(code !== 0, 'npm start ended as if nothing had happened')
    insist(/sans cesse.*\(SIGKILL\)/.test(first.said()), `it did not say why it stays away: ${first.said()}`)

    const second = startNpm(data)
    after(() => void second.npm.kill())
    const { pid } = await running(station.pid)
    second.npm.kill('SIGTERM')
    await until('the station has ended', () => Promise.resolve(isAlive(pid) ? undefined : true))
    insist(file() === undefined, 'it was not stopped in order: station.json is still there')
    return `${mostRestarts} kills: back at ${url} each time; the next one is told; a signal to npm ended the station`
  },
}

function startNpm(data: string): { readonly npm: ChildProcess; readonly said: () => string } {
  const npm = spawn('npm', ['start', '--', '--headless', '--data', data, '--port', '0'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: string[] = []
  for (const stream of [npm.stdout, npm.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => void said.push(text))
  return { npm, said: () => said.join('') }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
