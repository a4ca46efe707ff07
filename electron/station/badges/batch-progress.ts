import { hasComeOut, type PrintJobState, type PrintJobStatus } from '../../../shared/domain/badges/print-job.ts'

/** How far a batch has come: jobs by state, and badges out by box and place. */
export interface BatchProgress {
  readonly jobs: Readonly<Partial<Record<PrintJobStatus, number>>>
  /** Places, from 1, of badges that are out. */
  readonly outAt: ReadonlySet<number>
  /** Ids of attendees who have a job. */
  readonly people: ReadonlySet<string>
}

/** The box, from 0, of a place in a batch, from 1. */
export const boxAt = (place: number, boxSize: number): number => Math.floor((place - 1) / boxSize)

/** Kept up to date job by job: a batch of thousands is looked at whenever one of its badges comes out. */
export function createBatchProgress() {
  const batches = new Map<
    string,
    { jobs: Partial<Record<PrintJobStatus, number>>; outAt: Set<number>; people: Set<string> }
  >()

  return {
    apply(before: PrintJobState, after: PrintJobState): void {
      const { request } = after
      // A specimen is nobody's badge.
      if (!request?.batch || request.specimen) return
      const { batch, attendeeId } = request
      const progress = batches.get(batch.batchId) ?? { jobs: {}, outAt: new Set(), people: new Set() }
      batches.set(batch.batchId, progress)
      const { jobs, outAt, people } = progress
      people.add(attendeeId)
      if (before.request) jobs[before.status] = (jobs[before.status] ?? 0) - 1
      jobs[after.status] = (jobs[after.status] ?? 0) + 1
      if (hasComeOut(after)) outAt.add(batch.place)
      else outAt.delete(batch.place)
    },
    of: (batchId: string): BatchProgress => batches.get(batchId) ?? nothingYet,
  }
}

const nothingYet: BatchProgress = { jobs: {}, outAt: new Set(), people: new Set() }
