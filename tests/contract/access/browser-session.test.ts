import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { problemNamed, startTestStation, type TestStation } from '../test-station.ts'

let test: TestStation
beforeAll(async () => {
  test = await startTestStation()
})
afterAll(() => test.stop())

let code: string
beforeEach(async () => {
  const { url } = await test.done('access.create', { role: 'reception', label: 'Accueil' })
  code = new URL(url).hash.slice('#code='.length)
})

const exchange = (of: unknown = code) => test.ask('POST', '/api/v1/session', test.json, JSON.stringify({ code: of }))
const origin = () => ({ origin: new URL(test.station.url).origin })
const me = (method: string, headers: Record<string, string>) =>
  test.ask(
    method,
    '/api/v1/views/me',
    method === 'POST' ? { ...test.json, ...headers } : headers,
    method === 'POST' ? '{}' : undefined,
  )
async function cookie(): Promise<string> {
  const { headers } = await exchange()
  return String(headers['set-cookie']).split(';')[0] ?? ''
}

describe('a one-time link', () => {
  it('has its code in the fragment, which no server is sent', async () => {
    const { url, token } = await test.done('access.create', { role: 'reception', label: 'Accueil' })
    expect(new URL(url).search).toBe('')
    expect(new URL(url).pathname).toBe('/entrer')
    expect(url).not.toContain(token)
  })

  it('gives a cookie that no script can read and no other site can send', async () => {
    const { status, headers, body } = await exchange()
    expect([status, body]).toEqual([200, { role: 'reception', label: 'Accueil', checkpoint: null }])
    const [set, ...more] = headers['set-cookie'] as string[]
    expect(more).toEqual([])
    expect(set).toMatch(/^regie_session=[^;]+; HttpOnly; SameSite=Strict; Path=\//)
  })

  it('opens once, also when two browsers try at the same moment', async () => {
    const answers = await Promise.all([exchange(), exchange(), exchange()])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 401, 401])
    expect(problemNamed((await exchange()).body)).toBe('code-already-used')
    await test.restart()
    expect(problemNamed((await exchange()).body)).toBe('code-already-used')
  })

  it('with a wrong code, a token for code, or nonsense opens nothing', async () => {
    const { token } = await test.done('access.create', { role: 'reception', label: 'Accueil' })
    for (const wrong of [token, `${code.slice(0, -1)}${code.endsWith('a') ? 'b' : 'a'}`, '', `${code}x`, test.operator])
      expect([wrong, (await exchange(wrong)).status]).toEqual([wrong, 401])
    for (const nonsense of [null, 7, {}, ['a'], 'x'.repeat(300)]) expect((await exchange(nonsense)).status).toBe(400)
    expect((await exchange()).status).toBe(200)
  })
})

describe('a cookie', () => {
  it('counts with an origin of ours', async () => {
    const own = await cookie()
    expect((await me('POST', { cookie: own, ...origin() })).body).toMatchObject({ value: { role: 'reception' } })
    expect((await me('GET', { cookie: own, ...origin() })).status).toBe(200)
    expect((await me('GET', { cookie: own, 'sec-fetch-site': 'same-origin' })).status).toBe(200)
  })

  it('counts for nothing without one', async () => {
    const own = await cookie()
    for (const headers of [{}, { 'sec-fetch-site': 'same-origin' }]) {
      expect((await me('POST', { cookie: own, ...headers })).status).toBe(401)
    }
    for (const site of ['cross-site', 'same-site', 'x'])
      expect((await me('GET', { cookie: own, 'sec-fetch-site': site })).status).toBe(401)
    expect((await me('GET', { cookie: own })).status).toBe(401)
    expect((await me('POST', { cookie: own, origin: 'https://evil.example' })).status).toBe(403)
  })

  it('opens a socket only to our own page', async () => {
    const own = await cookie()
    expect(await test.connect({}, { cookie: own, ...origin() })).not.toBeInstanceOf(Error)
    expect(await test.connect({}, { cookie: own })).toBeInstanceOf(Error)
    expect(await test.connect({}, { cookie: own, origin: 'https://evil.example' })).toBeInstanceOf(Error)
  })

  it('does not help a wrong Bearer', async () => {
    const own = await cookie()
    expect((await me('POST', { cookie: own, ...origin(), ...test.bearer('wrong') })).status).toBe(401)
  })
})

it('a socket without a token, or with a wrong one, never gets a handler', async () => {
  for (const auth of [{}, { token: 'x' }, { token: 7 }, { token: null }, { token: { toString: 'x' } }])
    expect(await test.connect(auth)).toBeInstanceOf(Error)
})
