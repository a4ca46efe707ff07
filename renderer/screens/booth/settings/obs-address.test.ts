import { expect, it } from 'vitest'
import { obsAddressOf } from './obs-address.ts'

it('accepts an address as a person writes it, with OBS’s defaults', () => {
  expect(obsAddressOf('ws://192.168.1.20:4456')).toBe('ws://192.168.1.20:4456')
  expect(obsAddressOf(' regie-2.local ')).toBe('ws://regie-2.local:4455')
  expect(obsAddressOf('192.168.1.20:4455/')).toBe('ws://192.168.1.20:4455')
  expect(obsAddressOf('wss://[fe80::1]:4455')).toBe('wss://[fe80::1]:4455')
})

it('refuses an invalid address', () => {
  for (const typed of [
    '',
    'http://192.168.1.20',
    'ws://',
    'ws://a b',
    'ws://hôte',
    'ws://x:99999',
    'x:0',
    'ws://u:p@h',
    'x'.repeat(300),
  ])
    expect([typed, obsAddressOf(typed)]).toEqual([typed, null])
})
