import type { ReplayState } from '../../../shared/domain/programme/replay.ts'
import { runItemOf } from '../../../shared/domain/show/run-item.ts'
import { foldText } from '../../../shared/kernel/fold-text.ts'
import type { Catalog } from '../catalog.ts'

/** The items of the run of show that belong to a session: planned in its room between its start and its end. */
export function cuesOfSession(catalog: Catalog, sessionId: string) {
  const { settings } = catalog.get('session', sessionId)
  if (!settings) return []
  return [...catalog.all('cue')].flatMap(([cueId, state]) => {
    const item = runItemOf(cueId, state)
    const plannedAt = item?.plannedAt ?? null
    const isOfIt =
      state.settings?.roomId === settings.roomId &&
      plannedAt !== null &&
      plannedAt >= settings.startsAt &&
      plannedAt < settings.endsAt
    return item && isOfIt ? [{ item, title: state.settings.title, speakers: state.speakers }] : []
  })
}

/**
 * Speakers of the session's run of show who are not among those of its replay. An incomplete list would publish them
 * without their consent.
 */
export function speakersMissing(catalog: Catalog, sessionId: string, { speakers }: ReplayState): readonly string[] {
  const known = new Set(speakers.map(({ name }) => foldText(name)))
  const names = cuesOfSession(catalog, sessionId).flatMap((cue) => cue.speakers.map(({ name }) => name))
  return [...new Set(names)].filter((name) => name !== '' && !known.has(foldText(name)))
}
