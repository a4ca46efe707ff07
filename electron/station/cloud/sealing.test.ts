import { expect, it } from 'vitest'
import { nodeCrypto } from '../crypto.ts'
import { keyPairOf } from '../keys/key-pair.ts'
import { boxPlace, openerOf } from './seal-key.ts'
import { createSealer } from './sealing.ts'

const secret = nodeCrypto.random(32)
const part = { salt: nodeCrypto.random(16), part: '{"text":"Qui écoute l’enfant ?"}' }
const ring = (because: 'first-release' | null) =>
  ({ all: () => [{ id: 'k', generation: 1, secret, because }] }) as never
const seal = createSealer(keyPairOf(secret).publicKey)

it('a box opens for the event for which it was sealed, and for no other', () => {
  const open = openerOf(ring(null))
  const sealed = seal(part, boxPlace('desk.run.audience', 3))
  expect(open(sealed, 'desk.run.audience', 3)?.part).toBe(part.part)
  expect(open(sealed, 'cloud.run.audience', 3)).toBeNull()
  expect(open(sealed, 'desk.run.audience', 4)).toBeNull()
  expect(open(seal(part), 'desk.run.audience', 3)).toBeNull()
})

it('a box of the first release names no event', () => {
  expect(openerOf(ring('first-release'))(seal(part), 'desk.run.audience', 3)?.part).toBe(part.part)
})
