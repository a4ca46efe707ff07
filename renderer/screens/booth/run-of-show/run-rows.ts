import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { eventDateAt } from '../../../../shared/domain/event/event-day.ts'
import type { AdjustmentKind } from '../../../../shared/domain/show/cue.ts'
import { inStep } from '../../../../shared/domain/show/rehearsed-cue.ts'
import { type Proposal, propose } from '../../../../shared/domain/show/run-adjust.ts'
import { countedOn, inOrder, type RunItem } from '../../../../shared/domain/show/run-item.ts'
import { type Expected, expectedTimes, type Outlook, outlookOf } from '../../../../shared/domain/show/run-of-show.ts'

export type CueRow = ViewRow<'runOfShow'>

/** The run of show at this second: the station tells what has happened, and the arithmetic is the same here. */
export interface Run {
  readonly rows: readonly CueRow[]
  readonly current: CueRow | null
  readonly next: CueRow | null
  readonly expected: ReadonlyMap<string, Expected>
  readonly outlook: Outlook
  readonly proposals: Readonly<Record<AdjustmentKind, Proposal | null>>
  /** The last decision that stands. */
  readonly lastAdjustment: (CueRow['adjustments'][number] & { readonly cueIds: readonly string[] }) | null
}

export function runOf(
  unsorted: readonly CueRow[],
  { timeZone, isRehearsal }: { readonly timeZone: string; readonly isRehearsal: boolean },
  now: number,
): Run {
  const rows = inOrder(unsorted)
  const dates = new Map(rows.flatMap(({ cueId, date }) => (date === null ? [] : [[cueId, date] as const])))
  const counted = countedOn(rows.map(itemOf), dates, eventDateAt(timeZone, now))
  const items = isRehearsal ? inStep(counted) : counted
  const outlook = outlookOf(items, now)
  const proposed = (how: AdjustmentKind) => {
    const found = propose(items, now, how)
    return found.ok ? found.value : null
  }
  const rowOf = (cueId: string | null | undefined) => rows.find((row) => row.cueId === cueId) ?? null
  return {
    rows,
    outlook,
    expected: expectedTimes(items, now),
    current: rowOf(outlook.current?.cueId),
    next: rowOf(outlook.nextId),
    proposals: { absorb: proposed('absorb'), shift: proposed('shift'), cut: proposed('cut') },
    lastAdjustment: lastOf(rows),
  }
}

/** Items that a failed action holds, the last failure first. */
export const heldIn = (rows: readonly CueRow[]): readonly CueRow[] =>
  rows
    .filter(({ heldBy, state }) => heldBy !== null && state !== 'skipped' && state !== 'cut')
    .sort((one, other) => (other.heldAt ?? '').localeCompare(one.heldAt ?? ''))

/** The date that begins with this row, in a run of show of several days. Null if it continues the day. */
export function dayBegunBy(rows: readonly CueRow[], index: number): string | null {
  const date = rows[index]?.date ?? null
  if (date === null || rows.every((row) => row.date === null || row.date === date)) return null
  return rows.slice(0, index).findLast((row) => row.date !== null)?.date === date ? null : date
}

const timeOf = (at: string | null) => (at === null ? null : Date.parse(at))
const itemOf = ({ cueId, order, lengthS, baseLengthS, isBreak, isFixed, autoFollow, ...row }: CueRow): RunItem => ({
  cueId,
  order,
  lengthS,
  baseLengthS,
  isBreak,
  isFixed,
  autoFollow,
  shiftS: 0,
  isOut: row.state === 'skipped' || row.state === 'cut',
  plannedAt: timeOf(row.plannedAt),
  startedAt: timeOf(row.startedAt),
  endedAt: timeOf(row.endedAt),
})

function lastOf(rows: readonly CueRow[]): Run['lastAdjustment'] {
  const [last] = rows
    .flatMap(({ adjustments }) => adjustments)
    .sort((one, other) => Date.parse(other.at) - Date.parse(one.at))
  if (!last) return null
  const isOfIt = (one: { readonly adjustmentId: string }) => one.adjustmentId === last.adjustmentId
  return { ...last, cueIds: rows.filter(({ adjustments }) => adjustments.some(isOfIt)).map(({ cueId }) => cueId) }
}
