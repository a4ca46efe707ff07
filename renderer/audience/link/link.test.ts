import { beforeEach, expect, it, vi } from 'vitest'
import type { Device, Joined } from './device.ts'
import { createHubs } from './hubs.ts'
import { createLink } from './link.ts'
import type { End, PhoneSocket, SocketEvents } from './socket.ts'

const [first, second, third] = ['http://10.0.0.1:4000', 'http://10.0.0.2:4000', 'http://10.0.0.3:4000'] as const
beforeEach(() => {
  vi.useFakeTimers()
})

/** A phone before a server that answers as the test defines. */
function openPhone({
  token = null as string | null,
  joins = [] as Joined[],
  told = [] as string[],
  random = 0.5,
  person = null as string | null,
  isOthers = false,
} = {}) {
  const opened: { at: string; token: string; events: SocketEvents }[] = []
  const joinedAt: string[] = []
  const codes: (string | undefined)[] = []
  const storage = new Map<string, string>()
  const kinds: string[] = []
  const hubs = createHubs(
    { getItem: (key) => storage.get(key) ?? null, setItem: (key, value) => void storage.set(key, value) },
    { origin: first, protocol: 'http:', hostname: '10.0.0.1' },
  )
  const device: Device = {
    person: () => person,
    isOthers: () => isOthers,
    leave: () => {},
    token: () => token,
    forget: () => {
      token = null
    },
    join: async (at, badgeCode) => {
      joinedAt.push(at)
      codes.push(badgeCode)
      const joined = joins.shift() ?? 'joined'
      if (joined === 'joined') token = `t${codes.length}`
      return joined
    },
  }
  hubs.learn(told)
  let seen = 0
  let silence = 0
  let answers: unknown = { now: 42 }
  const link = createLink({
    device,
    hubs,
    origin: first,
    now: Date.now,
    random: () => random,
    onState: (next) => void kinds.push(next.kind),
    onLinked: () => undefined,
    onEvent: () => undefined,
    onTime: () => undefined,
    open: (at, with_, events): PhoneSocket => {
      opened.push({ at, token: with_, events })
      const ask = async () => {
        if (answers === undefined) events.onEnd('cut')
        return answers
      }
      return { ask, silentMs: () => silence, close: (why = 'cut') => events.onEnd(why) }
    },
  })
  return {
    link,
    opened,
    codes,
    joinedAt,
    kinds,
    last: () => opened.at(-1)?.events,
    /** Each of these ends as soon as it is tried. */
    async fail(...ends: readonly End[]) {
      for (const end of ends) {
        opened.at(-1)?.events.onEnd(end)
        await wait(0)
      }
    },
    /** The tries since the last call. */
    tried: () => {
      const since = opened.slice(seen)
      seen = opened.length
      return since.map(({ at }) => at)
    },
    beSilent: (ms: number, answer: unknown) => {
      silence = ms
      answers = answer
    },
  }
}
const kind = ({ link }: ReturnType<typeof openPhone>) => link.state().kind
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms)

it('requests a token once, and connects with it', async () => {
  const phone = openPhone()
  await wait(0)
  expect(phone.opened.map(({ token }) => token)).toEqual(['t1'])
  phone.last()?.onOpen()
  expect(kind(phone)).toBe('linked')
})

it('reconnects by itself, more and more rarely, and at once when a person looks', async () => {
  const phone = openPhone({ token: 'known' })
  await wait(0)
  const waits: number[] = []
  for (let cut = 0; cut < 5; cut++) {
    phone.last()?.onEnd('cut')
    const from = Date.now()
    const before = phone.opened.length
    while (phone.opened.length === before) await wait(100)
    waits.push(Date.now() - from)
  }
  expect(waits).toEqual([500, 1000, 2000, 3000, 3000])
  phone.last()?.onEnd('cut')
  expect(kind(phone)).toBe('away')
  phone.link.tryNow()
  await wait(0)
  expect(phone.opened).toHaveLength(7)
})

it('gets itself a new token where the server does not know the old one, and is not said to be without network', async () => {
  const phone = openPhone({ token: 'old' })
  await wait(0)
  phone.last()?.onEnd('refused')
  expect(kind(phone)).toBe('connecting')
  await wait(1000)
  expect(phone.opened.map(({ token }) => token)).toEqual(['old', 't1'])
})

it.each([
  ['is asked for the badge again where the room wants one', 'badge-needed', 'badge', ['old']],
  ['goes on without one where it does not', 'joined', 'connecting', ['old', 't1']],
] as const)('whose badge gives no voice any more %s', async (_, joined, then, tokens) => {
  const phone = openPhone({ token: 'old', person: 'alias', joins: [joined] })
  await wait(0)
  phone.last()?.onOpen()
  phone.last()?.onEnd('out')
  await wait(500)
  phone.last()?.onEnd('badge')
  await wait(60_000)
  expect([kind(phone), [...new Set(phone.opened.map(({ token }) => token))]]).toEqual([then, tokens])
  expect(phone.opened).toHaveLength(tokens.length + 1)
})

