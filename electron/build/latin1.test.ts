import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { escapeBeyondLatin1 } from './latin1.ts'

test.each([
  ['a string', "'l’été 🎈'"],
  ['a template', '`l’été 🎈`'],
  ['a pattern', "/[’🎈]/u.exec('🎈')[0]"],
])('%s means the same', (_, code) => {
  const built = escapeBeyondLatin1(code)
  expect([...built].every((letter) => letter <= 'ÿ')).toBe(true)
  expect(runInNewContext(built)).toBe(runInNewContext(code))
})
