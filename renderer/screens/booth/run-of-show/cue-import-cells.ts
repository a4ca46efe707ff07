import type { CueImportRow } from '../../../../shared/contract/cue-import.ts'
import type { CueField } from '../../../../shared/domain/show/cue-columns.ts'
import { foldText } from '../../../../shared/kernel/fold-text.ts'

type Note = CueImportRow['notes'][number]

/** A cell of the preview. */
export interface ShownCell {
  readonly text: string
  /** As the file has it, where it is written otherwise than it was understood. */
  readonly inFile: string | null
  /** Why it is refused, or what is to be checked. */
  readonly reasons: readonly string[]
}

/** @param words what the cell means, of a row that comes in; null where the cell says nothing */
export function shownCell(row: CueImportRow, field: CueField, words: string | null): ShownCell {
  const raw = row.cells[field] ?? ''
  const reasons = row.notes.filter((note: Note) => note.field === field).map(({ reason }) => reason)
  if (row.read === null || words === null) return { text: raw, inFile: null, reasons }
  const isSame = raw === '' || raw === words || (foldText(raw) !== '' && foldText(raw) === foldText(words))
  return { text: words, inFile: isSame ? null : raw, reasons }
}

/** Of the row as a whole. */
export const rowReasons = ({ notes, state }: CueImportRow): readonly string[] => [
  ...notes.filter(({ field }) => field === null).map(({ reason }) => reason),
  ...(state === 'removed' ? ['removed'] : []),
]

/** A person has to look at it: it is refused, or a cell is doubtful. */
export const isNoted = ({ notes, state }: CueImportRow): boolean =>
  notes.length > 0 || state === 'refused' || state === 'removed'
