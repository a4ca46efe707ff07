import { expect, it } from 'vitest'
import { enterCloud } from './enter.ts'

const answering = (session: Response | Error, view: number) =>
  ((url: string) =>
    url.endsWith('/session')
      ? session instanceof Error
        ? Promise.reject(session)
        : Promise.resolve(session)
      : Promise.resolve(new Response('{}', { status: view }))) as unknown as typeof fetch
const refused = (name: string) =>
  Response.json({ type: `urn:regie:problem/${name}`, title: '', status: 401 }, { status: 401 })

it('a link lets in, and one that has served is fine where the browser has its session', async () => {
  expect(await enterCloud('code', answering(Response.json({}), 401))).toBe('in')
  expect(await enterCloud('code', answering(refused('code-already-used'), 200))).toBe('in')
  expect(await enterCloud(null, answering(Response.json({}), 200))).toBe('in')
})

it('says why the link is refused', async () => {
  for (const name of ['unknown-code', 'link-expired', 'link-ended', 'code-already-used', 'too-many-codes'] as const)
    expect(await enterCloud('code', answering(refused(name), 401))).toBe(name)
  expect(await enterCloud('code', answering(new Response('<html>', { status: 502 }), 401))).toBe('unknown-code')
  expect(await enterCloud(null, answering(Response.json({}), 401))).toBe('no-code')
  expect(await enterCloud('code', answering(new TypeError('gone'), 401))).toBe('away')
})
