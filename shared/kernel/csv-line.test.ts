import { expect, it } from 'vitest'
import { csvLine } from './csv-line.ts'

it.each([
  ['=1+1', "'=1+1"],
  ['-1+1', "'-1+1"],
  ['+33 6 12', "'+33 6 12"],
  ["'@lea", "''@lea"],
  ['＝1+1', "'＝1+1"],
  ['＋1', "'＋1"],
  ['－1', "'－1"],
  ['＠lea', "'＠lea"],
  ['\t=1+1', "'\t=1+1"],
  ['-4', '-4'],
  ['a;b', '"a;b"'],
])('writes %s as %s, so that a spreadsheet shows it and runs nothing', (cell, written) => {
  expect(csvLine([cell])).toBe(`${written}\r\n`)
})
