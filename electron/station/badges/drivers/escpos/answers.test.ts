import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createAnswerReader } from './answers.ts'
import { finalAnswer } from './final-answer.ts'

function heard(...bytes: number[]) {
  const reader = createAnswerReader()
  reader.push(Uint8Array.from(bytes))
  return { ...reader, noise: reader.noise() }
}
const done = (id: string) => [0x37, 0x22, ...Buffer.from(id), 0]
const automatic = [0x14, 0, 0, 0x0f]

test('each answer is known by its fixed bits, whatever stands around it', () => {
  expect(heard(0x12, ...automatic, 0x72, 0x11, ...done('1234'), 0x13, 0x0c, 0)).toMatchObject({
    realTime: [0x12, 0x72],
    processIds: ['1234'],
    inOrder: [0x0c, 0],
    noise: 0,
  })
})

test('what only begins like an answer is noise, and hides nothing that follows', () => {
  expect(heard(0x37, ...done('1234'))).toMatchObject({ processIds: ['1234'], noise: 1 })
  expect(heard(0x14, ...done('1234'))).toMatchObject({ processIds: ['1234'], noise: 1 })
  expect(heard(0xff, 0x80)).toMatchObject({ noise: 2 })
})

test('another badge’s answer is none, and one byte counts only where nothing came unasked', () => {
  const finalOf = (before: number, ...bytes: number[]) => {
    const reader = createAnswerReader()
    reader.push(Uint8Array.from(bytes))
    return finalAnswer(reader, '1234', before)
  }
  expect(finalOf(0, ...done('1234'))).toBe('printed')
  expect(finalOf(0, ...done('1233'))).toBe(undefined)
  expect(finalOf(0, 0)).toBe('printed')
  expect(finalOf(0, 0x0c)).toBe('printer-paper-out-midway')
  expect(finalOf(0, 0xff, 0)).toBe(undefined)
  expect(finalOf(1, 0, 0)).toBe(undefined)
  expect(finalOf(1, 0, ...done('1234'))).toBe('printed')
})

test('20 000 hostile answers, cut anywhere, are read alike, kept small, and never give another badge’s word', () => {
  const piece = fc.oneof(
    fc.uint8Array({ maxLength: 40 }),
    fc.constantFrom(...[done('1233'), automatic, [0x37], [0x37, 0x22], [0x10]].map((bytes) => Uint8Array.from(bytes))),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const [whole, inPieces] = [createAnswerReader(), createAnswerReader()]
      whole.push(Buffer.concat(pieces))
      for (const one of pieces) inPieces.push(one)
      expect([...inPieces.realTime, ...inPieces.inOrder]).toEqual([...whole.realTime, ...whole.inOrder])
      expect(inPieces.processIds).toEqual(whole.processIds)
      expect(inPieces.noise()).toBe(whole.noise())
      expect(whole.realTime.length).toBeLessThanOrEqual(64)
      expect(whole.processIds.includes('1234')).toBe(Buffer.concat(pieces).includes('7"1234\0'))
    }),
    { numRuns: 20_000 },
  )
})
