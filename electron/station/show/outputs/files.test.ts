import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fileOnDisk } from './file-on-disk.ts'
import { isHere } from './is-here.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'regie-files-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

it.each(['ws://127.0.0.1:4455', 'ws://localhost:4455', 'ws://[::1]:4455'])(
  'an OBS at %s is on this machine',
  (address) => expect(isHere(address)).toBe(true),
)

it('so is one at an address of its own network card', () => {
  for (const { address, family } of Object.values(networkInterfaces()).flatMap((all) => all ?? []))
    if (family === 'IPv4') expect(isHere(`ws://${address}:4455`)).toBe(true)
})

it.each(['ws://192.0.2.1:4455', 'ws://regie-salle.example:4455', 'nonsense', ''])('one at "%s" is not', (address) =>
  expect(isHere(address)).toBe(false),
)

it('a file has its size, and one that is not there, is empty or is a folder has none', {
  timeout: 20_000,
}, async () => {
  writeFileSync(join(folder, 'a.mkv'), 'x'.repeat(1234))
  writeFileSync(join(folder, 'empty.mkv'), '')
  const found = ['a.mkv', 'empty.mkv', 'none.mkv', '.'].map((name) => fileOnDisk(join(folder, name)))
  const writtenAt = Math.round(statSync(join(folder, 'a.mkv')).mtimeMs)
  expect(await Promise.all(found)).toEqual([{ bytes: 1234, writtenAt }, null, null, null])
})
