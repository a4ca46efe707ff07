import { expect, it, vi } from 'vitest'
import { codeInFragment, enterWithCode } from './enter.ts'

const answers = (...statuses: number[]) =>
  vi.fn<typeof fetch>(async () => new Response('{}', { status: statuses.shift() ?? 500 }))

it('finds the code in the fragment', () => {
  expect(codeInFragment('#code=abc.def')).toBe('abc.def')
  expect(codeInFragment('')).toBeNull()
  expect(codeInFragment('#code=')).toBeNull()
})

it('lets in with a good code', async () => {
  const ask = answers(200)
  expect(await enterWithCode('abc', ask)).toBe('in')
  expect(ask).toHaveBeenCalledWith('/api/v1/session', expect.objectContaining({ body: '{"code":"abc"}' }))
})

it('lets in with a used code where the session is already there', async () => {
  expect(await enterWithCode('abc', answers(403, 200))).toBe('in')
})

it('says that a used code opens nothing', async () => {
  expect(await enterWithCode('abc', answers(403, 401))).toBe('refused')
})

it('says that the address holds no code', async () => {
  expect(await enterWithCode(null, answers(401))).toBe('no-code')
})

it('says that nobody answers', async () => {
  expect(await enterWithCode('abc', async () => Promise.reject(new TypeError('Failed to fetch')))).toBe('away')
})
