import { expect, it } from 'vitest'
import { proxyOf } from './proxy-of.ts'

const through = (host: string, env: NodeJS.ProcessEnv, port = 443) => proxyOf(host, port, env)?.href ?? null
const HTTPS_PROXY = 'http://proxy.salle:3128'

it('a host is reached through the named proxy, in either case, and directly without one', () => {
  expect(through('nuage.exemple', {})).toBeNull()
  expect(through('nuage.exemple', { HTTPS_PROXY: '' })).toBeNull()
  expect(through('nuage.exemple', { HTTPS_PROXY })).toBe('http://proxy.salle:3128/')
  expect(through('nuage.exemple', { HTTPS_PROXY, https_proxy: 'https://autre' })).toBe('https://autre/')
  expect(through('nuage.exemple', { HTTP_PROXY: HTTPS_PROXY })).toBeNull()
})

it.each([
  ['*', 'nuage.exemple', true],
  ['nuage.exemple', 'NUAGE.exemple', true],
  ['autre.exemple, nuage.exemple:443', 'nuage.exemple', true],
  ['nuage.exemple:8443', 'nuage.exemple', false],
  ['.exemple', 'nuage.exemple', true],
  ['.nuage.exemple', 'nuage.exemple', true],
  ['*.exemple', 'nuage.exemple', true],
  ['uage.exemple', 'nuage.exemple', false],
  ['.age.exemple', 'nuage.exemple', false],
  ['10.0.0.1-10.0.0.9', '10.0.0.9', true],
  ['10.0.0.1 - 10.0.0.9', '10.0.0.10', false],
  ['10.0.0.9-10.0.0.1', '10.0.0.5', false],
  ['nuage-ouest.exemple', 'nuage-ouest.exemple', true],
  ['', 'nuage.exemple', false],
])('NO_PROXY=%s: %s is reached directly: %s', (NO_PROXY, host, isDirect) => {
  expect(through(host, { HTTPS_PROXY, NO_PROXY })).toBe(isDirect ? null : 'http://proxy.salle:3128/')
})

it.each(['proxy.salle', 'socks5://proxy.salle:1080', 'http://', 'http://nom:secret@'])(
  '%s is reported as not being a proxy, and is not repeated',
  (named) => {
    const wrong = () => proxyOf('nuage.exemple', 443, { HTTPS_PROXY: named })
    expect(wrong).toThrow(expect.objectContaining({ code: 'ERR_PROXY_INVALID_CONFIG' }))
    expect(wrong).not.toThrow(named)
  },
)
