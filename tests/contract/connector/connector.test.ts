import { once } from 'node:events'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CommandInput, ViewRow, ViewValue } from '../../../shared/contract/contract.ts'
import {
  type Platform,
  type Registration,
  registrations,
  saying,
  startPlatform,
} from '../../support/registration-platform.ts'
import { virtualTiming } from '../../support/virtual-timing.ts'
import {
  codes,
  day1,
  morning,
  prepareEvent,
  problemNamed,
  startTestStation,
  type TestStation,
} from '../test-station.ts'

const minute = 60_000
const token = 'jeton-tres-secret-9431'
let clock: ReturnType<typeof virtualTiming>
let test: TestStation
let platform: Platform
beforeEach(async () => {
  clock = virtualTiming(morning)
  test = await startTestStation({ connectorTiming: clock.timing })
  await test.done('event.configure', { name: 'Assises', timeZone: 'Europe/Paris', days: [day1, '2026-11-27'] })
  platform = await startPlatform({ format: 'csv', token })
})
afterEach(async () => {
  await test.stop()
  await platform.stop()
  expect(test.errors).toEqual([])
})

const read = async <Name extends 'connector' | 'connector.report' | 'attendees.count'>(name: Name) => {
  const { body } = await test.view(name, {} as never, test.operator)
  return (body as { value: ViewValue<Name> }).value
}
const configure = (input: Partial<CommandInput<'connector.configure'>> = {}) =>
  test.done('connector.configure', { address: platform.address, format: 'csv', token, ...input })

/** Waits for the end of the pull that the clock has started. */
async function settled() {
  return await vi.waitFor(
    async () => {
      const value = await read('connector')
      if (value.state === 'reading' || value.state === 'importing') throw new Error(value.state)
      return value
    },
    { timeout: 10_000 },
  )
}
async function pullNow(acceptMissing = false) {
  expect(await test.done('connector.pullNow', { acceptMissing })).toEqual({ started: true })
  return await settled()
}
async function afterMinutes(count: number) {
  clock.advance(count * minute)
  return await settled()
}
/** `q`: a name of one person. */
const found = async (q: string) => {
  const { body } = await test.view('attendees.search', { q }, test.operator)
  return (body as { rows: ViewRow<'attendees.search'>[] }).rows.find(({ lastName }) => lastName === q)
}
const nameOf = async (q: string) => {
  const row = await found(q)
  return row && `${row.firstName} ${row.lastName} ${row.status}`
}
const people = (changes: Readonly<Record<number, Partial<Registration>>> = {}, count = 40) =>
  registrations(count).map((one, index) => ({ ...one, ...changes[index] }))

