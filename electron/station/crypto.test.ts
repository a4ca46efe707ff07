import { createHmac } from 'node:crypto'
import { expect, it } from 'vitest'
import { nodeCrypto } from './crypto.ts'

const key = (length: number) => Buffer.alloc(length, 7)

it.each([
  ['nothing', ''],
  ['a short text', 'attendee\nSZQK7TUAT5'],
  ['letters of several bytes', 'Œuvrard Nguyễn 🎤'],
  ['as much as fits in place', 'x'.repeat(2048)],
  ['more than fits in place', 'é'.repeat(2000)],
])('an HMAC follows RFC 2104: of %s', (_, text) => {
  for (const length of [16, 32, 64, 65, 200])
    expect(nodeCrypto.hmac(key(length), text)).toEqual(createHmac('sha256', key(length)).update(text).digest())
})

it('an HMAC does not change when the next one is made', () => {
  const own = key(32)
  const first = nodeCrypto.hmac(own, 'one')
  const kept = Buffer.from(first)
  nodeCrypto.hmac(own, 'two')
  expect(Buffer.from(first)).toEqual(kept)
})
