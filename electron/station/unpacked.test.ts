import { expect, it } from 'vitest'
import { unpacked } from './unpacked.ts'

it('points beside the archive of a packaged program, and nowhere else', () => {
  expect(unpacked('/opt/regie/resources/app.asar/resources/fonts')).toBe(
    '/opt/regie/resources/app.asar.unpacked/resources/fonts',
  )
  expect(unpacked('C:\\Regie\\resources\\app.asar\\x')).toBe('C:\\Regie\\resources\\app.asar.unpacked\\x')
  expect(unpacked('/srv/regie/resources/fonts')).toBe('/srv/regie/resources/fonts')
})
