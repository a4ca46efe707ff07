import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readOptions, usage } from './options.ts'

const folder = mkdtempSync(join(tmpdir(), 'regie-controls-'))
const key = join(folder, 'key')
beforeAll(() => writeFileSync(key, `${'k'.repeat(43)}\n`))
afterAll(() => rmSync(folder, { recursive: true }))

const read = (...more: string[]) =>
  readOptions(['--station', 'http://127.0.0.1:4000', '--key-file', key, ...more]) as {
    ok: boolean
    value?: { osc: object }
    refusal?: string
  }

it('listens on this machine alone, unless a person says where and to whom', () => {
  expect(read('--osc', '9000').value?.osc).toMatchObject({ port: 9000, on: '127.0.0.1', from: [], to: [] })
  expect(read('--osc', '9000', '--osc-on', '0.0.0.0').refusal).toContain('--osc-from')
  expect(read('--osc', '9000', '--osc-from', '192.168.1.3').refusal).toContain('--osc-on')
  const wide = read('--osc', '9000', '--osc-on', '192.168.1.2', '--osc-from', '192.168.1.3', '--osc-to', '[::1]:9001')
  expect(wide.value?.osc).toMatchObject({ from: ['192.168.1.3'], to: [{ address: '::1', port: 9001 }] })
})

it('takes nothing that is not what it should be', () => {
  expect([read().refusal, read('--osc', '9000', '--password', 'x').refusal]).toEqual([usage, usage])
  for (const port of ['80', 'x', '70000', '9000.5']) expect(read('--osc', port).ok).toBe(false)
  for (const peer of ['example.org:9000', '192.168.1.2', '192.168.1.2:80', ':9000'])
    expect([peer, read('--osc', '9000', '--osc-to', peer).ok]).toEqual([peer, false])
  expect(read('--osc', '9000', '--osc-on', 'poste.local', '--osc-from', '192.168.1.3').ok).toBe(false)
  const clear = readOptions(['--station', 'http://192.168.1.2:4000', '--key-file', key, '--deck'])
  expect(clear.ok ? '' : clear.refusal).toContain('en clair')
  const unread = readOptions(['--station', 'http://127.0.0.1:4000', '--key-file', `${key}x`, '--deck'])
  expect(unread.ok ? '' : unread.refusal).toContain('--key-file')
})
