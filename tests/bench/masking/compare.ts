import type { Mask } from '../../../shared/domain/questions/masking/mask.ts'

export interface Comparison {
  readonly labelled: number
  /** Labels of which every letter and digit lies in proposals. */
  readonly whole: number
  readonly proposed: number
  /** Proposals of which at least half the letters and digits are labelled. */
  readonly right: number
  readonly missed: readonly string[]
  readonly wrong: readonly string[]
}

/** Compares what was labelled with what is proposed, by letters and digits: signs and spaces tell of nobody. */
export function compareMasks(text: string, labels: readonly Mask[], proposals: readonly Mask[]): Comparison {
  const lettersOf = ({ start, end }: Mask): readonly number[] =>
    Array.from({ length: end - start }, (_, ahead) => start + ahead).filter((at) =>
      /[\p{L}\p{N}]/u.test(text[at] ?? ''),
    )
  const covered = new Set(proposals.flatMap(lettersOf))
  const meant = new Set(labels.flatMap(lettersOf))
  const isWhole = (label: Mask): boolean => lettersOf(label).every((at) => covered.has(at))
  const isRight = (proposal: Mask): boolean => {
    const letters = lettersOf(proposal)
    return letters.filter((at) => meant.has(at)).length >= letters.length / 2
  }
  const words = ({ start, end, kind }: Mask): string => `${kind} "${text.slice(start, end)}"`
  return {
    labelled: labels.length,
    whole: labels.filter(isWhole).length,
    proposed: proposals.length,
    right: proposals.filter(isRight).length,
    missed: labels.filter((label) => !isWhole(label)).map(words),
    wrong: proposals.filter((proposal) => !isRight(proposal)).map(words),
  }
}
