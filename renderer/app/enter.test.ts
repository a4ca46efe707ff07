import { expect, it, vi } from 'vitest'
import { codeInFragment, enterWithCode, onNewCode } from './enter.ts'

const answers = (...statuses: number[]) =>
  vi.fn<typeof fetch>(async () => new Response('{}', { status: statuses.shift() ?? 500 }))

it('finds the code in the fragment', () => {
  expect(codeInFragment('#code=abc.def')).toBe('abc.def')
  expect(codeInFragment('')).toBeNull()
  expect(codeInFragment('#code=')).toBeNull()
})

it('takes the code of a link that is opened where the page stands, out of the address', () => {
  const place = { hash: '#code=fresh', pathname: '/entrer', search: '?fr' }
  const replaceState = vi.fn()
  const page = Object.assign(new EventTarget(), { location: place, history: { replaceState } })
  const enter = vi.fn()
  const end = onNewCode(page, enter)
  page.dispatchEvent(new Event('hashchange'))
  expect(enter).toHaveBeenCalledExactlyOnceWith('fresh')
  expect(replaceState).toHaveBeenCalledWith(null, '', '/entrer?fr')
  end()
  page.dispatchEvent(new Event('hashchange'))
  expect(enter).toHaveBeenCalledTimes(1)
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

it('says that the station does not answer', async () => {
  expect(await enterWithCode('abc', async () => Promise.reject(new TypeError('Failed to fetch')))).toBe('away')
})
