import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { isTooWide } from '../../../../shared/domain/badges/printer-drivers.ts'
import { addressProblem, lookAt, openDriver } from './registry.ts'

test('a folder printer opens with an absolute path', async () => {
  const opened = openDriver('pdf-folder', tmpdir())
  if (!opened.ok) throw new Error(opened.refusal)
  expect(opened.value.format).toBe('pdf')
  await opened.value.close()
})

test.each(['badges', './badges', '', 'tcp://10.0.0.9:9100', '/tmp/a\0b'])('the address %j is no folder', (address) => {
  expect(addressProblem('pdf-folder', address)).toContain('son chemin complet')
})

test.each([
  ['escpos', 'tcp://[::1]:1', 'pbm'],
  ['zpl', 'tcp://[::1]:1', 'pbm'],
  ['brother-ql', 'tcp://[::1]:1', 'pbm'],
  ['cups', 'ipp://[::1]:1/printers/Badges', 'png'],
  ['cups', 'Badges', 'png'],
] as const)(
  'a printer of %s opens with its address, without being asked whether it is on',
  async (name, address, format) => {
    const opened = openDriver(name, address)
    if (!opened.ok) throw new Error(opened.refusal)
    expect(opened.value.format).toBe(format)
    await opened.value.close()
    expect(await lookAt(name, address)).toBe(null)
    expect(addressProblem(name, '/tmp')).toContain('par exemple')
  },
)

test.each([
  ['zpl', 104, undefined, false],
  ['zpl', 105, undefined, true],
  ['zpl', 160, 168, false],
  ['escpos', 80, undefined, false],
  ['escpos', 104, undefined, true],
  ['escpos', 80, 72, true],
  ['brother-ql', 62, 58.9, false],
  ['brother-ql', 105, 58.9, true],
  ['cups', 300, undefined, false],
  ['cups', 80, 72, true],
  ['pdf-folder', 300, undefined, false],
  ['pdf-folder', 80, 72, true],
] as const)('%s: a label of %d mm with a head of %s is too wide: %s', (driver, widthMm, printableWidthMm, tooWide) => {
  expect(isTooWide(driver, { widthMm, printableWidthMm })).toBe(tooWide)
})
