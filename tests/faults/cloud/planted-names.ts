import { execFile } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { inflateRawSync } from 'node:zlib'
import { patternsOf, searchBytes } from '../../support/byte-search.ts'
import { postgresPath } from '../../support/system-packages.ts'
import { workADay } from '../privacy/days-work.ts'
import { type Planted, plantPeople } from '../privacy/planted-people.ts'
import { insist, type Scenario } from '../scenario.ts'
import { sameOnBothSides } from './both-sides.ts'
import { openPlace, type PeopledPlace } from './open-place.ts'

const run = promisify(execFile)
const mostBytes = 512 * 1024 * 1024

/**
 * Plants unmistakable names, mails and codes in every input, at the venue and remotely, including fields where they do
 * not belong. None may be in a dump of the database, in the cloud's output, on its pages for machines, or in the
 * traffic as the cloud read it.
 */
export const plantedNames: Scenario = {
  name: 'planted-names',
  async run(bench) {
    const planted = plantPeople(44, bench.random)
    const heard = listen()
    const place = await openPlace(bench, {
      onSite: 40,
      remote: 4,
      people: planted.people,
      isNew: true,
      ownServer: true,
      onFront: (front) => front.onUp(heard.piece),
    })
    const [badges = '', copies = ''] = ['badges', 'copies'].map((name) => join(bench.folder, name))
    mkdirSync(badges)
    mkdirSync(copies)
    // The same file is imported again. Remote people stay remote.
    const people = [...place.onSite, ...place.remote]
    await workADay(place.client, { ...planted, people }, badges, copies)
    await remotely(place, planted)
    await place.settled()
    const pages: Record<string, string> = {}
    for (const path of ['/healthz', '/readyz', '/metrics', '/api/v1/openapi.json', '/api/v1/export/sealed'])
      pages[path] = await (await fetch(`${place.cloud.url}${path}`, bearer(place))).text()
    for (const view of ['stations', 'programme', 'polls', 'checkIn.stats'] as const)
      pages[view] = JSON.stringify(await place.view(view, view === 'polls' ? { sessionId: place.sessionId } : {}))
    const same = await sameOnBothSides(place)
    const { stdout: dump } = await run(postgresPath('pg_dump') ?? '', [place.postgres.urlOf(place.database)], {
      encoding: 'utf8',
      maxBuffer: mostBytes,
    })
    const link = Buffer.concat(heard.read)
    for (const type of ['AttendeeImported', 'AttendeeAdmitted', 'AttendeeSubstituted', 'RemoteCodeTold'])
      insist(link.includes(type), `no ${type} was heard on the link`)
    const searched = searchBytes(patternsOf(planted.roots), [place.cloudFolder], {
      ...pages,
      pg_dump: dump,
      'the database as it lies': await asItLies(place),
      'what PostgreSQL wrote': place.postgres.output(),
      'what the cloud wrote': place.cloud.output(),
      'the link, as the cloud reads it': link,
    })
    const [first] = searched.findings
    insist(!first, `${searched.findings.length} findings: ${first?.writing} of a planted text in ${first?.file}`)
    // Proves that the search can find something.
    const control = searchBytes(patternsOf(planted.roots), [], { planted: JSON.stringify(planted) })
    insist(control.findings.length >= planted.roots.length, 'the search does not find planted texts')
    return `${heard.batches()} batches, ${Math.round(searched.bytes / 1024)} KiB searched, none found; ${same}`
  },
}

const bearer = (place: PeopledPlace) => ({ headers: { authorization: `Bearer ${place.cloud.file().token}` } })

/** The hub's messages on the link, unmasked and unpacked, as the cloud reads them. */
function listen() {
  const read: Buffer[] = []
  let batches = 0
  let unread = Buffer.alloc(0)
  const piece = (chunk: Buffer): void => {
    // A new connection begins with its request, which is read as well.
    if (chunk.subarray(0, 4).toString('latin1') === 'GET ') {
      read.push(chunk)
      unread = Buffer.alloc(0)
      return
    }
    unread = Buffer.concat([unread, chunk])
    for (let frame = nextFrame(unread); frame; frame = nextFrame(unread)) {
      unread = unread.subarray(frame.bytes)
      if (frame.isBinary) {
        batches += 1
        read.push(inflateRawSync(frame.content))
      } else read.push(frame.content)
    }
  }
  return { read, piece, batches: () => batches }
}

