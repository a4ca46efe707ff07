import type { Result } from '../../../shared/kernel/result.ts'
import type { Trouble } from './trouble.ts'

/** What a page held. */
export interface PageContent {
  readonly records: number
  /** The next page's address, where the page itself tells it. */
  readonly next: string | null
}

/** Takes the pages of a list one after the other, and makes one file of them, as an import reads it. */
export interface PageReader {
  /** The trouble names the line or item within the page. */
  take(body: Uint8Array): Result<PageContent, Trouble>
  /** The columns that somebody has a cell in; null where headings say which there are. */
  headings(): readonly string[] | null
  /** Of all pages taken. The only one of a CSV is as it came. */
  file(): Promise<Uint8Array>
}
