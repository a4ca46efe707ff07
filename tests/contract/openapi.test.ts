import { afterAll, beforeAll, expect, it } from 'vitest'
import { commands, views } from '../../shared/contract/contract.ts'
import { startTestStation, type TestStation } from './test-station.ts'

interface Operation {
  readonly operationId: string
  readonly requestBody: { readonly content: Record<string, { readonly schema: object }> }
  readonly responses: Record<string, { readonly content: Record<string, { readonly schema: object }> }>
}
interface Document {
  readonly openapi: string
  readonly paths: Record<string, { readonly post: Operation }>
  readonly components: { readonly schemas: Record<string, object> }
}

let test: TestStation
let text: string
let document: Document
beforeAll(async () => {
  test = await startTestStation()
  const answer = await test.ask('GET', '/api/v1/openapi.json')
  expect(answer.headers['content-type']).toContain('application/json')
  text = answer.text
  document = JSON.parse(text) as Document
})
afterAll(() => test.stop())

it('the document has every command and every view, and nothing that does not exist', () => {
  expect(document.openapi).toMatch(/^3\.1\./)
  expect(Object.keys(document.paths).toSorted()).toEqual(
    [
      ...Object.keys(commands).map((name) => `/api/v1/commands/${name}`),
      ...Object.keys(views).map((name) => `/api/v1/views/${name}`),
    ].toSorted(),
  )
  const ids = Object.values(document.paths).map(({ post }) => post.operationId)
  expect(new Set(ids).size).toBe(ids.length)
})

it('every operation says what it takes and what it gives', () => {
  for (const [path, { post }] of Object.entries(document.paths)) {
    const input = post.requestBody.content['application/json']?.schema
    const output = post.responses['200']?.content['application/json']?.schema
    expect([path, input]).toEqual([path, expect.objectContaining({ type: 'object' })])
    expect([path, Object.keys(output ?? {}).length > 0]).toEqual([path, true])
    for (const status of ['400', '401', '403']) expect([path, status in post.responses]).toEqual([path, true])
  }
})

it('a command names the status of each of its refusals', () => {
  for (const [name, { refusals }] of Object.entries(commands))
    for (const status of Object.values(refusals as Record<string, number>))
      expect(Object.keys(document.paths[`/api/v1/commands/${name}`]?.post.responses ?? {})).toContain(String(status))
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
