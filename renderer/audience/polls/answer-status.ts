import type { Copy } from '../i18n/copy.ts'
import type { Kept } from '../outbox/errand.ts'
import type { Receipt } from '../outbox/receipts.ts'
import type { IconName } from '../page/dom.ts'
import type { Poll } from '../session-view.ts'
import { answerInWords } from './answer-form.ts'

export interface AnswerStatus {
  readonly name: 'ok' | 'alone' | 'accent' | 'stop' | 'warn'
  readonly shape: IconName
  readonly title: string
  readonly text: string
}

/** Where one's answer is; undefined when there is none. What is on its way counts more than what arrived before it. */
export function statusOf(
  { texts: { polls: texts }, fill, time }: Copy,
  {
    poll,
    kept,
    receipt,
    isLinked,
  }: { poll: Poll; kept: Kept | undefined; receipt: Receipt | undefined; isLinked: boolean },
): AnswerStatus | undefined {
  if (kept?.state === 'refused') {
    return { name: 'stop', shape: 'stop', title: whyNotTaken(kept.problem, texts), text: texts.refusedText }
  }
  if (kept?.state === 'slow') return { name: 'alone', shape: 'wait', title: texts.slow, text: texts.keptText }
  if (kept && isLinked) return { name: 'accent', shape: 'wait', title: texts.sending, text: texts.keptText }
  if (kept) return { name: 'alone', shape: 'wait', title: texts.keptAnswer, text: texts.keptText }
  if (!receipt) return undefined
  if (receipt.late) return { name: 'warn', shape: 'wait', title: texts.late, text: texts.lateText }
  const textOf = ({ state }: Poll, at: number | null): string => {
    if (state !== 'open') return texts.receivedClosed
    return at === null ? texts.receivedOpen : fill(texts.receivedAt, { time: time(at) })
  }
  const words = answerInWords(poll, receipt.answer)
  const isShort = poll.type === 'single' || poll.type === 'scale' || poll.type === 'cloud'
  return {
    ...{ name: 'ok', shape: 'ok' },
    title: isShort ? fill(texts.received, { answer: words }) : texts.receivedPlain,
    text: textOf(poll, receipt.at),
  }
}

/** Why an answer was not taken; `problem` is the problem's name. */
export const whyNotTaken = (problem: string | undefined, texts: Copy['texts']['polls']): string =>
  problem?.includes('closed') ? texts.refusedClosed : texts.refused
