import { inflateRawSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { openZip } from './attendees/import/zip.ts'
import { localHeader, packFile, readZipEntries, storeFile, zipEnd, zipPieces } from './zip-file.ts'

const made = async () => {
  const files = [await packFile('a/lines.txt', ['Léa\n', 'Yann\n']), storeFile('b.txt', 'as it is')]
  return { files, zip: Buffer.concat(zipPieces(files)) }
}

it('is a zip that another reader opens', async () => {
  const { zip } = await made()
  expect(openZip(zip).read('a/lines.txt')?.toString()).toBe('Léa\nYann\n')
  expect(openZip(zip).read('b.txt')?.toString()).toBe('as it is')
})

it('gives the same bytes for the same files, whenever it is made', async () => {
  expect((await made()).zip.equals((await made()).zip)).toBe(true)
})

it('lists its entries again, which determine every byte around the files', async () => {
  const { files, zip } = await made()
  const entries = readZipEntries(zip) ?? []
  expect(entries).toEqual(files.map(({ packed: _, ...entry }) => entry))
  const again = entries.flatMap((entry, at) => [localHeader(entry), files[at]?.packed ?? new Uint8Array()])
  expect(Buffer.concat([...again, zipEnd(entries)]).equals(zip)).toBe(true)
  expect(inflateRawSync(files[0]?.packed ?? new Uint8Array()).toString()).toBe('Léa\nYann\n')
})

it('is distinguished from any other file', () => {
  expect(readZipEntries(new Uint8Array())).toBeNull()
  expect(readZipEntries(Buffer.alloc(5_000, 0x50))).toBeNull()
  expect(readZipEntries(Buffer.from('PK\x05\x06'.padEnd(22, '\xff'), 'latin1'))).toBeNull()
})

it('refuses to exceed the format’s limits', () => {
  const huge = { name: 'a', crc: 0, size: 1, packedSize: 0xffff_ffff, isDeflated: true }
  expect(() => zipEnd([huge])).toThrow('4 GiB')
})
