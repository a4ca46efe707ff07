import type { Copy } from '../i18n/copy.ts'
import type { Answer, Poll } from '../session-view.ts'

export interface AnswerFormDeps {
  readonly copy: Copy
  readonly poll: Poll
  /** This phone's earlier answer. */
  readonly chosen: Answer | undefined
  /** The person has changed something. */
  readonly changed: () => void
  /** Announces a change to people who cannot see it. */
  readonly say: (text: string) => void
}

/**
 * The form of one type of poll. To add a type, write a file like `single-choice.ts` and its line in `answer-forms.ts`.
 */
export interface AnswerForm {
  readonly element: HTMLElement
  /** Undefined while there is no answer yet. */
  read(): Answer | undefined
  /** Why the present input cannot be sent, in words. Empty if it can. */
  fault(): string
}

export type CreateAnswerForm = (deps: AnswerFormDeps) => AnswerForm

/** An answer in the poll's own words. */
export function answerInWords({ options }: Poll, answer: Answer): string {
  const labelOf = (id: string) => options.find(({ optionId }) => optionId === id)?.label ?? id
  if (typeof answer === 'number') return String(answer)
  return typeof answer === 'string' ? labelOf(answer) : answer.map(labelOf).join(', ')
}
