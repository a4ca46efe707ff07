// @vitest-environment node
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { newCommandId } from '../command-id.ts'
import { createStationStore, type KeptCommand, type Link } from '../store.ts'
import { addressView } from '../view-key.ts'
import { followHub } from './moving.ts'
import { open } from './sealed.ts'

const key = Buffer.alloc(32, 'k').toString('base64url')
const hub = 'https://192.0.2.2:1'
const handover = { eventId: 'e', urls: [hub], pass: { code: 'abc.def', key } }
const scan = (code: string): KeptCommand => ({ id: newCommandId(), name: 'checkIn.scan', input: { code }, at: 5 })

let following: ReturnType<typeof followHub> | undefined
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => {
  following?.close()
  vi.useRealTimers()
})

function page({ kept = [] as KeptCommand[], known = handover as typeof handover | null } = {}) {
  const store = createStationStore()
  store.setState({ kept })
  const find = vi.fn<(of: object) => Promise<string | null>>(async () => null)
  const go = vi.fn<(url: string, keepsPast: boolean) => void>()
  const save = vi.fn()
  following = followHub({
    store,
    find,
    random: () => 1,
    connection: { watch: () => () => undefined },
    known: { load: () => known, save },
    page: { address: () => '/porte?lang=en', go },
  })
  const link = (change: Partial<Link>) => store.setState(({ link: before }) => ({ link: { ...before, ...change } }))
  return { store, find, go, save, link }
}
const searching = ({ store }: ReturnType<typeof page>) => store.getState().search
const goneTo = (one: ReturnType<typeof page>) => vi.waitFor(() => expect(one.go).toHaveBeenCalled())

it('asks no other station while its own hub is there', async () => {
  const one = page()
  one.link({ state: 'linked' })
  await vi.advanceTimersByTimeAsync(60_000)
  expect(one.find).not.toHaveBeenCalled()
})

it('looks every two seconds at most, and goes to the hub with its session and its kept commands', async () => {
  const one = page({ kept: [scan('A'), scan('B')] })
  one.link({ state: 'gone' })
  await vi.advanceTimersByTimeAsync(2_000)
  expect(one.find).toHaveBeenCalledOnce()
  expect(searching(one)).toBe('looking')
  one.find.mockResolvedValue(hub)
  await vi.advanceTimersByTimeAsync(2_000)
  await goneTo(one)
  expect(searching(one)).toBe('moving')
  const [url = '', keepsPast] = one.go.mock.calls[0] ?? []
  expect(keepsPast).toBe(true)
  const [, sealed = ''] = /^https:\/\/192\.0\.2\.2:1\/porte\?lang=en#moved=abc\.def&sealed=([\w-]+)$/.exec(url) ?? []
  expect(JSON.parse((await open(key, sealed)) ?? '')).toEqual({ commands: one.store.getState().kept, left: 0 })
})

it('takes along commands given while the other page is loading', async () => {
  const one = page()
  one.find.mockResolvedValue(hub)
  one.link({ state: 'gone' })
  await vi.advanceTimersByTimeAsync(2_000)
  await goneTo(one)
  expect(one.go.mock.lastCall?.[1]).toBe(false)
  const late = scan('LATE')
  one.store.setState({ kept: [late] })
  await vi.waitFor(() => expect(one.go).toHaveBeenCalledTimes(2))
  const sealed = one.go.mock.lastCall?.[0].split('&sealed=')[1] ?? ''
  expect(await open(key, sealed)).toContain(late.id)
})

it('says after a while that no hub was found, and offers the addresses', async () => {
  const one = page({ kept: [scan('A')] })
  one.link({ state: 'gone' })
  await vi.advanceTimersByTimeAsync(10_000)
  expect(searching(one)).toBe('looking')
  await vi.advanceTimersByTimeAsync(8_000)
  expect(searching(one)).toBe('unfound')
  expect(following?.urls()).toEqual([hub])
  const address = (await following?.addressAt(hub)) ?? ''
  expect(await open(key, address.split('&sealed=')[1] ?? '')).toContain('"A"')
  one.link({ state: 'linked' })
  expect(searching(one)).toBe('none')
})

it('stays when its own hub comes back first', async () => {
  const one = page()
  let found = (_: string | null): void => undefined
  one.find.mockReturnValue(
    new Promise((resolve) => {
      found = resolve
    }),
  )
  one.link({ state: 'gone' })
  await vi.advanceTimersByTimeAsync(2_000)
  one.link({ state: 'linked' })
  expect(searching(one)).toBe('none')
  found(hub)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(one.go).not.toHaveBeenCalled()
  expect(one.find).toHaveBeenCalledOnce()
})

it.each([
  ['it was let out', handover, { denied: true }],
  ['it knows nobody', { ...handover, urls: [] }, {}],
  ['it has no session of its own', { ...handover, pass: null }, {}],
  ['it has heard nothing yet', null, {}],
])('goes nowhere where %s', async (_, known, change) => {
  const one = page({ known: known as typeof handover | null })
  one.link({ state: 'gone', ...change })
  await vi.advanceTimersByTimeAsync(60_000)
  expect(one.find).not.toHaveBeenCalled()
  expect(searching(one)).toBe('none')
})

it('knows at once of a station that came in after it was loaded, and keeps it for a reload', async () => {
  const one = page({ known: null })
  one.find.mockResolvedValue(hub)
  const view = { state: 'ready', version: 1, value: handover } as const
  one.store.setState({ views: { [addressView('handover', {}).key]: view } })
  expect(one.save).toHaveBeenCalledExactlyOnceWith(handover)
  one.link({ state: 'gone' })
  await vi.advanceTimersByTimeAsync(2_000)
  await goneTo(one)
})
