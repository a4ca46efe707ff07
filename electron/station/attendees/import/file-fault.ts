/** Why a file cannot be read at all. Clients rely on these words. */
export type FileFault =
  | 'empty'
  | 'too-large'
  | 'inflates-too-large'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'html'
  | 'json'
  | 'wrong-signature'
  | 'legacy-xls'
  | 'encrypted'
  | 'not-a-workbook'
  | 'damaged'
  | 'external-entities'
  | 'missing-columns'
  | 'unknown-heading'
  | 'out-of-memory'
  | 'timed-out'
  | 'cancelled'
  | 'broken'

/** Another file is being read and must be finished first. */
export class ImportBusy extends Error {}

/** Thrown by all functions that read a file. `message` is French and may be shown to the person who sent the file. */
export class ImportFileError extends Error {
  readonly type: FileFault

  constructor(type: FileFault, message: string) {
    super(message)
    this.name = 'ImportFileError'
    this.type = type
  }
}
