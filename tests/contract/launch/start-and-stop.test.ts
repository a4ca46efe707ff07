import { existsSync, readFileSync, statSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { linkPath } from '../../../electron/station/replication/link-wire.ts'
import { startStation } from '../../../electron/station/station.ts'
import { stationFilePath } from '../../../electron/station/station-file.ts'
import { openConnection } from '../../support/standing-still.ts'
import { newFolder, removeFolder } from '../test-log.ts'
import { prepareEvent, startTestStation } from '../test-station.ts'

let folder: string
beforeEach(() => {
  folder = newFolder()
})
afterEach(() => removeFolder(folder))

const start = (port?: number, prepare?: () => Promise<void>, hub = false) =>
  startStation({
    prepare,
    hub,
    folder,
    version: '1',
    pagesFolder: join(folder, 'pages'),
    onError: () => {},
    ...(port !== undefined && { port }),
  })

describe('station.json', () => {
  it('is readable only by its owner, says where the station is, and is removed with it', async () => {
    const station = await start(0)
    expect(statSync(stationFilePath(folder)).mode & 0o777).toBe(0o600)
    const file = JSON.parse(readFileSync(stationFilePath(folder), 'utf8')) as Record<string, unknown>
    expect(file).toMatchObject({ url: station.url, token: station.operatorToken, pid: process.pid, name: station.name })
    await station.stop()
    expect(existsSync(stationFilePath(folder))).toBe(false)
  })

  it('is written when a ready-made event is whole, not before', async () => {
    let seen: boolean | undefined
    const station = await start(0, async () => {
      await new Promise((resolve) => setTimeout(resolve, 50))
      seen = existsSync(stationFilePath(folder))
    })
    expect(seen).toBe(false)
    expect(existsSync(stationFilePath(folder))).toBe(true)
    await station.stop()
  })
})

describe('a station started again', () => {
  it('takes its last port, and another one where that is taken', async () => {
    const first = await start()
    await first.stop()
    const second = await start()
    expect(second.url).toBe(first.url)
    await second.stop()
    const taker = await listenOn(Number(new URL(first.url).port))
    const third = await start()
    expect(third.url).not.toBe(first.url)
    await third.stop()
    await closed(taker)
  })

  it('on a port that is taken fails, and leaves the folder free for the next try', async () => {
    const taker = await listenOn(0)
    const { port } = taker.address() as { port: number }
    await expect(start(port)).rejects.toThrow(/EADDRINUSE/)
    const station = await start(0)
    await station.stop()
    await closed(taker)
  })

  it('has its name, event and people, and no projection is lost', async () => {
    const test = await startTestStation({ folder })
    await prepareEvent(test)
    const { eventId } = test.station.log.identity
    await test.restart()
    expect(test.station.log.identity.eventId).toBe(eventId)
    expect((await test.view('attendees.count', {}, test.operator)).body).toMatchObject({
      value: { total: 3, unpaid: 1 },
    })
    await test.stop()
  })
})

describe('a station stopped', () => {
  it('in the middle of an import stops cleanly, and what was imported stays', async () => {
    const test = await startTestStation({ folder })
    await prepareEvent(test)
    const lines = Array.from({ length: 20_000 }, (_, index) => `AN${index};Nom${index};Prénom;CODE${100_000 + index}`)
    const file = ['N° inscription;Nom;Prénom;Code billet', ...lines].join('\r\n')
    const upload = test.upload('/api/v1/import/attendees', file).catch(() => 'cut')
    await untilWritten(test)
    await test.station.stop()
    await upload
    const again = await startTestStation({ folder })
    await again.station.filled
    const { body } = await again.view('attendees.count', {}, again.operator)
    const { total } = (body as { value: { total: number } }).value
    expect(total).toBeGreaterThan(3)
    expect(total).toBeLessThan(20_003)
    expect((await again.ask('GET', '/api/v1/verify', again.bearer(again.operator))).body).toMatchObject({ fault: null })
    await again.stop()
  })

  it('does not wait for an upload that never ends', async () => {
    const station = await start(0)
    const { hostname, port } = new URL(station.url)
    const slow = connect(Number(port), hostname)
    const head = `POST /api/v1/import/attendees HTTP/1.1\r\nHost: ${hostname}:${port}\r\nAuthorization: Bearer ${station.operatorToken}`
    slow.write(`${head}\r\nContent-Type: text/csv\r\nContent-Length: 1000\r\n\r\nNom;`)
    slow.on('error', () => {})
    await new Promise((resolve) => slow.once('ready', resolve))
    const before = performance.now()
    await station.stop()
    expect(performance.now() - before).toBeLessThan(4000)
    slow.destroy()
  })
})

describe('a hub stopped', () => {
  it.each([
    ['a page that is at work', false],
    ['pages, phones and stations that stand still, as on machines asleep,', true],
  ])('with %s ends all of it by itself, and closes its log', async (_, standsStill) => {
    const station = await start(0, undefined, true)
    await station.linked
    const pages = [station.url, station.staffUrl(), station.audienceUrl()].map((url) => `${url}/socket.io/`)
    const link = `${station.linkUrl()}${linkPath}/`
    const sockets = await Promise.all([...pages, link].slice(0, standsStill ? 4 : 1).map(openConnection))
    if (standsStill) for (const socket of sockets) socket.pause()
    const before = performance.now()
    await station.stop()
    // Well before the moment at which a supervisor would kill the process with its log open: three doors, one after the
    // other.
    expect(performance.now() - before).toBeLessThan(3000)
    expect(station.log.db.open).toBe(false)
    for (const socket of sockets) socket.terminate()
  })
})

/** One turn of the event loop at a time, until the import has begun to write. */
async function untilWritten({ station }: Awaited<ReturnType<typeof startTestStation>>): Promise<void> {
  const hasBegun = () => station.imports.progress().state === 'writing' && station.imports.progress().written > 0
  while (!hasBegun()) await new Promise(setImmediate)
}
const listenOn = (port: number): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer().listen(port, '127.0.0.1', () => resolve(server))
  })
const closed = (server: Server) => new Promise((resolve) => server.close(resolve))
