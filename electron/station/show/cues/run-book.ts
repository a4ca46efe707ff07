import type { CueState } from '../../../../shared/domain/show/cue.ts'
import { countedOn, currentOf, inOrder, type RunItem, runItemOf } from '../../../../shared/domain/show/run-item.ts'
import { plannedTimes } from '../../../../shared/domain/show/run-of-show.ts'
import { highestOf } from '../../../../shared/kernel/long-lists.ts'
import type { Catalog } from '../../catalog.ts'
import type { Days } from '../../event/today.ts'
import type { Change, ChangeOf } from '../../event-log/change.ts'

/** A cue of a room with what its own stream says. */
export interface BookedCue extends RunItem {
  readonly state: CueState
  readonly settings: NonNullable<CueState['settings']>
}
type Dates = ReadonlyMap<string, string>
export type RunBook = ReturnType<typeof createRunBook>

/** The runs of show, by room. */
export function createRunBook(catalog: Catalog, days: Days, now: () => number) {
  /** By room, until a cue or the event changes: views ask far more often than that. */
  let kept: ReadonlyMap<string | undefined, { readonly cues: readonly BookedCue[]; dates?: Dates }> | null = null

  /** All rooms at once: a cue may name a room that there is not, and each of them would walk all cues. */
  function keptOf(roomId: string | undefined) {
    kept ??= new Map(
      [...Map.groupBy(catalog.all('cue'), ([, { settings }]) => settings?.roomId)].map(
        ([room, cues]) => [room, { cues: booked(cues) }] as const,
      ),
    )
    return kept.get(roomId)
  }

  /** In order; `changes`: what the transaction that asks has done so far. */
  function ofRoom(roomId: string, changes: Iterable<Change> = []): readonly BookedCue[] {
    const own = [...changes].filter((change) => change.kind === 'cue')
    return own.length === 0 ? (keptOf(roomId)?.cues ?? none) : collect(roomId, own)
  }

  function collect(roomId: string, changes: readonly ChangeOf<'cue'>[]): readonly BookedCue[] {
    const states = new Map<string, CueState>()
    for (const [cueId, state] of catalog.all('cue')) if (state.settings?.roomId === roomId) states.set(cueId, state)
    for (const { id, after } of changes) {
      if (after.settings?.roomId === roomId) states.set(id, after)
    }
    return booked(states)
  }

  /** The event day's date of each cue that has a time, or follows one that has. */
  function datesOf(cues: readonly BookedCue[]): Dates {
    const known = keptOf(cues[0]?.settings.roomId)
    if (known?.cues === cues && known.dates) return known.dates
    const dates = new Map([...plannedTimes(cues)].map(([cueId, at]) => [cueId, days.dateAt(at)] as const))
    if (known?.cues === cues) known.dates = dates
    return dates
  }

  function ofNow(cues: readonly BookedCue[]): readonly BookedCue[] {
    return countedOn(cues, datesOf(cues), days.dateAt(now()))
  }

  return {
    apply({ kind }: Change): void {
      if (kind === 'cue' || kind === 'event') kept = null
    },
    ofRoom,
    ofNow,
    datesOf,
    /** When an item of the room began last, ms since 1970. */
    lastStart(roomId: string, changes: Iterable<Change>): number | null {
      const starts = ofRoom(roomId, changes).flatMap(({ startedAt }) => (startedAt === null ? [] : [startedAt]))
      return starts.length === 0 ? null : highestOf(starts)
    },
    /** The cues that a decision has changed. */
    adjustedBy(adjustmentId: string, changes: Iterable<Change>) {
      const states = new Map(catalog.all('cue'))
      for (const { kind, id, after } of changes) if (kind === 'cue') states.set(id, after)
      return [...states].flatMap(([cueId, { adjustments }]) => {
        const found = adjustments.find((one) => one.adjustmentId === adjustmentId)
        return found ? [{ cueId, isUndone: found.undone }] : []
      })
    },
    /** What is on in a room, with its number there. */
    itemOf(roomId: string) {
      const cues = ofRoom(roomId)
      const current = currentOf(ofNow(cues))
      return current ? { ...current, number: cues.indexOf(current) + 1 } : null
    },
  }
}

const none: readonly BookedCue[] = []

function booked(states: Iterable<readonly [cueId: string, CueState]>): readonly BookedCue[] {
  const cues = [...states].flatMap(([cueId, state]): BookedCue[] => {
    const item = runItemOf(cueId, state)
    return item && state.settings ? [{ ...item, state, settings: state.settings }] : []
  })
  return inOrder(cues)
}
