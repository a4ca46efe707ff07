import { pipeline } from 'node:stream/promises'
import { crc32, createDeflateRaw } from 'node:zlib'

/** A file in a zip made by this program: all fields of its two headers, so that they can be written again. */
export interface ZipEntry {
  /** Plain ASCII, with `/` between folders. */
  readonly name: string
  readonly crc: number
  readonly size: number
  readonly packedSize: number
  /** Deflated, or stored. */
  readonly isDeflated: boolean
}
export interface PackedFile extends ZipEntry {
  readonly packed: Uint8Array
}

const localSignature = 0x04034b50
const entrySignature = 0x02014b50
const endSignature = 0x06054b50
/** Version 2.0 of the format. The time is fixed to 1 January 1980. */
const [version, deflate, date] = [20, 8, 0x21]
const [localBytes, entryBytes, endBytes] = [30, 46, 22]
/** The limit of the 32-bit sizes of the plain format. */
const mostBytes = 0xffff_ffff

/** Deflates a file that arrives in pieces, without blocking other work of this process. */
export async function packFile(
  name: string,
  pieces: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
): Promise<PackedFile> {
  const packed: Uint8Array[] = []
  let [crc, size] = [0, 0]
  await pipeline(
    (async function* () {
      for await (const piece of pieces) {
        const bytes = Buffer.from(piece as Uint8Array)
        crc = crc32(bytes, crc)
        size += bytes.length
        yield bytes
      }
    })(),
    createDeflateRaw(),
    async (deflated: AsyncIterable<Uint8Array>) => {
      for await (const bytes of deflated) packed.push(bytes)
    },
  )
  const whole = Buffer.concat(packed)
  return { name, crc, size, packedSize: whole.length, isDeflated: true, packed: whole }
}

/** Stored without compression: the file's bytes are the zip's. */
export function storeFile(name: string, text: string): PackedFile {
  const packed = Buffer.from(text)
  return { name, crc: crc32(packed), size: packed.length, packedSize: packed.length, isDeflated: false, packed }
}

/** A zip in pieces. The same files give the same bytes, and every byte belongs to an entry. */
export function zipPieces(files: readonly PackedFile[]): Uint8Array[] {
  return [...files.flatMap((file) => [localHeader(file), file.packed]), zipEnd(files)]
}

export function localHeader({ name, crc, size, packedSize, isDeflated }: ZipEntry): Uint8Array {
  const header = Buffer.alloc(localBytes)
  header.writeUInt32LE(localSignature, 0)
  header.writeUInt16LE(version, 4)
  header.writeUInt16LE(isDeflated ? deflate : 0, 8)
  header.writeUInt16LE(date, 12)
  header.writeUInt32LE(crc, 14)
  header.writeUInt32LE(packedSize, 18)
  header.writeUInt32LE(size, 22)
  header.writeUInt16LE(name.length, 26)
  return Buffer.concat([header, Buffer.from(name, 'latin1')])
}

/** The directory of all entries, which follow each other from the file's first byte on. */
export function zipEnd(entries: readonly ZipEntry[]): Uint8Array {
  let at = 0
  const directory = entries.map((entry) => {
    const header = Buffer.alloc(entryBytes)
    header.writeUInt32LE(entrySignature, 0)
    header.writeUInt16LE(version, 4)
    Buffer.from(localHeader(entry)).copy(header, 6, 4, 28)
    header.writeUInt32LE(at, 42)
    at += localBytes + entry.name.length + entry.packedSize
    if (at > mostBytes || entry.size > mostBytes) throw new Error('a zip of more than 4 GiB')
    return Buffer.concat([header, Buffer.from(entry.name, 'latin1')])
  })
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  const end = Buffer.alloc(endBytes)
  end.writeUInt32LE(endSignature, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...directory, end])
}

/**
 * The entries of a zip that `zipPieces` made, read from its directory. Null for any other file, including zips of other
 * programs. Callers check headers and files by writing them again.
 */
export function readZipEntries(zip: Uint8Array): readonly ZipEntry[] | null {
  const bytes = Buffer.from(zip.buffer, zip.byteOffset, zip.length)
  const endAt = bytes.length - endBytes
  if (endAt < 0 || bytes.readUInt32LE(endAt) !== endSignature) return null
  const entries: ZipEntry[] = []
  let at = bytes.readUInt32LE(endAt + 16)
  for (let left = bytes.readUInt16LE(endAt + 10); left > 0; left--) {
    if (at + entryBytes > endAt || bytes.readUInt32LE(at) !== entrySignature) return null
    const nameEnd = at + entryBytes + bytes.readUInt16LE(at + 28)
    if (nameEnd > endAt) return null
    entries.push({
      name: bytes.toString('latin1', at + entryBytes, nameEnd),
      isDeflated: bytes.readUInt16LE(at + 10) === deflate,
      crc: bytes.readUInt32LE(at + 16),
      packedSize: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
    })
    at = nameEnd
  }
  return entries
}
