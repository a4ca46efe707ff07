import { spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyArchive } from '../../../electron/station/archive/verify-archive.ts'
import { nodeCrypto } from '../../../electron/station/crypto.ts'
import { packFile, readZipEntries, storeFile, zipPieces } from '../../../electron/station/zip-file.ts'
import { createRandom } from '../../support/random.ts'
import { projectFolder } from '../../support/station-build.ts'
import { otherStation } from '../other-station.ts'
import { pairIn, removeFolder, takeIn } from '../test-log.ts'
import { codes, prepareEvent, problemNamed, startTestStation, type TestStation } from '../test-station.ts'

let test: TestStation
let archive: Uint8Array
let pilotKey: string
beforeAll(async () => {
  test = await startTestStation()
  await prepareEvent(test)
  await test.done('checkIn.scan', { code: codes.soizic })
  await test.done('checkIn.scan', { code: codes.maelle })
  const [session] = ((await test.view('programme', {}, test.operator)).body as { rows: { sessionId: string }[] }).rows
  await test.done('questions.ask', { sessionId: session?.sessionId ?? '', text: 'Qui écoute ?', origin: 'floor' })
  archive = await taken(test)
  pilotKey = ((await test.view('afterEvent', {}, test.operator)).body as { value: { pilotKey: string } }).value.pilotKey
})
afterAll(() => test.stop())

/** With fetch, which gives bytes. */
async function taken({ station, operator, bearer }: TestStation): Promise<Uint8Array> {
  const answer = await fetch(`${station.url}/api/v1/export/archive`, { headers: bearer(operator) })
  expect(answer.status).toBe(200)
  return new Uint8Array(await answer.arrayBuffer())
}

/** The archive's files by name, inflated if needed. */
function filesOf(zip: Uint8Array) {
  let at = 0
  return (readZipEntries(zip) ?? []).map((entry) => {
    const from = at + 30 + entry.name.length
    at = from + entry.packedSize
    return { ...entry, packed: zip.subarray(from, at) }
  })
}

/** The archive with a lane's lines changed by `change`, in a zip whose own sums are right. */
async function withLines(lane: string, change: (lines: string[]) => string[]): Promise<Uint8Array> {
  const { inflateRawSync } = await import('node:zlib')
  const files = filesOf(archive)
  const changed = await Promise.all(
    files.map((file) => {
      if (file.name !== `${lane}.ndjson`) return file
      const lines = inflateRawSync(file.packed).toString().trimEnd().split('\n')
      return packFile(file.name, [
        change(lines)
          .map((line) => `${line}\n`)
          .join(''),
      ])
    }),
  )
  return Buffer.concat(zipPieces(changed))
}
const faultOf = async (zip: Uint8Array, key?: string) => (await verifyArchive(nodeCrypto, zip, key)).fault

