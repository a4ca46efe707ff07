import { expect, it } from 'vitest'
import { lanAddress } from './addresses.ts'
import { isLocalAddress } from './local-address.ts'

it.each([
  ...['https://10.0.0.4:4430', 'https://172.16.3.4:1', 'https://192.168.1.20:65535', 'https://127.0.0.1:4430'],
  ...['https://169.254.7.1:4430', 'https://[::1]:4430', 'https://[fd00::4]:4430', 'https://[fe80::1]:4430'],
])('believes %s', (text) => expect(isLocalAddress(text, 'https:', () => false)).toBe(true))

it.each([
  ...['https://evil.example', 'https://192.0.2.7:4430', 'https://172.32.0.1:1', 'https://[2001:db8::1]:4430'],
  ...['http://10.0.0.4:4430', 'https://10.0.0.4:4430/x', 'https://10.0.0.4:4430/', 'https://a@10.0.0.4:4430'],
  ...['https://10.0.0.4:4430#x', 'https://10.0.0.4.evil.example', 'https://0x0a000004:4430', ' https://10.0.0.4:1', ''],
  ...['https://localhost:4430', 'javascript:alert(1)'],
])('does not believe %j', (text) => expect(isLocalAddress(text, 'https:', () => false)).toBe(false))

it('believes an address in a network of this machine, and none next to it', () => {
  const own = lanAddress()
  expect(isLocalAddress(`https://${own}:4430`, 'https:')).toBe(true)
  expect(isLocalAddress('https://203.0.113.9:4430', 'https:')).toBe(false)
  expect(isLocalAddress('https://evil.example', 'https:')).toBe(false)
})
