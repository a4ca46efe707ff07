import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { checkDriver, driverNames, isTooWide, lookAt, openDriver } from './registry.ts'

test('a folder printer opens with an absolute path', async () => {
  const opened = openDriver('pdf-folder', tmpdir())
  if (!opened.ok) throw new Error(opened.refusal.message)
  expect(opened.value.format).toBe('pdf')
  await opened.value.close()
})

test.each(['badges', './badges', '', 'tcp://10.0.0.9:9100', '/tmp/a\0b'])('the address %j is no folder', (address) => {
  expect(checkDriver('pdf-folder', address)).toMatchObject({ ok: false, refusal: { type: 'address-refused' } })
})

test.each([
  ['escpos', 'tcp://[::1]:1', 'pbm'],
  ['zpl', 'tcp://[::1]:1', 'pbm'],
  ['cups', 'ipp://[::1]:1/printers/Badges', 'png'],
  ['cups', 'Badges', 'png'],
] as const)(
  'a printer of %s opens with its address, without being asked whether it is on',
  async (name, address, format) => {
    const opened = openDriver(name, address)
    if (!opened.ok) throw new Error(opened.refusal.message)
    expect(opened.value.format).toBe(format)
    await opened.value.close()
    expect(await lookAt(name, address)).toBe(null)
    expect(checkDriver(name, '/tmp')).toMatchObject({ ok: false, refusal: { type: 'address-refused' } })
  },
)

test.each([
  ['zpl', 104, undefined, false],
  ['zpl', 105, undefined, true],
  ['zpl', 160, 168, false],
  ['escpos', 80, undefined, false],
  ['escpos', 104, undefined, true],
  ['escpos', 80, 72, true],
  ['cups', 300, undefined, false],
  ['cups', 80, 72, true],
  ['pdf-folder', 300, undefined, false],
  ['pdf-folder', 80, 72, true],
] as const)('%s: a label of %d mm with a head of %s is too wide: %s', (driver, widthMm, printableWidthMm, tooWide) => {
  const size = { widthMm, heightMm: 50, dpi: 203 }
  const label = printableWidthMm === undefined ? size : { ...size, printableWidthMm }
  expect(isTooWide({ driver, label })).toBe(tooWide)
})

test('a printer of the system is refused as not built yet', () => {
  expect(driverNames.filter((name) => !openDriver(name, 'tcp://[::1]:1').ok)).toEqual(['cups', 'pdf-folder', 'os'])
  expect(openDriver('os', '/anything')).toMatchObject({
    ok: false,
    refusal: { type: 'driver-not-built', message: expect.stringContaining('(« os ») ne sont pas encore') },
  })
})
