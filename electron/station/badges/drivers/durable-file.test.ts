import { readdirSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeDurably } from './durable-file.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'durable-file-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const bytes = Buffer.from('whole')

test('a file appears whole, after the last question whether it may', async () => {
  let before: string[] = []
  const written = await writeDurably({
    folder,
    name: 'a.pdf',
    bytes,
    // Read synchronously: what a watcher of the folder would see at this instant.
    beforeAppearing: () => {
      before = readdirSync(folder)
    },
  })
  expect(before).toEqual(['.a.pdf.part'])
  expect(written).toEqual({ durable: true })
  expect(await readFile(join(folder, 'a.pdf'), 'utf8')).toBe('whole')
  expect(await readdir(folder)).toEqual(['a.pdf'])
})

test('one given up at the last moment leaves nothing, and the one before untouched', async () => {
  await writeFile(join(folder, 'a.pdf'), 'before')
  const writing = writeDurably({
    folder,
    name: 'a.pdf',
    bytes,
    beforeAppearing: () => {
      throw new Error('given up')
    },
  })
  await expect(writing).rejects.toThrow('given up')
  expect(await readdir(folder)).toEqual(['a.pdf'])
  expect(await readFile(join(folder, 'a.pdf'), 'utf8')).toBe('before')
})
