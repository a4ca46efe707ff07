import type { FileFault } from './file-fault.ts'
import type { FileHeader, ReadingOptions } from './read-file.ts'
import type { Plan } from './read-plan.ts'
import type { SortedChunk } from './sorted-chunks.ts'

export interface ImportTask {
  readonly bytes: Uint8Array
  readonly options: ReadingOptions
  /** 32 bytes: the first generation of `people`, from which attendee ids follow. */
  readonly peopleKey: Uint8Array
}

/** A file of few rows, as it is: of more than `mostRows` their number alone is asked for. */
export interface PlanTask {
  readonly bytes: Uint8Array
  readonly mostRows: number
}

/** What the worker says. A chunk is JSON in UTF-8, in a buffer that changes hands. */
export type FromWorker =
  | { readonly type: 'header'; readonly header: FileHeader }
  | { readonly type: 'chunk'; readonly packed: Uint8Array }
  | { readonly type: 'plan'; readonly plan: Plan }
  | { readonly type: 'done' }
  | { readonly type: 'failed'; readonly fault: FileFault; readonly message: string }

/** What it is told: that one more chunk may come. */
export type ToWorker = 'more'

/** How many chunks may be made and not yet taken. */
export const chunksInFlight = 32

export const packChunk = (chunk: SortedChunk): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(JSON.stringify(chunk))

/** The other end is our own worker: no need to check what it says. */
export const unpackChunk = (packed: Uint8Array): SortedChunk =>
  JSON.parse(new TextDecoder().decode(packed)) as SortedChunk
