import type { ViewRow } from '../../../../shared/contract/contract.ts'

type Replay = Pick<ViewRow<'replays'>, 'speakers' | 'missing' | 'publishedAt' | 'content' | 'endsAt' | 'purged'>

/** How far a session's replay is; what keeps it from anybody's eyes comes before what is only to be done. */
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

/** Whose word is lacking: nobody sees it before they agree. */
export const notAgreed = ({ speakers, missing }: Pick<Replay, 'speakers' | 'missing'>): readonly string[] => [
  ...speakers.filter(({ word }) => word?.is !== 'given').map(({ name }) => name),
  ...missing,
]

/** How many have agreed, of all who are seen or heard as far as anybody knows. */
export const agreement = ({ speakers, missing }: Pick<Replay, 'speakers' | 'missing'>) => ({
  given: speakers.filter(({ word }) => word?.is === 'given').length,
  of: speakers.length + missing.length,
})
