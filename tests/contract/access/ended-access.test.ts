import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commands, views } from '../../../shared/contract/contract.ts'
import { startTestStation, type TestSocket, type TestStation } from '../test-station.ts'

let test: TestStation
beforeAll(async () => {
  test = await startTestStation()
})
afterAll(() => test.stop())

const newAccess = (expiresInS?: number) =>
  test.done('access.create', { role: 'pilot', label: 'Pilotage', ...(expiresInS !== undefined && { expiresInS }) })
async function connected(token: string): Promise<TestSocket> {
  const socket = await test.connect({ token })
  if (socket instanceof Error) throw socket
  return socket
}
/** Every command and every view, with one token. */
async function statusesOf(token: string): Promise<number[]> {
  const statuses = new Set<number>()
  for (const path of [
    ...Object.keys(commands).map((name) => `/api/v1/commands/${name}`),
    ...Object.keys(views).map((name) => `/api/v1/views/${name}`),
  ])
    statuses.add((await test.ask('POST', path, { ...test.json, ...test.bearer(token) }, '{}')).status)
  return [...statuses]
}

describe('an access that was revoked', () => {
  it('opens nothing any more, and its windows are put out', async () => {
    const { accessId, token } = await newAccess()
    const socket = await connected(token)
    const gone = new Promise((resolve) => socket.once('disconnect', resolve))
    expect((await test.view('me', {}, token)).status).toBe(200)
    await test.done('access.revoke', { accessId })
    await gone
    expect(await statusesOf(token)).toEqual([401])
    expect(await test.connect({ token })).toBeInstanceOf(Error)
  })

  it('opens no link either, used or not', async () => {
    const { accessId, url } = await newAccess()
    await test.done('access.revoke', { accessId })
    const code = new URL(url).hash.slice('#code='.length)
    expect((await test.ask('POST', '/api/v1/session', test.json, JSON.stringify({ code }))).status).toBe(401)
  })

  it('stays revoked after a restart', async () => {
    const { accessId, token } = await newAccess()
    await test.done('access.revoke', { accessId })
    await test.restart()
    expect((await test.view('me', {}, token)).status).toBe(401)
  })
})

describe('an access that has expired', () => {
  it('opens nothing any more, also over a socket that was open before', async () => {
    const { token } = await newAccess(60)
    const socket = await connected(token)
    test.clock.now += 60_000
    expect(await statusesOf(token)).toEqual([401])
    const answer = await socket.emitWithAck('command', {
      id: randomUUID(),
      name: 'event.rehearse',
      input: { on: true },
    })
    expect(answer).toMatchObject({ problem: { status: 401 } })
    expect(await socket.emitWithAck('subscribe', { view: 'me', params: {} })).toMatchObject({
      problem: { status: 401 },
    })
  })
})

it('an access outlives a restart of the station, the operator’s token of that run does not', async () => {
  const { token } = await newAccess()
  const operator = test.operator
  await test.restart()
  expect((await test.view('me', {}, token)).status).toBe(200)
  expect((await test.view('me', {}, operator)).status).toBe(401)
})
