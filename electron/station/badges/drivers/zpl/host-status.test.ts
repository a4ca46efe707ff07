import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createStatusReader } from './host-status.ts'

function heard(...texts: string[]) {
  const reader = createStatusReader()
  for (const text of texts) reader.push(Buffer.from(text, 'latin1'))
  return reader
}
const answer = (first = '030,0,0,0400,000,0,0,0,000,0,0,0', second = '001,0,0,0,1,2,6,0,00000000,1,000') =>
  [first, second, '1234,0'].map((line) => `\x02${line}\x03\r\n`).join('')

test('each field is read where Zebra’s guide puts it', () => {
  expect(heard(answer()).last()).toEqual({
    paperIsOut: false,
    isPaused: false,
    headIsOpen: false,
    ribbonIsOut: false,
    hasError: false,
    formats: 0,
    labels: 0,
  })
  const read = heard(answer('030,1,1,0400,002,0,0,1,000,0,0,1', '001,0,1,1,1,2,6,0,00000012,1,000')).last()
  expect(read).toEqual({
    paperIsOut: true,
    isPaused: true,
    headIsOpen: true,
    ribbonIsOut: true,
    hasError: true,
    formats: 3,
    labels: 12,
  })
})

test('unasked words around an answer are noise, and hide nothing', () => {
  const reader = heard('ALERT: PAPER OUT\r\n', answer(), 'x', answer())
  expect([reader.count(), reader.noise()]).toEqual([2, 17])
})

test.each([
  ['a line missing', [answer().slice(0, 36), answer().slice(-10)].join('')],
  ['a flag that is none', answer().replace('030,0', '030,2')],
  ['a count cut short', answer().replace('00000000', '0000000')],
  ['a word in the middle', answer().replace('\x02001', 'x\x02001')],
  ['a line without an end', answer().replace('\x03', '')],
  ['lines in another order', answer(undefined, '1234,0')],
  ['a field too many', answer().replace('1234,0', '1234,0,0')],
])('%s is no answer', (_, text) => {
  expect(heard(text).count()).toBe(0)
  // Nor does it spoil the next one.
  expect(heard(text, answer()).count()).toBe(1)
})

test('20 000 answers with something wrong, cut anywhere, are read alike', () => {
  const piece = fc.oneof(
    fc.uint8Array({ maxLength: 30 }).map((bytes) => Buffer.from(bytes)),
    fc.tuple(fc.nat(90), fc.nat(90)).map(([from, to]) => Buffer.from(answer(), 'latin1').subarray(from, to)),
    fc.constantFrom(Buffer.from(answer(), 'latin1'), Buffer.of(2), Buffer.of(3), Buffer.from('\r\n')),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const [whole, inPieces] = [createStatusReader(), createStatusReader()]
      whole.push(Buffer.concat(pieces))
      for (const one of pieces) inPieces.push(one)
      expect([inPieces.count(), inPieces.noise(), inPieces.last()]).toEqual([
        whole.count(),
        whole.noise(),
        whole.last(),
      ])
      const intact = Buffer.concat(pieces).toString('latin1').split(answer().replace(/\r\n$/, '')).length - 1
      expect(whole.count()).toBeGreaterThanOrEqual(intact)
    }),
    { numRuns: 20_000 },
  )
})
