import { beforeEach, expect, it, vi } from 'vitest'
import type { Device, Joined } from './device.ts'
import { createLink } from './link.ts'
import type { PhoneSocket, SocketEvents } from './socket.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

/** A phone before a server that answers as the test says. */
function openPhone({ token = null as string | null, joins = [] as Joined[], random = 0.5 } = {}) {
  const opened: { token: string; events: SocketEvents }[] = []
  const codes: (string | undefined)[] = []
  const device: Device = {
    token: () => token,
    forget: () => {
      token = null
    },
    join: async (badgeCode) => {
      codes.push(badgeCode)
      const joined = joins.shift() ?? 'joined'
      if (joined === 'joined') token = `t${codes.length}`
      return joined
    },
  }
  let silence = 0
  let answers: unknown = { now: 42 }
  const link = createLink({
    ...{ device, origin: 'http://hall', now: Date.now, random: () => random },
    ...{ onState: () => undefined, onLinked: () => undefined, onEvent: () => undefined, onTime: () => undefined },
    open: (_, with_, events): PhoneSocket => {
      opened.push({ token: with_, events })
      const ask = async () => {
        if (answers === undefined) events.onEnd('cut')
        return answers
      }
      return { ask, silentMs: () => silence, close: () => events.onEnd('cut') }
    },
  })
  return {
    ...{ link, opened, codes },
    last: () => opened.at(-1)?.events,
    beSilent: (ms: number, answer: unknown) => {
      silence = ms
      answers = answer
    },
  }
}
const kind = ({ link }: ReturnType<typeof openPhone>) => link.state().kind
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms)

it('makes itself known once, and opens its line with what it was given', async () => {
  const phone = openPhone()
  await wait(0)
  expect(phone.opened.map(({ token }) => token)).toEqual(['t1'])
  phone.last()?.onOpen()
  expect(kind(phone)).toBe('linked')
})

it('comes back by itself, more and more rarely, and at once when somebody looks', async () => {
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

it('waits where many come at once, and tries again by itself', async () => {
  const phone = openPhone({ joins: ['crowded', 'joined'] })
  await wait(0)
  expect(kind(phone)).toBe('crowded')
  await wait(3000)
  expect(phone.opened).toHaveLength(1)
})

it('asks for the badge and for nothing else until one is known', async () => {
  const phone = openPhone({ joins: ['badge-needed', 'wrong-badge', 'joined'] })
  await wait(60_000)
  expect([kind(phone), phone.codes]).toEqual(['badge', [undefined]])
  expect(await phone.link.enter('NOBODYS')).toBe('wrong-badge')
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
