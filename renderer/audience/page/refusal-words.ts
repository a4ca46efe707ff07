import type { Copy } from '../i18n/copy.ts'
import type { Kept } from '../outbox/errand.ts'
import { whyNotTaken } from '../polls/answer-status.ts'
import { whyRefused } from '../questions/kept-questions.ts'

/** The sentence for a refused message. It replaces the earlier one, that the message is being sent. */
export function refusalWords({ errand, problem }: Kept, { kept, mine, polls }: Copy['texts']): string {
  switch (errand.kind) {
    case 'ask':
      return `${whyRefused(problem, kept)}. ${kept.refusedText}`
    case 'upvote':
      return kept.supportRefused
    case 'reply':
      return mine.notReplied
    case 'vote':
      return `${whyNotTaken(problem, polls)}, ${polls.refusedText}`
  }
}
