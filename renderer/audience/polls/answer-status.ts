import { pollForms } from '../../../shared/domain/polls/poll-types.ts'
import type { Copy } from '../i18n/copy.ts'
import type { IconName } from '../page/dom.ts'
import { isUnread } from '../page/state.ts'
import { answerInWords } from './answer-form.ts'
import type { ShownPoll } from './shown-poll.ts'

export interface AnswerStatus {
  readonly name: 'ok' | 'alone' | 'accent' | 'stop' | 'warn'
  readonly shape: IconName
  readonly title: string
  readonly text: string
}

/**
 * The state of the person's answer. Undefined if there is none. An answer being sent takes precedence over an earlier
 * accepted one.
 */
export function statusOf(
  { texts: { polls: texts }, fill, time }: Copy,
  {
    poll,
    kept,
    receipt,
    isLinked,
    venueAwaySince,
  }: Pick<ShownPoll, 'poll' | 'kept' | 'receipt' | 'isLinked' | 'venueAwaySince'>,
): AnswerStatus | undefined {
  if (kept?.state === 'refused') {
    return { name: 'stop', shape: 'stop', title: whyNotTaken(kept.problem, texts), text: texts.refusedText }
  }
  if (kept?.state === 'slow') return { name: 'alone', shape: 'wait', title: texts.slow, text: texts.keptText }
  if (kept && isLinked) return { name: 'accent', shape: 'wait', title: texts.sending, text: texts.keptText }
  if (kept) return { name: 'alone', shape: 'wait', title: texts.keptAnswer, text: texts.keptText }
  if (!receipt) return undefined
  if (receipt.late) return { name: 'warn', shape: 'wait', title: texts.late, text: texts.lateText }
  const { at } = receipt
  // Where the result is still awaited, the closing has not come from the hall either.
  const isOpen = poll.state === 'open' || typeof poll.remoteUntil === 'string'
  const isHeld = isOpen && venueAwaySince !== null && isUnread(venueAwaySince, at)
  const textOf = (): string => {
    if (isHeld) return fill(texts.heldAt, { time: time(at) })
    if (poll.state !== 'open') return texts.receivedClosed
    return fill(texts.receivedAt, { time: time(at) })
  }
  const words = answerInWords(poll, receipt.answer)
  return {
    ...(isHeld ? ({ name: 'alone', shape: 'wait' } as const) : ({ name: 'ok', shape: 'ok' } as const)),
    title: pollForms[poll.type].isRepeated ? fill(texts.received, { answer: words }) : texts.receivedPlain,
    text: textOf(),
  }
}

/** Why an answer was refused. `problem` is the problem's name. */
export const whyNotTaken = (problem: string | undefined, texts: Copy['texts']['polls']): string =>
  problem?.includes('closed') ? texts.refusedClosed : texts.refused
