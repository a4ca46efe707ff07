// @vitest-environment node
import { expect, it } from 'vitest'
import { open, seal } from './sealed.ts'

const [key, other] = ['a', 'b'].map((letter) => Buffer.alloc(32, letter).toString('base64url')) as [string, string]

it('opens with the key that has sealed it, and tells nothing without', async () => {
  const sealed = await seal(key, 'Œuvrard, 24 rue des Îles')
  expect(sealed).toMatch(/^[\w-]+$/)
  expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('uvrard')
  expect(await open(key, sealed)).toBe('Œuvrard, 24 rue des Îles')
  expect(await seal(key, 'Œuvrard, 24 rue des Îles')).not.toBe(sealed)
})

it('opens nothing that another session has sealed, or that was changed on its way', async () => {
  const sealed = await seal(key, '{"commands":[]}')
  expect(await open(other, sealed)).toBeNull()
  const changed = Buffer.from(sealed, 'base64url')
  changed.writeUInt8(changed.readUInt8(14) ^ 1, 14)
  expect(await open(key, changed.toString('base64url'))).toBeNull()
})

it.each(['', 'A', '****', 'AAAA', 'x'.repeat(50_000)])('takes nonsense for nothing (%#)', async (nonsense) => {
  expect(await open(key, nonsense)).toBeNull()
  expect(await open(nonsense, await seal(key, 'x'))).toBeNull()
})
