import type { CommandInput } from '../../../../shared/contract/contract.ts'

export type PollType = CommandInput<'polls.create'>['type']

export interface PollDraft {
  readonly type: PollType
  readonly title: string
  /** One per line. */
  readonly options: string
  readonly max: string
  readonly hidden: boolean
}

const withOptions: ReadonlySet<PollType> = new Set(['single', 'multiple', 'ranking'])
const withMax: ReadonlySet<PollType> = new Set(['multiple', 'scale'])
export const hasOptions = (type: PollType): boolean => withOptions.has(type)
export const hasMax = (type: PollType): boolean => withMax.has(type)

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
    ...(hasMax(type) && most > 0 && { max: most }),
  }
}
