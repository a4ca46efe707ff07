import type { CommandInput } from '../../../../shared/contract/contract.ts'
import { hasOptions, type PollType, pollForms } from '../../../../shared/domain/polls/poll-types.ts'

export interface PollDraft {
  readonly type: PollType
  readonly title: string
  /** One per line. */
  readonly options: string
  readonly max: string
  readonly hidden: boolean
}

export const optionsOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** The input of the command, without fields that the type does not use. */
export function pollInput(
  { type, title, options, max, hidden }: PollDraft,
  sessionId: string,
): CommandInput<'polls.create'> {
  const most = Number.parseInt(max, 10)
  return {
    sessionId,
    type,
    title: title.trim(),
    hidden,
    ...(hasOptions(type) && { options: optionsOf(options) }),
    ...(pollForms[type].max !== null && most > 0 && { max: most }),
  }
}
