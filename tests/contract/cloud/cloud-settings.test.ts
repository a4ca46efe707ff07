import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ViewRow, ViewValue } from '../../../shared/contract/contract.ts'
import { until } from '../../support/until.ts'
import { otherStation } from '../other-station.ts'
import {
  codes,
  day1,
  morning,
  planted,
  prepareEvent,
  problemNamed,
  startTestStation,
  type TestStation,
} from '../test-station.ts'
import { startTestCloud, type TestCloud } from './test-cloud.ts'

let cloud: TestCloud
let hub: TestStation
let sessionId = ''
const within = { timeoutMs: 40_000, everyMs: 50 }

beforeAll(async () => {
  cloud = await startTestCloud(() => morning)
  hub = await startTestStation({ hub: true })
})
afterAll(async () => {
  await hub?.stop()
  await cloud?.stop()
})

const value = async () => ((await hub.view('cloud', {}, hub.operator)).body as { value: ViewValue<'cloud'> }).value
const rows = async () =>
  ((await hub.view('stations', {}, hub.operator)).body as { rows: ViewRow<'stations'>[] }).rows.filter(
    ({ role }) => role === 'cloud',
  )
const linked = () => until('the cloud is linked', async () => (await value()).state === 'linked', within)
const allUp = () => until('all is there', async () => (await value()).waiting === 0, within)
const refusalOf = async (...[name, input]: Parameters<TestStation['command']>) =>
  problemNamed((await hub.command(name, input, hub.operator)).body)
const figures = async () =>
  ((await cloud.view('checkIn.stats', { checkpoint: 'entrance' })) as { value: { admitted: number } }).value.admitted
const parts = async () =>
  (await cloud.database.query<{ count: number }>('SELECT count(*)::int AS count FROM parts'))[0]?.count ?? 0
const tables = ['events', 'parts', 'signatures', 'origins', 'meta', 'eventless_outcomes', 'answered_commands'] as const

it('a draft has no cloud, and one that is asked for needs its code', async () => {
  const url = cloud.cloud.url()
  expect(await refusalOf('cloud.link', { url, code: 'abcd-efgh' }, '')).toBe('no-event')
  ;({ sessionId } = await prepareEvent(hub))
  expect(await value()).toMatchObject({ state: 'none', url: null, trouble: null, here: true })
  expect(await refusalOf('cloud.link', { url }, '')).toBe('cloud-code-needed')
  expect(await refusalOf('cloud.meter', { on: true }, '')).toBe('no-cloud')
  for (const wrong of [
    'http://nuage.exemple',
    'https://a b',
    'https://u:p@h',
    'https://h/chemin',
    'file:///etc/passwd',
  ])
    expect((await hub.command('cloud.link', { url: wrong, code: 'abcd-efgh' }, hub.operator)).status).toBe(400)
})

it('a wrong code is said, the right one links, and neither is in what the journal tells', async () => {
  const url = cloud.cloud.url()
  await hub.done('cloud.link', { url, code: 'fauxcode9999' })
  await until('it is said', async () => (await value()).trouble === 'unknown-code', within)
  expect(await value()).toMatchObject({ state: 'linking', url })
  const code = cloud.cloud.linkCode() ?? ''
  await hub.done('cloud.link', { url, code })
  await linked()
  await allUp()
  expect(await value()).toMatchObject({ state: 'linked', trouble: null, since: null, metered: false })
  const journal = (await hub.view('journal', { since: 0 }, hub.operator)).text
  expect(journal).not.toContain('fauxcode')
  expect(journal).not.toContain(code)
  expect(await refusalOf('cloud.link', { url, code }, '')).toBe('cloud-linked')
})

it('it is linked again after a restart that is told nothing', async () => {
  await hub.restart()
  await linked()
  expect((await value()).url).toBe(cloud.cloud.url())
})

it('where a lost pilot’s laptop has said that it is goes with that laptop: organisers are sent to the real one', async () => {
  const { log } = hub.station
  const [cloudRow] = await rows()
  const cloudUrl = () => log.streams.state('station', cloudRow?.stationId ?? '').cloudUrl
  const told = cloudUrl()
  expect(told).toBeTruthy()
  const lost = otherStation(log.identity, 'lost')
  await log.note('station', (writing) => writing.append('station', 'lost', lost.pairing(log.identity, 'pilot')))
  const stream = `station/${cloudRow?.stationId}`
  const payload = { url: 'https://assises-direct.example' }
  lost.write({ lane: 'system', stream, type: 'CloudReachable', payload, ts: hub.clock.now + 1000 })
  expect(await log.receive(lost.batch('system'))).toBe('stored')
  expect(cloudUrl()).toBe('https://assises-direct.example')
  await hub.done('stations.revoke', { stationId: 'lost', why: 'stolen' })
  await until('the cloud is where it was', () => cloudUrl() === told, within)
})

