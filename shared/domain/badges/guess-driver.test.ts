import { expect, it } from 'vitest'
import { guessDriver } from './guess-driver.ts'

it.each([
  ['Brother QL-820NWB', 'brother-ql'],
  ['Brother QL-1110NWB series', 'brother-ql'],
  ['Zebra Technologies ZTC ZD421-300dpi ZPL', 'zpl'],
  ['ZD621', 'zpl'],
  ['EPSON TM-m30II', 'escpos'],
  ['BIXOLON SRP-350plusIII', 'escpos'],
  ['HP LaserJet M404dn PCL,PDF', null],
  ['Brother HL-L2350DW', null],
  ['Canon TS8300 series', null],
  ['', null],
])('%s: %s', (about, driver) => {
  expect(guessDriver(about)).toBe(driver)
})