it('whose access has ended says so, and not that the network is away', async () => {
  const phone = openPhone({ token: 'known', person: 'alias', joins: ['registration-needed'] })
  await wait(0)
  phone.last()?.onOpen()
  phone.last()?.onEnd('out')
  await wait(500)
  phone.last()?.onEnd('refused')
  await wait(1000)
  expect(phone.kinds).toEqual(['linked', 'connecting', 'ended'])
})

it.each([
  ['nobody has come in before', { person: null }],
  ['somebody else has come in since, or whoever was in has left', { person: 'alias', isOthers: true }],
])('is told of no end where %s', async (_, who) => {
  const phone = openPhone({ ...who, joins: ['registration-needed'] })
  await wait(0)
  expect(phone.kinds).toEqual(['registration'])
})

it('put out by a server that is not there any more it says so, and comes back by itself', async () => {
  const phone = openPhone({ token: 'known', person: 'alias' })
  await wait(0)
  phone.last()?.onOpen()
  phone.last()?.onEnd('out')
  await wait(500)
  phone.last()?.onEnd('cut')
  await wait(2000)
  phone.last()?.onOpen()
  expect(phone.kinds).toEqual(['linked', 'connecting', 'away', 'linked'])
  phone.link.renew()
  expect(phone.kinds.at(-1)).toBe('connecting')
})

it('waits where many come at once, and tries again by itself', async () => {
  const phone = openPhone({ joins: ['crowded', 'joined'] })
  await wait(0)
  expect(kind(phone)).toBe('crowded')
  await wait(3000)
  expect(phone.opened).toHaveLength(1)
})

it('asks for the badge and for nothing else until one is known', async () => {
  const phone = openPhone({ joins: ['badge-needed', 'wrong-code', 'joined'] })
  await wait(60_000)
  expect([kind(phone), phone.codes]).toEqual(['badge', [undefined]])
  expect(await phone.link.enter('NOBODYS')).toBe('wrong-code')
  expect(await phone.link.enter('MINE')).toBe('joined')
  expect(phone.opened).toHaveLength(1)
})

it('is cut where the browser says so, and where a silent network gives no sign of life', async () => {
  const phone = openPhone({ token: 'known' })
  await wait(0)
  phone.last()?.onOpen()
  expect(await phone.link.isAlive()).toBe(true)
  phone.beSilent(6000, { now: 42 })
  expect(await phone.link.isAlive()).toBe(true)
  phone.beSilent(6000, undefined)
  expect(await phone.link.isAlive()).toBe(false)
  expect(kind(phone)).toBe('away')

  phone.beSilent(0, { now: 42 })
  await wait(10_000)
  phone.last()?.onOpen()
  phone.link.cut()
  expect(kind(phone)).toBe('away')
})

it('goes to the other hubs in turn when its own is away, and stays with the one that answers', async () => {
  const phone = openPhone({ token: 'known', told: [first, second, third] })
  await wait(0)
  phone.last()?.onOpen()
  phone.tried()
  await phone.fail('cut')
  await wait(500)
  await phone.fail('cut', 'cut', 'cut')
  expect(phone.tried()).toEqual([first, second, third])
  await wait(1000)
  await phone.fail('cut')
  phone.last()?.onOpen()
  expect(phone.tried()).toEqual([first, second])
  expect(kind(phone)).toBe('linked')
})

it('tries the one that answered last before its own, and its own again too', async () => {
  const phone = openPhone({ token: 'known', told: [second] })
  await wait(0)
  await phone.fail('cut')
  const { events } = phone.opened.at(-1) ?? {}
  events?.onOpen()
  phone.tried()
  events?.onEnd('cut')
  await wait(500)
  await phone.fail('cut')
  expect(phone.tried()).toEqual([second, first])
})

it('keeps its token where a stranger is at another hub’s address, and asks for the badge where that hub wants one', async () => {
  const phone = openPhone({ token: 'known', joins: ['joined'], told: [second, third] })
  await wait(0)
  await phone.fail('cut', 'refused')
  expect(phone.opened.map(({ token }) => token)).toEqual(['known', 'known', 'known'])
  phone.last()?.onEnd('badge')
  expect(kind(phone)).toBe('badge')
  expect(await phone.link.enter('MINE')).toBe('joined')
  expect([phone.joinedAt, phone.tried().at(-1)]).toEqual([[third], third])
})

it('makes itself known to another hub where its own is away before it has a token', async () => {
  const phone = openPhone({ joins: ['away', 'crowded', 'joined'], told: [second] })
  await wait(0)
  expect([kind(phone), phone.joinedAt]).toEqual(['crowded', [first, second]])
  await wait(3000)
  expect(phone.tried()).toEqual([second])
})
