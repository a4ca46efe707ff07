import type { Copy } from '../i18n/copy.ts'
import type { Kept } from '../outbox/errand.ts'
import { whyNotTaken } from '../polls/answer-status.ts'
import { whyRefused } from '../questions/kept-questions.ts'

/** What is said of something that was refused: what was said of it before, that it is on its way, is not so any more. */
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
