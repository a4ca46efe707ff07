import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ViewParams } from '../../../shared/contract/contract.ts'
import { startTestStation, type TestStation } from '../test-station.ts'

let test: TestStation
beforeAll(async () => {
  test = await startTestStation()
  await test.station.filled
  for (let count = 0; count < 14; count++)
    await test.done('attendees.register', { lastName: 'Blanchard', firstName: `Numéro ${count}` })
})
afterAll(() => test.stop())

it.each([
  [{ limit: 13 }, 12],
  [{ limit: 100_000 }, 12],
  [{ limit: 12 }, 12],
  [{}, 12],
  [{ limit: 3 }, 3],
])('a search that asks for %o is answered', async (limit, given) => {
  const params = { q: 'blanchard', ...limit } as ViewParams<'attendees.search'>
  const { status, body } = await test.view('attendees.search', params, test.operator)
  expect([status, (body as { rows: unknown[] }).rows?.length]).toEqual([200, given])
  const query = new URLSearchParams(Object.entries(params).map(([name, value]) => [name, String(value)]))
  const byQuery = await test.ask('GET', `/api/v1/views/attendees.search?${query}`, test.bearer(test.operator))
  expect([byQuery.status, (byQuery.body as { rows: unknown[] }).rows?.length]).toEqual([200, given])
})

it.each([0, -1, 1.5, 'x'])('a search that asks for %s answers is a 400', async (limit) => {
  const params = { q: 'blanchard', limit } as ViewParams<'attendees.search'>
  expect((await test.view('attendees.search', params, test.operator)).status).toBe(400)
})
