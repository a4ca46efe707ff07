import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { checkDriver, driverNames, lookAt, openDriver } from './registry.ts'

test('a folder printer opens with an absolute path', async () => {
  const opened = openDriver('pdf-folder', tmpdir())
  if (!opened.ok) throw new Error(opened.refusal.message)
  expect(opened.value.format).toBe('pdf')
  await opened.value.close()
})

test.each(['badges', './badges', '', 'tcp://10.0.0.9:9100', '/tmp/a\0b'])('the address %j is no folder', (address) => {
  expect(checkDriver('pdf-folder', address)).toMatchObject({ ok: false, refusal: { type: 'address-refused' } })
})

test('a printer on the network opens with its address, without being asked whether it is on', async () => {
  const opened = openDriver('escpos', 'tcp://[::1]:1')
  if (!opened.ok) throw new Error(opened.refusal.message)
  expect(opened.value.format).toBe('pbm')
  await opened.value.close()
  expect(await lookAt('escpos', 'tcp://[::1]:1')).toBe(null)
  expect(checkDriver('escpos', '/tmp')).toMatchObject({ ok: false, refusal: { type: 'address-refused' } })
})

test.each(driverNames.filter((name) => name !== 'pdf-folder' && name !== 'escpos'))(
  '%s is refused by its name as not built yet',
  (name) => {
    expect(openDriver(name, '/anything')).toMatchObject({
      ok: false,
      refusal: { type: 'driver-not-built', driver: name },
    })
    const checked = checkDriver(name, '/anything')
    expect(checked.ok ? '' : checked.refusal.message).toContain(`(« ${name} ») ne sont pas encore`)
  },
)
