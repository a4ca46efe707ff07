import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { askerOf } from '../../../cloud/network-place.ts'
import { createAtRest } from '../../../cloud/store/at-rest.ts'
import { openCloudLog } from '../../../cloud/store/cloud-log.ts'
import { mostTriers } from '../../../cloud/store/wrong-tries.ts'
import { createCodeLimits, mostWrongCodes } from '../../../cloud/wrong-codes.ts'
import { CopyUnavailable } from '../../../electron/station/event-log/committer.ts'
import { networkPlace } from '../../../electron/station/network-place.ts'
import { until } from '../../support/until.ts'
import { morning } from '../test-station.ts'
import { openTestDatabase, type TestDatabase } from './open-database.ts'

const address = '192.0.2.7'
const key = randomBytes(32)
let database: TestDatabase
let errors: unknown[] = []
/** How PostgreSQL behaves. */
let store: 'answers' | 'is away' | 'is silent' = 'answers'
/** ms, for the processes' memory. */
let now = 0
const opened: { end(): unknown }[] = []

beforeEach(async () => {
  ;[store, now, errors] = ['answers', 0, []]
  database = await openTestDatabase((error) => void errors.push(error))
})
afterEach(async () => {
  for (const one of opened.splice(0)) await one.end()
  await database.close()
  expect(errors).toEqual([])
})

/** The limits of one process of the cloud, on the shared database. `withKey`: hashes addresses. */
async function process(withKey: Uint8Array = key) {
  const onError = (error: unknown) => void errors.push(error)
  const log = { atRest: createAtRest(key), now: () => morning, onError }
  const { wrongTries, close } = await openCloudLog(await database.open(), log)
  const asked = <Answer>(run: () => Promise<Answer>): Promise<Answer> =>
    store === 'answers'
      ? run()
      : store === 'is away'
        ? Promise.reject(new CopyUnavailable('away'))
        : new Promise(() => {})
  const limits = createCodeLimits({
    tries: {
      note: (who) => asked(() => wrongTries.note(who)),
      of: (who) => asked(() => wrongTries.of(who)),
      sweep: () => asked(wrongTries.sweep),
    },
    hash: createAtRest(withKey).hash,
    now: () => now,
    onError,
  })
  opened.push({
    end() {
      limits.end()
      return close()
    },
  })
  return { ...limits, wrongTries, codes: limits.of('device', mostWrongCodes) }
}
type Process = Awaited<ReturnType<typeof process>>
const tellsWrong = ({ codes }: Process, from = address) => codes.mayTell(from, false)
const tellsRight = ({ codes }: Process, from = address) => codes.mayTell(from, true)
/** As if the database's minute were over. */
const minuteIsOver = () => database.query(`UPDATE wrong_tries SET until = now() - interval '1 s'`)
const rows = async () => (await database.query<{ count: number }>('SELECT count(*)::int AS count FROM wrong_tries'))[0]

describe('wrong codes', () => {
  it('of one place are counted by all processes together, and others’ are not', async () => {
    const [one, other] = [await process(), await process()]
    for (let tries = 0; tries < mostWrongCodes; tries++) expect(await tellsWrong(tries % 2 ? one : other)).toBe(true)
    for (const any of [one, other]) {
      expect([await tellsWrong(any), await tellsRight(any)]).toEqual([false, false])
      expect(await tellsRight(any, '192.0.2.8')).toBe(true)
    }
  })

  it('are forgotten by no restart', async () => {
    const before = await process()
    for (let tries = 0; tries < mostWrongCodes; tries++) await tellsWrong(before)
    expect(await tellsRight(await process())).toBe(false)
  })

  it('that are all tried at once get no more answers than one after the other, the right one among them neither', async () => {
    const both = [await process(), await process()] as const
    const answers = await Promise.all(
      Array.from({ length: 3 * mostWrongCodes }, (_, at) => tellsWrong(both[at % 2 === 0 ? 0 : 1])),
    )
    expect(answers.filter(Boolean)).toHaveLength(mostWrongCodes)
    // The database informs a process that has not heard of it yet.
    expect(await tellsRight(await process())).toBe(false)
  })

  it('count for a minute', async () => {
    const one = await process()
    for (let tries = 0; tries < mostWrongCodes; tries++) await tellsWrong(one)
    await minuteIsOver()
    expect(await tellsRight(one)).toBe(false)
    now = 60_000
    expect([await tellsRight(one), await tellsWrong(one)]).toEqual([true, true])
    expect((await one.wrongTries.of('00')).count).toBe(0)
  })

  it('of one kind of code are none of another', async () => {
    const one = await process()
    for (let tries = 0; tries < mostWrongCodes; tries++) await tellsWrong(one)
    expect(await one.of('organiser', mostWrongCodes).mayTell(address, true)).toBe(true)
    const link = one.of('link', 2)
    expect([await link.mayTell(address, false), await link.mayTell(address, false)]).toEqual([true, true])
    expect(await link.mayTell(address, true)).toBe(false)
  })

  it.each(['is away', 'is silent'] as const)(
    'are counted in memory while PostgreSQL %s, and there again afterwards',
    async (how) => {
      const [one, other] = [await process(), await process()]
      await tellsWrong(one)
      store = how
      for (let tries = 1; tries < mostWrongCodes; tries++) expect(await tellsWrong(one)).toBe(true)
      expect([await tellsWrong(one), await tellsRight(one)]).toEqual([false, false])
      expect(await tellsRight(other)).toBe(true)
      store = 'answers'
      now = 5001
      await tellsWrong(other)
      expect((await database.query('SELECT count FROM wrong_tries'))[0]).toEqual({ count: 2 })
    },
  )
})

