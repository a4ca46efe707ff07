import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Crypto } from '../kernel/crypto.ts'
import { digestOf, laneIn } from './version-vector.ts'

const crypto = {
  sha256: (data: Uint8Array | string) => createHash('sha256').update(data).digest(),
  hex: (bytes: Uint8Array) => Buffer.from(bytes).toString('hex'),
} as unknown as Crypto

const digest = (entries: readonly (readonly [string, number])[]) =>
  digestOf(crypto, new Map(entries), ['people', 'system'])

describe('the lane of an origin', () => {
  it('is told by its name', () => expect(laneIn('desk1.run1.people')).toBe('people'))

  it('is null where no station could have made the name', () => {
    for (const name of ['', 'people', 'desk1.run1.kitchen', 'desk1.run1.people.more']) expect(laneIn(name)).toBeNull()
  })
})

describe('the digest of a vector', () => {
  it('is the same whatever the order, and another one for another number', () => {
    const [one, other] = [['a.r.people', 3] as const, ['b.r.system', 1] as const]
    expect(digest([one, other])).toBe(digest([other, one]))
    expect(digest([one, other])).not.toBe(digest([one, ['b.r.system', 2]]))
  })

  it('says nothing of lanes that are not asked for, nor of origins without an event', () => {
    const held = [['a.r.people', 3]] as const
    expect(digest([...held, ['a.r.show', 9], ['b.r.people', 0], ['not an origin', 4]])).toBe(digest(held))
  })
})
