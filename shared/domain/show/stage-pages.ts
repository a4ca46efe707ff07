import { placeBand, placeLowerThird, type SafeArea } from './safe-areas.ts'

export const stagePages = ['return', 'host', 'door', 'projector', 'agenda', 'overlay'] as const
export type StagePage = (typeof stagePages)[number]

/** Pages that the hall and the stream see. A speaker on stage reads a question too, which does not put it on air. */
const hallPages: ReadonlySet<StagePage> = new Set(['projector', 'overlay'])
/** Null: a script, which itself states what it is. */
export const isForHall = (page: StagePage | null): boolean => page === null || hallPages.has(page)

/** The kinds of things that a page reports as painted. */
export const paintedKinds = ['item', 'timer', 'message', 'lower-third', 'question', 'poll', 'joining'] as const
export type PaintedKind = (typeof paintedKinds)[number]

interface Thing {
  readonly id: string
  readonly version: number
}

interface OnStage {
  readonly item: Thing | null
  readonly timer: Thing | null
  readonly message: Thing | null
  readonly lowerThird: Thing | null
  readonly question: Thing | null
  readonly poll: Thing | null
  /** The code that phones join by, which covers the whole projector. */
  readonly joining: Thing | null
  readonly safeAreas: readonly SafeArea[]
}

/** What each page shows of its room: every kind that it has a place for, null if nothing of it is shown now. */
export function shownOn(page: Exclude<StagePage, 'agenda'>, stage: OnStage): { [Kind in PaintedKind]?: Thing | null } {
  const { item, timer, message, lowerThird, question, poll, joining, safeAreas } = stage
  switch (page) {
    case 'return':
    case 'host':
      return { timer, message, question, item }
    case 'door':
      return { item }
    case 'projector':
      if (joining) return { joining, question: null, poll: null, item: null }
      return { joining, question, poll: question ? null : poll, item: question || poll ? null : item }
    case 'overlay': {
      const hasBand = placeBand(safeAreas, lowerThird !== null) !== null
      return {
        'lower-third': placeLowerThird(safeAreas) ? lowerThird : null,
        question: hasBand ? question : null,
        poll: hasBand && !question ? poll : null,
      }
    }
  }
}
