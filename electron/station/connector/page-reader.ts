import type { Result } from '../../../shared/kernel/result.ts'
import type { Trouble } from './trouble.ts'

/** The content of one page. */
export interface PageContent {
  readonly records: number
  /** The next page's address, if the page itself contains it. */
  readonly next: string | null
}

/** Takes the pages of a list in turn and makes one file of them, in a form that an import reads. */
export interface PageReader {
  /** The trouble names the line or item within the page. */
  take(body: Uint8Array): Result<PageContent, Trouble>
  /** The columns in which at least one person has a value. Null if the file's headings list the columns. */
  headings(): readonly string[] | null
  /** The file of all pages taken. A single CSV page is returned unchanged. */
  file(): Promise<Uint8Array>
}
