import { expect, it } from 'vitest'
import { readLock, tryPassphrase } from './ask-lock.ts'

const answering = (status: number, body: unknown) => async () => Response.json(body, { status })

it('goes where the station says, once it runs', async () => {
  const ask = answering(200, { url: 'http://127.0.0.1:1/entrer#code=a' })
  expect(await tryPassphrase(ask, 'x')).toEqual({ url: 'http://127.0.0.1:1/entrer#code=a' })
})

it('names why it stays closed, and takes any other answer for none', async () => {
  const problem = (name: string) => ({ type: `urn:regie:problem/${name}`, title: name, status: 403 })
  expect(await tryPassphrase(answering(403, problem('wrong-passphrase')), 'x')).toEqual({ problem: 'wrong-passphrase' })
  expect(await tryPassphrase(answering(403, problem('foreign-host')), 'x')).toEqual({ problem: 'away' })
  expect(await tryPassphrase(answering(200, { url: 'nowhere' }), 'x')).toEqual({ problem: 'away' })
  expect(await tryPassphrase(async () => Promise.reject(new TypeError('fetch failed')), 'x')).toEqual({
    problem: 'away',
  })
})

it('reads what the page must ask for', async () => {
  expect(await readLock(answering(200, { isNew: true, waitMs: 0 }))).toEqual({ isNew: true, waitMs: 0 })
  expect(await readLock(answering(200, {}))).toBeNull()
})
