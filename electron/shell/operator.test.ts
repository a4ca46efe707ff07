import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createOperator } from './operator.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'regie-shell-'))
  writeFileSync(
    join(folder, 'station.json'),
    JSON.stringify({ url: 'http://127.0.0.1:1', token: 'secret', name: 'Accueil 3', pid: 1 }),
  )
})
afterEach(() => rmSync(folder, { recursive: true }))

it('asks for a link in the name of the desk', async () => {
  const ask = vi.fn<typeof fetch>(async () => Response.json({ url: 'http://127.0.0.1:1/entrer#code=a' }))
  expect(await createOperator(folder, ask).newLink('reception')).toBe('http://127.0.0.1:1/entrer#code=a')
  expect(ask).toHaveBeenCalledWith(
    'http://127.0.0.1:1/api/v1/commands/access.create',
    expect.objectContaining({
      body: '{"role":"reception","label":"Accueil 3"}',
      headers: expect.objectContaining({ authorization: 'Bearer secret' }),
    }),
  )
})

it('counts the badges that are on their way', async () => {
  const states = ['queued', 'rendering', 'printing', 'printed', 'sent', 'unknown', 'failed', 'cancelled']
  const ask = async () => Response.json({ rows: states.map((state) => ({ state })) })
  expect(await createOperator(folder, ask).pendingPrints()).toBe(3)
})

it('counts none where the station does not answer', async () => {
  const ask = async () => Promise.reject(new TypeError('fetch failed'))
  expect(await createOperator(folder, ask).pendingPrints()).toBe(0)
})