describe('on a schedule', () => {
  it('the list comes in a moment after it is set up, with the report of any import', async () => {
    platform.holds(people())
    await configure()
    expect(await read('connector')).toMatchObject({
      state: 'waiting',
      last: null,
      lastAt: null,
      trouble: null,
      upToDateAt: null,
      nextAt: new Date(morning + 5000).toISOString(),
      station: { name: 'Accueil 1', here: true },
      settings: { address: platform.address, format: 'csv', hasToken: true, everyMinutes: 15, on: true },
    })
    expect(await read('connector.report')).toBeNull()
    const after = await afterMinutes(1)
    expect(after).toMatchObject({ state: 'waiting', last: 'imported', trouble: null })
    expect(after.upToDateAt).toBe(after.lastAt)
    expect(await read('connector.report')).toMatchObject({
      imported: 40,
      updated: 0,
      refused: [],
      refusedCount: 0,
      vanished: 0,
      file: { format: 'csv', rows: 40, lacks: [] },
    })
    expect(await read('attendees.count')).toMatchObject({ total: 40 })
  })

  it('unchanged pages are neither sent nor imported again, and changed ones are', async () => {
    platform.holds(people())
    await configure()
    await afterMinutes(1)
    expect(await afterMinutes(16)).toMatchObject({ last: 'unchanged' })
    expect(platform.asked.map(({ status }) => status)).toEqual([200, 304])
    platform.holds(people({ 3: { prenom: 'Rozenn' } }))
    expect(await afterMinutes(16)).toMatchObject({ last: 'imported' })
    expect(await read('connector.report')).toMatchObject({ imported: 0, updated: 1, unchanged: 39 })
  })

  it('a platform without ETags writes nothing either where nothing has changed', async () => {
    await platform.stop()
    platform = await startPlatform({ format: 'csv', withoutEtags: true })
    platform.holds(people())
    await configure({ token: null })
    await afterMinutes(1)
    const imports = () => [...test.station.log.streams.all('import')].length
    expect([imports(), (await afterMinutes(16)).last, imports()]).toEqual([1, 'unchanged', 1])
    expect(platform.asked.map(({ status }) => status)).toEqual([200, 200])
  })

  it('ETags that say "the same" for ever are not believed for longer than an hour', async () => {
    platform.holds(people())
    await configure()
    await afterMinutes(1)
    platform.alwaysMisbehaves((request, response) => {
      const same = request.headers['if-none-match'] !== undefined
      response
        .writeHead(same ? 304 : 200, { etag: '"1"' })
        .end(same ? '' : 'Code billet;Nom;Prénom\nRG-00001;Kerbrat1;Iwan\n')
    })
    expect(await afterMinutes(16)).toMatchObject({ last: 'unchanged' })
    expect(await afterMinutes(60)).toMatchObject({ last: 'failed', trouble: { kind: 'many-missing', count: 39 } })
  })

  it('goes on after a restart where it was, without reading everything again', async () => {
    platform.holds(people())
    await configure()
    await afterMinutes(1)
    await test.restart()
    const value = await read('connector')
    expect(value).toMatchObject({ last: 'imported', state: 'waiting', settings: { hasToken: true } })
    await afterMinutes(16)
    expect(platform.asked.map(({ status }) => status)).toEqual([200, 304])
  })

  it('switched off it reads nothing, except by hand', async () => {
    platform.holds(people())
    await configure({ on: false })
    expect(await afterMinutes(600)).toMatchObject({ state: 'off', nextAt: null, last: null })
    expect(platform.asked).toEqual([])
    expect(await pullNow()).toMatchObject({ state: 'off', last: 'imported' })
  })
})