describe('an archive', () => {
  it('is verified from the file alone, and names its event', async () => {
    const report = await verifyArchive(nodeCrypto, archive, pilotKey)
    expect(report).toMatchObject({ eventName: 'Assises', pilotKey, fault: null })
    expect(report.events).toBeGreaterThan(8)
  })

  it('holds every lane as lines that other programs read, with what people wrote', async () => {
    const { inflateRawSync } = await import('node:zlib')
    const texts = filesOf(archive).map(({ name, isDeflated, packed }) => [
      name,
      (isDeflated ? inflateRawSync(packed) : Buffer.from(packed)).toString(),
    ])
    const all = Object.fromEntries(texts) as Record<string, string>
    expect(Object.keys(all)).toEqual([
      ...['system.ndjson', 'people.ndjson', 'show.ndjson', 'audience.ndjson', 'manifest.json', 'manifest.sig'],
    ])
    const people = (all['people.ndjson'] ?? '')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(people.map(({ type }) => type)).toEqual(expect.arrayContaining(['AttendeeImported', 'AttendeeAdmitted']))
    expect(all['people.ndjson']).toContain('Quéméneur')
    expect(all['audience.ndjson']).toContain('Qui écoute ?')
    expect(JSON.parse(all['manifest.json'] ?? '').lanes).toHaveLength(4)
  })

  it('is found to be another wherever one byte differs', async () => {
    const random = createRandom(7)
    const places = new Set([0, 4, 10, archive.length - 1, archive.length - 4, archive.length - 22])
    while (places.size < 300) places.add(random.int(0, archive.length - 1))
    for (const at of places) {
      const changed = Uint8Array.from(archive)
      changed[at] = (changed[at] ?? 0) ^ (1 << random.int(0, 7))
      expect([at, (await faultOf(changed))?.what]).toEqual([at, expect.any(String)])
    }
  })

  it('is found to be another where it is cut, or something is put behind it', async () => {
    expect(await faultOf(archive.subarray(0, archive.length - 1))).toMatchObject({ what: 'not-an-archive' })
    expect(await faultOf(Buffer.concat([archive, Buffer.from('x')]))).toMatchObject({ what: 'not-an-archive' })
    expect(await faultOf(new Uint8Array())).toMatchObject({ what: 'not-an-archive' })
  })

  it('lacks no line in its middle, nor its last one', async () => {
    expect(await faultOf(await withLines('people', (lines) => lines.toSpliced(2, 1)))).toEqual({
      where: 'people.ndjson, ligne 3',
      what: 'line-missing',
    })
    expect(await faultOf(await withLines('people', (lines) => lines.slice(0, -1)))).toMatchObject({
      what: 'line-missing',
    })
  })

  it('names the line of which a word or a name was changed', async () => {
    const words = await withLines('people', (lines) =>
      lines.map((line) => line.replace('AttendeeAdmitted', 'AttendeeAdmittee')),
    )
    expect(await faultOf(words)).toMatchObject({
      where: expect.stringMatching(/^people\.ndjson, ligne \d+$/),
      what: 'hash-does-not-match',
    })
    const name = await withLines('people', (lines) => lines.map((line) => line.replace('Quéméneur', 'Quémener')))
    expect(await faultOf(name)).toMatchObject({ what: 'part-does-not-match' })
    expect(await faultOf(await withLines('show', () => ['{}']))).toEqual({
      where: 'show.ndjson, ligne 1',
      what: 'unreadable',
    })
  })

  it('lacks no lane, and holds nothing else', async () => {
    const files = filesOf(archive)
    const without = files.filter(({ name }) => name !== 'audience.ndjson')
    expect(await faultOf(Buffer.concat(zipPieces(without)))).toEqual({ where: 'audience.ndjson', what: 'file-missing' })
    const more = [...files, storeFile('more.txt', 'x')]
    expect(await faultOf(Buffer.concat(zipPieces(more)))).toMatchObject({ what: 'not-an-archive' })
  })

  it('is signed by the event’s own pilot only', async () => {
    const other = await startTestStation()
    try {
      await prepareEvent(other)
      const theirs = filesOf(await taken(other))
      const forged = filesOf(archive).map((file) =>
        file.name === 'manifest.sig' ? (theirs.find(({ name }) => name === file.name) ?? file) : file,
      )
      expect(await faultOf(Buffer.concat(zipPieces(forged)))).toEqual({ where: 'manifest.sig', what: 'bad-signature' })
      expect(await faultOf(await taken(other), pilotKey)).toEqual({ where: 'manifest.sig', what: 'signed-by-another' })
      // Signed anew with another key: the pairings are still signed by the first one.
      const manifest = JSON.parse(Buffer.from(filesOf(archive)[4]?.packed ?? []).toString())
      const { newSigningKey } = await import('../../../electron/station/crypto.ts')
      const { signedText } = await import('../../../electron/station/archive/archive-format.ts')
      const key = newSigningKey()
      const text = JSON.stringify({ ...manifest, pilotKey: Buffer.from(key.publicKey).toString('base64') })
      const sig = Buffer.from(nodeCrypto.sign(key.privateKey, signedText(nodeCrypto, text))).toString('base64')
      const anew = [...filesOf(archive).slice(0, 4), storeFile('manifest.json', text), storeFile('manifest.sig', sig)]
      expect(await faultOf(Buffer.concat(zipPieces(anew)))).toMatchObject({
        where: expect.stringMatching(/^system\.ndjson, ligne \d+$/),
        what: 'signed-by-another',
      })
    } finally {
      await other.stop()
    }
  })

  it('is whole, whatever pairings a laptop of the event has made up', async () => {
    const { log } = test.station
    const desk = otherStation(log.identity, 'desk')
    pairIn(log, desk, 'reception')
    const { type, ...payload } = otherStation(log.identity, 'nobody').pairing(log.identity, 'pilot')
    const made = { ...payload, signature: Buffer.alloc(64).toString('base64') }
    desk.write({ lane: 'system', stream: 'station/nobody', type, payload: made, ts: Date.now() })
    expect(takeIn(log, desk.batch('system'))).toMatchObject({ ok: true })
    expect(await faultOf(await taken(test))).toBeNull()
  })

  it('is noted in the journal, and is in itself', async () => {
    const { rows } = (await test.view('journal', {}, test.operator)).body as {
      rows: { type: string; details: object }[]
    }
    expect(rows.filter(({ type }) => type === 'ExportTaken').map(({ details }) => details)).toContainEqual(
      expect.objectContaining({ what: 'archive' }),
    )
    expect(problemNamed((await test.ask('GET', '/api/v1/export/archive')).body)).toBe('unauthorised')
  })

  it('does not contain what was erased, and is still whole', async () => {
    const { attendeeId } = await test.done('attendees.register', { lastName: 'Oubliée', firstName: 'Eva' })
    await test.done('attendees.erase', { attendeeIds: [attendeeId] })
    const after = await taken(test)
    expect(await faultOf(after)).toBeNull()
    const { inflateRawSync } = await import('node:zlib')
    for (const { isDeflated, packed } of filesOf(after))
      expect((isDeflated ? inflateRawSync(packed) : Buffer.from(packed)).toString()).not.toContain('Oubliée')
  })
})

