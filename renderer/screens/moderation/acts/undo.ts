import type { CommandInput } from '../../../../shared/contract/contract.ts'
import { isMadePublic, mayMove } from '../../../../shared/domain/questions/question-states.ts'
import type { Question, QuestionAt } from '../question-row.ts'

/** An own action, with what is needed to undo it. */
export type Done =
  | { readonly act: 'move'; readonly questionId: string; readonly from: QuestionAt; readonly to: QuestionAt }
  | { readonly act: 'edit'; readonly questionId: string; readonly before: Question; readonly text: string }
  | { readonly act: 'mask'; readonly questionId: string }
  | { readonly act: 'label'; readonly questionId: string; readonly before: readonly string[] }
  | { readonly act: 'claim' | 'release' | 'askAir' | 'withdrawAir' | 'ask'; readonly questionId: string }
  | { readonly act: 'merge'; readonly questionId: string; readonly parts: readonly string[] }
  | { readonly act: 'unmerge'; readonly questionId: string; readonly into: string }

type Undoing =
  | 'questions.move'
  | 'questions.edit'
  | 'questions.restoreText'
  | 'questions.label'
  | 'questions.claim'
  | 'questions.release'
  | 'questions.withdrawAir'
  | 'questions.merge'
  | 'questions.unmerge'
export type Step = { [Name in Undoing]: { readonly name: Name; readonly input: CommandInput<Name> } }[Undoing]

export type Undo =
  | { readonly steps: readonly Step[] }
  /** Somebody has moved or changed it since; a masked text belongs to the referent; with the referent; it is gone. */
  | { readonly cannot: 'moved' | 'changed' | 'masked' | 'reserved' | 'gone' | 'on-air' }

/** The inverse command on the question's present version, or why it cannot be undone. */
export function undoOf(done: Done, now: Question | undefined, isReferent: boolean): Undo {
  if (!now) return { cannot: 'gone' }
  const { questionId, version } = now
  if (now.state === 'safeguarding' && !isReferent) return { cannot: 'reserved' }
  switch (done.act) {
    case 'move':
      if (now.state !== done.to) return { cannot: now.state === 'on-air' ? 'on-air' : 'moved' }
      // A screen grants the air, so a question that was on air becomes next again.
      return moveBack(now, done.from === 'on-air' ? 'next' : done.from)
    case 'ask':
      return moveBack(now, 'dismissed')
    case 'askAir':
      if (now.state === 'on-air') return { cannot: 'on-air' }
      if (now.airAsked === null) return { cannot: 'changed' }
      return { steps: [{ name: 'questions.withdrawAir', input: { questionId } }] }
    case 'withdrawAir':
      if (now.state !== 'next' || now.airAsked !== null) return { cannot: 'changed' }
      return { steps: [{ name: 'questions.move', input: { questionId, to: 'on-air', version } }] }
    case 'edit': {
      if (now.text !== done.text) return { cannot: 'changed' }
      const { original, text } = done.before
      if (original === null && !now.masked)
        return { steps: [{ name: 'questions.restoreText', input: { questionId, version } }] }
      return { steps: [{ name: 'questions.edit', input: { questionId, text: text ?? '', version } }] }
    }
    case 'mask':
      if (!isReferent) return { cannot: 'masked' }
      return { steps: [{ name: 'questions.restoreText', input: { questionId, version } }] }
    case 'label':
      return { steps: [{ name: 'questions.label', input: { questionId, labels: [...done.before] } }] }
    case 'claim':
      return { steps: [{ name: 'questions.release', input: { questionId } }] }
    case 'release':
      return { steps: [{ name: 'questions.claim', input: { questionId } }] }
    case 'merge':
      return { steps: done.parts.map((part) => ({ name: 'questions.unmerge', input: { questionId: part } })) }
    case 'unmerge':
      return { steps: [{ name: 'questions.merge', input: { into: done.into, questionIds: [questionId] } }] }
  }
}

function moveBack({ questionId, state, version }: Question, to: QuestionAt): Undo {
  const way = wayBetween(state, to)
  if (!way) return { cannot: 'moved' }
  // Each step raises the version by one.
  return {
    steps: way.map((next, step) => ({
      name: 'questions.move',
      // It was public before, so a person had approved it.
      input: { questionId, to: next, version: version + step, ...(isMadePublic(state, next) && { reviewed: true }) },
    })),
  }
}

/** The moves between two states, by the table: one move, or else two. */
function wayBetween(from: QuestionAt, to: QuestionAt): readonly QuestionAt[] | null {
  if (from === to) return []
  if (mayMove(from, to)) return [to]
  const through = (['approved', 'incoming', 'dismissed'] as const).find(
    (middle) => mayMove(from, middle) && mayMove(middle, to),
  )
  return through ? [through, to] : null
}