describe('the import', () => {
  it('is the three-way one: a desk’s correction stands until the platform changes the same cell', async () => {
    platform.holds(people())
    await configure()
    await afterMinutes(1)
    const { attendeeId = '' } = (await found('Kerbrat2')) ?? {}
    await test.done('attendees.amend', { attendeeId, changes: { firstName: 'Nolwenn' } })
    platform.holds(people({ 1: { statut: 'annulé' } }))
    await afterMinutes(16)
    expect(await nameOf('Kerbrat2')).toBe('Nolwenn Kerbrat2 cancelled')
    platform.holds(people({ 1: { statut: 'annulé', prenom: 'Rozenn' } }))
    await afterMinutes(16)
    expect(await nameOf('Kerbrat2')).toBe('Rozenn Kerbrat2 cancelled')
    expect(await read('connector.report')).toMatchObject({
      warnings: [{ line: 3, reason: 'correction-replaced' }],
      warningCount: 1,
    })
  })

  it('JSON with a mapping reads the same people', async () => {
    await platform.stop()
    platform = await startPlatform({ format: 'json', token, paging: 'body', perPage: 7 })
    platform.holds(people({}, 20))
    await configure({
      format: 'json',
      listPath: 'participants',
      nextPath: 'next',
      mapping: { columns: { code: 'billet.code', formula: 'billet.formule' } },
    })
    await afterMinutes(1)
    expect(await read('connector.report')).toMatchObject({ imported: 20, refused: [], file: { format: 'json' } })
    expect(await nameOf('Kerbrat20')).toBe('Solène Kerbrat20 confirmed')
    platform.holds(people({ 4: { formule: 'Nimporte' } }, 20))
    await afterMinutes(16)
    expect(await read('connector.report')).toMatchObject({ refused: [{ line: 6, reason: 'unknown-formula' }] })
  })

  it('a JSON field that no person has any more is ignored, and its known values stay', async () => {
    await platform.stop()
    const list = (more: object) => JSON.stringify([{ id: 'RG-1', nom: 'Kerbrat', prenom: 'Iwan', ...more }])
    platform = await startPlatform({ format: 'json' })
    platform.misbehaves(saying(200, {}, list({ cie: 'Foyer Kerlaouen' })), saying(200, {}, list({ prenom: 'Iwen' })))
    const mapping = { columns: { code: 'id', organisation: 'cie', sessions: ['choix.code'] } }
    await configure({ token: null, format: 'json', mapping })
    await afterMinutes(1)
    expect(await read('connector.report')).toMatchObject({ imported: 1, refused: [] })
    expect(await afterMinutes(16)).toMatchObject({ last: 'imported', trouble: null })
    expect(await found('Kerbrat')).toMatchObject({ firstName: 'Iwen', organisation: 'Foyer Kerlaouen' })
    expect(await read('connector.report')).toMatchObject({ file: { lacks: ['organisation'] } })
  })

  it('a mapping with an absent column names it, and the present ones', async () => {
    platform.holds(people())
    await configure({ mapping: { columns: { code: 'Sésame' } } })
    const { trouble } = await afterMinutes(1)
    expect(trouble?.kind).toBe('columns')
    expect(trouble?.detail).toMatch(/« Sésame ».*« Code billet », « Nom »/)
  })

  it('a list that lacks many people waits for a person, who may accept it', async () => {
    platform.holds(people())
    await configure()
    await afterMinutes(1)
    platform.holds(people({}, 20))
    expect(await afterMinutes(16)).toMatchObject({ last: 'failed', trouble: { kind: 'many-missing', count: 20 } })
    expect(await read('attendees.count')).toMatchObject({ total: 40, vanished: 0 })
    expect(await pullNow()).toMatchObject({ trouble: { kind: 'many-missing' } })
    expect(await pullNow(true)).toMatchObject({ last: 'imported', trouble: null })
    const { body } = await test.view('journal', {}, test.operator)
    const [entry] = (body as { rows: ViewRow<'journal'>[] }).rows
    expect(entry).toMatchObject({ type: 'ImportFinished', actor: 'operator', details: { vanished: 20 } })
    expect(await read('attendees.count')).toMatchObject({ total: 40, vanished: 20 })
    // People who are already missing are no news.
    platform.holds(people({ 3: { prenom: 'Rozenn' } }, 20))
    expect(await afterMinutes(16)).toMatchObject({ last: 'imported', trouble: null })
  })

  it('an empty list empties nothing, and is no fault before the first registration', async () => {
    await configure()
    expect(await afterMinutes(1)).toMatchObject({ last: 'unchanged', trouble: null })
    platform.holds(people())
    await afterMinutes(16)
    platform.holds([])
    expect(await afterMinutes(16)).toMatchObject({ trouble: { kind: 'empty-list' } })
    expect(await pullNow(true)).toMatchObject({ trouble: { kind: 'empty-list' } })
    expect(await read('attendees.count')).toMatchObject({ total: 40, vanished: 0 })
  })

  it('a page that fails leaves everything as it was, and the next reading has all of it', async () => {
    await platform.stop()
    platform = await startPlatform({ format: 'csv', token, perPage: 10 })
    platform.holds(people())
    platform.misbehaves(undefined, undefined, saying(503, { 'retry-after': '600' }))
    await configure()
    const failed = await afterMinutes(1)
    expect(failed).toMatchObject({
      last: 'failed',
      trouble: { kind: 'platform-error', status: 503, page: 3 },
      upToDateAt: null,
    })
    expect(failed.nextAt).toBe(new Date(Date.parse(failed.lastAt ?? '') + 10 * minute).toISOString())
    expect(await read('attendees.count')).toMatchObject({ total: 0 })
    expect(await afterMinutes(11)).toMatchObject({ last: 'imported' })
    expect(await read('attendees.count')).toMatchObject({ total: 40 })
  })

  it('waits while a person imports a file, and tries again', async () => {
    platform.holds(people())
    await configure({ on: false })
    const arrived = Promise.withResolvers<() => void>()
    platform.misbehaves((_, response) =>
      arrived.resolve(() => response.end('Code billet;Nom;Prénom\nRG-1;Kerbrat;Iwan\n')),
    )
    expect(await test.done('connector.pullNow', {})).toEqual({ started: true })
    const answer = await arrived.promise
    // Long enough that the platform's answer arrives in the middle.
    const lines = registrations(20_000, 5000).map(({ code, nom, prenom }) => `${code};${nom};${prenom}`)
    const file = Buffer.from(['Code billet;Nom;Prénom', ...lines].join('\n'))
    const byHand = test.station.imports.run(file, { dryRun: false, mapping: undefined, actor: 'test' })
    answer()
    expect(await settled()).toMatchObject({ trouble: { kind: 'import-running' } })
    expect(await byHand).toMatchObject({ imported: 20_000, refusedCount: 0 })
  })
})