describe('a file that is no archive', () => {
  it('is told to be none, whatever is in it', async () => {
    const random = createRandom(11)
    for (let round = 0; round < 200; round++) {
      const bytes = Uint8Array.from({ length: random.int(0, 400) }, () => random.int(0, 255))
      const end = random.chance(0.5) ? Buffer.from('PK\x05\x06'.padEnd(22, '\x01'), 'latin1') : new Uint8Array()
      expect(await faultOf(Buffer.concat([bytes, end]))).toMatchObject({ where: 'zip' })
    }
  })

  it('costs no more than it says it holds, should a lane swell without end', async () => {
    const { createHash } = await import('node:crypto')
    const { newSigningKey } = await import('../../../electron/station/crypto.ts')
    const { archivedLanes, signedText } = await import('../../../electron/station/archive/archive-format.ts')
    const key = newSigningKey()
    const swollen = await packFile(
      'system.ndjson',
      (function* () {
        for (let mib = 0; mib < 256; mib++) yield Buffer.alloc(1024 * 1024)
      })(),
    )
    const files = await Promise.all(
      archivedLanes.map((lane) => (lane === 'system' ? swollen : packFile(`${lane}.ndjson`, []))),
    )
    const sha256 = createHash('sha256').digest('hex')
    const manifest = JSON.stringify({
      format: 'regie-archive-1',
      eventId: 'x',
      eventName: 'x',
      madeAt: 'x',
      version: 'x',
      origins: [],
      pilotKey: Buffer.from(key.publicKey).toString('base64'),
      lanes: archivedLanes.map((lane) => ({ lane, lines: 0, bytes: 0, sha256, packedSha256: sha256 })),
    })
    const sig = Buffer.from(nodeCrypto.sign(key.privateKey, signedText(nodeCrypto, manifest))).toString('base64')
    const zip = Buffer.concat(
      zipPieces([...files, storeFile('manifest.json', manifest), storeFile('manifest.sig', sig)]),
    )
    const before = process.memoryUsage().arrayBuffers
    expect(await faultOf(zip)).toEqual({ where: 'system.ndjson, ligne 1', what: 'bytes-differ' })
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1024 * 1024)
  })
})

describe('regie verify --archive', () => {
  const folder = mkdtempSync(join(tmpdir(), 'regie-archive-'))
  afterAll(() => removeFolder(folder))

  /** In a folder where no station has ever run, as on another machine. */
  function run(...args: readonly string[]) {
    const cli = join(projectFolder, 'electron', 'station', 'cli', 'regie.ts')
    const child = spawn(process.execPath, [cli, ...args, '--data', join(folder, 'nothing')], { timeout: 60_000 })
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

  it('says that an archive is whole, and names the first fault of one that is not', async () => {
    const file = join(folder, 'archive.zip')
    writeFileSync(file, archive)
    const whole = await run('verify', '--archive', file, '--key', pilotKey)
    expect([whole.code, whole.err]).toEqual([0, ''])
    expect(whole.out).toContain('Archive intacte')
    expect(whole.out).toContain(pilotKey)

    const changed = join(folder, 'changed.zip')
    writeFileSync(changed, await withLines('people', (lines) => lines.toSpliced(1, 1)))
    const wrong = await run('verify', '--archive', changed)
    expect([wrong.code, wrong.out]).toEqual([2, ''])
    expect(wrong.err).toMatch(/people\.ndjson, ligne 2/)
    const json = await run('verify', '--archive', changed, '--json')
    expect([json.code, JSON.parse(json.out).fault]).toEqual([
      2,
      { where: 'people.ndjson, ligne 2', what: 'line-missing' },
    ])
    expect((await run('verify', '--archive', join(folder, 'nowhere.zip'))).code).toBe(1)
  })
})
