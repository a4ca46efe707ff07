import type { AttendeeCells } from '../../../../shared/domain/attendees/attendee.ts'
import { parseCells } from '../../../../shared/domain/attendees/attendee-stream.ts'
import type { Refusal, Warning } from '../../../../shared/domain/attendees/import/finding.ts'
import { pushAll } from '../../../../shared/kernel/long-lists.ts'
import { rowsPerChunk } from './limits.ts'
import { createPackedRows, type PackedChunk } from './packed-rows.ts'
import type { Chunk } from './read-file.ts'

/** A person in the file, with the id that every station of the event derives. */
export interface IdentifiedRow {
  readonly id: string
  /** The line of the file, from 1. */
  readonly line: number
  readonly cells: AttendeeCells
  readonly vanished?: true
}

/**
 * Sorts rows by their ids, some thousands at a time. Ids are random, so in the file's order each row would touch
 * another page of the index. Cells are as events store them: the station appends their events without parsing them again.
 */
export function* sortedChunks(
  chunks: Iterable<Chunk>,
  idOf: (code: string) => string,
  rowsTogether: number,
): Generator<PackedChunk> {
  const together = createPackedRows()
  let refused: Refusal[] = []
  let warnings: Warning[] = []
  // The first rows go out at once, so that writing need not wait for the whole file.
  let enough = Math.min(rowsPerChunk, rowsTogether)
  // All findings go with the first rows.
  const takeInOrder = () => together.takeInOrder(rowsPerChunk, { refused, warnings }, { refused: [], warnings: [] })
  for (const { rows, ...found } of chunks) {
    for (const { line, cells, vanished } of rows) {
      const id = idOf(cells.code)
      together.add(id, { id, line, cells: parseCells(cells), ...(vanished && { vanished }) } satisfies IdentifiedRow)
    }
    pushAll(refused, found.refused)
    pushAll(warnings, found.warnings)
    // Refused rows count as well. Otherwise a file whose rows are all refused would report nothing before its end.
    if (together.size + refused.length < enough) continue
    yield* takeInOrder()
    refused = []
    warnings = []
    enough = rowsTogether
  }
  yield* takeInOrder()
}
