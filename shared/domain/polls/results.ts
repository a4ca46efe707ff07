import type { PollSettings } from './poll.ts'
import { leadingOf, type Tally } from './tally.ts'
import { rulesOf } from './types/registry.ts'

/** A written answer, in all its spellings. */
export interface WrittenAnswer {
  readonly folded: string
  /** The most frequent spelling. */
  readonly text: string
  readonly votes: number
  /** Only moderators read it, unless one of them has decided otherwise. */
  readonly isWithheld: boolean
}

/** Counts of each option or number. Null for written answers. */
export function countsOf(settings: PollSettings, tally: Tally): Readonly<Record<string, number>> | null {
  const keys = rulesOf[settings.pollType].keys(settings)
  return keys && Object.fromEntries(keys.map((key) => [key, tally.weights.get(key) ?? 0]))
}

export const leadersOf = (settings: PollSettings, tally: Tally): readonly string[] =>
  leadingOf(rulesOf[settings.pollType].keys(settings) ?? [], tally)

export const meanOf = ({ pollType }: PollSettings, tally: Tally): number | null =>
  rulesOf[pollType].mean?.(tally) ?? null

/** The most frequent first. Equal votes are ordered by text, so every station gives the same order. */
export function writtenAnswers({ pollType }: PollSettings, tally: Tally): readonly WrittenAnswer[] {
  const { written } = rulesOf[pollType]
  if (!written) return []
  const answers = new Map<string, { text: string; most: number; votes: number }>()
  for (const [text, votes] of tally.weights) {
    const folded = written.fold(text)
    const known = answers.get(folded)
    if (!known) answers.set(folded, { text, most: votes, votes })
    else {
      known.votes += votes
      if (votes > known.most || (votes === known.most && text < known.text)) {
        known.text = text
        known.most = votes
      }
    }
  }
  return [...answers]
    .map(([folded, { text, votes }]) => ({
      folded,
      text: written.spellingOf?.(folded, text) ?? text,
      votes,
      isWithheld: written.isWithheld(folded),
    }))
    .sort((one, other) => other.votes - one.votes || (one.folded < other.folded ? -1 : 1))
}