it('over a metered network audience and show go up, people wait and are counted, then all of it goes', async () => {
  const before = await figures()
  await hub.done('cloud.meter', { on: true })
  await until('everybody reads so', async () => (await rows())[0]?.cloud?.metered === true, within)
  await until('the cloud knows it too', async () => (await value()).waiting === 0, within)
  await hub.done('checkIn.scan', { code: codes.soizic })
  const { questionId } = await hub.done('questions.ask', { sessionId, text: 'Et après ?', origin: 'floor' })
  const { roomId } = await hub.done('rooms.add', { name: 'Salle comptée' })
  const isThere = async (stream: string) =>
    (await cloud.database.query('SELECT 1 FROM events WHERE stream = $1', [stream])).length > 0
  await until('the room is there', () => isThere(`room/${roomId}`), within)
  await until('the question is there', () => isThere(`question/${questionId}`), within)
  const waiting = await until('people wait', async () => ((await value()).heldBack > 0 ? await value() : null), within)
  expect(waiting).toMatchObject({ state: 'linked', metered: true, waiting: waiting.heldBack })
  expect(await figures()).toBe(before)
  await hub.done('cloud.meter', { on: false })
  await allUp()
  await until('they are counted there', async () => (await figures()) === before + 1, within)
})

/** Text of table `parts` as `pg_dump` writes it. */
const copied = async () => {
  const all = await cloud.database.query<{ origin: string; seq: number; part: string }>('SELECT * FROM parts')
  const lines = all.map(({ origin, seq, part }) => `${origin}\t${seq}\t\\\\x00\t${part}`)
  return `COPY public.parts (origin, seq, salt, part) FROM stdin;\n${lines.join('\n')}\n\\.\n`
}
const opened = async (file: string) => {
  const { text, status } = await hub.upload('/api/v1/cloud/open', file)
  expect(status).toBe(200)
  const lines = text.trim().split('\n')
  return { text, ...(JSON.parse(lines.at(-1) ?? '{}') as { summary: Record<string, number | boolean> }) }
}
const exported = async () => {
  const headers = { authorization: `Bearer ${cloud.cloud.token()}` }
  return await (await fetch(`${cloud.cloud.url()}/api/v1/export/sealed`, { headers })).text()
}

it('only the pilot opens the cloud’s export, or the text of a dump', async () => {
  const file = await exported()
  expect(file.length).toBeGreaterThan(1000)
  expect(file.match(planted)).toBeNull()
  for (const text of [file, await copied()]) {
    const answer = await opened(text)
    expect(answer.summary).toMatchObject({ erased: 0, notOurs: 0, forged: 0, whole: true })
    expect(answer.summary.opened).toBeGreaterThanOrEqual(3)
    expect(answer.text).toContain('Quéméneur')
    expect(answer.text).toContain('"type":"AttendeeImported"')
  }
  for (const role of ['reception', 'moderator', 'booth', 'referent', 'screen'] as const)
    expect((await hub.upload('/api/v1/cloud/open', file, await hub.tokenOf(role))).status).toBe(403)
  expect((await cloud.ask('GET', '/api/v1/export/sealed')).status).toBe(401)
  for (const role of ['moderator', 'referent', 'booth', 'reception', 'screen'] as const) {
    const { status } = await cloud.ask('GET', '/api/v1/export/sealed', undefined, await hub.tokenOf(role))
    expect([role, status]).toEqual([role, expect.toBeOneOf([401, 403])])
  }
})

