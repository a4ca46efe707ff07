import { describe, expect, it } from 'vitest'
import { createRandom } from '../../tests/support/random.ts'
import type { Batch, BatchedEvent } from './batch.ts'
import { batchLimits } from './batch.ts'
import { type ByteText, decodeBatch, encodeBatch } from './batch-codec.ts'
import { factLimits } from './fact-limits.ts'

const base64: ByteText = {
  encode: (bytes) => Buffer.from(bytes).toString('base64'),
  decode: (text) => (/^[A-Za-z0-9+/]*={0,2}$/.test(text) ? new Uint8Array(Buffer.from(text, 'base64')) : null),
  lengthOf: (text) => Buffer.byteLength(text),
}
const bytes = (length: number, value: number) => new Uint8Array(length).fill(value)

const event = (more: Partial<BatchedEvent> = {}): BatchedEvent => ({
  ts: 1_795_000_000_000,
  wallMs: 1_794_999_999_999,
  stream: 'attendee/a',
  type: 'AttendeeAmended',
  v: 1,
  payload: '{"changes":{}}',
  partHash: null,
  commandId: null,
  commandHash: null,
  outcome: null,
  actor: 'Accueil',
  ...more,
})
const batch: Batch = {
  origin: 'desk1.run1.people',
  after: 41,
  events: [
    event({ partHash: bytes(32, 1), commandId: 'c1', commandHash: bytes(32, 2), outcome: '{"ok":{}}' }),
    event({ ts: 1_795_000_000_001, wallMs: 1_794_000_000_000 }),
    event({ ts: 1_795_000_000_000, partHash: bytes(32, 3) }),
  ],
  parts: new Map([[42, { salt: bytes(16, 4), part: '{"lastName":"Huet"}' }]]),
  signature: bytes(64, 5),
}
const text = encodeBatch(batch, base64)
const decode = (read: unknown) => decodeBatch(typeof read === 'string' ? read : JSON.stringify(read), base64)
const rows = () => JSON.parse(text) as [string, number, string, unknown[][]]

describe('a batch as text', () => {
  it('is read as it was, with the parts that were there', () => expect(decode(text)).toEqual(batch))
})

describe('a text that no station sends', () => {
  it('is not read: something else altogether', () => {
    for (const read of ['', '{', 'null', '[]', '{}', '[1,2,3,4]', '["desk1.run1.people",0,"",[]]'])
      expect(decode(read)).toBeNull()
  })

  it('is not read: an origin, a number or a signature that cannot be', () => {
    const [origin, after, signature, all] = rows()
    for (const read of [
      ['desk1.run1.kitchen', after, signature, all],
      [`${'a'.repeat(99)}.r.people`, after, signature, all],
      [origin, -1, signature, all],
      [origin, 1.5, signature, all],
      [origin, 2 ** 32, signature, all],
      [origin, after, signature.slice(4), all],
      [origin, after, '*', all],
      [origin, after, signature, []],
      [origin, after, signature, Array.from({ length: batchLimits.events * 5 + 1 }, () => all[1])],
    ])
      expect(decode(read)).toBeNull()
  })

  it('is not read: a row with a cell too many, too few, or of another kind', () => {
    const [origin, after, signature, all] = rows()
    const [full = [], bare = []] = all
    const changed = (row: readonly unknown[], at: number, cell: unknown) => row.map((one, i) => (i === at ? cell : one))
    for (const row of [
      [...bare, 1],
      bare.slice(1),
      null,
      ...bare.map((_, at) => changed(bare, at, { toString: 1 })),
      ...[2, 3, 5, 10].map((at) => changed(bare, at, 'half a character: \ud800')),
      ...[2, 3, 5, 10].map((at) => changed(bare, at, 'no text of PostgreSQL: \u0000')),
      changed(bare, 4, 2 ** 31),
      changed(full, 12, '\udc00'),
      changed(full, 6, base64.encode(bytes(31, 1))),
      changed(full, 8, '*'),
      changed(full, 11, 7),
      changed(full, 12, null),
    ])
      expect(decode([origin, after, signature, [row]])).toBeNull()
  })

  it('is not read: a salt longer than any that is made, which no quota counts', () => {
    const salted = (length: number) =>
      encodeBatch({ ...batch, parts: new Map([[42, { salt: bytes(length, 4), part: '{}' }]]) }, base64)
    for (const length of [0, 16, 32]) expect(decode(salted(length))).not.toBeNull()
    for (const length of [33, 1024 * 1024]) expect(decode(salted(length))).toBeNull()
  })

  it('is not read: a text longer than any that a station writes', () => {
    const fact = (more: Partial<BatchedEvent>, part = '{}') =>
      encodeBatch(
        {
          ...batch,
          events: [event({ partHash: bytes(32, 1), ...more })],
          parts: new Map([[42, { salt: bytes(16, 4), part }]]),
        },
        base64,
      )
    for (const name of ['commandId', 'stream', 'type', 'actor', 'payload', 'outcome'] as const) {
      expect(decode(fact({ [name]: 'x'.repeat(factLimits[name]) })), name).not.toBeNull()
      expect(decode(fact({ [name]: 'x'.repeat(factLimits[name] + 1) })), name).toBeNull()
    }
    expect(decode(fact({}, 'x'.repeat(factLimits.part)))).not.toBeNull()
    expect(decode(fact({}, 'x'.repeat(factLimits.part + 1)))).toBeNull()
  })

  it('is read as a batch or as nothing, and never breaks the reader, whatever was changed in it', () => {
    const random = createRandom(7)
    let refused = 0
    for (let round = 0; round < 2000; round++) {
      let mutated = text
      for (let times = random.int(1, 4); times > 0; times--) {
        const at = random.int(0, mutated.length)
        const cut = random.pick([0, 0, 1, 1, random.int(2, 60)])
        const more = random.pick([
          '',
          '0',
          '"',
          ',',
          '[',
          ']',
          '-',
          'null',
          'e999',
          '\\u0000',
          mutated.slice(at, at + 30),
        ])
        mutated = mutated.slice(0, at) + more + mutated.slice(at + cut)
      }
      const read = decode(mutated)
      if (read === null) refused += 1
      else expect(read.events.length).toBeGreaterThan(0)
    }
    expect(refused).toBeGreaterThan(500)
  })
})
