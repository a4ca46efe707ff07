import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { newCommandId } from '../command-id.ts'
import type { KeptCommand } from '../store.ts'
import { arrivalFragment } from './arrival.ts'
import { pack } from './luggage.ts'
import { seal } from './sealed.ts'
import { beginHere } from './start-here.ts'

const key = Buffer.alloc(32, 'k').toString('base64url')
const code = 'abc.def'
const scan: KeptCommand = { id: newCommandId(), name: 'checkIn.scan', input: { code: 'A' }, at: 5 }
const comes = (sealed: string) => history.replaceState(null, '', `/porte${arrivalFragment({ code, sealed })}`)

const ask = vi.fn<typeof fetch>()
const knows = () =>
  ask.mockImplementation(
    async () => new Response(JSON.stringify({ version: 0, value: { eventId: 'e', urls: [], pass: { code, key } } })),
  )
beforeEach(() => {
  sessionStorage.clear()
  history.replaceState(null, '', '/porte')
  vi.stubGlobal('fetch', ask.mockReset())
})
afterEach(() => void vi.unstubAllGlobals())

it('begins at once where nothing has come', async () => {
  const onWait = vi.fn()
  expect(await beginHere(window, onWait)).toMatchObject({ brought: [], leftBehind: false })
  expect([onWait.mock.calls.length, ask.mock.calls.length]).toEqual([0, 0])
})

it('begins with the luggage, and drops it from the tab once it is stored', async () => {
  knows()
  comes(await seal(key, pack([scan]).text))
  const { brought, leftBehind, settled } = await beginHere(window, () => undefined)
  expect([brought, leftBehind, location.hash]).toEqual([[scan], false, ''])
  expect(sessionStorage.length).toBe(1)
  settled()
  expect(sessionStorage.length).toBe(0)
})

it('says so where something was left behind, or cannot be read here', async () => {
  knows()
  comes(await seal(key, JSON.stringify({ commands: [], left: 3 })))
  expect(await beginHere(window, () => undefined)).toMatchObject({ brought: [], leftBehind: true })
  comes(await seal(Buffer.alloc(32, 'x').toString('base64url'), pack([scan]).text))
  expect(await beginHere(window, () => undefined)).toMatchObject({ brought: [], leftBehind: true })
})

it('keeps the luggage while the page is refused', async () => {
  ask.mockImplementation(async () => new Response('{}', { status: 401 }))
  comes(await seal(key, pack([scan]).text))
  const { brought, settled } = await beginHere(window, () => undefined)
  settled()
  expect([brought, sessionStorage.length]).toEqual([[], 1])
})

it('asks a hub that went away again until it answers', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  try {
    ask.mockRejectedValue(new TypeError('Failed to fetch'))
    comes(await seal(key, pack([scan]).text))
    const begun = beginHere(window, () => undefined)
    await vi.advanceTimersByTimeAsync(3_500)
    expect(ask).toHaveBeenCalledTimes(4)
    knows()
    await vi.advanceTimersByTimeAsync(1_000)
    expect((await begun).brought).toEqual([scan])
  } finally {
    vi.useRealTimers()
  }
})
