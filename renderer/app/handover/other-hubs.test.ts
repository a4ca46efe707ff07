// @vitest-environment node
import { expect, it, vi } from 'vitest'
import { findHub } from './other-hubs.ts'

const [first, second] = ['https://192.0.2.1:1', 'https://192.0.2.2:1'] as const
const urls = [first, second]
const asking = (answers: Readonly<Record<string, unknown>>) =>
  vi.fn<typeof fetch>(async (url) => {
    const answer = answers[new URL(String(url)).origin]
    if (answer === undefined) throw new TypeError('Failed to fetch')
    return new Response(typeof answer === 'string' ? answer : JSON.stringify(answer))
  })

it('finds the station that is the hub of this event now', async () => {
  const ask = asking({ [second]: { eventId: 'e', hub: true, epoch: 2 } })
  expect(await findHub({ urls, eventId: 'e' }, ask)).toBe(second)
  expect(ask).toHaveBeenCalledWith(`${second}/api/v1/hub`, expect.objectContaining({ credentials: 'omit' }))
})

it.each([
  ['is not the hub', { eventId: 'e', hub: false, epoch: 2 }],
  ['is another event’s hub', { eventId: 'f', hub: true, epoch: 2 }],
  ['says neither', { status: 'ok' }],
  ['is no station', '<html>'],
])('does not go where a station %s', async (_, answer) => {
  expect(await findHub({ urls, eventId: 'e' }, asking({ [first]: answer }))).toBeNull()
})

it('goes, of two that say to be the hub, to the one that was promoted last', async () => {
  const ask = asking({
    [first]: { eventId: 'e', hub: true, epoch: 2 },
    [second]: { eventId: 'e', hub: true, epoch: 3 },
  })
  expect(await findHub({ urls, eventId: 'e' }, ask)).toBe(second)
})

it('finds nothing if no station is known', async () => {
  expect(await findHub({ urls: [], eventId: 'e' }, asking({}))).toBeNull()
})
