import type { ReplayState } from '../../../shared/domain/programme/replay.ts'
import { runItemOf } from '../../../shared/domain/show/run-item.ts'
import { foldText } from '../../../shared/kernel/fold-text.ts'
import type { Catalog } from '../catalog.ts'

/**
 * Speakers of the session's run of show who are not among those of its replay: a list that forgets somebody would publish
 * them without their word. By what was planned in its room between its start and its end.
 */
export function speakersMissing(catalog: Catalog, sessionId: string, { speakers }: ReplayState): readonly string[] {
  const { settings } = catalog.get('session', sessionId)
  if (!settings) return []
  const known = new Set(speakers.map(({ name }) => foldText(name)))
  const names = [...catalog.all('cue')].flatMap(([cueId, state]) => {
    const plannedAt = runItemOf(cueId, state)?.plannedAt ?? null
    const isOfIt =
      state.settings?.roomId === settings.roomId &&
      plannedAt !== null &&
      plannedAt >= settings.startsAt &&
      plannedAt < settings.endsAt
    return isOfIt ? state.speakers.map(({ name }) => name) : []
  })
  return [...new Set(names)].filter((name) => name !== '' && !known.has(foldText(name)))
}