/**
 * The first whole frame of a websocket client (RFC 6455), unmasked. Null if it has not arrived completely. Régie's
 * frames are never fragmented.
 */
function nextFrame(data: Buffer): { isBinary: boolean; content: Buffer; bytes: number } | null {
  if (data.length < 6) return null
  const short = data.readUInt8(1) & 0x7f
  const more = short === 126 ? 2 : short === 127 ? 8 : 0
  const head = 2 + more + 4
  if (data.length < head) return null
  const length = more === 2 ? data.readUInt16BE(2) : more === 8 ? Number(data.readBigUInt64BE(2)) : short
  if (data.length < head + length) return null
  const mask = data.subarray(head - 4, head)
  const content = Buffer.from(data.subarray(head, head + length)).map((byte, at) => byte ^ (mask[at % 4] ?? 0))
  return { isBinary: (data.readUInt8(0) & 0x0f) === 2, content: Buffer.from(content), bytes: head + length }
}

/** Ordinary acts of remote people, with personal data also in fields where they do not belong. */
async function remotely(place: PeopledPlace, { people, note, walkIn }: Planted): Promise<void> {
  const [person] = place.remote
  const { lastName = '', email = '', code = '' } = people[0] ?? {}
  if (!person) throw new Error('there is no remote person')
  await place.linked()
  await place.insistOn(person, 'questions.ask', {
    sessionId: place.sessionId,
    text: `Et ${walkIn.firstName} ${lastName}, ${note} ?`,
    origin: 'remote',
  })
  const post = (path: string, body: string, headers: Record<string, string> = {}) =>
    fetch(`${place.cloud.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    })
  const answers = [
    await post('/api/v1/devices', JSON.stringify({ registrationCode: `${code}X` })),
    await post('/api/v1/devices', JSON.stringify({ [lastName]: lastName })),
    await post('/api/v1/devices', `{"registrationCode":"${email}`),
    await post(`/api/v1/commands/${encodeURIComponent(lastName)}`, '{}', { authorization: `Bearer ${email}` }),
    await post(`/api/v1/views/attendees.search?q=${encodeURIComponent(lastName)}`, '{}'),
    await fetch(`${place.cloud.url}/${encodeURIComponent(lastName)}?mail=${email}`, {
      headers: { 'user-agent': encodeURIComponent(note), referer: `http://x/${encodeURIComponent(lastName)}` },
    }),
  ]
  for (const answer of answers) {
    insist(answer.status >= 400 && answer.status < 500, `${answer.status} for a request that had to be refused`)
    const said = await answer.text()
    insist(!said.includes(lastName) && !said.includes(email), 'a refusal repeats a name')
  }
}

/**
 * The database's files, including the WAL, after a checkpoint: what a thief of the disk can read. The server's other
 * databases are older.
 */
async function asItLies({ postgres, database }: PeopledPlace): Promise<Buffer> {
  await postgres.ask(database, 'CHECKPOINT')
  const ours = await postgres.ask<{ oid: number }>(
    'postgres',
    `SELECT oid FROM pg_database WHERE starts_with(datname, '${database}')`,
  )
  const folders = [...ours.map(({ oid }) => `data/base/${oid}`), 'data/pg_wal']
  const { stdout } = await run('tar', ['-cf', '-', '-C', postgres.folder, ...folders], {
    encoding: 'buffer',
    maxBuffer: mostBytes,
  })
  insist(folders.length > 1 && stdout.length > 1024 * 1024, 'the database has no files')
  return withoutEmptyPages(stdout)
}

const pageBytes = 8192
/** A WAL segment has 16 MiB from the start, most of it empty. */
function withoutEmptyPages(bytes: Buffer): Buffer {
  const empty = Buffer.alloc(pageBytes)
  const pages = Array.from({ length: Math.ceil(bytes.length / pageBytes) }, (_, at) =>
    bytes.subarray(at * pageBytes, (at + 1) * pageBytes),
  )
  return Buffer.concat(pages.filter((page) => !page.equals(empty)))
}
