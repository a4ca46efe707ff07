import type { ViewRow } from '../../../../shared/contract/contract.ts'

type Replay = Pick<ViewRow<'replays'>, 'speakers' | 'missing' | 'publishedAt' | 'content' | 'endsAt' | 'purged'>

/** The state of a session's replay. Obstacles to publication come before remaining tasks. */
export type ReplayProgress =
  | 'over'
  | 'published'
  | 'no-speakers'
  | 'speakers-missing'
  | 'refused'
  | 'waiting'
  | 'taken-away'
  | 'ready'

export function replayProgress(replay: Replay, now: number): ReplayProgress {
  const { speakers, missing, publishedAt, content, endsAt, purged } = replay
  if (purged || (endsAt !== null && now >= Date.parse(endsAt))) return 'over'
  if (publishedAt !== null) return 'published'
  if (speakers.length === 0) return 'no-speakers'
  if (missing.length > 0) return 'speakers-missing'
  if (speakers.some(({ word }) => word !== null && word.is !== 'given')) return 'refused'
  if (speakers.some(({ word }) => word === null)) return 'waiting'
  return content === null ? 'ready' : 'taken-away'
}

/** People whose consent is missing: nobody sees the replay before they agree. */
export const notAgreed = ({ speakers, missing }: Pick<Replay, 'speakers' | 'missing'>): readonly string[] => [
  ...speakers.filter(({ word }) => word?.is !== 'given').map(({ name }) => name),
  ...missing,
]

/** How many have agreed, of all known speakers. */
export const agreement = ({ speakers, missing }: Pick<Replay, 'speakers' | 'missing'>) => ({
  given: speakers.filter(({ word }) => word?.is === 'given').length,
  of: speakers.length + missing.length,
})