it('what was changed, or sealed to another event, stays shut and is counted', async () => {
  const [first = '', second = ''] = (await exported()).trim().split('\n')
  const one = JSON.parse(first) as { origin: string; seq: number; part: string }
  const other = JSON.parse(second) as typeof one
  const moved = JSON.stringify({ ...one, part: other.part })
  const broken = JSON.stringify({ ...one, part: one.part.replace(/.{8}"\}$/, 'AAAAAAAA"}') })
  const answer = await opened([moved, broken, '{"sealed":', '\u0000sealed', 'x\ty\tz\tsealed', ''].join('\n'))
  expect(answer.summary).toEqual({ opened: 0, erased: 0, notOurs: 2, forged: 0, whole: true })
  expect((await opened(`{"sealed${'x'.repeat(3 * 1024 * 1024)}`)).summary).toMatchObject({ whole: false })
})

it('an erasure goes up, holds when the cloud is restored from an older dump, and holds when that dump is opened', async () => {
  await allUp()
  const before = await Promise.all(tables.map((table) => cloud.database.query(`SELECT * FROM ${table}`)))
  const old = await copied()
  const held = await parts()
  const { body } = await hub.view('attendees.search', { q: 'quem' }, hub.operator)
  const [soizic] = (body as { rows: ViewRow<'attendees.search'>[] }).rows
  await hub.done('attendees.erase', { attendeeIds: [soizic?.attendeeId ?? ''] })
  await until('it is erased there', async () => (await parts()) < held, within)
  await allUp()
  const left = await parts()

  const { cloud: running } = cloud
  await running.stop()
  await cloud.database.transaction(async (sql) => {
    for (const [index, table] of tables.entries()) {
      await sql.query(`DELETE FROM ${table}`)
      for (const row of before[index] ?? []) {
        const columns = Object.keys(row)
        const places = columns.map((_, at) => `$${at + 1}`)
        await sql.query(`INSERT INTO ${table} (${columns}) VALUES (${places})`, Object.values(row))
      }
    }
  })
  expect(await parts()).toBe(held)
  await cloud.restart()
  await until('it is erased again', async () => (await parts()) === left, within)
  await linked()
  await allUp()

  const answer = await opened(old)
  expect(answer.text).not.toMatch(/Quéméneur|SZQK7|soizic/i)
  expect(answer.text).toContain('Trividic')
  expect(answer.summary.erased).toBeGreaterThan(0)
})

it('a cloud that is unlinked hears no more, and another one takes its place', async () => {
  await hub.done('cloud.unlink', {})
  expect(await value()).toMatchObject({ state: 'none', url: null })
  expect(await refusalOf('cloud.unlink', {}, '')).toBe('no-cloud')
  await hub.done('rooms.add', { name: 'Salle d’après' })
  const other = await startTestCloud(() => morning)
  try {
    await hub.done('cloud.link', { url: other.cloud.url(), code: other.cloud.linkCode() ?? '' })
    await linked()
    await allUp()
    expect(JSON.stringify(await other.view('rooms', {}))).toContain('Salle d’après')
    expect(JSON.stringify(await cloud.view('rooms', {}))).not.toContain('Salle d’après')
    await hub.done('cloud.unlink', {})
  } finally {
    await other.stop()
  }
  expect(hub.errors).toEqual([])
  expect(cloud.errors).toEqual([])
})

it('where parts never go up nothing is sealed there, and it is chosen once', async () => {
  const [bare, secret] = await Promise.all([startTestCloud(() => morning), startTestStation({ hub: true })])
  try {
    const event = { name: 'Assises', timeZone: 'Europe/Paris', days: [day1] }
    await secret.done('event.configure', { ...event, cloudParts: 'none' })
    await prepareEvent(secret)
    const changed = await secret.command('event.configure', { ...event, cloudParts: 'sealed' }, secret.operator)
    expect(problemNamed(changed.body)).toBe('cloud-parts-fixed')
    await secret.done('cloud.link', { url: bare.cloud.url(), code: bare.cloud.linkCode() ?? '' })
    const state = async () =>
      ((await secret.view('cloud', {}, secret.operator)).body as { value: ViewValue<'cloud'> }).value
    await until('all is there', async () => (await state()).state === 'linked' && (await state()).waiting === 0, within)
    const dump = await bare.dump()
    expect(await bare.database.query(`SELECT 1 FROM parts WHERE part LIKE '{"sealed"%'`)).toEqual([])
    expect(dump).toContain('AttendeeImported')
    expect(dump.match(planted)).toBeNull()
    const stats = async (from: Promise<unknown>) => ((await from) as { value: { expected: number } }).value.expected
    const here = (await secret.view('checkIn.stats', {}, secret.operator)).body
    expect(await stats(bare.view('checkIn.stats', {}))).toBe(await stats(Promise.resolve(here)))
  } finally {
    await secret.stop()
    await bare.stop()
  }
})
