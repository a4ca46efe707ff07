import { accept, type Result, refuse } from '../../kernel/result.ts'
import { type AdjustmentKind, mostOffS } from './cue.ts'
import { aheadOf, currentOf, type RunItem, upcomingOf } from './run-item.ts'
import { expectedTimes, outlookOf, plannedTimes } from './run-of-show.ts'

/** What a decision would change, cue by cue, and its effect. */
export interface Proposal {
  readonly how: AdjustmentKind
  readonly changes: readonly { readonly cueId: string; readonly byS: number; readonly shiftS: number }[]
  /** How much of the delay is made up for until the next break, in s. 0 for a shift. */
  readonly gainS: number
}
export type AdjustRefusal = 'nothing-to-adjust' | 'unknown-cue'

/** The shortest an item may become: one minute, or half its length. */
export const shortestS = ({ baseLengthS }: Pick<RunItem, 'baseLengthS'>): number =>
  Math.min(baseLengthS, Math.max(60, Math.ceil(baseLengthS / 2)))

const slackS = (item: RunItem): number =>
  item.isFixed || item.isBreak ? 0 : Math.max(0, item.lengthS - shortestS(item))

/**
 * The effect of absorbing, shifting or cutting. `items`: of one room and day, in order. `cueIds`: cues that give time;
 * by default those up to the next break.
 */
export function propose(
  items: readonly RunItem[],
  now: number,
  how: AdjustmentKind,
  cueIds?: readonly string[],
): Result<Proposal, AdjustRefusal> {
  const upcoming = upcomingOf(items)
  if (cueIds?.some((id) => !upcoming.some(({ cueId }) => cueId === id))) return refuse('unknown-cue')
  const { driftS, overrunS } = outlookOf(items, now)
  const chosen = cueIds ? upcoming.filter(({ cueId }) => cueIds.includes(cueId)) : beforeBreak(aheadOf(items))
  if (how === 'cut') return cut(items, now, chosen, cueIds !== undefined)
  if (how === 'shift') return shift(items, now, driftS, cueIds)
  return driftS < 0 ? stretch(items, Math.max(0, overrunS) - driftS) : absorb(items, now, chosen)
}

/** Items whose lengths make no sense must not make a press fail. */
const atMost = (seconds: number): number => Math.min(mostOffS, Math.max(-mostOffS, seconds))

/** How late the next break begins, or the day ends if no break comes. */
export function lateAtBreakS(items: readonly RunItem[], now: number): number {
  const { nextBreak, end } = outlookOf(items, now)
  return Math.max(0, nextBreak?.lateS ?? end?.lateS ?? 0)
}

/** Each gives in proportion to what it can: none is halved while another is left whole. */
function absorb(items: readonly RunItem[], now: number, chosen: readonly RunItem[]): Result<Proposal, AdjustRefusal> {
  const room = chosen.reduce((sum, item) => sum + slackS(item), 0)
  const wanted = Math.min(lateAtBreakS(items, now), room)
  if (wanted <= 0) return refuse('nothing-to-adjust')
  let left = wanted
  let roomLeft = room
  const changes = chosen.flatMap((item) => {
    const slack = slackS(item)
    // Rounded as it goes, so that the parts add up to the whole.
    const part = roomLeft === 0 ? 0 : Math.min(slack, Math.round((left * slack) / roomLeft))
    left -= part
    roomLeft -= slack
    return part > 0 ? [{ cueId: item.cueId, byS: -part, shiftS: 0 }] : []
  })
  return accept({ how: 'absorb', changes, gainS: wanted - left })
}

/** Spare time goes to the current item, which then ends as planned. */
function stretch(items: readonly RunItem[], byS: number): Result<Proposal, AdjustRefusal> {
  const current = currentOf(items)
  if (!current) return refuse('nothing-to-adjust')
  return accept({ how: 'absorb', changes: [{ cueId: current.cueId, byS: atMost(byS), shiftS: 0 }], gainS: 0 })
}

/**
 * From now on the plan is what is expected. If ahead, the items up to the next break start earlier. An item without a time
 * moves with the one before it.
 */
function shift(
  items: readonly RunItem[],
  now: number,
  driftS: number,
  cueIds: readonly string[] | undefined,
): Result<Proposal, AdjustRefusal> {
  const expected = expectedTimes(items, now)
  const planned = plannedTimes(items)
  const ahead = aheadOf(items)
  const pause = ahead.findIndex(({ isBreak }) => isBreak)
  const moved = driftS < 0 ? ahead.slice(0, pause < 0 ? undefined : pause + 1) : cueIds ? upcomingOf(items) : ahead
  const asked = new Set(moved.filter(({ cueId }) => planned.has(cueId) && (cueIds?.includes(cueId) ?? true)))
  let withBeforeS = 0
  const changes = items.flatMap((item) => {
    const { cueId } = item
    const ownS = item.plannedAt === null ? withBeforeS : 0
    withBeforeS = ownS
    if (item.isOut) return []
    const wantedS = driftS < 0 ? driftS : (expected.get(cueId)?.lateS ?? 0)
    const shiftS = asked.has(item) ? atMost(wantedS - ownS) : 0
    withBeforeS = ownS + shiftS
    return shiftS === 0 ? [] : [{ cueId, byS: 0, shiftS }]
  })
  return changes.length === 0 ? refuse('nothing-to-adjust') : accept({ how: 'shift', changes, gainS: 0 })
}

/** The shortest item that makes up for the whole delay. If none does, the longest one. */
function cut(
  items: readonly RunItem[],
  now: number,
  chosen: readonly RunItem[],
  isAsked: boolean,
): Result<Proposal, AdjustRefusal> {
  const late = lateAtBreakS(items, now)
  const byLength = chosen.filter(({ isBreak }) => isAsked || !isBreak).sort((one, other) => one.lengthS - other.lengthS)
  const best = byLength.find(({ lengthS }) => lengthS >= late) ?? byLength.at(-1)
  const gone = isAsked ? chosen : late > 0 && best ? [best] : []
  if (gone.length === 0) return refuse('nothing-to-adjust')
  const length = gone.reduce((sum, { lengthS }) => sum + lengthS, 0)
  return accept({
    how: 'cut',
    changes: gone.map(({ cueId }) => ({ cueId, byS: 0, shiftS: 0 })),
    gainS: Math.min(late, length),
  })
}

function beforeBreak(upcoming: readonly RunItem[]): readonly RunItem[] {
  const pause = upcoming.findIndex(({ isBreak }) => isBreak)
  return pause < 0 ? upcoming : upcoming.slice(0, pause)
}
