import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { endsWithUs } from '../../support/children.ts'
import { lastingPort } from '../../support/lasting-port.ts'
import { prepareEvent, startTestStation, type TestStation } from '../test-station.ts'
import { startOscPeer } from './osc-peer.ts'

const program = join(import.meta.dirname, '..', '..', '..', 'controls', 'main.ts')
/** The library for decks, as where it is not installed. */
const withoutLibrary = `data:text/javascript,${encodeURIComponent(
  `import { registerHooks } from 'node:module'
registerHooks({ resolve(name, context, next) {
  if (name.startsWith('@elgato-stream-deck/')) throw new Error('not installed')
  return next(name, context)
} })`,
)}`

let test: TestStation
let keyFile = ''
const running: ChildProcess[] = []
beforeEach(async () => {
  test = await startTestStation({ realTime: true })
  keyFile = join(test.folder, 'key.txt')
  writeFileSync(keyFile, `${await test.tokenOf('booth')}\n`)
})
afterEach(async () => {
  for (const child of running.splice(0)) if (child.exitCode === null) child.kill('SIGKILL')
  await test.stop()
})

function controls(...args: string[]) {
  const child = endsWithUs(spawn(process.execPath, ['--import', withoutLibrary, program, ...args]))
  running.push(child)
  const said = { text: '' }
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said.text += part.toString()))
  return { child, said, ended: once(child, 'exit') as Promise<[number | null]> }
}
const station = () => ['--station', test.station.url, '--key-file', keyFile]

it('says how it is used, and why it cannot begin', async () => {
  const alone = controls()
  const [code] = await alone.ended
  expect([code, alone.said.text]).toEqual([1, expect.stringContaining('npm run controls')])
  const deck = controls(...station(), '--deck')
  const [ended] = await deck.ended
  expect([ended, deck.said.text]).toEqual([
    1,
    expect.stringContaining('npm install --no-save @elgato-stream-deck/node'),
  ])
  const port = await lastingPort()
  const osc = [...station(), '--osc', `${port}`]
  const first = controls(...osc)
  await vi.waitFor(() => expect(first.said.text).toContain('Relié au poste.'), { timeout: 15_000 })
  const [refused] = await controls(...osc).ended
  expect(refused).toBe(1)
})

it('speaks OSC also where the library for decks is missing, and ends when it is told', async () => {
  const { roomId } = await prepareEvent(test)
  await test.done('obs.add', { name: 'OBS', address: 'ws://127.0.0.1:9', roomId })
  const port = await lastingPort()
  const { child, said, ended } = controls(...station(), '--deck', '--osc', `${port}`)
  await vi.waitFor(() => expect(said.text).toContain('Relié au poste.'), { timeout: 15_000 })
  expect(said.text).toContain(`OSC : 127.0.0.1:${port}`)
  expect(said.text).not.toContain(await test.tokenOf('booth'))
  const peer = await startOscPeer(port)
  await peer.subscribe()
  await peer.isTold('room/1/label', 'Salle 200')
  await peer.press('room/1/timer/start')
  await peer.isTold('room/1/countdown', /:/)
  await peer.end()
  child.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
})
