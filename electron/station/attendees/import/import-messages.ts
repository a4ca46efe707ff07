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

/** Reads a whole file of few rows. If it has more than `mostRows`, the answer holds only their number. */
export interface PlanTask {
  readonly bytes: Uint8Array
  readonly mostRows: number
}

/** Messages from the worker. A chunk is JSON in UTF-8, in a transferred buffer. */
export type FromWorker =
  | { readonly type: 'header'; readonly header: FileHeader }
  | { readonly type: 'chunk'; readonly packed: Uint8Array }
  | { readonly type: 'plan'; readonly plan: Plan }
  | { readonly type: 'done' }
  | { readonly type: 'failed'; readonly fault: FileFault; readonly message: string }

/** A message to the worker: one more chunk may be made. */
export type ToWorker = 'more'

/** The number of chunks that may be made and not yet taken. */
export const chunksInFlight = 32

export const packChunk = (chunk: SortedChunk): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(JSON.stringify(chunk))

/** The other end is this program's own worker, so its messages are not validated. */
export const unpackChunk = (packed: Uint8Array): SortedChunk =>
  JSON.parse(new TextDecoder().decode(packed)) as SortedChunk
