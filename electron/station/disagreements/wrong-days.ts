import { type Admission, admit, undo } from '../../../shared/domain/check-in/admission.ts'
import type { Instant } from '../../../shared/kernel/ids.ts'
import { accept, type Result, refuse } from '../../../shared/kernel/result.ts'
import type { Catalog } from '../catalog.ts'
import type { Call } from '../commands/handler.ts'
import type { Days } from '../event/today.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { createWrongDayMemory, type WrongDayEntry } from './wrong-day-memory.ts'

/** Entries of one checkpoint that this station's wrong clock has counted to another date. */
export interface WrongDay {
  readonly checkpoint: string
  readonly date: string
  /** The date by the hub's clock. */
  readonly to: string
  /** `at`: when the person passed, by the hub's clock. */
  readonly entries: readonly { readonly attendeeId: string; readonly at: number }[]
}

export type WrongDays = ReturnType<typeof createWrongDays>

/**
 * What this station counted by a clock of which it learned later that it is wrong by more than an hour. A person settles
 * it, because nobody knows since when the clock was wrong. It is found once, when the station hears the hub's clock, and
 * kept: the clock may be set right before anybody looks.
 */
export function createWrongDays(deps: { readonly log: EventLog; readonly catalog: Catalog; readonly days: Days }) {
  const { log, catalog, days } = deps
  const memory = createWrongDayMemory(log)
  const self = log.identity.stationId
  let wasWrong = false

  const ownIn = ({ standing }: { readonly standing: readonly Admission[] }) =>
    standing.filter(({ station }) => station === self)
  const standing = (streamId: string) => ownIn(log.streams.state('admission', streamId))

  function find(aheadMs: number): readonly WrongDayEntry[] {
    return [...log.streams.all('admission')].flatMap(([streamId, state]) => {
      const date = streamId.split('/')[2] ?? ''
      const [own] = ownIn(state)
      // A day that somebody has asked for by its number is meant.
      if (!own || days.dateAt(own.at) !== date) return []
      const to = days.dateAt(own.at + aheadMs)
      return to === date || !isByOwnClock(streamId, own) ? [] : [{ streamId, to, aheadMs }]
    })
  }

  /** An entry that tells when the person passed was made by the hub's clock, or sent late: it counts where it should. */
  const isByOwnClock = (streamId: string, { admissionId, at }: Admission): boolean =>
    log.projector
      .history('admission', streamId)
      .find(({ state }) => state.standing.some((one) => one.admissionId === admissionId))?.at === at

  const groups = (): readonly WrongDay[] => {
    const found = new Map<string, WrongDay & { readonly entries: { attendeeId: string; at: number }[] }>()
    for (const { streamId, to, aheadMs } of memory.all()) {
      const [own] = standing(streamId)
      if (!own) continue
      const [attendeeId = '', checkpoint = '', date = ''] = streamId.split('/')
      const key = `${checkpoint}/${date}/${to}`
      const group = found.get(key) ?? { checkpoint, date, to, entries: [] }
      group.entries.push({ attendeeId, at: own.at + aheadMs })
      found.set(key, group)
    }
    return [...found.values()]
  }

  return {
    /** After each commit, and before the list is read: the hub's clock may be heard without a commit. */
    look(): void {
      const aheadMs = days.correctionMs()
      const isWrong = aheadMs !== 0
      if (isWrong === wasWrong) return
      wasWrong = isWrong
      if (!isWrong || catalog.event().days.length === 0) return
      const found = find(aheadMs)
      if (found.length > 0) memory.add(found)
    },
    all: groups,
    /** Counts these entries to the right date, and undoes them where they were. */
    settle(
      of: Pick<WrongDay, 'checkpoint' | 'date'>,
      note: string,
      { writing }: Call,
    ): Result<unknown, 'no-disagreement'> {
      const mine = memory
        .all()
        .filter(({ streamId }) => streamId.endsWith(`/${of.checkpoint}/${of.date}`) && standing(streamId).length > 0)
      if (mine.length === 0) return refuse('no-disagreement')
      for (const { streamId, to, aheadMs } of mine) {
        const own = standing(streamId)
        const [attendeeId = '', checkpoint = ''] = streamId.split('/')
        const at = ((own[0]?.at ?? 0) + aheadMs) as Instant
        const ids = own.map(({ admissionId }) => admissionId)
        writing.decide('admission', streamId, (state) => undo(state, note, ids))
        // Who was let in on that date meanwhile is in once.
        writing.decide('admission', `${attendeeId}/${checkpoint}/${to}`, (state) => admit(state, [], undefined, at))
      }
      memory.remove(mine)
      return accept({})
    },
  }
}