describe('the record of an address that tries', () => {
  it('is no address, and cannot be traced without the key', async () => {
    const [one, other] = [await process(), await process(randomBytes(32))]
    await tellsWrong(one)
    await tellsWrong(other)
    const kept = await database.query<{ who: Uint8Array; count: number }>('SELECT who, count FROM wrong_tries')
    expect(kept.map(({ who, count }) => [who.length, count])).toEqual(Array(2).fill([16, 1]))
    expect(Buffer.from(kept[0]?.who ?? [])).not.toEqual(Buffer.from(kept[1]?.who ?? []))
  })

  it('goes when it counts no more', async () => {
    const one = await process()
    await tellsWrong(one)
    await minuteIsOver()
    await tellsWrong(one, '192.0.2.8')
    await one.wrongTries.sweep()
    expect(await rows()).toEqual({ count: 1 })
  })

  it('is bounded for any number of addresses: those that end first are dropped', async () => {
    const one = await process()
    await database.query(
      `INSERT INTO wrong_tries SELECT int4send(n), 20, now() + interval '50 s' FROM generate_series(1, ${mostTriers + 50}) AS n`,
    )
    await tellsWrong(one)
    await one.wrongTries.sweep()
    expect(await rows()).toEqual({ count: mostTriers })
    for (let at = 0; at < 1000; at++) await tellsWrong(one, `10.0.${at >> 8}.${at & 255}`)
    // Automatically, after this many.
    await until('it was swept', async () => ((await rows())?.count ?? 0) < mostTriers + 10)
    expect((await one.wrongTries.of(createAtRest(key).hash(`device\n${address}`))).count).toBe(1)
  })
})

it('a place is an IPv4 address, however it is written, and of IPv6 the network that somebody is given', () => {
  expect(['192.0.2.7', '::ffff:192.0.2.7', '::FFFF:192.0.2.7'].map(networkPlace)).toEqual(Array(3).fill('192.0.2.7'))
  const network = '2001:db8:0:7::'
  for (const one of ['2001:db8:0:7::1', '2001:0db8:0000:0007:ffff:ffff:ffff:ffff', '2001:DB8:0:7:1::192.0.2.1'])
    expect(networkPlace(one)).toBe(network)
  expect(networkPlace('2001:db8:0:8::1')).not.toBe(network)
  expect(['::1', '1::', 'fe80::1%eth0'].map(networkPlace)).toEqual(['0:0:0:0::', '1:0:0:0::', 'fe80:0:0:0::'])
  expect(networkPlace('not an address')).toBe('not an address')
})

it('a header names the client only if it comes from this machine or from a trusted proxy', () => {
  const headers = { 'x-forwarded-for': '10.0.0.1, 192.0.2.7' }
  const from = (ip: string, trusted: readonly string[] = []) => askerOf({ ip, headers }, trusted)
  expect(['127.0.0.1', '::1', '::ffff:127.0.0.1'].map((ip) => from(ip))).toEqual(Array(3).fill('192.0.2.7'))
  expect([from('172.30.44.10'), from('172.30.44.11', ['172.30.44.10'])]).toEqual(['172.30.44.10', '172.30.44.11'])
  expect(from('::ffff:172.30.44.10', ['172.30.44.10'])).toBe('192.0.2.7')
  expect(askerOf({ ip: '127.0.0.1', headers: {} }, [])).toBe('127.0.0.1')
  expect(askerOf({ ip: '127.0.0.1', headers }, null)).toBe('127.0.0.1')
})
