import { expect, it } from 'vitest'
import { newSigningKey, nodeCrypto } from '../crypto.ts'
import { boxPairOf, openKeyBox, sealKeyTo } from './box.ts'

const pairOf = () => boxPairOf(nodeCrypto, { stationPrivateKey: newSigningKey().privateKey })
const of = { eventId: 'event', purpose: 'people', generation: 2, keyId: 'a'.repeat(16) } as const
const secret = nodeCrypto.random(32)
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

it('a box opens only at the station to which it was sealed', () => {
  const pair = pairOf()
  const box = sealKeyTo(nodeCrypto, base64(pair.publicKey), of, secret) ?? ''
  expect(openKeyBox(pair, of, box)).toEqual(Buffer.from(secret))
  expect(openKeyBox(pairOf(), of, box)).toBeNull()
})

it.each([
  ['event', { ...of, eventId: 'other' }],
  ['purpose', { ...of, purpose: 'access' }],
  ['generation', { ...of, generation: 3 }],
  ['id', { ...of, keyId: 'b'.repeat(16) }],
] as const)('a box that was moved to another %s does not open', (_, moved) => {
  const pair = pairOf()
  const box = sealKeyTo(nodeCrypto, base64(pair.publicKey), of, secret) ?? ''
  expect(openKeyBox(pair, moved, box)).toBeNull()
})

it.each(['', 'AAAA', 'no base64!', base64(new Uint8Array(400)), '"}'])(
  'a text that is not a box does not open: %j',
  (box) => {
    expect(openKeyBox(pairOf(), of, box)).toBeNull()
  },
)

it('nothing is sealed to an invalid key', () => {
  for (const boxKey of ['', 'AAAA', base64(new Uint8Array(32))])
    expect([boxKey, sealKeyTo(nodeCrypto, boxKey, of, secret)]).toEqual([boxKey, null])
})
