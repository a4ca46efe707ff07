import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Crypto } from '../kernel/crypto.ts'
import { chainStart, hashOf, headText, parseOrigin, partHashOf, type Unhashed } from './recorded-event.ts'

const crypto = {
  sha256: (data: Uint8Array | string) => createHash('sha256').update(data).digest(),
  hex: (bytes: Uint8Array) => Buffer.from(bytes).toString('hex'),
} as unknown as Crypto

const event: Unhashed = {
  origin: 'desk.run1.people',
  seq: 2,
  ts: 1000,
  wallMs: 999,
  stream: 'admission/a/entrance/2026-11-26',
  type: 'AttendeeAdmitted',
  v: 1,
  payload: '{}',
  partHash: null,
  commandId: 'c1',
  commandHash: Uint8Array.of(1),
  outcome: '{"ok":{}}',
  actor: 'Accueil 1',
  prevHash: Uint8Array.of(2),
}
const hash = (change: Partial<Unhashed> = {}) => crypto.hex(hashOf(crypto, { ...event, ...change }))

describe('the hash of an event', () => {
  it('is the same for the same event', () => expect(hash()).toBe(hash()))

  it('changes with every one of its fields', () => {
    const changes: Required<{ [Key in keyof Unhashed]: Unhashed[Key] }> = {
      origin: 'desk.run2.people',
      seq: 3,
      ts: 1001,
      wallMs: 998,
      stream: 'admission/b/entrance/2026-11-26',
      type: 'AdmissionsUndone',
      v: 2,
      payload: '{} ',
      partHash: Uint8Array.of(0),
      commandId: null,
      commandHash: null,
      outcome: null,
      actor: 'Accueil 2',
      prevHash: Uint8Array.of(3),
    }
    for (const name of Object.keys(event) as (keyof Unhashed)[])
      expect([name, hash({ [name]: changes[name] })]).not.toEqual([name, hash()])
  })

  it('does not let text move from one field into the next', () => {
    expect(hash({ type: 'a","b', stream: 'c' })).not.toBe(hash({ type: 'b', stream: 'c","a' }))
    expect(hash({ actor: 'x\n', payload: 'y' })).not.toBe(hash({ actor: 'x', payload: '\ny' }))
  })

  it('covers a personal part through its salted hash', () => {
    const part = { salt: Uint8Array.of(1, 2), part: '{"lastName":"Huet"}' }
    expect(crypto.hex(partHashOf(crypto, part))).not.toBe(
      crypto.hex(partHashOf(crypto, { ...part, salt: Uint8Array.of(1, 3) })),
    )
    expect(crypto.hex(partHashOf(crypto, part))).not.toBe(crypto.hex(partHashOf(crypto, { ...part, part: '{}' })))
  })
})

describe('a chain', () => {
  it('begins with its event and its origin, so neither can be exchanged', () => {
    const start = (eventId: string, origin: string) => crypto.hex(chainStart(crypto, eventId, origin))
    expect(start('e1', 'desk.run1.people')).not.toBe(start('e2', 'desk.run1.people'))
    expect(start('e1', 'desk.run1.people')).not.toBe(start('e1', 'desk.run1.show'))
  })

  it('is signed under its origin, place and hash', () => {
    expect(headText(crypto, 'desk.run1.people', 200, Uint8Array.of(255))).toBe(
      'regie-head-1\ndesk.run1.people\n200\nff',
    )
  })
})

describe("an origin's name", () => {
  it('tells the station, the run and the lane', () => {
    expect(parseOrigin('desk1.run2.people')).toEqual({ station: 'desk1', incarnation: 'run2', lane: 'people' })
  })

  it('is null where no station could have made it', () => {
    for (const name of ['', 'desk', 'desk.run', 'desk.run.nolane', 'desk.run.people.more', '.run.people', 'a..people'])
      expect(parseOrigin(name)).toBeNull()
    for (const name of ['Desk.run.people', 'desk.run.people\n', 'de sk.run.people', `${'a'.repeat(41)}.run.people`])
      expect(parseOrigin(name)).toBeNull()
    expect(parseOrigin('desk.run.constructor')).toBeNull()
  })
})