describe('secrets', () => {
  it('the token is in no view, no journal and nothing that the station keeps', async () => {
    platform.holds(people())
    await configure()
    await afterMinutes(1)
    platform.alwaysMisbehaves(saying(401))
    await afterMinutes(16)
    for (const name of ['connector', 'connector.report', 'journal', 'event'] as const) {
      const { text } = await test.view(name, {} as never, test.operator)
      expect([name, text.includes(token)]).toEqual([name, false])
    }
    const { body } = await test.view('journal', {}, test.operator)
    const entry = (body as { rows: ViewRow<'journal'>[] }).rows.find(({ type }) => type === 'ConnectorConfigured')
    expect(Object.keys(entry?.details ?? {})).not.toContain('sealedToken')
    // The file is encrypted. With its key, the token is not found any more.
    const { db } = test.station.log
    const tables = db.prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table'").all()
    const kept = tables.flatMap(({ name }) => db.prepare(`SELECT * FROM "${name}"`).all())
    const texts = kept
      .flatMap((row) => Object.values(row as object))
      .map((cell) => Buffer.from(String(cell)).toString())
    expect(texts.filter((text) => text.includes('sealedToken')).length).toBeGreaterThan(0)
    expect(texts.filter((text) => text.includes(token))).toEqual([])
  })

  it('the token is for the machine that it was given for', async () => {
    await configure()
    const elsewhere = { address: 'https://ailleurs.example/liste' }
    const refused = await test.command('connector.configure', elsewhere, test.operator)
    expect([refused.status, problemNamed(refused.body)]).toEqual([409, 'token-again'])
    // Another path on the same machine keeps the token. Another machine needs a new one, or none.
    await test.done('connector.configure', { address: `${platform.origin}/autre` })
    expect(await read('connector')).toMatchObject({ settings: { hasToken: true, format: 'csv' } })
    await test.done('connector.configure', { ...elsewhere, token: null, on: false })
    expect(await read('connector')).toMatchObject({ settings: { hasToken: false } })
  })

  it('a cell of the mapping that tells of a past is not kept', async () => {
    const pass = { days: [1], evening: false, remote: false }
    const formula = { 'Ex’pair': { pass, category: 'speaker' }, Jeudi: { pass, category: 'participant' } } as const
    await configure({ on: false, mapping: { columns: {}, values: { formula } } })
    const { settings } = await read('connector')
    expect(Object.keys(settings?.mapping?.values?.formula ?? {})).toEqual(['Jeudi'])
  })
})

