import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type ImportOptions, openImport } from './import-reader.ts'

const sample = () => readFileSync(new URL('../../../../tests/fixtures/import/inscriptions.csv', import.meta.url))
const peopleKey = new Uint8Array(32)
const head = 'Code;Nom;Prénom\n'

describe('an import in a worker', () => {
  it('yields the header, every row, and a report', async () => {
    const reading = openImport(sample(), { peopleKey, dayCount: 2 })
    expect(await reading.header).toMatchObject({ encoding: 'windows-1252' })
    let rows = 0
    for await (const chunk of reading.chunks) rows += [...chunk.rows].length
    expect(rows).toBe(2_317)
    expect(reading.report()).toMatchObject({ read: 2_317, accepted: 2_317, refusedCount: 0, warningCount: 103 })
  })

  it('leaves bytes untouched that share their buffer', async () => {
    const shared = Buffer.from(`xx${head}AAAA;Huet;Zoé\n`).subarray(2)
    const reading = openImport(shared, { peopleKey, dayCount: 2 })
    await reading.header
    expect(shared.toString()).toContain('Huet')
    await reading.cancel()
  })

  it('refuses a file that cannot be read, by its header and by its chunks', async () => {
    const reading = openImport(Buffer.from('%PDF-1.7'), { peopleKey, dayCount: 2 })
    await expect(reading.header).rejects.toMatchObject({ name: 'ImportFileError', type: 'wrong-signature' })
    await expect(drain(reading.chunks)).rejects.toMatchObject({ type: 'wrong-signature' })
  })

  it('that is cancelled ends with an error, not without one', async () => {
    const reading = openImport(sample(), { peopleKey, dayCount: 2 })
    await reading.header
    await reading.cancel()
    await expect(drain(reading.chunks)).rejects.toMatchObject({ type: 'cancelled' })
  })

  it('may be left early', async () => {
    const reading = openImport(sample(), { peopleKey, dayCount: 2 })
    for await (const chunk of reading.chunks) {
      expect([...chunk.rows]).toHaveLength(500)
      break
    }
    expect(reading.report().read).toBe(500)
  })

  it('that takes too long is stopped', async () => {
    await expect(refusalOf({ peopleKey, dayCount: 2, maxSeconds: 0.001 })).resolves.toBe('timed-out')
  })

  it('that takes too much memory ends its worker, not the station', async () => {
    await expect(refusalOf({ peopleKey, dayCount: 2, maxHeapMebibytes: 24 })).resolves.toBe('out-of-memory')
  })

  it('whose worker is missing says so', async () => {
    const workerUrl = new URL('./no-such-worker.ts', import.meta.url)
    await expect(refusalOf({ peopleKey, dayCount: 2, workerUrl })).resolves.toBe('broken')
  })
})

async function refusalOf(options: ImportOptions): Promise<string> {
  const rows = Array.from({ length: 100_000 }, (_, number) => `T${number + 10_000};Œuvrard ${number};Zoé\n`)
  const error: unknown = await drain(openImport(Buffer.from(head + rows.join('')), options).chunks).catch((e) => e)
  return error !== undefined && error instanceof Object && 'type' in error ? String(error.type) : 'read'
}

async function drain(chunks: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of chunks);
}
