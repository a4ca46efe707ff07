import { inflateRawSync } from 'node:zlib'
import { fileWording } from '../../../../shared/domain/attendees/import/wording.ts'
import { ImportFileError } from './file-fault.ts'
import { maxInflatedMebibytes, mebibyte } from './limits.ts'

export interface Archive {
  has(name: string): boolean
  /** Throws `inflates-too-large`, `encrypted` or `damaged`. Undefined if the archive has no such part. */
  read(name: string): Buffer | undefined
}

interface Entry {
  readonly method: number
  readonly encrypted: boolean
  readonly packedSize: number
  readonly size: number
  readonly headerAt: number
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50
const maxEntries = 5_000

/**
 * A zip file read by its central directory. Each part is inflated when it is requested. Declared sizes are not trusted:
 * zlib stops at what is left of the limit that all parts share, so a zip bomb costs no more than the limit.
 */
export function openZip(bytes: Uint8Array, mostMebibytes = maxInflatedMebibytes): Archive {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const entries = sound(() => readDirectory(zip))
  const limit = mostMebibytes * mebibyte
  const inflatesTooLarge = () => new ImportFileError('inflates-too-large', fileWording.inflatesTooLarge(mostMebibytes))
  let left = limit
  const declared = [...entries.values()].reduce((sum, { size }) => sum + size, 0)
  if (declared > limit) throw inflatesTooLarge()

  return {
    has: (name) => entries.has(name),
    read(name) {
      const entry = entries.get(name)
      if (!entry) return undefined
      if (entry.encrypted) throw new ImportFileError('encrypted', fileWording.encrypted)
      const packed = sound(() => packedBytes(zip, entry))
      const part = entry.method === 0 ? packed : inflate(packed, left, inflatesTooLarge)
      left -= part.length
      if (left < 0) throw inflatesTooLarge()
      return part
    },
  }
}

function inflate(packed: Buffer, limit: number, inflatesTooLarge: () => ImportFileError): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(limit, 1) })
  } catch (error) {
    if (error instanceof RangeError) throw inflatesTooLarge()
    throw new ImportFileError('damaged', fileWording.damaged)
  }
}

function packedBytes(zip: Buffer, { method, headerAt, packedSize }: Entry): Buffer {
  if (zip.readUInt32LE(headerAt) !== localSignature || (method !== 0 && method !== 8)) throw new RangeError()
  const start = headerAt + 30 + zip.readUInt16LE(headerAt + 26) + zip.readUInt16LE(headerAt + 28)
  if (start + packedSize > zip.length) throw new RangeError()
  return zip.subarray(start, start + packedSize)
}

function readDirectory(zip: Buffer): ReadonlyMap<string, Entry> {
  // The end record may precede a comment of up to 64 KiB.
  let end = zip.length - 22
  while (end >= 0 && end >= zip.length - 65_557 && zip.readUInt32LE(end) !== endSignature) end -= 1
  if (zip.readUInt32LE(end) !== endSignature) throw new RangeError()
  const count = zip.readUInt16LE(end + 10)
  if (count > maxEntries) throw new RangeError()
  let at = zip.readUInt32LE(end + 16)
  const entries = new Map<string, Entry>()
  for (let number = 0; number < count; number += 1) {
    if (zip.readUInt32LE(at) !== entrySignature) throw new RangeError()
    const nameLength = zip.readUInt16LE(at + 28)
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/')
    entries.set(name, {
      method: zip.readUInt16LE(at + 10),
      encrypted: (zip.readUInt16LE(at + 8) & 1) === 1,
      packedSize: zip.readUInt32LE(at + 20),
      size: zip.readUInt32LE(at + 24),
      headerAt: zip.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return entries
}

/** A read past the end or a missing signature means a damaged file. */
function sound<Value>(read: () => Value): Value {
  try {
    return read()
  } catch (error) {
    if (error instanceof RangeError) throw new ImportFileError('damaged', fileWording.damaged)
    throw error
  }
}
