import { hasComeOut, type PrintJobState, type PrintJobStatus } from '../../../shared/domain/badges/print-job.ts'
import { addCount } from '../add-count.ts'

/** How far a batch has come: jobs by state, and badges out by box and place. */
export interface BatchProgress {
  readonly jobs: Readonly<Partial<Record<PrintJobStatus, number>>>
  /** Places, from 1, of badges that are out, with how many jobs say so. */
  readonly outAt: ReadonlyMap<number, number>
  /** Ids of attendees who have a job, with how many. */
  readonly people: ReadonlyMap<string, number>
}

interface Counts {
  readonly jobs: Partial<Record<PrintJobStatus, number>>
  readonly outAt: Map<number, number>
  readonly people: Map<string, number>
}

/** The box, from 0, of a place in a batch, from 1. */
export const boxAt = (place: number, boxSize: number): number => Math.floor((place - 1) / boxSize)

/** A badge's place in its box, from 1, by its place in the batch. */
export const placeInBox = (place: number, boxSize: number): number => place - boxAt(place, boxSize) * boxSize

/** Kept up to date job by job: a batch of thousands is looked at whenever one of its badges comes out. */
export function createBatchProgress() {
  const batches = new Map<string, Counts>()

  function count(job: PrintJobState, by: 1 | -1): void {
    const { request, status } = job
    // A specimen is nobody's badge.
    if (!request?.batch || request.specimen) return
    const { batch, attendeeId } = request
    const progress: Counts = batches.get(batch.batchId) ?? { jobs: {}, outAt: new Map(), people: new Map() }
    batches.set(batch.batchId, progress)
    const { jobs, outAt, people } = progress
    addCount(people, attendeeId, by)
    jobs[status] = (jobs[status] ?? 0) + by
    if (hasComeOut(job)) addCount(outAt, batch.place, by)
  }

  return {
    apply(before: PrintJobState, after: PrintJobState): void {
      count(before, -1)
      count(after, 1)
    },
    of: (batchId: string): BatchProgress => batches.get(batchId) ?? nothingYet,
  }
}

const nothingYet: BatchProgress = { jobs: {}, outAt: new Map(), people: new Map() }
