import type { ViewRow, ViewValue } from '../../../../shared/contract/contract.ts'
import { type PaintedKind, paintedKinds, shownOn } from '../../../../shared/domain/show/stage-pages.ts'

export type ScreenRow = ViewRow<'screens'>
export type Stage = ViewValue<'stage'>

/** `settling`: it may still be on its way, or what its room shows has not been read yet. */
export type ScreenIs = 'waiting' | 'absent' | 'unseen' | 'unknown' | 'choosing' | 'late' | 'settling' | 'ok'

/** In what a screen differs from what its room shows. */
export interface Lag {
  readonly missing: readonly PaintedKind[]
  /** Shown still, though it was taken away. */
  readonly kept: readonly PaintedKind[]
}

export function lagOf({ page, painted }: ScreenRow, stage: Stage | undefined): Lag {
  // The agenda is of no room: nothing is asked of it.
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

/** How a screen is at this moment, without patience. */
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

/** What stands on a screen, with its words where its room still shows the same. */
export const shownBy = (
  { painted }: ScreenRow,
  stage: Stage | undefined,
): readonly { readonly kind: PaintedKind; readonly text: string | null }[] =>
  paintedKinds.flatMap((kind) =>
    painted.filter((one) => one.kind === kind).map(({ id }) => ({ kind, text: textOf(kind, id, stage) })),
  )

/** Null: it is no longer what the room shows. */
function textOf(kind: PaintedKind, id: string, stage: Stage | undefined): string | null {
  if (!stage) return null
  const { item, timer, message, lowerThird, question, poll } = stage
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
  }
}
