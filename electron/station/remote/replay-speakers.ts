import type { ReplayState } from '../../../shared/domain/programme/replay.ts'
import type { CueState } from '../../../shared/domain/show/cue.ts'
import { runItemOf } from '../../../shared/domain/show/run-item.ts'
import { foldText } from '../../../shared/kernel/fold-text.ts'
import type { Catalog } from '../catalog.ts'

type Cue = readonly [cueId: string, CueState]

/** Made once for a list of sessions. */
export const cuesByRoom = (catalog: Catalog): ReadonlyMap<string | undefined, readonly Cue[]> =>
  Map.groupBy(catalog.all('cue'), ([, { settings }]) => settings?.roomId)

/** What the run of show has of a session: what was planned in its room between its start and its end. */
export function cuesOfSession(catalog: Catalog, sessionId: string, byRoom = cuesByRoom(catalog)) {
  const { settings } = catalog.get('session', sessionId)
  if (!settings) return []
  return (byRoom.get(settings.roomId) ?? []).flatMap(([cueId, state]) => {
    const item = runItemOf(cueId, state)
    const plannedAt = item?.plannedAt ?? null
    const isOfIt = plannedAt !== null && plannedAt >= settings.startsAt && plannedAt < settings.endsAt
    return item && isOfIt && state.settings ? [{ item, title: state.settings.title, speakers: state.speakers }] : []
  })
}

/**
 * Speakers of the session's run of show who are not among those of its replay. An incomplete list would publish them
 * without their consent.
 */
export function speakersMissing(
  catalog: Catalog,
  sessionId: string,
  { speakers }: ReplayState,
  byRoom = cuesByRoom(catalog),
): readonly string[] {
  const known = new Set(speakers.map(({ name }) => foldText(name)))
  const names = cuesOfSession(catalog, sessionId, byRoom).flatMap((cue) => cue.speakers.map(({ name }) => name))
  return [...new Set(names)].filter((name) => name !== '' && !known.has(foldText(name)))
}
