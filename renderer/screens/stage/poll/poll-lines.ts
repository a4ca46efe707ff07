import type { Stage } from '../use-stage.ts'

export type StagePoll = NonNullable<Stage['poll']>

export interface PollLine {
  readonly key: string
  readonly label: string
  readonly count: number
  /** Of those who have answered, or of all points of a ranking, 0 to 1. */
  readonly share: number
  readonly leads: boolean
  /** It leads beside others. */
  readonly isTied: boolean
}

/** Options with their counts, in the poll's order; null where none are shown, or people write. */
export function pollLines({ options, type, votes, leading, state }: StagePoll): readonly PollLine[] | null {
  if (votes === null || options.length === 0) return null
  const points = options.reduce((sum, option) => sum + (option.votes ?? 0), 0)
  const whole = type === 'ranking' ? points : votes
  return options.map(({ optionId, label, votes: given }) => {
    const count = given ?? 0
    const leads = count > 0 && leading.includes(optionId)
    // While people answer, any two are level now and then: only the end makes a result of it.
    const isTied = leads && leading.length > 1 && state === 'closed'
    return { key: optionId, label, count, leads, isTied, share: whole === 0 ? 0 : count / whole }
  })
}

/** The lines with the most, in the poll's order. */
export function topLines(lines: readonly PollLine[], most: number): readonly PollLine[] {
  const top = new Set([...lines].sort((one, other) => other.count - one.count).slice(0, most))
  return lines.filter((line) => top.has(line))
}
