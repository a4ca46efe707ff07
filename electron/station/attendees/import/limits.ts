import { longestCell } from '../../../../shared/domain/bounds.ts'

/** What a file may ask of a station. Far above any event's registrations, far below what would hurt. */
export const maxFileMebibytes = 64
/** Of all parts of a workbook together, once inflated. */
export const maxInflatedMebibytes = 64
export const maxRows = 200_000
export const maxColumns = 200
/** UTF-16 units. */
export const maxCellChars = longestCell
/** A quoted cell that goes on for longer has lost its closing quote. */
export const maxLinesPerCell = 64
export const rowsPerChunk = 500
/** Sorted together. */
export const rowsTogether = 8_000
/** Of a programme or a run of show, which is taken in as a whole: its workbook once inflated, all its text in UTF-16 units. */
export const maxPlanMebibytes = 16
export const maxPlanChars = 2_000_000
export const maxPlanSeconds = 20
/** Of the worker's own time; a consumer may take as long as it likes. */
export const maxReadingSeconds = 120

export const mebibyte = 1024 * 1024
