import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { commands, views } from '../../../shared/contract/contract.ts'
import { prepareEvent, registrations, startTestStation, type TestStation } from '../test-station.ts'

interface Operation {
  readonly operationId: string
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required: boolean }[]
  readonly requestBody?: { readonly content: Record<string, { readonly schema: object }> }
  readonly responses: Record<string, { readonly content: Record<string, { readonly schema: object }> }>
  readonly security?: readonly object[]
}
interface Document {
  readonly openapi: string
  readonly paths: Record<string, Partial<Record<'get' | 'post', Operation>>>
  readonly components: { readonly schemas: Record<string, object> }
}
interface Route {
  readonly method: string | string[]
  readonly url: string
}

let test: TestStation
let text: string
let document: Document
/** Every route that the station has registered, anywhere in its source. */
const routes: Route[] = []
const listen = (message: unknown) => {
  const { fastify } = message as { fastify: { addHook(name: 'onRoute', hook: (route: Route) => void): void } }
  fastify.addHook('onRoute', (route) => void routes.push(route))
}

beforeAll(async () => {
  subscribe('fastify.initialization', listen)
  test = await startTestStation()
  const answer = await test.ask('GET', '/api/v1/openapi.json')
  expect(answer.headers['content-type']).toContain('application/json')
  text = answer.text
  document = JSON.parse(text) as Document
})
afterAll(() => {
  unsubscribe('fastify.initialization', listen)
  return test.stop()
})

const operations = () =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ of: `${method.toUpperCase()} ${path}`, path, operation })),
  )

it('the document has every route that is registered, and nothing that does not exist', () => {
  expect(document.openapi).toMatch(/^3\.1\./)
  const names = { '/api/v1/commands/:name': Object.keys(commands), '/api/v1/views/:name': Object.keys(views) }
  const registered = routes
    .filter(({ url }) => url.startsWith('/api/') || url === '/healthz')
    .flatMap(({ method, url }) =>
      [method]
        .flat()
        // The framework adds HEAD for each GET.
        .filter((one) => one !== 'HEAD')
        .flatMap((one) =>
          (names[url as keyof typeof names] ?? ['']).map(
            (name) => `${one} ${url.replace(':name', name).replace(/:(\w+)/, '{$1}')}`,
          ),
        ),
    )
  expect(registered).toContain('POST /api/v1/import/attendees')
  expect(
    operations()
      .map(({ of }) => of)
      .toSorted(),
  ).toEqual(registered.toSorted())
  const ids = operations().map(({ operation }) => operation.operationId)
  expect(new Set(ids).size).toBe(ids.length)
})

it('every operation documents its input and its output', () => {
  for (const { of, path, operation } of operations()) {
    const { requestBody, responses, security } = operation
    expect([of, Object.keys(responses['200']?.content ?? {}).length > 0]).toEqual([of, true])
    for (const { schema } of Object.values(responses['200']?.content ?? {}))
      expect([of, Object.keys(schema).length > 0]).toEqual([of, true])
    const takesFile = path.startsWith('/api/v1/import/') || path === '/api/v1/cloud/open'
    if (of.startsWith('POST') && !takesFile) {
      const input = requestBody?.content['application/json']?.schema
      expect([of, input]).toEqual([of, expect.objectContaining({ type: 'object' })])
    }
    if (!security) for (const status of ['400', '401', '403']) expect([of, status in responses]).toEqual([of, true])
  }
})

it('the routes that ask for no token are those that answer without one', async () => {
  for (const { of, path, operation } of operations()) {
    const [method = ''] = of.split(' ')
    const { status } = await test.ask(
      method,
      path,
      method === 'POST' ? test.json : {},
      method === 'POST' ? '{}' : undefined,
    )
    expect([of, status === 401]).toEqual([of, operation.security === undefined])
  }
})

it('an import takes a file, tried or real, and a mapping', () => {
  const { post } = document.paths['/api/v1/import/attendees'] ?? {}
  expect(post?.parameters?.map(({ name, in: place, required }) => [name, place, required])).toEqual([
    ['dryRun', 'query', false],
    ['mapping', 'query', false],
  ])
  expect(Object.keys(post?.requestBody?.content ?? {})).toContain('text/csv')
  expect(Object.keys(post?.responses ?? {})).toEqual(expect.arrayContaining(['200', '400', '401', '403', '409', '413']))
  const { post: programme } = document.paths['/api/v1/import/programme'] ?? {}
  expect(programme?.parameters?.map(({ name }) => name)).toEqual(['dryRun'])
})

it('a view asked for by a query names its parameters', () => {
  const { get } = document.paths['/api/v1/views/attendees.search'] ?? {}
  expect(get?.parameters).toMatchObject([
    { name: 'q', in: 'query', required: true },
    { name: 'limit', in: 'query', required: false },
  ])
})

it('answers outside the contract are as documented, field by field', async () => {
  await prepareEvent(test)
  const pilot = test.bearer(test.operator)
  const { url } = await test.done('access.create', { role: 'pilot', label: 'Test' })
  const code = url?.split('code=')[1]
  const programme = 'Salle;Titre;Jour;Début;Fin\r\nSalle 1;Ouverture;1;09:00;10:00'
  const answers = {
    '/healthz': await test.ask('GET', '/healthz'),
    '/api/v1/verify': await test.ask('GET', '/api/v1/verify', pilot),
    '/api/v1/session': await test.ask('POST', '/api/v1/session', test.json, JSON.stringify({ code })),
    '/api/v1/import/attendees': await test.upload('/api/v1/import/attendees?dryRun=1', registrations),
    '/api/v1/import/programme': await test.upload('/api/v1/import/programme?dryRun=1', programme),
  }
  for (const [path, { status, body, text: said }] of Object.entries(answers)) {
    expect([path, status, said]).toEqual([path, 200, said])
    const { get, post } = document.paths[path] ?? {}
    const schema = (get ?? post)?.responses['200']?.content['application/json']?.schema ?? {}
    expect([path, z.fromJSONSchema(schema as z.core.JSONSchema.JSONSchema).safeParse(body).error?.issues]).toEqual([
      path,
      undefined,
    ])
  }
})

it('a command names the status of each of its refusals', () => {
  for (const [name, { refusals }] of Object.entries(commands))
    for (const status of Object.values(refusals as Record<string, number>))
      expect(Object.keys(document.paths[`/api/v1/commands/${name}`]?.post?.responses ?? {})).toContain(String(status))
})

it('every reference in it leads somewhere', () => {
  const references = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, to]) => to ?? '')
  expect(references.length).toBeGreaterThan(0)
  for (const reference of new Set(references)) {
    let at: unknown = document
    for (const step of reference.replace(/^#\//, '').split('/')) at = (at as Record<string, unknown>)[step]
    expect([reference, typeof at]).toEqual([reference, 'object'])
  }
})

it('a schema that says nothing is one that takes anything', () => {
  const empty = JSON.stringify(document.paths).match(/"schema":\{\}/g)
  expect(empty).toBeNull()
})
