import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newFolder, removeFolder } from '../../../tests/contract/test-log.ts'
import { nodeCrypto } from '../crypto.ts'
import { keyPath, openDataFolder, wrappingOf } from '../data-folder.ts'
import { DatabaseUnavailable, databaseFile } from '../event-log/database.ts'
import { newDatabaseKey } from '../event-log/database-key.ts'
import type { Keyring } from './keyring.ts'
import { FolderLocked, type SealingMeans, unlockFolder } from './unlock-folder.ts'

let folder: string
beforeEach(() => {
  folder = newFolder()
})
afterEach(() => removeFolder(folder))

/** The keyring of one account, which opens only what it has wrapped. */
const keyringOf = (account: number): Keyring => ({
  wrap: async (key) => Buffer.from([account, ...key.map((byte) => byte ^ 0xff)]),
  unwrap: async (wrapped) => (wrapped[0] === account ? wrapped.subarray(1).map((byte) => byte ^ 0xff) : null),
})
const unlock = (means: SealingMeans = {}) => unlockFolder(folder, means)
const lockedBy = (means: SealingMeans) =>
  unlock(means).then(
    () => 'opened',
    (error: unknown) => (error instanceof FolderLocked ? error.by : Promise.reject(error)),
  )
const inFile = () => readFileSync(keyPath(folder), 'utf8')

describe('a new folder', () => {
  it('is sealed by a passphrase, and opens with it alone', async () => {
    const { key, sealing } = await unlock({ passphrase: 'une phrase à nous' })
    expect(sealing).toBe('passphrase')
    expect(inFile()).not.toContain(Buffer.from(key).toString('hex'))
    expect((await unlock({ passphrase: 'une phrase à nous' })).key).toEqual(key)
    expect(await lockedBy({ passphrase: 'une autre' })).toBe('wrong-passphrase')
    expect(await lockedBy({})).toBe('passphrase-needed')
    expect(await lockedBy({ keyring: keyringOf(1) })).toBe('passphrase-needed')
    expect(() => openDataFolder(folder)).toThrow(DatabaseUnavailable)
  })

  it('treats an accent as the same however a keyboard composes it', async () => {
    const { key } = await unlock({ passphrase: 'été' })
    expect((await unlock({ passphrase: 'été'.normalize('NFD') })).key).toEqual(key)
  })

  it('costs at least 128 MiB and 2^18 blocks for a guess', async () => {
    await unlock({ passphrase: 'une phrase' })
    const wrapping = wrappingOf(folder)
    if (wrapping?.sealed !== 'passphrase') throw new Error('not sealed')
    const { N, r, p } = wrapping.costs
    expect(128 * N * r).toBeGreaterThanOrEqual(128 * 2 ** 20)
    expect(N * p).toBeGreaterThanOrEqual(2 ** 18)
  })

  it('is sealed by the keyring of one account', async () => {
    const { key, sealing } = await unlock({ keyring: keyringOf(1) })
    expect(sealing).toBe('keyring')
    expect((await unlock({ keyring: keyringOf(1) })).key).toEqual(key)
    expect(await lockedBy({ keyring: keyringOf(2) })).toBe('keyring-refused')
    expect(await lockedBy({})).toBe('keyring-needed')
  })

  it('keeps its key unencrypted if nothing is given', async () => {
    const { key, sealing } = await unlock()
    expect(sealing).toBe('file')
    expect(Buffer.from(openDataFolder(folder))).toEqual(Buffer.from(key))
  })
})

describe('a folder of the first release', () => {
  const key = newDatabaseKey(nodeCrypto)
  beforeEach(() => writeFileSync(keyPath(folder), `${Buffer.from(key).toString('hex')}\n`))

  it('opens as it is, and its file stays', async () => {
    const before = inFile()
    expect(await unlock()).toMatchObject({ key: Buffer.from(key), sealing: 'file' })
    expect(inFile()).toBe(before)
  })

  it.each([
    ['passphrase', { passphrase: 'une phrase' }],
    ['keyring', { keyring: keyringOf(1) }],
  ] as const)('is sealed by a %s that is given, and keeps its key', async (sealing, means) => {
    expect(await unlock(means)).toMatchObject({ key: Buffer.from(key), sealing })
    expect(inFile()).not.toContain(Buffer.from(key).toString('hex'))
    expect(statSync(keyPath(folder)).mode & 0o777).toBe(0o600)
    expect((await unlock(means)).key).toEqual(Buffer.from(key))
  })
})

it('a passphrase takes over from the keyring', async () => {
  const { key } = await unlock({ keyring: keyringOf(1) })
  expect(await unlock({ keyring: keyringOf(1), passphrase: 'une phrase' })).toMatchObject({ sealing: 'passphrase' })
  expect((await unlock({ passphrase: 'une phrase' })).key).toEqual(Buffer.from(key))
})

describe('a key file that is named', () => {
  it('takes the key out of the folder, and is needed from then on', async () => {
    const key = Buffer.from(openDataFolder(folder))
    writeFileSync(join(folder, databaseFile), 'a database')
    const keyFile = join(folder, 'elsewhere.key')
    expect(await unlock({ keyFile })).toMatchObject({ key, sealing: 'file', path: keyFile })
    expect(existsSync(keyPath(folder))).toBe(false)
    await expect(unlock()).rejects.toMatchObject({ fault: 'unreadable' })
    expect((await unlock({ keyFile })).key).toEqual(key)
  })

  it('does not unseal a folder', async () => {
    await unlock({ passphrase: 'une phrase' })
    expect(await lockedBy({ keyFile: join(folder, 'elsewhere.key') })).toBe('sealed-folder')
  })
})

it.each([
  ['nothing', ''],
  ['half a line of hex digits', 'ab'.repeat(20)],
  ['another form', '{"version":3,"wrapping":{"sealed":"file","key":"00"}}'],
  ['a field too many', '{"version":2,"wrapping":{"sealed":"file","key":"00","also":1}}'],
  ['a key of no database', '{"version":2,"wrapping":{"sealed":"file","key":"0011"}}'],
  [
    'costs that take all memory',
    '{"version":2,"wrapping":{"sealed":"passphrase","kdf":"scrypt","costs":{"N":1073741824,"r":8,"p":1},"salt":"AAAA","key":"AAAA"}}',
  ],
])('a key file of %s is reported as damaged', async (_, text) => {
  writeFileSync(keyPath(folder), text)
  await expect(unlock({ passphrase: 'une phrase' })).rejects.toMatchObject({ fault: 'unreadable' })
})