describe('settings', () => {
  it('begin with an address and a format', async () => {
    const answer = await test.command('connector.configure', { on: true }, test.operator)
    expect([answer.status, problemNamed(answer.body)]).toEqual([409, 'not-configured'])
    expect(await test.done('connector.pullNow', {})).toEqual({ started: false })
  })

  it.each([
    ...[
      'http://inscriptions.example/',
      'ftp://127.0.0.1/x',
      'https://moi:secret@inscriptions.example/',
      'file:///etc/passwd',
    ],
    ...['https://', 'inscriptions.example', 'http://127.0.0.1.exemple.fr/', 'http://localhost@ailleurs.example/', ''],
    ...['http://127.0.0.1\\@ailleurs.example/', 'https://exa mple.fr/', `https://exemple.fr/${'x'.repeat(1000)}`],
  ])('the address %j is refused', async (address) => {
    const answer = await test.command('connector.configure', { address, format: 'csv' }, test.operator)
    expect([answer.status, problemNamed(answer.body)]).toEqual([400, 'invalid'])
  })

  it.each([
    { token: 'deux mots' },
    { token: 'a\r\nHost: ailleurs' },
    { token: 'é' },
    { token: '' },
    { listPath: '' },
    { listPath: 'a..b' },
    { pageParameter: 'page&x=1' },
    { everyMinutes: 4 },
    { everyMinutes: 5.5 },
    { everyMinutes: 100_000 },
    { format: 'xlsx' },
    { mapping: { columns: { shoeSize: 'Pointure' } } },
    { sealedToken: 'x' },
  ])('%j is refused', async (wrong) => {
    const input = { address: platform.address, format: 'csv', ...wrong } as CommandInput<'connector.configure'>
    const answer = await test.command('connector.configure', input, test.operator)
    expect([answer.status, problemNamed(answer.body)]).toEqual([400, 'invalid'])
  })

  it('changed during a reading, give it up; nothing of it comes in', async () => {
    platform.holds(people())
    await configure()
    const held = Promise.withResolvers<void>()
    platform.misbehaves((_, response) => {
      response.on('close', held.resolve)
    })
    clock.advance(minute)
    await vi.waitFor(() => expect(platform.asked).toHaveLength(1), 10_000)
    await test.done('connector.configure', { everyMinutes: 60 })
    await held.promise
    const value = await settled()
    expect(value).toMatchObject({
      last: null,
      trouble: null,
      nextAt: new Date(clock.timing.now() + 5000).toISOString(),
    })
    expect(await afterMinutes(1)).toMatchObject({ last: 'imported' })
  })

  it('a stop in the middle of a reading is quick, and the next start reads', async () => {
    platform.holds(people())
    await configure()
    platform.misbehaves(() => {})
    clock.advance(minute)
    await vi.waitFor(() => expect(platform.asked).toHaveLength(1), 10_000)
    await test.restart()
    expect(await afterMinutes(1)).toMatchObject({ last: 'imported' })
  })

  it('pushes changes to every watcher', async () => {
    platform.holds(people())
    const socket = await test.connect({ token: test.operator })
    if (socket instanceof Error) throw socket
    await socket.emitWithAck('subscribe', { view: 'connector', params: {} })
    const pushed = once(socket as never, 'view')
    await configure({ on: false })
    expect((await pushed)[0]).toMatchObject({ view: 'connector', value: { settings: { format: 'csv' } } })
  })
})

it('people who came by a file are known to the platform’s list by their codes', async () => {
  await test.stop()
  test = await startTestStation({ connectorTiming: clock.timing })
  await prepareEvent(test)
  platform.holds([
    { code: codes.soizic, nom: 'Quéméneur', prenom: 'Soizig' },
    { code: codes.maelle, nom: 'Trividic', prenom: 'Maëlle' },
    { code: codes.corentin, nom: 'Abgrall', prenom: 'Corentin' },
  ])
  await configure()
  await afterMinutes(1)
  expect(await read('connector.report')).toMatchObject({
    imported: 0,
    vanished: 0,
    file: { lacks: expect.any(Array) },
  })
  expect(await nameOf('Quéméneur')).toBe('Soizig Quéméneur confirmed')
  expect(await read('attendees.count')).toMatchObject({ total: 3 })
})
