import { expect, it } from 'vitest'
import { isSameAddress } from './same-address.ts'

it.each([
  ['ws://127.0.0.1:4561', 'ws://localhost:4561'],
  ['ws://[::1]:4561', 'ws://LOCALHOST:4561/'],
  ['ws://127.0.0.2:4561', 'ws://127.0.0.1:4561'],
  ['ws://Regie-B.local:4455', 'ws://regie-b.local.:4455'],
  ['ws://regie', 'ws://regie:80'],
  ['wss://regie', 'ws://regie:443'],
])('%s and %s are one', (one, other) => expect(isSameAddress(one, other)).toBe(true))

it.each([
  ['ws://127.0.0.1:4561', 'ws://127.0.0.1:4562'],
  ['ws://regie-a:4455', 'ws://regie-b:4455'],
  ['ws://127.example:4455', 'ws://localhost:4455'],
])('%s and %s are two', (one, other) => expect(isSameAddress(one, other)).toBe(false))
