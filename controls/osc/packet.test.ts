import fc from 'fast-check'
import { toBuffer } from 'osc-min'
import { expect, it } from 'vitest'
import { type OscValue, readPacket, writePacket } from './packet.ts'

const bytesOf = (packet: Parameters<typeof toBuffer>[0]) => {
  const view = toBuffer(packet)
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
}

it('reads what it writes: texts, and numbers that are whole', () => {
  const value = fc.oneof(
    fc.integer({ min: -0x8000_0000, max: 0x7fff_ffff }),
    fc.string({ unit: 'binary', maxLength: 100 }).filter((text) => !text.includes('\0')),
  )
  fc.assert(
    fc.property(fc.array(value, { maxLength: 4 }), (args: OscValue[]) => {
      expect(readPacket(writePacket({ address: '/a', args }))).toEqual([{ address: '/a', args }])
    }),
  )
})

it('never throws, whatever comes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2100 }), (bytes) => {
      expect(() => readPacket(bytes)).not.toThrow()
    }),
    { numRuns: 2000 },
  )
  const real = writePacket({ address: '/regie/room/1/safety', args: [1, 'x'] })
  fc.assert(
    fc.property(fc.nat(real.length - 1), fc.nat(255), (at, byte) => {
      const bytes = Uint8Array.from(real)
      bytes[at] = byte
      expect(() => readPacket(bytes)).not.toThrow()
    }),
  )
})

it('reads a bundle’s messages in order, and nothing of one that holds too much', () => {
  const message = (address: string) => ({ address, args: [{ type: 'true' as const }] })
  const bundle = (...elements: object[]) => ({ timetag: [0, 1] as [number, number], elements: elements as never })
  expect(readPacket(bytesOf(bundle(message('/a'), bundle(message('/b')))))).toEqual([
    { address: '/a', args: [true] },
    { address: '/b', args: [true] },
  ])
  expect(readPacket(bytesOf(bundle(...Array.from({ length: 17 }, () => message('/a')))))).toBeNull()
  expect(readPacket(bytesOf(bundle(bundle(bundle(bundle(bundle(message('/a'))))))))).toBeNull()
  expect(readPacket(bytesOf({ address: '/a', args: [{ type: 'null' }] }))).toBeNull()
  expect(readPacket(bytesOf({ address: '/a', args: [{ type: 'float', value: Number.NaN }] }))).toBeNull()
})
