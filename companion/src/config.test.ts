import { expect, it } from 'vitest'
import { configFields, readConfig } from './config.ts'

const key = `${'a'.repeat(26)}.${'b'.repeat(40)}`
const fingerprint = '0008 1018 2028 3038 4048 5058 6068 7078'
const read = (config: object, secret: unknown = key) => readConfig(config, { key: secret as string })

it('takes the address of this machine in clear, and of any other over TLS with its fingerprint', () => {
  const value = { url: 'http://127.0.0.1:4143', key, fingerprint: null }
  expect(read({ address: ' http://127.0.0.1:4143/ ' })).toEqual({ ok: true, value })
  const far = { url: 'https://192.168.1.20:4443', key, fingerprint }
  expect(read({ address: far.url, fingerprint: fingerprint.toUpperCase() })).toEqual({ ok: true, value: far })
  const any = { ...far, fingerprint: null }
  expect(read({ address: far.url, fingerprint, acceptAny: true })).toEqual({ ok: true, value: any })
})

it.each([
  [{ address: 'http://192.168.1.20:4143' }, 'clear'],
  [{ address: 'https://192.168.1.20:4443' }, 'fingerprint'],
  [{ address: 'https://192.168.1.20:4443', fingerprint: 'xyz' }, 'fingerprint'],
  [{ address: 'https://192.168.1.20:4443', fingerprint: 7 }, 'fingerprint'],
  [{ address: 'https://192.168.1.20:4443', acceptAny: 'yes' }, 'fingerprint'],
  [{}, 'address'],
  [{ address: 7 }, 'address'],
  [{ address: '192.168.1.20' }, 'address'],
  [{ address: 'ftp://127.0.0.1' }, 'address'],
  [{ address: 'http://127.0.0.1:4143/regie' }, 'address'],
  [{ address: 'http://user:word@127.0.0.1:4143' }, 'address'],
])('refuses %j: %s', (config, refusal) => {
  expect(read(config)).toEqual({ ok: false, refusal })
})

it.each([null, '', 'short', 'with space and more', `${key}\r\nx: y`, 'x'.repeat(400)])(
  'takes no %j for a key',
  (secret) => {
    expect(read({ address: 'http://127.0.0.1:1' }, secret)).toEqual({ ok: false, refusal: 'key' })
  },
)

it('asks for the key as a secret, in either language', () => {
  for (const language of ['fr', 'en'] as const)
    expect(configFields({ language }).find(({ id }) => id === 'key')?.type).toBe('secret-text')
})
