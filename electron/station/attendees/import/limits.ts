import { longestCell } from '../../../../shared/domain/bounds.ts'

/** Limits of a file: far above any event's registrations, far below what would harm a station. */
export const maxFileMebibytes = 64
/** Of all parts of a workbook together, once inflated. */
export const maxInflatedMebibytes = 64
export const maxRows = 200_000
export const maxColumns = 200
/** UTF-16 units. */
export const maxCellChars = longestCell
/** A quoted cell with more lines has lost its closing quote. */
export const maxLinesPerCell = 64
export const rowsPerChunk = 500
/** Rows sorted together. */
export const rowsTogether = 8_000
/**
 * Limits of a programme or a run of show, which is read as a whole: its inflated workbook, and its text in UTF-16
 * units.
 */
export const maxPlanMebibytes = 16
export const maxPlanChars = 2_000_000
export const maxPlanSeconds = 20
/** The worker's running time. The consumer may take as long as it likes. */
export const maxReadingSeconds = 120

export const mebibyte = 1024 * 1024
