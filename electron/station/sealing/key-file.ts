import { chmodSync, closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { z } from 'zod'
import { DatabaseUnavailable } from '../event-log/database.ts'
import { isDatabaseKey } from '../event-log/database-key.ts'

const base64 = z.base64().max(10_000)

/** Costs of scrypt as RFC 7914 names them. The bounds keep a hostile file from using up the memory. */
export const scryptCosts = z.strictObject({
  N: z
    .int()
    .min(2)
    .max(2 ** 20),
  r: z.int().min(1).max(16),
  p: z.int().min(1).max(16),
})

const passphraseWrapping = z.strictObject({
  sealed: z.literal('passphrase'),
  kdf: z.literal('scrypt'),
  costs: scryptCosts,
  salt: base64,
  /** AES-256-GCM: iv, tag and text. */
  key: base64,
})
const wrappings = z.discriminatedUnion('sealed', [
  z.strictObject({ sealed: z.literal('file'), key: z.hex().max(200) }),
  passphraseWrapping,
  /** `key`: opaque bytes from the system's keyring. */
  z.strictObject({ sealed: z.literal('keyring'), key: base64 }),
])
const keyFile = z.strictObject({ version: z.literal(2), wrapping: wrappings })

export type PassphraseWrapping = z.output<typeof passphraseWrapping>
export type Wrapping = z.output<typeof wrappings>

export const clearWrapping = (key: Uint8Array): Wrapping => ({
  sealed: 'file',
  key: Buffer.from(key).toString('hex'),
})

/** Undefined if there is no file. @throws DatabaseUnavailable if the file is damaged */
export function readWrapping(path: string): Wrapping | undefined {
  if (!existsSync(path)) return undefined
  const wrapping = parseWrapping(readFileSync(path, 'utf8'))
  if (wrapping === undefined)
    throw new DatabaseUnavailable('unreadable', `the database's key file (${path}) is damaged`)
  return wrapping
}

/** The first release wrote the key as one line of hex digits. */
function parseWrapping(text: string): Wrapping | undefined {
  const line = text.trim()
  const wrapping = line.startsWith('{') ? fromJson(line) : { sealed: 'file' as const, key: line }
  if (wrapping?.sealed !== 'file') return wrapping
  return isDatabaseKey(clearKey(wrapping)) ? wrapping : undefined
}

function fromJson(text: string): Wrapping | undefined {
  try {
    return keyFile.safeParse(JSON.parse(text)).data?.wrapping
  } catch {
    return undefined
  }
}

export const clearKey = ({ key }: Extract<Wrapping, { sealed: 'file' }>): Uint8Array => Buffer.from(key, 'hex')

/** The file is durable before the first page is encrypted with the key. It replaces an earlier wrapping as a whole. */
export function writeWrapping(path: string, wrapping: Wrapping): void {
  const temporary = `${path}.${process.pid}`
  const file = openSync(temporary, 'w', 0o600)
  try {
    writeSync(file, `${JSON.stringify({ version: 2, wrapping })}\n`)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(temporary, path)
  chmodSync(path, 0o600)
}
