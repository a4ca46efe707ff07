import { byPoints } from '../../../../shared/domain/polls/by-points.ts'
import { countsPoints } from '../../../../shared/domain/polls/poll-types.ts'
import type { Stage } from '../use-stage.ts'

export type StagePoll = NonNullable<Stage['poll']>

export interface PollLine {
  readonly key: string
  readonly label: string
  readonly count: number
  /** Of the voters, or of all points of a ranking, 0 to 1. */
  readonly share: number
  readonly leads: boolean
  /** It leads together with others. */
  readonly isTied: boolean
}

/** Options with their counts, in the poll's order, or of a ranking by points. Null if none are shown, or for written answers. */
export function pollLines({ options, type, votes, leading, state }: StagePoll): readonly PollLine[] | null {
  if (votes === null || options.length === 0) return null
  const points = options.reduce((sum, option) => sum + (option.votes ?? 0), 0)
  const whole = countsPoints(type) ? points : votes
  const lines = options.map(({ optionId, label, votes: given }) => {
    const count = given ?? 0
    const leads = count > 0 && leading.includes(optionId)
    // While people answer, ties come and go. Only a closed poll has a tie as its result.
    const isTied = leads && leading.length > 1 && state === 'closed'
    return { key: optionId, label, count, leads, isTied, share: whole === 0 ? 0 : count / whole }
  })
  return byPoints(type, lines)
}

/** The lines with the most, in the order of all. */
export function topLines(lines: readonly PollLine[], most: number): readonly PollLine[] {
  const top = new Set([...lines].sort((one, other) => other.count - one.count).slice(0, most))
  return lines.filter((line) => top.has(line))
}
