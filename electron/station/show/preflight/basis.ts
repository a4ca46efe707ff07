import { plannedIn } from '../../../../shared/domain/programme/session.ts'
import type { Scene } from '../../../../shared/domain/show/obs.ts'
import type { Catalog } from '../../catalog.ts'
import type { PlannedScene } from './findings.ts'
import type { LookedRoom } from './totals.ts'

/** What a look rests on. It is out of date as soon as one of them is another. */
export interface Basis {
  /** Of the log: what the day needs, and who drives it. */
  readonly asPlanned: string
  /** By room whose OBS has answered: its scenes. */
  readonly scenes: ReadonlyMap<string, string>
}

/**
 * What the log says that a look goes by. Compared as it stands, not by counting changes: a cue that begins or a title
 * that is corrected makes no look old, and what is put back as it was needs no second one.
 */
export const plannedBasis = (catalog: Catalog, stationId: string, planned: readonly PlannedScene[]): string =>
  JSON.stringify([
    // By name: a scene that is only now bound to its UUID is the one that was meant.
    planned.map(({ roomId, cueId, scene }) => [roomId, cueId, scene.name]),
    [...catalog.all('obs')].map(([obsId, { settings, removed }]) =>
      settings && !removed
        ? [obsId, settings.roomId, settings.address, settings.password, settings.safetyScene?.name]
        : [],
    ),
    [...catalog.all('room')].map(([roomId]) => [
      ...[roomId, catalog.get('room-show', roomId).settings],
      catalog.get('room-air', roomId).owner === stationId,
    ]),
    // How much there is to record.
    [...catalog.all('session')].map(([, session]) => {
      const planned = plannedIn(session)
      return [planned?.roomId, planned?.startsAt, planned?.endsAt]
    }),
  ])

/** In whatever order OBS has them. A scene made again under its old name is another one. */
const scenesOf = (scenes: readonly Scene[]): string =>
  JSON.stringify(scenes.map(({ uuid, name }) => [uuid, name].join(' ')).sort())

export const scenesSeen = (rooms: readonly Pick<LookedRoom, 'roomId' | 'seen'>[]): Basis['scenes'] =>
  new Map(rooms.flatMap(({ roomId, seen }) => (seen ? [[roomId, scenesOf(seen.scenes)] as const] : [])))

/**
 * `shown`: the scenes of each OBS that this station drives, or null while it says nothing, which is no news. One that
 * said nothing to the look and answers now is. What is inside of a scene is not followed.
 */
export const isStill = (
  basis: Basis,
  asPlanned: string,
  shown: Iterable<{ readonly roomId: string; readonly scenes: readonly Scene[] | null }>,
): boolean =>
  basis.asPlanned === asPlanned &&
  [...shown].every(({ roomId, scenes }) => scenes === null || basis.scenes.get(roomId) === scenesOf(scenes))
