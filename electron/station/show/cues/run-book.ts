import type { StreamKindName } from '../../../../shared/domain/events.ts'
import type { CueState } from '../../../../shared/domain/show/cue.ts'
import { inStep, rehearsedCue } from '../../../../shared/domain/show/rehearsed-cue.ts'
import { countedOn, currentOf, inOrder, type RunItem, runItemOf } from '../../../../shared/domain/show/run-item.ts'
import { plannedTimes } from '../../../../shared/domain/show/run-of-show.ts'
import type { Catalog } from '../../catalog.ts'
import type { Days } from '../../event/today.ts'
import type { Change } from '../../event-log/change.ts'
import { copyId, rehearsalOf } from './played-cue.ts'

/** A cue of a room with what its own stream says. */
export interface BookedCue extends RunItem {
  readonly state: CueState
  readonly settings: NonNullable<CueState['settings']>
}
type Dates = ReadonlyMap<string, string>
export type RunBook = ReturnType<typeof createRunBook>

/** The runs of show, by room. */
export function createRunBook(catalog: Catalog, days: Days) {
  /** By room, until a cue or the event changes: views ask far more often than that. */
  let kept: ReadonlyMap<string | undefined, { readonly cues: readonly BookedCue[]; dates?: Dates }> | null = null

  /** All rooms at once: a cue may name a room that there is not, and each of them would walk all cues. */
  function keptOf(roomId: string | undefined) {
    kept ??= new Map(
      [...Map.groupBy(played([]), ([, { settings }]) => settings?.roomId)].map(
        ([room, cues]) => [room, { cues: booked(cues) }] as const,
      ),
    )
    return kept.get(roomId)
  }

  /** In order; `changes`: what the transaction that asks has done so far. */
  function ofRoom(roomId: string, changes: Iterable<Change> = []): readonly BookedCue[] {
    const own = [...changes].filter(({ kind }) => madeOf.has(kind))
    if (own.length === 0) return keptOf(roomId)?.cues ?? none
    return booked(played(own, ({ settings }) => settings?.roomId === roomId))
  }

  /** Every cue as it is played now: as it really is, or as the rehearsal that is on plays it. */
  function played(changes: readonly Change[], isWanted = (_: CueState) => true): ReadonlyMap<string, CueState> {
    const cues = new Map<string, CueState>()
    for (const [cueId, cue] of catalog.all('cue')) if (isWanted(cue)) cues.set(cueId, cue)
    const copies = new Map<string, CueState>()
    let event = catalog.event()
    for (const { kind, id, after } of changes) {
      if (kind === 'event') event = after
      else if (kind === 'rehearsal-cue') copies.set(id, after)
      else if (kind === 'cue' && isWanted(after)) cues.set(id, after)
    }
    const rehearsal = rehearsalOf(event)
    if (rehearsal === null) return cues
    const copyOf = (id: string) => copies.get(id) ?? catalog.get('rehearsal-cue', id)
    return new Map([...cues].map(([id, cue]) => [id, rehearsedCue(cue, copyOf(copyId(rehearsal, id)))]))
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
    const counted = countedOn(cues, datesOf(cues), days.today().date)
    return catalog.event().rehearsal ? inStep(counted) : counted
  }

  return {
    apply({ kind }: Change): void {
      if (madeOf.has(kind)) kept = null
    },
    ofRoom,
    ofNow,
    datesOf,
    /** The cues that a decision has changed. */
    adjustedBy(adjustmentId: string, changes: Iterable<Change>) {
      return [...played([...changes])].flatMap(([cueId, { adjustments }]) => {
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

/** Kinds of streams that say how a cue is played. */
const madeOf: ReadonlySet<StreamKindName> = new Set(['cue', 'rehearsal-cue', 'event'])
const none: readonly BookedCue[] = []

function booked(states: Iterable<readonly [cueId: string, CueState]>): readonly BookedCue[] {
  const cues = [...states].flatMap(([cueId, state]): BookedCue[] => {
    const item = runItemOf(cueId, state)
    return item && state.settings ? [{ ...item, state, settings: state.settings }] : []
  })
  return inOrder(cues)
}
