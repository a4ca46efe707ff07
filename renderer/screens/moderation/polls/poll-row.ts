import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { byPoints } from '../../../../shared/domain/polls/by-points.ts'
import { countsPoints, pollForms } from '../../../../shared/domain/polls/poll-types.ts'

export type Poll = ViewRow<'polls'>

/**
 * The moderator's current poll: the one that people answer, here or remotely, or else the one on stage, or else the
 * latest.
 */
export function currentPoll(polls: readonly Poll[]): Poll | undefined {
  const latest = (some: readonly Poll[]) =>
    some.toSorted((one, other) =>
      (other.closedAt ?? other.openedAt ?? '').localeCompare(one.closedAt ?? one.openedAt ?? ''),
    )[0]
  return (
    latest(polls.filter(({ state }) => state === 'open')) ??
    latest(polls.filter(({ remoteUntil }) => remoteUntil !== null)) ??
    polls.find(({ onStage }) => onStage) ??
    polls.findLast(({ state }) => state === 'draft') ??
    latest(polls)
  )
}

export interface Bar {
  readonly key: string
  readonly label: string
  readonly count: number
  /** Of the voters, 0 to 1. Null for points and words. */
  readonly share: number | null
  /** Of the longest bar, 0 to 1. */
  readonly length: number
  readonly leads: boolean
}

/** The most written answers drawn as bars. */
const mostWords = 8

/** A poll's counts as bars: options and scale numbers in their order, a ranking by points, words by frequency. */
export function barsOf({ type, options, max, counts, votes, leading }: Poll): readonly Bar[] {
  const of = (key: string, label: string, count: number, most: number): Bar => ({
    key,
    label,
    count,
    share: countsPoints(type) || !votes ? null : count / votes,
    length: count / Math.max(1, most),
    leads: count > 0 && leading.includes(key),
  })
  if (Array.isArray(counts)) {
    const words = counts.toSorted((one, other) => other.votes - one.votes).slice(0, mostWords)
    const most = words[0]?.votes ?? 0
    return words.map((word) => ({
      ...of(word.text, word.text, word.votes, most),
      share: null,
      leads: word.votes === most,
    }))
  }
  const given: Readonly<Record<string, number>> = counts ?? {}
  const rows =
    pollForms[type].answers === 'steps'
      ? Array.from({ length: max ?? 5 }, (_, index) => [String(index + 1), String(index + 1)] as const)
      : options.map(({ optionId, label }) => [optionId, label] as const)
  const most = Math.max(0, ...rows.map(([key]) => given[key] ?? 0))
  return byPoints(
    type,
    rows.map(([key, label]) => of(key, label, given[key] ?? 0, most)),
  )
}
