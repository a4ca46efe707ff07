import { deflateRawSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { batchLimits } from '../../../shared/replication/batch.ts'
import { otherStation } from '../../../tests/contract/other-station.ts'
import { nodeCrypto } from '../crypto.ts'
import { mostBatchBytes, packBatch, pairRequest, presenceMessage, unpackBatch } from './link-wire.ts'
import { codeText, fingerprintOf, parseCode, secretOf } from './pairing-codes.ts'

const desk = otherStation({ eventId: 'e' as never }, 'desk1')
desk.write({
  lane: 'people',
  stream: 'attendee/a',
  type: 'AttendeeAmended',
  payload: { changes: {} },
  part: { firstName: 'Soizic' },
})
desk.write({
  lane: 'people',
  stream: 'admission/a/entrance/2026-11-26',
  type: 'AttendeeAdmitted',
  payload: {},
  commandId: 'c',
})
const batch = desk.batch('people')

it('a batch arrives as it was sent', () => {
  expect(unpackBatch(packBatch(batch))).toEqual({ ...batch, signature: Buffer.from(batch.signature) })
})

it('data that no station sends are not a batch, and do not throw', () => {
  const text = (value: unknown) => deflateRawSync(JSON.stringify(value))
  for (const odd of [
    ...[null, undefined, 'x', 7, {}, Buffer.alloc(0), Buffer.from('not deflated')],
    ...[text(null), text([]), text(['desk1.run1.people', 0, 'AAAA', []]), text([7, 0, '', [[]]])],
    text(['desk1.run1.people', -1, Buffer.alloc(64).toString('base64'), [[]]]),
    packBatch(batch).subarray(0, 20),
    // Sixteen kilobytes that inflate to seventeen megabytes.
    deflateRawSync(Buffer.alloc(17 * 1024 * 1024, 'x')),
  ])
    expect(unpackBatch(odd)).toBeNull()
})

it('the longest batch is read, whatever its texts hold', () => {
  const other = otherStation({ eventId: 'e' as never }, 'desk1')
  const odd = ['{"a":[[[[{}]]]]}', '\\', '"', '\\"', '{,{,{,', 'é😀]]]]', '\n']
  for (let count = 0; count < batchLimits.events * 5; count++) {
    const text = odd[count % odd.length] ?? ''
    const body = { payload: { text: `${text}\u0000` }, part: { text }, commandId: text }
    other.write({ lane: 'people', stream: `attendee/${text}`, type: 'AttendeeAmended', ...body })
  }
  const longest = other.batch('people')
  expect(unpackBatch(Buffer.from(packBatch(longest)))).toEqual({
    ...longest,
    signature: Buffer.from(longest.signature),
  })
})

/** The parsed form of the worst accepted text must be small compared with the 256 MiB of a station. */
it('a batch of a few kilobytes costs no more memory than a few of its texts', () => {
  const heads = ['desk1.run1.people', 0, Buffer.alloc(64).toString('base64')] as const
  const row = (payload: string) => [0, 0, 's', 't', 1, payload, null, null, null, null, 'a']
  const bytes = mostBatchBytes - 1000
  const worst = [
    `[${'{},'.repeat(bytes / 3)}{}]`,
    `[${'[],'.repeat(bytes / 3)}[]]`,
    `[${'1,'.repeat(bytes / 2)}1]`,
    JSON.stringify([...heads, [row(`${'x'.repeat(bytes - 10)}Ω`)]]),
    JSON.stringify([...heads, Array.from({ length: 1000 }, () => row('\n'.repeat(2000)))]),
  ].map((text) => deflateRawSync(text))
  for (const packedBatch of worst) {
    const before = process.memoryUsage().heapUsed
    unpackBatch(packedBatch)
    expect((process.memoryUsage().heapUsed - before) / 1024 / 1024).toBeLessThan(24)
  }
})

it('a pairing code is read however it is typed, and no other text is one', () => {
  const key = nodeCrypto.random(32)
  const keyed = { crypto: nodeCrypto, keys: { secret: () => key, first: () => key, all: () => [] } }
  const code = codeText(secretOf(keyed, 'p1'), fingerprintOf(nodeCrypto, key))
  expect(code).toMatch(/^[A-Z2-7]{4}(-[A-Z2-7]{4}){5}$/)
  const parsed = parseCode(code)
  expect(parsed).toEqual({ secret: secretOf(keyed, 'p1'), fingerprint: fingerprintOf(nodeCrypto, key) })
  expect(parseCode(code.toLowerCase().replaceAll('-', ' '))).toEqual(parsed)
  const ofEarlierVersion = code.slice(0, 19)
  const tail = code.slice(4)
  for (const odd of ['', 'AAAA', `${code}A`, `ÉÉÉÉ${tail}`, `AAA8${tail}`, ofEarlierVersion])
    expect(parseCode(odd)).toBeNull()
  expect(parseCode(`AAA2${tail}`)).not.toBeNull()
})

it('the messages besides batches are read by a schema with limits', () => {
  expect(pairRequest.safeParse({ secret: 'x'.repeat(65), stationId: 'a'.repeat(16) }).success).toBe(false)
  expect(pairRequest.safeParse({ secret: 'x', stationId: '../../etc' }).success).toBe(false)
  const many = Array.from({ length: 2001 }, () => ({ stationId: 's', connected: true, lastSeenAt: null }))
  expect(presenceMessage.safeParse(many).success).toBe(false)
  const cloud = { waiting: 0, heldBack: 0, trouble: null, clockSkewMs: -1000 }
  const row = { stationId: 's', connected: false, lastSeenAt: Date.now(), cloud }
  expect(presenceMessage.safeParse([row]).success).toBe(true)
  // A value outside the range of `Date` would throw when it is formatted.
  for (const odd of [1e300, -1, 8.64e15]) {
    expect(presenceMessage.safeParse([{ ...row, lastSeenAt: odd }]).success).toBe(false)
    expect(presenceMessage.safeParse([{ ...row, cloud: { ...cloud, clockSkewMs: odd * -1e15 } }]).success).toBe(false)
  }
})
