import type { AttendeeCells } from '../../../../shared/domain/attendees/attendee.ts'
import type { Refusal, Warning } from '../../../../shared/domain/attendees/import/finding.ts'
import type { Findings } from '../../../../shared/domain/attendees/import/report.ts'
import { rowsPerChunk } from './limits.ts'
import type { Chunk } from './read-file.ts'

/** A person in the file, with the id that every station of the event derives. */
export interface IdentifiedRow {
  readonly id: string
  /** The line of the file, from 1. */
  readonly line: number
  readonly cells: AttendeeCells
  readonly vanished?: true
}

export interface SortedChunk extends Findings {
  readonly rows: readonly IdentifiedRow[]
}

/**
 * Sorts rows by their ids, some thousands at a time. Ids are random, so in the file's order each row would touch
 * another page of the index.
 */
export function* sortedChunks(
  chunks: Iterable<Chunk>,
  idOf: (code: string) => string,
  rowsTogether: number,
): Generator<SortedChunk> {
  let together: IdentifiedRow[] = []
  let refused: Refusal[] = []
  let warnings: Warning[] = []
  // The first rows go out at once, so that writing need not wait for the whole file.
  let enough = Math.min(rowsPerChunk, rowsTogether)
  for (const { rows, ...found } of chunks) {
    for (const { line, cells, vanished } of rows) {
      const row = { id: idOf(cells.code), line, cells }
      together.push(vanished ? { ...row, vanished } : row)
    }
    refused.push(...found.refused)
    warnings.push(...found.warnings)
    // Refused rows count as well. Otherwise a file whose rows are all refused would report nothing before its end.
    if (together.length + refused.length < enough) continue
    yield* inOrder(together, { refused, warnings })
    together = []
    refused = []
    warnings = []
    enough = rowsTogether
  }
  yield* inOrder(together, { refused, warnings })
}

const noFindings = { refused: [], warnings: [] }

/** All findings go with the first rows. Each chunk counts its own rows. */
function* inOrder(rows: IdentifiedRow[], { refused, warnings }: Omit<Findings, 'accepted'>): Generator<SortedChunk> {
  rows.sort((one, other) => (one.id < other.id ? -1 : 1))
  for (let at = 0; at === 0 || at < rows.length; at += rowsPerChunk) {
    const some = rows.slice(at, at + rowsPerChunk)
    const found = at === 0 ? { refused, warnings } : noFindings
    yield { ...found, rows: some, accepted: some.length }
  }
}
