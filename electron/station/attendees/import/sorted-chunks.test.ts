import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { AttendeeCells } from '../../../../shared/domain/attendees/attendee.ts'
import { attendeeEvents, splitCells } from '../../../../shared/domain/attendees/attendee-stream.ts'
import { unpackChunk } from './import-messages.ts'
import { readAttendeeFile } from './read-file.ts'
import { sortedChunks } from './sorted-chunks.ts'

const file = (codes: readonly string[]) =>
  Buffer.from(['Code;Nom;Prénom', ...codes.map((code) => `${code};Huet;Zoé`), 'SANSNOM;;'].join('\n'))
function chunksOf(codes: readonly string[], rowsTogether: number) {
  const { chunks } = readAttendeeFile(file(codes), { dayCount: 2 })
  const packed = [...sortedChunks(chunks, (code) => code.toLowerCase(), rowsTogether)]
  return packed.map(unpackChunk).map((chunk) => ({ ...chunk, rows: [...chunk.rows] }))
}
const codes = Array.from({ length: 1_300 }, (_, number) => `T${1_000 + ((number * 7919) % 1_300)}X`)

describe('rows in the order of their ids', () => {
  it('are complete, each once, in chunks that a consumer can take in turns', () => {
    const chunks = chunksOf(codes, 10_000)
    const ids = chunks.flatMap(({ rows }) => rows.map(({ id }) => id))
    expect(ids.toSorted()).toEqual(codes.map((code) => code.toLowerCase()).sort())
    // The first rows go out at once. The others are sorted together.
    expect(ids.slice(500)).toEqual(ids.slice(500).sort())
    expect(chunks.map(({ rows }) => rows.length)).toEqual([500, 500, 300])
  })

  it('are sorted in groups of limited size', () => {
    const [first, second] = chunksOf(codes, 500)
    expect(first?.rows.map(({ id }) => id)).toEqual(
      codes
        .slice(0, 500)
        .map((code) => code.toLowerCase())
        .sort(),
    )
    expect(second?.rows).toHaveLength(500)
  })

  it('do not wait for the end of a file whose rows are all refused', () => {
    const chunks = chunksOf(Array(1_300).fill('x'), 500)
    expect(chunks.map(({ refused }) => refused.length)).toEqual([500, 500, 301])
  })

  it('carry findings once, even if no row was accepted', () => {
    expect(chunksOf(codes, 500).flatMap(({ refused }) => refused)).toMatchObject([
      { line: 1_302, reason: 'empty-name' },
    ])
    expect(chunksOf([], 500)).toMatchObject([{ rows: [], accepted: 0, refused: [{ line: 2 }] }])
  })

  it('hold cells as their event would, letter by letter, and in the order of the file’s reader', () => {
    const bytes = readFileSync(new URL('../../../../tests/fixtures/import/inscriptions.csv', import.meta.url))
    const read = () => readAttendeeFile(bytes, { dayCount: 2 }).chunks
    const known = new Map([...read()].flatMap(({ rows }) => rows).map(({ line, cells }) => [line, cells]))
    const { payload, part } = attendeeEvents.AttendeeImported
    for (const packed of sortedChunks(read(), (code) => code, 8_000))
      for (const { line, cells } of unpackChunk(packed).rows) {
        const [is, was] = [splitCells(cells), splitCells(known.get(line) as AttendeeCells)]
        const parsed = [payload.shape.changes.parse(was.plain), part.parse(was.personal)]
        expect(JSON.stringify([is.plain, is.personal])).toBe(JSON.stringify(parsed))
        expect(Object.keys(cells)).toEqual(Object.keys(known.get(line) ?? {}))
        known.delete(line)
      }
    expect(known.size).toBe(0)
  })
})
