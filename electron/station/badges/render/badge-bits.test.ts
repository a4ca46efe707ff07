import { expect, test } from 'vitest'
import { badgePbm, pbmOf } from './badge-bits.ts'
import { badgeOf, label80, testDesigns, testFonts } from './badge-samples.ts'

const [black, white, pink] = [
  [0, 0, 0, 255],
  [255, 255, 255, 255],
  [255, 128, 128, 255],
] as const

test('dark dots are ink, the leftmost in the highest bit, and a row is filled up without ink', () => {
  const row = [black, white, pink, black, white, white, white, black, black]
  const pbm = Buffer.from(pbmOf(Uint8Array.from([...row, ...row].flat()), 9, 2))
  expect(pbm.toString('latin1', 0, 7)).toBe('P4\n9 2\n')
  expect([...pbm.subarray(7)]).toEqual([0b1001_0001, 0b1000_0000, 0b1001_0001, 0b1000_0000])
})

test('a badge has a bit for each dot of its label', () => {
  const pbm = Buffer.from(badgePbm(badgeOf(), label80, testFonts(), testDesigns()))
  expect(pbm.toString('latin1', 0, 11)).toBe('P4\n640 400\n')
  expect(pbm.length).toBe(11 + 80 * 400)
})
