import { foldText } from '../../../../shared/kernel/fold-text.ts'
import type { Catalog } from '../../catalog.ts'
import type { Days } from '../../event/today.ts'
import type { RunBook } from './run-book.ts'

/** Where a cue stands: in a room and on a day, under a title that differs from another one by more than its signs. */
export interface CuePlace {
  readonly roomId: string
  readonly date: string
  readonly title: string
}

export const placeKey = ({ roomId, date, title }: CuePlace): string => `${roomId}\n${date}\n${foldText(title)}`

/**
 * The cues of each place, in order. A file finds them there, also after the event's days have moved, or if they were
 * typed by hand. Removed ones are among them, so that a file does not bring them back.
 */
export function standingCues(catalog: Catalog, run: RunBook, days: Days): ReadonlyMap<string, readonly string[]> {
  const dates = new Map([...catalog.all('room')].flatMap(([roomId]) => [...run.datesOf(run.ofRoom(roomId))]))
  const known = [...catalog.all('cue')].flatMap(([cueId, { settings, order }]) => {
    const plannedAt = settings?.plannedAt ?? null
    const date = dates.get(cueId) ?? (plannedAt === null ? undefined : days.dateAt(plannedAt))
    return settings && date !== undefined ? [{ cueId, order, key: placeKey({ ...settings, date }) }] : []
  })
  const inOrder = known.sort((one, other) => one.order - other.order)
  return new Map(
    [...Map.groupBy(inOrder, ({ key }) => key)].map(([key, cues]) => [key, cues.map(({ cueId }) => cueId)]),
  )
}

/** The cue of each room and code. A removed one as well, so that a file does not bring it back. */
export const standingCodes = (catalog: Catalog): ReadonlyMap<string, string> =>
  new Map(
    [...catalog.all('cue')]
      .flatMap(([cueId, { settings, removed }]) =>
        settings?.code ? [{ removed, key: `${settings.roomId}\n${foldText(settings.code)}`, cueId }] : [],
      )
      // One that was added again under the code counts more than the one that was removed.
      .sort((one, other) => Number(other.removed) - Number(one.removed))
      .map(({ key, cueId }) => [key, cueId]),
  )
