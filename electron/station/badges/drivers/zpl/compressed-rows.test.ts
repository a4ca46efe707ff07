import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createZplDecoder, type ZplCommand } from '../../../../../tests/support/fake-printers/zpl-decoder.ts'
import { encodeBadge } from './encode-badge.ts'

const rowsOf = (rowBytes: number, bytes: Uint8Array) => {
  const height = Math.floor(bytes.length / rowBytes)
  return { rowBytes, height, width: rowBytes * 8, bits: bytes.subarray(0, rowBytes * height) }
}

test('whatever the dots, a printer draws those and is told nothing else', () => {
  const runs = fc.array(fc.tuple(fc.constantFrom(0, 0xff, 0x0f, 0x5e, 0x7e, 0x11), fc.integer({ min: 1, max: 450 })), {
    minLength: 1,
    maxLength: 8,
  })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 420 }), runs, (rowBytes, parts) => {
      const bytes = Buffer.concat([...parts.map(([byte, times]) => Buffer.alloc(times, byte)), Buffer.alloc(rowBytes)])
      const raster = rowsOf(rowBytes, bytes)
      const told: ZplCommand[] = []
      createZplDecoder((command) => told.push(command)).push(encodeBadge(raster))
      const graphic = told.find(({ kind }) => kind === 'graphic')
      expect(graphic).toMatchObject({ rowBytes })
      expect(graphic?.kind === 'graphic' && graphic.bits.equals(raster.bits)).toBe(true)
      expect(told.filter(({ kind }) => kind === 'stray')).toEqual([])
    }),
    { numRuns: 500 },
  )
})
