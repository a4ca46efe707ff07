import { expect, it } from 'vitest'
import { builtInFormat, showNumber } from './number-format.ts'

it.each([
  [240123456, '0#" "##" "##" "##" "##', '02 40 12 34 56'],
  [612345678, '0000000000', '0612345678'],
  [44000, 'General', '44000'],
  [33612345678, 'General', '33612345678'],
  [0.1 + 0.2, 'General', '0,3'],
  [12.5, '0.00', '12,50'],
  [1234567, '#,##0', '1\u202f234\u202f567'],
  [0.25, '0%', '25 %'],
  [-5, '0', '-5'],
  [46352, builtInFormat(14), '26/11/2026'],
  [46352.5, builtInFormat(22), '26/11/2026 12:00'],
  [46352.385416667, '[$-40C]d/m/yy h:mm', '26/11/26 09:15'],
  [0.5, 'hh:mm:ss', '12:00:00'],
  [61, 'dd/mm/yyyy', '01/03/1900'],
  [1, 'dd/mm/yyyy', '01/01/1900'],
  [7, '@', '7'],
])('%d in the format %s is shown as %s', (value, format, expected) => {
  expect(showNumber(value, format, false)).toBe(expected)
})

it('a workbook of the other date system counts from 1904', () => {
  expect(showNumber(44890, 'dd/mm/yyyy', true)).toBe('26/11/2026')
})
