import {
  hasComeOut,
  isOpen,
  isUnderWay,
  isVoided,
  type PrintJobState,
  saidOutBy,
} from '../../../shared/domain/badges/print-job.ts'
import { createJobsByVersion } from './jobs-by-version.ts'

/** What is asked of somebody's jobs, specimens aside. */
const questions = {
  out: (job: PrintJobState) => hasComeOut(job) && !isVoided(job),
  perhapsOut: (job: PrintJobState) => hasComeOut(job) || job.status === 'unknown',
  underWay: isUnderWay,
  /** Has used up its version: a void badge too. */
  numbered: (job: PrintJobState) => isUnderWay(job) || isVoided(job),
}
export type Standing = keyof typeof questions
const standings = Object.keys(questions) as Standing[]

export type JobsOfPerson = ReturnType<typeof createJobsOfPerson>

export function createJobsOfPerson() {
  const ranks = {
    out: createJobsByVersion(),
    perhapsOut: createJobsByVersion(),
    underWay: createJobsByVersion(),
    numbered: createJobsByVersion(),
  }
  const voided = new Map<string, PrintJobState>()
  /** What is out, by the asker and the stations that say so: which of them are believed may change later. */
  const outBy = new Map<string, ReturnType<typeof createJobsByVersion>>()
  /** Specimens too. */
  const open = new Set<string>()

  function rankBy(stations: string) {
    const rank = outBy.get(stations) ?? createJobsByVersion()
    outBy.set(stations, rank)
    return rank
  }

  return {
    set(id: string, before: PrintJobState | undefined, after: PrintJobState | undefined): void {
      for (const standing of standings) {
        const was = rankedAs(standing, id, before)
        if (was) ranks[standing].delete(was)
        const is = rankedAs(standing, id, after)
        if (is) ranks[standing].add(is)
      }
      const [was, is] = [rankedAs('out', id, before), rankedAs('out', id, after)]
      if (was && before) for (const stations of outByWord(before)) outBy.get(stations)?.delete(was)
      if (is && after) for (const stations of outByWord(after)) rankBy(stations).add(is)
      if (after && isVoided(after)) voided.set(id, after)
      else voided.delete(id)
      if (after && isOpen(after)) open.add(id)
      else open.delete(id)
    },
    open: open as ReadonlySet<string>,
    has: (standing: Standing): boolean => ranks[standing].size > 0,
    ids: (standing: Standing): Iterable<string> => ranks[standing].ids(),
    /** Whether a later version is out, by the word of a station that is believed, which one that is believed has asked for. */
    isLaterOut: (version: number, isBelieved: (station: string) => boolean): boolean =>
      [...outBy].some(
        ([stations, rank]) => rank.highest(() => false) > version && stations.split(' ').every(isBelieved),
      ),
    /** Whether the badges of this version are void, by the word of a station that is believed. */
    isVoid: (version: number, isBelieved: (station: string) => boolean): boolean =>
      [...voided.values()].some(({ request, voidedBy }) => request?.version === version && voidedBy.some(isBelieved)),
    /**
     * The highest version, below every one where there is none. `unsettled`: jobs of this person as the transaction at
     * work has made them.
     */
    highest(standing: Standing, unsettled: ReadonlyMap<string, PrintJobState>, except?: string): number {
      let highest = ranks[standing].highest((id) => id === except || unsettled.has(id))
      for (const [id, job] of unsettled) {
        const ranked = id === except ? null : rankedAs(standing, id, job)
        if (ranked) highest = Math.max(highest, ranked.version)
      }
      return highest
    },
  }
}

/** `<asker> <station>`, for each station that says so. */
const outByWord = (job: PrintJobState): readonly string[] =>
  [...saidOutBy(job)].map((station) => `${job.askedBy ?? station} ${station}`)

const rankedAs = (standing: Standing, id: string, job: PrintJobState | undefined) =>
  job?.request && !job.request.specimen && questions[standing](job) ? { id, version: job.request.version } : null
