import type { ViewRow, ViewValue } from '../../../../shared/contract/contract.ts'
import { type PaintedKind, paintedKinds, shownOn } from '../../../../shared/domain/show/stage-pages.ts'

export type ScreenRow = ViewRow<'screens'>
export type Stage = ViewValue<'stage'>

/** `settling`: it may still be loading, or its room's state has not arrived yet. */
export type ScreenIs = 'waiting' | 'absent' | 'unseen' | 'unknown' | 'choosing' | 'late' | 'settling' | 'ok'

/** How a screen differs from what its room shows. */
export interface Lag {
  readonly missing: readonly PaintedKind[]
  /** Still shown, though it was removed. */
  readonly kept: readonly PaintedKind[]
}

export function lagOf({ page, painted }: ScreenRow, stage: Stage | undefined): Lag {
  // The agenda belongs to no room and cannot lag.
  if (page === null || page === 'agenda' || !stage) return { missing: [], kept: [] }
  const wanted = shownOn(page, stage)
  const stands = (kind: PaintedKind) => painted.find((one) => one.kind === kind)
  return {
    missing: paintedKinds.filter((kind) => {
      const [thing, there] = [wanted[kind], stands(kind)]
      return thing && (there?.id !== thing.id || there.version !== thing.version)
    }),
    kept: paintedKinds.filter((kind) => wanted[kind] === null && stands(kind)),
  }
}

/** The state of a screen at this moment, without a grace period. */
export function screenIs(row: ScreenRow, stage: Stage | undefined): ScreenIs {
  if (!row.opened) return 'waiting'
  if (row.at === null) return row.elsewhere ? 'unknown' : 'unseen'
  if (!row.connected && !row.elsewhere) return 'absent'
  if (row.page === null) return 'choosing'
  if (row.page !== 'agenda' && !stage) return 'settling'
  const { missing, kept } = lagOf(row, stage)
  return missing.length + kept.length > 0 ? 'late' : 'ok'
}

export const isTrouble = (is: ScreenIs): is is 'absent' | 'unseen' | 'late' =>
  is === 'absent' || is === 'unseen' || is === 'late'

/** What a screen shows, with its words if its room still shows the same. */
export const shownBy = (
  { painted }: ScreenRow,
  stage: Stage | undefined,
): readonly { readonly kind: PaintedKind; readonly text: string | null }[] =>
  paintedKinds.flatMap((kind) =>
    painted.filter((one) => one.kind === kind).map(({ id }) => ({ kind, text: textOf(kind, id, stage) })),
  )

/** Null: the room shows something else now. */
function textOf(kind: PaintedKind, id: string, stage: Stage | undefined): string | null {
  if (!stage) return null
  const { item, timer, message, lowerThird, question, poll, joining } = stage
  switch (kind) {
    case 'item':
      return item?.id === id ? item.title : null
    case 'timer':
      return timer?.id === id ? '' : null
    case 'message':
      return message?.id === id ? message.text : null
    case 'lower-third':
      return lowerThird?.id === id ? (lowerThird.lines[0] ?? '') : null
    case 'question':
      return question?.id === id ? question.text : null
    case 'poll':
      return poll?.id === id ? poll.title : null
    case 'joining':
      return joining?.id === id ? '' : null
  }
}
