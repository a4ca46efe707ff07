// @vitest-environment node
import { beforeEach, expect, it, vi } from 'vitest'
import { newCommandId } from '../command-id.ts'
import type { KeptCommand } from '../store.ts'
import { arrivalFragment, arrive, forgetArrival, takeArrival } from './arrival.ts'
import { pack } from './luggage.ts'
import { seal } from './sealed.ts'

const code = `${'a'.repeat(26)}.0.${'b'.repeat(40)}`
const nonce = '0'.repeat(32)
const keyOf = (letter: string) => Buffer.alloc(32, letter).toString('base64url')
const scan: KeptCommand = { id: newCommandId(), name: 'checkIn.scan', input: { code: 'A' }, at: 5 }
const sealedBy = (letter: string) => seal(keyOf(letter), pack([scan]).text)

const held = new Map<string, string>()
const storage = {
  getItem: (name: string) => held.get(name) ?? null,
  setItem: (name: string, text: string) => void held.set(name, text),
  removeItem: (name: string) => void held.delete(name),
}
beforeEach(() => held.clear())

const replaceState = vi.fn()
beforeEach(() => void replaceState.mockClear())
const take = (hash: string) => takeArrival({ hash, pathname: '/porte', search: '?lang=en' }, { replaceState }, storage)

/** A station that knows the handover code of one session, and this browser's cookie if it has one already. */
function station(session: { own?: string; ofCode?: string }) {
  let key = session.own
  const calls: string[] = []
  const ask = (async (url: string) => {
    calls.push(url)
    if (url.endsWith('/session')) {
      key = session.ofCode
      return new Response('{}', { status: key ? 200 : 401 })
    }
    if (key === undefined) return new Response('{}', { status: 401 })
    const pass = { code, key: keyOf(key) }
    return new Response(JSON.stringify({ version: 0, value: { eventId: 'e', urls: [], pass } }))
  }) as typeof fetch
  return { ask, calls }
}

it('takes the luggage out of the address at once, and finds it again after a reload until it is used', () => {
  const arrival = { code, sealed: 'AAAA', nonce: expect.stringMatching(/^[0-9a-f]{32}$/) }
  const taken = take(arrivalFragment({ code, sealed: 'AAAA' }))
  expect(taken).toEqual(arrival)
  expect(replaceState).toHaveBeenCalledExactlyOnceWith(null, '', '/porte?lang=en')
  // With the secret that lets it repeat the exchange, which no address contains.
  expect(take('')).toEqual(taken)
  expect(take(arrivalFragment({ code, sealed: 'AAAA' }))?.nonce).not.toBe(taken?.nonce)
  forgetArrival(storage)
  expect(take('')).toBeNull()
})

it.each(['', '#code=x', '#main'])('ignores other addresses: %s', (hash) => {
  expect(take(hash)).toBeNull()
  expect(replaceState).not.toHaveBeenCalled()
})

it.each([
  '#moved=',
  '#moved=&sealed=',
  `#moved=${code}`,
  `#moved=${code}&sealed=<b>`,
  `#moved=${code}&sealed=AAAA&more=1`,
  `#moved=../../x&sealed=AAAA`,
  `#moved=${code}&sealed=${'A'.repeat(90_000)}`,
])('takes nothing from an address that no page makes, and cleans it (%#)', (hash) => {
  expect(take(hash)).toBeNull()
  expect(replaceState).toHaveBeenCalledOnce()
  expect(held.size).toBe(0)
})

it('enters with the code where the browser has no session, and opens with that session’s key', async () => {
  const { ask, calls } = station({ ofCode: 'a' })
  expect(await arrive({ code, nonce, sealed: await sealedBy('a') }, ask)).toEqual({ commands: [scan], left: 0 })
  expect(calls.filter((url) => url.endsWith('/session'))).toHaveLength(1)
})

it('executes nothing that another person put into an address, and keeps the browser’s session', async () => {
  const { ask, calls } = station({ own: 'p', ofCode: 'a' })
  expect(await arrive({ code, nonce, sealed: await sealedBy('a') }, ask)).toBe('unreadable')
  expect(calls.some((url) => url.endsWith('/session'))).toBe(false)
})

it('says when the session holds no more, and rejects while the station is away', async () => {
  const arrival = { code, nonce, sealed: await sealedBy('a') }
  expect(await arrive(arrival, station({}).ask)).toBe('shut')
  const away = (async () => Promise.reject(new TypeError('Failed to fetch'))) as typeof fetch
  await expect(arrive(arrival, away)).rejects.toThrow()
})
